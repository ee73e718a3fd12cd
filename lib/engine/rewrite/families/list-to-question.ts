import type { Sentence } from '../../reading';
import { defineRewriter } from '../types';
import { listAround } from '../words/list';
import { phraseAt, type Topic } from '../words/phrase';
import { turned } from '../words/questions';

const FEWEST_ITEMS = 2;
const MOST_NAMED = 4;
const WHICH = [
  'Which of these takes up most of your time at the moment: {list}?',
  'Which of these would you most like to change: {list}?',
  'Which of these matters most on your side right now: {list}?',
];

/** A list of services -> "Which of these takes up most of your time at the moment: bulk payouts, refunds or settlement?" */
export default defineRewriter({
  id: 'list-to-question',
  kind: 'reframe',
  title: 'Turn the list into one question',
  why: 'one of these matters to them, and only they know which',
  fits: ({ rule, sentence }) =>
    rule.lens === 'me-focus' && sentence.field === 'body' && (sentence.item || /:\s*$/.test(sentence.text)),
  propose({ sentence, reading }) {
    const list = listAround(sentence, reading.sentences);
    const first = list[0];
    const last = list.at(-1);
    if (!first || !last) return [];
    const items = list.filter((s) => s.item);
    const topics = items.flatMap((s) => topicOf(s) ?? []);
    // A list of anything else, such as awards or prices, makes no question.
    if (topics.length < FEWEST_ITEMS || topics.length * 3 < items.length) return [];
    const names = [...new Set(topics.map((t) => t.text))].slice(0, MOST_NAMED);
    if (names.length < FEWEST_ITEMS) return [];
    const named = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
    return turned(WHICH, named)
      .slice(0, 2)
      .map((q) => ({ first, last, text: q.replace('{list}', named) }));
  },
});

function topicOf({ text }: Sentence): Topic | undefined {
  const bare = text.replace(/^(?:\d+[.)]|[^\p{L}\p{N}])+\s*/u, '');
  const topic = phraseAt(bare, 0);
  return topic?.known && !/[$€£%]|\d|awards?\b/i.test(bare) ? topic : undefined;
}
