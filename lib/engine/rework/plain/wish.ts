import type { Reading } from '../../reading';
import { says } from '../../rewrite/types';

const WISHES: readonly (readonly [RegExp, string])[] = [
  [/\bif you(?:['’]d| would) like\b/i, "if you'd like"],
  [/\bif (?:it|that|this|one of \w+) suits you\b/i, 'if that suits you'],
  [/\bif (?:it|that|this)(?: would be|['’]d be| is|['’]s) (?:useful|of use)\b/i, 'if that would be useful'],
];

/** Words that leave a plan to them, those first that the letter does not use yet; none twice. */
export function wishesIn(reading: Reading): readonly string[] {
  return unused(WISHES, reading);
}

function unused(phrases: readonly (readonly [RegExp, string])[], reading: Reading): readonly string[] {
  return phrases.filter(([pattern]) => !says(reading, pattern)).map(([, phrase]) => phrase);
}
