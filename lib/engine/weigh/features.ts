import type { Analysis } from '../analyse/types';
import type { Finding } from '../diagnose';
import { oncePer } from '../once';
import type { Reading, Sentence } from '../reading';
import { normalise } from '../text/normalise';
import { tokensOf } from './tokens';

/** Takes how strongly a feature holds, and its name in pieces: see `hashOf`. */
export type Take = (value: number, a: string, b?: string, c?: string, d?: string, e?: string) => void;

/** Words alone, in pairs, in threes, with one left open, and at the start. */
export function wordFeatures(words: readonly string[], take: Take): void {
  for (let i = 0; i < words.length; i++) {
    const [a, b, c] = [words[i] as string, words[i + 1], words[i + 2]];
    take(1, a);
    if (b === undefined) continue;
    take(1, a, ' ', b);
    if (c === undefined) continue;
    take(0.7, a, ' ', b, ' ', c);
    take(0.7, a, ' * ', c);
  }
  const [first, second] = words;
  if (first !== undefined) take(1.2, '^', first);
  if (second !== undefined) take(1.2, '^', first, ' ', second);
}

const OURS: ReadonlySet<string> = new Set(['i', 'we', 'us', 'our', 'ours', 'my', 'me', 'mine']);
const YOURS: ReadonlySet<string> = new Set(['you', 'your', 'yours']);
const FIGURES: ReadonlySet<string> = new Set(['#num', '#money', '#pct']);

/** What a sentence says by itself: its words alone, in pairs and in threes, and its shape. */
export function ownFeatures(is: Analysis, take: Take): void {
  const { text } = is;
  const words = tokensIn(is);
  wordFeatures(words, take);
  const count = (of: ReadonlySet<string>) => Math.min(3, words.filter((w) => of.has(w)).length);
  const [me, you] = [count(OURS), count(YOURS)];
  take(1, '=bias');
  take(1, `=me${me}`);
  take(1, `=you${you}`);
  take(1, `=both${me > 0}${you > 0}${text.includes('?')}`);
  take(1, `=words${Math.min(5, Math.floor(words.length / 6))}`);
  take(1, `=ends${text.at(-1)}`);
  take(1, `=names${Math.min(3, (text.match(/(?<!^)\b\p{Lu}\p{Ll}+/gu) ?? []).length)}`);
  take(1, `=numbers${count(FIGURES)}`);
  if (text === text.toUpperCase() && /\p{Lu}/u.test(text)) take(1, '=capitals');
  take(1, `=act ${is.act}`);
  take(1, `=of ${is.subject}`);
  take(1, `=act of ${is.act} ${is.subject}`);
  if (is.claim) take(1, '=claim');
  for (const { kind } of is.credits) take(1, `=credit ${kind}`);
  if (is.client) take(1, `=client ${is.client.kind}`);
  for (const cue of is.about.on) take(1, `=cue ${cue}`);
  take(1, `=about ${Math.max(-4, Math.min(4, Math.round(is.about.points)))}`);
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
  const from = `${distance}:`;
  for (const word of wordsIn(s)) take(0.3, from, word);
  take(0.5, `@${distance} ${s.is.act}`);
  take(0.5, `@${distance} ${s.is.subject}`);
  if (s.is.client) take(0.5, `@${distance} client`);
}

/** What each word of the message adds to each of its sentences, however often it stands there. */
export const OF_MESSAGE = '~';
export const WORD_OF_MESSAGE = 0.12;

/** What their last message adds to each sentence: its words. */
export function incomingFeatures(incoming: string, take: Take): void {
  for (const word of wordsOf(incoming)) take(0.2, '<', word);
}

/** What the message adds to each of its sentences: stage and channel, what was found in all. */
export function messageFeatures(
  { content, context, draft, stage, asks }: Reading,
  found: readonly (readonly Finding[])[],
  take: Take,
): void {
  const pressed = found.filter((on) => on.some((f) => f.rule.lens === 'pressure')).length;
  take(1, `@${stage}`);
  take(1, `@${context.incoming ? 'answers' : 'opens'}`);
  take(1, `@${draft.channel}`);
  take(1, `@pressed ${Math.min(4, pressed)}`);
  take(1, `@unearned ${Math.min(3, asks.filter((a) => !a.earned).length)}`);
  take(1, `@clients ${Math.min(4, content.filter((s) => s.is.client).length)}`);
}
