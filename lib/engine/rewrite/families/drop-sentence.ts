import { defineRewriter } from '../types';
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
  propose({ sentence, reading }) {
    const opens = /:\s*$/.test(sentence.text) && reading.sentences[sentence.index + 1]?.item === true;
    const next = reading.sentences[sentence.index + 1];
    // "… and the English?" and I …: what follows is the rest of the same sentence.
    const runsOn =
      next?.line === sentence.line && /^\p{Ll}/u.test(next.text) && !/^[^\p{L}]*\p{Ll}/u.test(sentence.text);
    if (!opens) return runsOn ? [] : [''];
    // The line that opens a list cannot go without it.
    const list = listAround(sentence, reading.sentences);
    const last = list.at(-1);
    return last && reading.content.length - list.length >= FEWEST_LEFT ? [{ first: sentence, last, text: '' }] : [];
  },
});
