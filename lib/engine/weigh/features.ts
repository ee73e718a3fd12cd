import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import { oncePer } from '../once';
import type { Reading, Sentence } from '../reading';
import { normalise } from '../text/normalise';
import { tokensOf } from './tokens';

/** Takes a feature's name and how strongly it holds. */
export type Take = (name: string, value: number) => void;

/** Words alone, in pairs, in threes, with one left open, and at the start. */
export function wordFeatures(words: readonly string[], take: Take): void {
  for (let i = 0; i < words.length; i++) {
    const [a, b, c] = [words[i] as string, words[i + 1], words[i + 2]];
    take(a, 1);
    if (b === undefined) continue;
    take(`${a} ${b}`, 1);
    if (c === undefined) continue;
    take(`${a} ${b} ${c}`, 1);
    take(`${a} * ${c}`, 0.7);
  }
  const [first, second] = words;
  if (first !== undefined) take(`^${first}`, 0.7);
  if (second !== undefined) take(`^${first} ${second}`, 0.7);
}

/** What a sentence says by itself: its words alone, in pairs and in threes, and its shape. */
export function ownFeatures({ text, is }: Pick<Sentence, 'text' | 'is'>, take: Take): void {
  const words = tokensIn(is);
  wordFeatures(words, take);
  const count = (pattern: RegExp, most: number) => Math.min(most, words.filter((w) => pattern.test(w)).length);
  const [me, you] = [count(/^(?:i|we|us|our|ours|my|me|mine)$/, 3), count(/^(?:you|your|yours)$/, 3)];
  take('=bias', 1);
  take(`=me${me}`, 1);
  take(`=you${you}`, 1);
  take(`=both${me > 0}${you > 0}${text.includes('?')}`, 1);
  take(`=words${Math.min(5, Math.floor(words.length / 6))}`, 1);
  take(`=ends${text.at(-1)}`, 1);
  take(`=names${Math.min(3, (text.match(/(?<!^)\b\p{Lu}\p{Ll}+/gu) ?? []).length)}`, 1);
  take(`=numbers${count(/^#(?:num|money|pct)$/, 3)}`, 1);
  if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) take('=capitals', 1);
  take(`=act ${is.act}`, 1);
  take(`=of ${is.subject}`, 1);
  take(`=act of ${is.act} ${is.subject}`, 1);
  if (is.claim) take('=claim', 1);
  for (const { kind } of is.credits) take(`=credit ${kind}`, 1);
  if (is.client) take(`=client ${is.client.kind}`, 1);
  for (const cue of is.about.on) take(`=cue ${cue}`, 1);
  take(`=about ${Math.max(-4, Math.min(4, Math.round(is.about.points)))}`, 1);
}

/** The words by which a sentence colours its neighbours and the message: each once. */
export function wordsIn({ is }: Pick<Sentence, 'is'>): ReadonlySet<string> {
  return setOf(is);
}

// A sentence read for the first time is asked for its words several times in a row.
const tokensIn = oncePer((is: Analysis) => tokensOf(is.norm));
const setOf = oncePer((is: Analysis): ReadonlySet<string> => new Set(tokensIn(is)));

/** The words of a text that was not read as a draft: their last message. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(normalise(text)));
}

/** The sentences beside one, by how far they stand from it. */
export const NEIGHBOURS = [-2, -1, 1] as const;

/** What a sentence adds to the one that has it at this distance: its words, its act, whom it is about. */
export function besideFeatures(s: Pick<Sentence, 'is'>, distance: number, take: Take): void {
  for (const word of wordsIn(s)) take(`${distance}:${word}`, 0.3);
  take(`@${distance} ${s.is.act}`, 0.5);
  take(`@${distance} ${s.is.subject}`, 0.5);
  if (s.is.client) take(`@${distance} client`, 0.5);
}

/** What each word of the message adds to each of its sentences, however often it stands there. */
export const wordOfMessage = (word: string) => `~${word}`;
export const WORD_OF_MESSAGE = 0.12;

/** What their last message adds to each sentence: its words. */
export function incomingFeatures(incoming: string, take: Take): void {
  for (const word of wordsOf(incoming)) take(`<${word}`, 0.2);
}

/** What the message adds to each of its sentences: stage and channel, what was found in all. */
export function messageFeatures(
  { content, context, draft, stage, asks }: Reading,
  found: readonly (readonly Finding[])[],
  take: Take,
): void {
  const pressed = found.filter((on) => on.some((f) => f.rule.lens === 'pressure')).length;
  take(`@${stage}`, 1);
  take(`@${context.incoming ? 'answers' : 'opens'}`, 1);
  take(`@${draft.channel}`, 1);
  take(`@pressed ${Math.min(4, pressed)}`, 1);
  take(`@unearned ${Math.min(3, asks.filter((a) => !a.earned).length)}`, 1);
  take(`@clients ${Math.min(4, content.filter((s) => s.is.client).length)}`, 1);
}
