import { keptBy } from '../../../engine/analyse/kept';
import { oncePer } from '../../../engine/once';
import type { Reading, Sentence } from '../../../engine/reading';
import { ownFeatures } from './own';

/** What stands in the body, without greeting and signature. */
export const bodyOf = oncePer((reading: Reading): readonly Sentence[] =>
  reading.content.filter((c) => c.zone !== 'subject'),
);

/** Kinds of sentence that a message is counted by, and the cues that show them. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  you: ['yourThing', 'youDo'],
  seller: ['seller'],
  observed: ['observed'],
  boast: ['praise', 'fame', 'record'],
  candour: ['candour', 'counsel', 'empathy'],
  push: ['assuming', 'counting', 'scarce', 'fear', 'hype'],
  goods: ['terms', 'stockOf', 'spec', 'make', 'price', 'feature'],
  self: ['effort', 'feel', 'stake', 'story', 'higherUp'],
};
const KINDS = Object.keys(COUNTED);
/** "~you" and the like: the names of the shares in the weights, the length among them. */
export const SHARES: readonly string[] = [...KINDS, 'long'];

/** Of which kinds a sentence is, as places in KINDS. */
const kindsOf = keptBy((is): readonly number[] => {
  const own = ownFeatures(is).cues;
  return KINDS.flatMap((kind, i) => (COUNTED[kind]?.some((cue) => own.has(cue)) ? [i] : []));
});

/** Shares of the message, in the order of SHARES: how much of it is about them, about the seller, candid, boastful. */
export function messageOf(reading: Reading): readonly number[] {
  const body = bodyOf(reading);
  const counts = KINDS.map(() => 0);
  for (const s of body) for (const kind of kindsOf(s.is)) counts[kind] = (counts[kind] ?? 0) + 1;
  const n = Math.max(4, body.length);
  return [...counts.map((count) => count / n), Math.min(1, body.length / 20)];
}
