import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { COUNTED } from './families/pressure-guilt';

/** Counting something else than letters to them. */
const OTHER_COUNT = [
  rx`(rather|sooner|prefer\w*) ${gap(8)}than`,
  rx`(people|guests?|members|readers|parents|tenants|they|someone|somebody|who) (wrote|emailed|called|rang|visited|phoned)`,
  rx`sequence \d`,
  rx`(no reply|no need|nothing) (is )?(needed|necessary|expected|you need)`,
  rx`(your|their|his|her) (second|third|fourth|2nd|3rd|4th|last|first)`,
  rx`(reply|answer|response) to (my|the) (first|second)`,
  rx`(posted|listed|advertised|hired|opened) ${gap(5)}(second|third|fourth) time`,
];

export default defineRule({
  id: 'core/pressure-guilt-count',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'warning',
  summary: 'Counts the seller’s tries',
  messages: [
    '{quote} keeps score. What would make this one worth opening?',
    'They may feel chased when they read {quote}.',
    'Does {quote} help them with anything?',
  ],
  why: 'Counting letters shows the seller’s effort, not the reader’s gain, and asks to be paid for it.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Belkins 2025: four or more mails in a row triple complaints, contested', grade: 'C' },
  },
  any: COUNTED,
  unless: OTHER_COUNT,
  examples: {
    flags: [
      '[[This is my third email]].',
      '[[I’ve called you several times]] about the lease.',
      '[[2nd reminder]]: the catalogue for your shop.',
      'I sent you [[mail on 3 and 17]] of May.',
    ],
    passes: [
      'Caterers usually bring a generator because the ovens trip the board.',
      'I wrote to you in May; since then the rule has changed.',
      'Your second site opened last week, I read.',
      'My two daughters loved the museum.',
      'We visited the fair three times.',
      'If you would sooner be phoned than emailed on a Sunday, say which number.',
      'Two guests wrote that the walk left at six.',
      'A gentle reminder of our fair.',
    ],
  },
});
