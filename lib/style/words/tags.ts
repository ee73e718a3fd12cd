import type { Token } from './tokens';

/** Does a token belong to a class? `at` is its place among the tokens of its sentence. */
type Test = (token: Token, at: number) => boolean;

const set = (words: string): Test => {
  const all = new Set(words.split(' '));
  return ({ norm }) => all.has(norm);
};

const number = set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand million half couple few dozen',
);

/** The #Tags of one word. Closed classes and shapes only: what they match can be read here. */
const ONE = {
  Word: ({ kind }) => kind === 'word',
  Value: (t, at) => /^\d+(?:[.,]\d+)*(?:k|m|bn)?$/.test(t.norm) || number(t, at),
  Name: ({ raw, kind }, at) => at > 0 && kind === 'word' && /^\p{Lu}\p{Ll}/u.test(raw) && !/^I['’]/.test(raw),
  Caps: ({ raw, kind }) => kind === 'word' && /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{Lu}\p{N}'’.]+$/u.test(raw),
  Emoji: ({ kind }) => kind === 'emoji',
  Url: ({ kind }) => kind === 'url',
  Email: ({ kind }) => kind === 'email',
  Weekday: set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'),
  Month: set(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  Clock: ({ norm }) => /^(?:\d{1,2}(?:\.\d\d)?(?:am|pm)|noon|midday|midnight)$/.test(norm),
  Currency: set('$ € £ ¥ usd eur gbp dollars dollar euros euro pounds pound'),
  I: set("i me my mine we us our ours i'm i've i'd i'll we're we've we'd we'll im ive"),
  You: set("you your yours you're you've you'd you'll youre"),
  Question: set('who whom whose what which when where why how'),
  Not: set(
    "not no never none nothing cannot can't don't won't isn't aren't wasn't weren't doesn't didn't hasn't haven't wouldn't couldn't shouldn't",
  ),
} as const satisfies Readonly<Record<string, Test>>;

/** #Tags that are several words: patterns themselves. */
const SEVERAL: Readonly<Record<string, string>> = {
  Money: '(#Currency #Value (k|m|thousand|million)?|#Value (k|m|thousand|million)? #Currency)',
  Percent: '#Value (%|percent|per cent)',
  Time: '(#Clock|#Value (am|pm)|#Value : #Value (am|pm)?)',
  Date: '((the)? #Value (of)? #Month|#Month #Value|#Weekday|tomorrow|today|tonight)',
};

export type Tag = keyof typeof ONE;

export const TAGS: readonly string[] = [...Object.keys(ONE), ...Object.keys(SEVERAL)].sort();

export const isTag = (name: string): name is Tag => Object.hasOwn(ONE, name);

/** The pattern that a tag of several words stands for. */
export const patternOfTag = (name: string): string | undefined =>
  Object.hasOwn(SEVERAL, name) ? SEVERAL[name] : undefined;

export function hasTag(tag: Tag, token: Token, at: number): boolean {
  return ONE[tag](token, at);
}
