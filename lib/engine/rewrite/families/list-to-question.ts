import { defineRewriter } from '../types';
import { choiceOf } from '../words/choice';
import { listAround } from '../words/list';
import { turned } from '../words/questions';

const FEWEST_ITEMS = 2;
const MOST_NAMED = 4;
const WHICH = [
  'Which of these would help you most at the moment: {list}?',
  'Which of these would be of most use to you: {list}?',
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
    // All of a package is included: nobody chooses among it.
    if (
      !first.item &&
      /[$€£]|\b(?:package|cohort|includes?|included|receive|comes with|what you get|last chance|conditions|reasons)\b/i.test(
        first.text,
      )
    )
      return [];
    const names = [...new Set(items.flatMap((s) => choiceOf(s.text) ?? []))];
    // A list of anything else, such as awards or prices, makes no question.
    if (names.length < FEWEST_ITEMS || names.length * 2 < items.length) return [];
    const shown = names.slice(0, MOST_NAMED);
    const named = `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
    return turned(WHICH, named)
      .slice(0, 2)
      .map((q) => ({ first, last, text: q.replace('{list}', named) }));
  },
});
