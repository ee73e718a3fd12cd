import type { Reading, Sentence } from '../../reading';

/** More than that still goes on. */
const MOST_LATER = 4;

/** Does the letter only take its leave behind this sentence? An exit that is offered before another pitch or request is none. */
export function nearsEnd(sentence: Sentence, { content }: Reading): boolean {
  const later = content.filter((s) => s.field === 'body' && s.index > sentence.index);
  return later.length <= MOST_LATER && later.every((s) => s.is.asks.length === 0 && !s.text.includes('?'));
}
