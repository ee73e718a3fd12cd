import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { SOURCED } from './families/pressure-loss';
import { HARMS } from './families/pressure-shade';
import { temper } from './families/pressure-temper';

export default defineRule({
  id: 'core/pressure-loss-shade',
  lens: 'pressure',
  kind: 'loss',
  severity: 'suggestion',
  summary: 'Dark words about their side, in a message that pushes',
  messages: [
    '{quote} darkens the picture. Is it true of them?',
    'They may feel talked down to by {quote}.',
    'What would they call the problem, instead of {quote}?',
  ],
  why: 'Among other pushes, a dark general claim reads as a scare; a question would let them tell.',
  source: {
    principle: 'ask',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: HARMS,
  unless: [...SOURCED, rx`(we|our|i|i've|we've|my)`, rx`(how|what|which|where|when|who)`],
  when: ({ is }, reading) => temper(reading) >= 3 && is.subject !== 'seller' && !is.claim && !is.client,
  examples: {
    flags: [
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[The people you use now are stuck]] in the past.',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[Most schools pay too much]].',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[That roof is damaged]].',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[Your files are exposed]] day and night.',
    ],
    passes: [
      'A broken seal is no reason to change the pump.',
      'Most schools pay too much for coaches in June.',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. How often does the line break down?',
      'Is it the hinge or the frame that breaks?',
    ],
  },
});
