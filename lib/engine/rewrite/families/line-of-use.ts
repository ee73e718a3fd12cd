import { defineRewriter, sellsNothing } from '../types';
import { lineThing } from '../words/line-thing';
import { turned } from '../words/questions';
import { isOwn } from '../words/their-subject';
import { large, small } from '../words/verbatim';

const LINES = [
  '{o}: of any use to you?',
  '{o}: of use, or well in hand?',
  '{o}: worth a look?',
  '{o}: of use to you, or not?',
];

/** A number of them, a price, who sells or is looked for, a tale: nothing that is of use by itself. */
const NOT_SOLD =
  /^(?:\d|third|forty|years)|\d\p{Ll}? per\b|\b(?:stockholders?|manufacturers?|suppliers?|producers?|director|officer|manager|list|renewal|charm|price)\b/iu;

/** "LAST CHANCE: brass cable glands ex Jamnagar" -> "Brass cable glands: of any use to you?" */
export default defineRewriter({
  id: 'line-of-use',
  kind: 'reframe',
  title: 'Ask in the subject',
  why: 'they see at once what it is and that a no is fine',
  cardOnly: true,
  fits: ({ sentence, reading }) => sentence.field === 'subject' && !sellsNothing(reading),
  propose({ sentence: { text }, reading }) {
    const thing = lineThing(text, (name) => isOwn(name, reading));
    if (!thing || NOT_SOLD.test(thing)) return [];
    const shown = /^\p{Ll}/u.test(text) ? small(thing) : large(thing);
    return turned(LINES, text).map((line) => line.replace('{o}', shown));
  },
});
