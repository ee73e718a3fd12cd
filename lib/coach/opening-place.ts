import type { Rewrite } from './note';

/** "Hi Ana,", "Dear Mr Clarke", "Good morning": what an opening comes after. */
const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|greetings)\b[^\n.!?]{0,40}$/i;

/**
 * Where a first sentence goes: after the greeting, before what is written already. As one replacement of a word that stands
 * there, so that the editor keeps its paragraphs and one undo takes it back.
 */
export function openingPlace(body: string, sentence: string): Rewrite {
  const first = /\S[^\n]*/.exec(body);
  // Blank lines stay: a signature may hang below them.
  if (!first) return { start: 0, end: 0, expected: '', newText: sentence };
  const line = first[0].trimEnd();
  const after = first.index + line.length;
  if (!GREETING.test(line)) return before(body, first.index, sentence);
  const rest = /\S/.exec(body.slice(after));
  if (rest) return before(body, after + rest.index, sentence);
  const word = /\S+$/.exec(line);
  const start = first.index + (word?.index ?? 0);
  return {
    start,
    end: after,
    expected: body.slice(start, after),
    newText: `${body.slice(start, after)}\n\n${sentence}`,
  };
}

function before(body: string, at: number, sentence: string): Rewrite {
  const word = /^\S+/.exec(body.slice(at))?.[0] ?? '';
  return { start: at, end: at + word.length, expected: word, newText: `${sentence} ${word}` };
}
