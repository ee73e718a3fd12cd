import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE, TRADE } from './families/pressure';
import { BOOKED } from './families/pressure-assumptive';

export default defineRule({
  id: 'core/pressure-assumptive-booked',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'warning',
  summary: 'A slot, a place or work already set up, unasked',
  messages: [
    '{quote}, but they have not said yes yet.',
    'They may wonder who gave the go-ahead: {quote}.',
    'Could you offer this first, before {quote}?',
  ],
  why: 'Acting as if they had agreed takes their choice away; undoing it then becomes their work.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: BOOKED,
  unless: [
    rx`${FREE}`,
    ...TRADE,
    rx`(shall|should|want|would you like|can|could) (i|me|us|we) (to )?(put|pencil|book|hold|reserve|set|arrange|schedule)`,
    rx`(put|placed|set) ((two|three|four|\d+|a few|some) (photos?|pictures?|examples?|pages?|links?|of (those|them|these))|(our|my|the) (fee|price|rate|margin))`,
    rx`list of (people|those)`,
    // Read in their own plans, not made for them.
    rx`(according to|going by|as per) (the|your)`,
  ],
  when: (_sentence, reading) => reading.stage !== 'client',
  examples: {
    flags: [
      '[[I’ve booked you]] in for Thursday.',
      'We [[went ahead and reserved]] a stand for you.',
      'The [[calendar invite is on]] its way.',
      '[[We’ve put you]] down for two pallets.',
    ],
    passes: [
      'I’ve put two photos below, from a school in Gort.',
      'As you asked, I’ve booked you in for Thursday.',
      'Shall I hold a place while you think?',
      'If you like, I can pencil you in.',
      'I went ahead and listed five shops that might stock it.',
      'Openreach have put your street on the list for spring.',
      'After the notice date you’re in for another year.',
      'Share your diary and I’ll send over the invite.',
    ],
  },
});
