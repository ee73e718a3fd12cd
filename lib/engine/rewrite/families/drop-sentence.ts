import { defineRewriter } from '../types';
import { listAround } from '../words/list';

const FEWEST_LEFT = 2;

/** Takes the sentence out: offered last, and only where the message stands without it. */
export default defineRewriter({
  id: 'drop-sentence',
  kind: 'trim',
  title: 'Leave it out',
  why: 'the message loses nothing without it',
  fits: ({ sentence, reading }) => sentence.field === 'body' && reading.content.length > FEWEST_LEFT,
  propose({ sentence, reading }) {
    const opens = /:\s*$/.test(sentence.text) && reading.sentences[sentence.index + 1]?.item === true;
    if (!opens) return [''];
    // The line that opens a list cannot go without it.
    const list = listAround(sentence, reading.sentences);
    const last = list.at(-1);
    return last && reading.content.length - list.length >= FEWEST_LEFT ? [{ first: sentence, last, text: '' }] : [];
  },
});
