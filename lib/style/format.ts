/**
 * The format of a house style file, and its one source of truth: the types, the checker and the published JSON Schema
 * (docs/style.schema.json) are all made from it. An issue's message is `what is wrong||what to do`.
 */
import * as v from 'valibot';
import { LIMITS } from './limits';

const LENSES = ['pressure', 'ask', 'me-focus', 'curiosity', 'telling', 'house'] as const;
const LEVELS = ['off', 'hint', 'suggestion', 'warning'] as const;
const SCOPES = ['subject', 'greeting', 'opening', 'body', 'closing', 'all'] as const;
const CHANNELS = ['email', 'message', 'note'] as const;
export const METRICS = [
  'words',
  'sentences',
  'paragraphs',
  'questions',
  'exclamations',
  'links',
  'numbers',
  'capitals',
  'emoji',
  'me-words',
  'you-words',
] as const;

export type Level = (typeof LEVELS)[number];
export type Metric = (typeof METRICS)[number];

const say = (what: string, advice: string) => `${what}||${advice}`;

/** Text that people see. It is shown as plain text, so that markup in it can only be a mistake or worse. */
const shown = (most: number = LIMITS.text) =>
  v.pipe(
    v.string(),
    v.nonEmpty(say('is empty', 'Write a few words, or leave the key out.')),
    v.maxLength(most, say(`is longer than ${most} characters`, 'Say it in fewer words.')),
    v.regex(/^[^<]*(?:<(?![a-z/!?])[^<]*)*$/i, say('holds markup', 'Write plain text, without tags.')),
    v.regex(
      /^(?:[^\p{Cc}\u202a-\u202e\u2066-\u2069]|[\t\n])*$/u,
      say('holds invisible control characters', 'Type it anew instead of pasting it.'),
    ),
  );

const pattern = v.pipe(
  v.string(),
  v.regex(/\S/, say('is empty', 'Write the words to look for.')),
  v.maxLength(LIMITS.pattern, say(`is longer than ${LIMITS.pattern} characters`, 'Split it into several.')),
);

const name = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
      say(`is no ${what}`, 'Use lower-case letters, digits and single hyphens: "no-guarantees".'),
    ),
    v.maxLength(60, say('is longer than 60 characters', 'Choose a shorter one.')),
  );

/** One pattern: exactly one of its keys is given. */
const item = v.pipe(
  v.strictObject({
    phrase: v.optional(
      v.pipe(pattern, v.description('Words as they are written, in any case and with any quotes. No syntax.')),
    ),
    match: v.optional(
      v.pipe(
        pattern,
        v.description('Words, #Tags, @lists, (a|b), an optional word?, a begin* and * for up to five words.'),
      ),
    ),
    regex: v.optional(
      v.pipe(pattern, v.description('A regular expression over lower-case text. Only in a file of your own.')),
    ),
  }),
  v.check(
    (it) => [it.phrase, it.match, it.regex].filter((p) => p !== undefined).length === 1,
    say('needs exactly one of phrase, match, regex', 'Keep one of them; make each further one an item of its own.'),
  ),
);
const items = v.pipe(
  v.array(item),
  v.minLength(1, say('is an empty list', 'Add an item such as - phrase: "pick your brain".')),
  v.maxLength(LIMITS.patterns, say(`has more than ${LIMITS.patterns} items`, 'Split the rule.')),
);

const bound = v.pipe(v.number(), v.minValue(0, say('is negative', 'Use 0 or more.')), v.maxValue(100_000));
const bounds = { min: v.optional(bound), max: v.optional(bound) };
const someBound = (it: { min?: number | undefined; max?: number | undefined }) =>
  (it.min !== undefined || it.max !== undefined) && (it.min ?? 0) <= (it.max ?? Number.POSITIVE_INFINITY);
const boundsMessage = say('needs a min, a max, or both, and min below max', 'Write for example max: 2.');
const metric = v.picklist(METRICS);

const examples = v.pipe(
  v.array(
    v.pipe(v.string(), v.regex(/\S/, say('is empty', 'Write a sentence as a rep would.')), v.maxLength(LIMITS.example)),
  ),
  v.minLength(1, say('needs at least one example', 'Write a sentence as a rep would: it is the test of the rule.')),
  v.maxLength(LIMITS.examples, say(`has more than ${LIMITS.examples} examples`, 'Keep the telling ones.')),
);

/** The six kinds of rule; a rule has exactly one of these keys. */
export const KINDS = ['any', 'swap', 'count', 'ratio', 'require', 'before'] as const;

export const ruleSchema = v.pipe(
  v.strictObject({
    id: v.pipe(name('rule id'), v.description('The short id; the full one is STYLE/ID.')),
    lens: v.optional(v.pipe(v.picklist(LENSES), v.description('What kind of note it is; house unless given.'))),
    level: v.optional(v.pipe(v.picklist(LEVELS), v.description('suggestion unless given; off parks the rule.'))),
    scope: v.optional(
      v.pipe(
        v.array(v.picklist(SCOPES)),
        v.minLength(1, say('is an empty list', 'Leave it out to look everywhere but in greeting and signature.')),
        v.description(
          'Where it looks. opening and closing are the first and last two sentences, body what is between.',
        ),
      ),
    ),
    channels: v.optional(
      v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1, say('is an empty list', 'Leave it out for all channels.'))),
    ),
    message: v.pipe(
      shown(160),
      v.description('What the reader will feel or miss, in one sentence; {quote} is the flagged text.'),
    ),
    why: v.optional(v.pipe(shown(), v.description('Why it matters, in at most 25 words.'))),
    learn: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(300, say('is longer than 300 characters', 'Link to a shorter address.')),
        v.check(isPlainHttps, say('is no plain https link', 'Use https://host/path, without a name or password.')),
        v.description('A page of yours about it, https only; its host is shown.'),
      ),
    ),
    any: v.optional(v.pipe(items, v.description('Flags any of these.'))),
    swap: v.optional(
      v.pipe(
        v.record(pattern, v.union([v.pipe(v.string(), v.maxLength(LIMITS.text)), v.null()])),
        v.check((r) => Object.keys(r).length > 0, say('is empty', 'Write a pair such as utilise: use.')),
        v.check((r) => Object.keys(r).length <= LIMITS.patterns, say('has too many pairs', 'Split the rule.')),
        v.description('Words to replace, each with what to say instead; an empty text takes them out.'),
      ),
    ),
    count: v.optional(
      v.pipe(
        v.strictObject({ of: v.union([metric, items]), ...bounds }),
        v.check((it) => someBound(it), boundsMessage),
        v.description('Flags when something stands there too often (max) or too seldom (min).'),
      ),
    ),
    ratio: v.optional(
      v.pipe(
        v.strictObject({ of: metric, to: metric, ...bounds }),
        v.check((it) => someBound(it), boundsMessage),
        v.description('Flags when one number is too large or too small beside another.'),
      ),
    ),
    require: v.optional(v.pipe(items, v.description('Flags when none of these stands there.'))),
    before: v.optional(
      v.pipe(
        v.strictObject({ first: items, later: items }),
        v.description('Flags `later` where no `first` stands before it.'),
      ),
    ),
    unless: v.optional(v.pipe(items, v.description('Found in the same sentence, these keep the rule quiet.'))),
    suggest: v.optional(
      v.pipe(
        v.array(shown()),
        v.maxLength(LIMITS.suggestions, say(`has more than ${LIMITS.suggestions} texts`, 'Keep the best ones.')),
        v.description(
          'What to say instead: a whole sentence replaces the sentence, other words replace the flagged ones.',
        ),
      ),
    ),
    examples: v.pipe(
      v.strictObject({ flags: examples, passes: examples }),
      v.description('The tests of the rule: [[ ]] marks the exact words that are flagged.'),
    ),
  }),
  v.check(
    (rule) => KINDS.filter((kind) => rule[kind] !== undefined).length === 1,
    say(`needs exactly one of ${KINDS.join(', ')}`, 'Say in one of these what to look for.'),
  ),
);

export const styleSchema = v.strictObject({
  format: v.literal(1),
  style: v.strictObject({
    id: v.pipe(
      name('style id'),
      v.check((id) => id !== 'core', say('"core" is taken', 'Choose an id of your own, such as your company.')),
    ),
    title: shown(80),
    version: v.pipe(
      v.string(),
      v.regex(
        /^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/,
        say('is no version', 'Write three numbers: 1.4.0.'),
      ),
      v.description('Raised with each change: a lower one never replaces a higher one.'),
    ),
    expires: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[1-9]\d{0,3}[hd]$/, say('is no time', 'Write hours or days: 24h, 7d.')),
        v.description(
          'How long a subscriber may use a copy before asking for a newer one: 7d unless given, at least 1h.',
        ),
      ),
    ),
    owner: v.optional(v.pipe(shown(120), v.description('Whom to ask about it.'))),
    note: v.optional(v.pipe(shown(), v.description('What changed in this version.'))),
  }),
  extends: v.optional(v.pipe(v.array(v.string()), v.description('core@1: the rules that ship with the extension.'))),
  override: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        level: v.picklist(LEVELS),
        because: v.optional(v.pipe(shown(), v.description('Why your house sees it differently.'))),
      }),
    ),
  ),
  vocab: v.optional(
    v.strictObject({
      accept: v.pipe(
        v.array(
          v.pipe(
            v.string(),
            v.minLength(2, say('is too short', 'Accept words of two letters or more.')),
            v.maxLength(80),
          ),
        ),
        v.maxLength(LIMITS.vocab, say(`has more than ${LIMITS.vocab} entries`, 'Keep the names that matter.')),
        v.description('Names and terms that no rule flags.'),
      ),
    }),
  ),
  lists: v.optional(
    v.pipe(
      v.record(
        name('list name'),
        v.pipe(
          v.array(v.pipe(pattern, v.maxLength(60, say('is longer than 60 characters', 'Use shorter entries.')))),
          v.minLength(1, say('is an empty list', 'Add a word.')),
          v.maxLength(LIMITS.listWords, say(`has more than ${LIMITS.listWords} entries`, 'Split the list.')),
        ),
      ),
      v.description('Word lists: talk: [call, chat] is @talk in a match.'),
    ),
  ),
  rules: v.optional(
    v.pipe(
      v.array(ruleSchema),
      v.maxLength(LIMITS.rules, say(`has more than ${LIMITS.rules} rules`, 'Split the style.')),
    ),
  ),
});

/** A style file that has the right shape. */
export type StyleFile = v.InferOutput<typeof styleSchema>;
export type RuleFile = v.InferOutput<typeof ruleSchema>;
export type Item = v.InferOutput<typeof item>;

function isPlainHttps(text: string): boolean {
  if (!/^https:\/\/[^\s/@\\]+(?:[/?#]\S*)?$/i.test(text) || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
