import { WORDS } from './weights-words';

/** The weights of words that stand in pairs, by the word before. */
const AFTER = new Map<string, Map<string, number>>();
for (const [key, weight] of WORDS) {
  const [before = '', word] = key.split(' ');
  if (word === undefined) continue;
  const after = AFTER.get(before) ?? new Map<string, number>();
  AFTER.set(before, after.set(word, weight));
}

/** What the everyday words of a sentence add up to: + speaks of the seller, - of anything else. */
export function everydayWeight(norm: string): number {
  let sum = 0;
  // Each word and each pair counts once, however often it stands there.
  const seen = new Set<string>();
  const count = (key: string, weight: number) => {
    if (seen.has(key)) return;
    seen.add(key);
    sum += weight;
  };
  let before = '^';
  for (const token of norm.match(/[a-z']+|\d[\d.,]*|[?!:$£€%]/g) ?? []) {
    const word = token >= '0' && token < ':' ? '#' : token;
    const alone = WORDS.get(word);
    if (alone !== undefined) count(word, alone);
    // Most pairs weigh nothing: to look up two words costs less than to join them.
    const pair = AFTER.get(before)?.get(word);
    if (pair !== undefined) count(`${before} ${word}`, pair);
    before = word;
  }
  return sum;
}
