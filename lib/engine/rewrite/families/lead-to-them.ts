import { defineRewriter } from '../types';
import { turned } from '../words/questions';

const POINTS = 'advantages?|adventages?|strengths?|benefits?|highlights?|selling points?|points|usps?|conditions|terms';
const GOODS =
  'products?|services?|courses?|packages?|options?|models?|solutions?|ranges?|specialties|specialities|activities';
const LEAD = new RegExp(
  `^(?:so |and |here are |these are |some of )*(?:our|the|my)? ?(?:main |key |core |new |other |full )?(?:(${POINTS})|(${GOODS}))(?: (?:and|&) services)?(?: (?:as|are|is|include|includes|cover|at a glance|below|following|the|follows?|in short|for your kind consideration|for the partnership|for you))*:\\s*$`,
  'iu',
);
const SUIT = ['Would these {o} suit you:', 'Would these {o} work for you:'];
const WEIGH = ['Which of these {o} would matter to you:', 'Which of these {o} would count for you:'];
const USE = ['Which of these {o} would be of use to you:', 'Which of these {o} would you need:'];

/** "Our advantages:" -> "Which of these advantages would matter to you:" */
export default defineRewriter({
  id: 'lead-to-them',
  kind: 'reframe',
  title: 'Turn its lead to them',
  why: 'the same list, read for what they need',
  fits: ({ rule, sentence }) =>
    rule.lens === 'me-focus' && sentence.field === 'body' && !sentence.item && /:\s*$/.test(sentence.text),
  propose({ sentence, reading }) {
    const m = LEAD.exec(sentence.text);
    const next = reading.sentences[sentence.index + 1];
    if (!m || !next || next.field !== 'body' || next.text.includes('?') || next.zone === 'signature') return [];
    const [, point, goods] = m;
    const said = many((point ?? goods ?? '').toLowerCase());
    return turned(/^(?:conditions|terms)$/.test(said) ? SUIT : point ? WEIGH : USE, sentence.text).map((q) =>
      q.replace('{o}', said),
    );
  },
});

function many(word: string): string {
  const right = word.replace('adventage', 'advantage').replace(/^usps?$/, 'points');
  return right.endsWith('s') ? right : `${right}s`;
}
