import { defineRewriter } from '../types';
import { greetedName } from '../words/greeting';
import { asksIn } from '../words/their-subject';
import { small } from '../words/verbatim';

/** "still chasing" of a letter to Mr Yilmaz that asks -> "A question for Mr Yilmaz"; where it asks nothing, "A note for Mr Yilmaz". */
export default defineRewriter({
  id: 'line-to-them',
  kind: 'reframe',
  title: 'Make the subject theirs',
  why: 'where nothing but a name is left, a plain line promises nothing',
  lastResort: true,
  fits: ({ sentence, rule }) => sentence.field === 'subject' && (rule.lens === 'me-focus' || rule.kind === 'guilt'),
  propose({ sentence: { text }, reading }) {
    const name = greetedName(reading);
    if (!name) return [];
    const lines = [...(asksIn(reading) ? [`A question for ${name}`] : []), `A note for ${name}`];
    return lines.filter((line) => line !== text).map((line) => (/^\p{Ll}/u.test(text) ? small(line) : line));
  },
});
