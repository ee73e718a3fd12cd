import { oncePer } from '../once';
import type { Draft } from '../types';

const SHORT =
  /\b(?:i'm|i'd|i'll|i've|we're|we'd|we'll|we've|you're|you'd|you'll|you've|it's|that's|don't|doesn't|isn't|can't|won't|didn't|haven't|let's)\b/i;
const LONG =
  /\b(?:i am|i would|i will|i have been|we are|we would|we will|you are|it is|that is|do not|does not|is not|cannot|will not|did not|have not)\b/i;

const EXPANDED: readonly (readonly [RegExp, string])[] = [
  [/\b(I|we|you|they)'d\b/gi, '$1 would'],
  [/\b(I|we|you|they|it|that)'ll\b/gi, '$1 will'],
  [/\bI'm\b/g, 'I am'],
  [/\b(we|you|they)'re\b/gi, '$1 are'],
  [/\b(I|we|you|they)'ve\b/gi, '$1 have'],
  [/\b(it|that|there|what|here)'s\b/gi, '$1 is'],
  [/\b(do|does|is|did|have|has|would|could|are)n't\b/gi, '$1 not'],
  [/\bcan't\b/gi, 'cannot'],
  [/\bwon't\b/gi, 'will not'],
];

/** How a draft is written: read once, however many rewrites are fitted to it. */
const mannerOf = oncePer(({ body }: Draft) => {
  const straight = body.replaceAll('’', "'");
  return {
    long: !SHORT.test(straight) && LONG.test(straight),
    low: writesLow(body),
    mark: body.includes('’') ? '’' : "'",
  };
});

/** Makes new words sound like the rep's own: contractions, capitals, quotes. */
export function inRegister(text: string, original: string, draft: Draft): string {
  if (text === '') return text;
  const { long, low, mark } = mannerOf(draft);
  let out = text;
  if (long) for (const [short, full] of EXPANDED) out = out.replace(short, full);
  if (low && /^\p{Ll}/u.test(original) && /^\p{Lu}(?!\p{Lu})/u.test(out) && !/^I\b/.test(out))
    out = (out[0] ?? '').toLowerCase() + out.slice(1);
  return out.replace(/\S*['’]\S*/g, (word) => (original.includes(word) ? word : word.replace(/['’]/g, mark)));
}

/** Whoever starts most sentences in lower case goes on doing so; once, behind a comma, is no habit. */
function writesLow(body: string): boolean {
  const starts = body.match(/(?:^|\n|[.!?]\s)\s*\p{L}/gu) ?? [];
  return starts.filter((s) => /\p{Ll}$/u.test(s)).length * 2 > starts.length;
}
