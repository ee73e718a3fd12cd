import { withA } from './article';
import { phraseAt, type Topic } from './phrase';

/** What an ask wants to talk about, with the article it had. */
export interface Matter {
  readonly text: string;
  readonly plural: boolean;
}

const ABOUT =
  /\b(?:about|regarding|concerning|(?<!['’])re:?|discuss(?:ing)?|(?:talk|walk|go|run)(?: you)? through|go over|talk over|explore|review|explain(?:ing)?) |\b(?:call|chat|talk|conversation|word|minutes|mins|meeting|discussion) (?:on|around|over) /giu;
/** "how …", as far as the clause goes. */
const HOW =
  /\b(?:about|show(?:ing)? you|see|explain(?:ing)?|discuss|explore|hear|learn|on) ((?:exactly )?(?:how|what|why|where|whether) [^.?!,;:()\n–—]{8,90})/iu;
const TALK =
  /\b(?:(?:quick|short|brief|discovery|intro(?:ductory)?|video|phone|site) )?(call|chat|demo|meeting|conversation|visit|walk-?through|walk round|screen share|session|consultation|discussion|trial|tour|presentation|tasting|coffee)\b/iu;

const LENGTH = '(?:\\d+|ten|fifteen|twenty|thirty|forty-five)(?:[ -](?:to |- ?)?\\d+)?[ -]?(?:min(?:ute)?s?|hours?)';
const NOUN =
  'calls?|chat|demo|meeting|conversation|visit|walk-?through|walk round|screen share|session|consultation|discussion|trial|tour|presentation|tasting|coffee|survey|catch-?up|intro';
const FULL = new RegExp(
  `\\b((?:(?:a|an|our|another|one) )?(?:(?:quick|short|brief|little|informal|free|discovery|intro|introductory|video|phone|zoom|teams|site|virtual|online|in-person|personal|first|no-obligation|${LENGTH})[ ,]+){0,4}(?:${NOUN})|(?:a |an )?(?:quick |short |brief )?(?:half (?:an )?hour|${LENGTH}))\\b(?! (?:you|to the|ago|before|late))((?:,? (?:with|for) (?:me|us|our \\p{L}+(?: \\p{Lu}\\p{L}+)?|my \\p{L}+(?: \\p{Lu}\\p{L}+)?)(?:,? and (?:me|us|(?:our|my) \\p{L}+(?: \\p{Lu}\\p{L}+)?))?)?)((?:,? with you(?:,? and your (?:good |wider )?(?:team|colleagues|partner|boss|staff|FC|FD|CFO|CEO|CTO|COO|manager))?\\b)?)`,
  'iu',
);

/** The talk as it was asked for, without its day: "a discovery call with my manager Tom"; and for whom. */
export interface Talk {
  readonly talk: string;
  readonly whom: string;
  /** As a thing: "a call", "15 minutes". "Call me" and "we can visit" name none. */
  readonly named: boolean;
}

export function fullTalk(text: string): Talk | undefined {
  const m = FULL.exec(text);
  if (!m) return undefined;
  const [, noun = '', ours = '', theirs = ''] = m;
  const bare = noun
    .toLowerCase()
    .replace(/\bzoom\b/, 'Zoom')
    .replace(/\bteams\b/, 'Teams')
    .replace(/^(?:one|another|our) /, 'a ');
  const timed = /(?:hours?|min(?:ute)?s?)$/i.test(bare);
  // "Within 48 hours" is a limit, "a 2 min video" a thing.
  if (
    timed &&
    /\b(?:within|inside|in|under|takes?|next|last|after|for)(?: about| just| only)? $/i.test(text.slice(0, m.index))
  )
    return undefined;
  if (timed && /^an? /.test(bare) && !/^(?:a|an) (?:quick |short |brief )?half/.test(bare) && !/^an? hour/.test(bare))
    return undefined;
  const talk =
    /^(?:a|an) /.test(bare) || (timed && !/^half/.test(bare))
      ? bare
      : /s$/.test(bare)
        ? `a ${bare.slice(0, -1)}`
        : withA(bare).replace(/^an? (half an hour)/, '$1');
  return {
    talk:
      talk.replace(/\bmins?\b/, 'minutes').replace(/[- ]minutes (?=\w)/, '-minute ') +
      ours.replace(/^,? for /i, ' with '),
    whom: theirs ? theirs.replace(/^,? with /i, '') : 'you',
    named: /\s/.test(noun.trim()),
  };
}

/** The thing that a request for a talk names: "a call about returns" -> "returns". "On your phone" says only where. */
export function matterOf(text: string): Matter | undefined {
  for (const m of text.matchAll(ABOUT)) {
    const at = m.index + m[0].length;
    const article = /^(?:the|your|our|this) /i.exec(text.slice(at))?.[0] ?? '';
    const topic = phraseAt(text, at);
    if (!topic || topic.start > at + article.length + 14) continue;
    // One of a kind is no matter that anybody deals with; "about getting me on your stage" is a deed.
    if (!article && /^(?:an?|any|some|one) /i.test(text.slice(at))) continue;
    if (/ing$/.test(topic.text) && /^\s+(?:me|us|you|my|our|your|the|a|an)\b/i.test(text.slice(topic.end))) continue;
    if (
      /\b(?:synerg\w+|opportunit\w+|ideas?|options?|needs?|details?|possibilit\w+|cooperation|co-operation|partnership|phone|cell|mobile|email|inbox|calendar|diary|laptop|agenda|taking)$/i.test(
        topic.text,
      )
    )
      continue;
    if (/our/i.test(article) && !/your/i.test(article)) continue;
    if (!topic.known && (topic.text.split(' ').length > 3 || /\p{Lu}\p{Ll}/u.test(topic.text))) continue;
    return matter(topic, article);
  }
  return undefined;
}

/** "how we set up the rota": a clause that the client may want to see. */
export function howOf(text: string): string | undefined {
  const how = HOW.exec(text)?.[1]?.trim();
  return how && !/\b(?:your calendar|you can book|to book|it|that|this|those|these|them)\b|^what you\b/i.test(how)
    ? how.replace(/\s+(?:and|or|so|for \d+.*)$/i, '')
    : undefined;
}

/** The kind of talk that is asked for: "call", "demo". */
export function talkOf(text: string): string | undefined {
  return TALK.exec(text)?.[1]?.toLowerCase();
}

function matter({ text, plural }: Topic, article: string): Matter {
  return { text: /^[[{<]/.test(text) ? text : article.toLowerCase() + text, plural };
}
