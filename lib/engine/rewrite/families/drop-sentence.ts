import type { Reading, Sentence } from '../../reading';
import { defineRewriter, type Wide } from '../types';
import { listAround } from '../words/list';
import { signs } from '../words/name';

const FEWEST_LEFT = 2;

/** Takes the sentence out: offered last, and only where the message stands without it. */
export default defineRewriter({
  id: 'drop-sentence',
  kind: 'trim',
  title: 'Leave it out',
  why: 'the message loses nothing without it',
  fits: ({ sentence, reading }) =>
    sentence.field === 'body' && reading.content.length > FEWEST_LEFT && !signs(sentence, reading),
  propose({ sentence, reading, flagged }) {
    const opens = /:\s*$/.test(sentence.text) && reading.sentences[sentence.index + 1]?.item === true;
    const next = reading.sentences[sentence.index + 1];
    // "… and the English?" and I …: what follows is the rest of the same sentence.
    const runsOn =
      next?.line === sentence.line && /^\p{Ll}/u.test(next.text) && !/^[^\p{L}]*\p{Ll}/u.test(sentence.text);
    if (!opens) return runsOn ? [] : ['', ...together(sentence, reading, flagged)];
    // The line that opens a list cannot go without it.
    const list = listAround(sentence, reading.sentences);
    const last = list.at(-1);
    return last && reading.content.length - list.length >= FEWEST_LEFT ? [{ first: sentence, last, text: '' }] : [];
  },
});

/** With a flagged neighbour that would weigh more alone: the one behind it, the one before, or both. */
function together(
  sentence: Sentence,
  { sentences, content }: Reading,
  flagged: ReadonlySet<Sentence> | undefined,
): readonly Wide[] {
  const may = (s: Sentence | undefined) =>
    s !== undefined && s.field === 'body' && !s.item && !/:\s*$/.test(s.text) && flagged?.has(s) === true;
  const next = sentences[sentence.index + 1];
  const previous = sentences[sentence.index - 1];
  const out: Wide[] = [];
  if (content.length - 1 <= FEWEST_LEFT || sentence.item) return out;
  if (next && may(next)) out.push({ first: sentence, last: next, text: '' });
  if (previous && may(previous)) out.push({ first: previous, last: sentence, text: '' });
  if (content.length - 2 > FEWEST_LEFT && next && previous && may(next) && may(previous))
    out.push({ first: previous, last: next, text: '' });
  return out;
}
