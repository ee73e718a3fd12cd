import { WORDS } from './weights-words';

/** What the everyday words of a sentence add up to: + speaks of the seller, - of anything else. */
export function everydayWeight(norm: string): number {
  const tokens = norm.match(/[a-z']+|\d[\d.,]*|[?!:$£€%]/g) ?? [];
  let sum = 0;
  let before = '^';
  // Each word counts once, however often it stands there.
  const seen = new Set<string>();
  for (const token of tokens) {
    const word = /^\d/.test(token) ? '#' : token;
    for (const key of [word, `${before} ${word}`]) {
      if (seen.has(key)) continue;
      seen.add(key);
      sum += WORDS.get(key) ?? 0;
    }
    before = word;
  }
  return sum;
}
