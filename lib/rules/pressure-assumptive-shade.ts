import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE } from './families/pressure';
import { DOINGS } from './families/pressure-shade';
import { temper } from './families/pressure-temper';

export default defineRule({
  id: 'core/pressure-assumptive-shade',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'suggestion',
  summary: 'Plans made for them, in a message that pushes',
  messages: [
    '{quote} plans on their behalf. Did they ask for it?',
    'They may feel carried along by {quote}.',
    'Could this be a question, instead of {quote}?',
  ],
  why: 'Among other pushes, a plan made for them reads as a decision taken without them.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: DOINGS,
  unless: [rx`${FREE}`, rx`(happy|glad) to`, rx`(attached|below)`],
  when: (_sentence, reading) => reading.stage !== 'client' && temper(reading) >= 3,
  examples: {
    flags: [
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[My fitter can be over on Tuesday]].',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[I’ve already bought]] the train ticket.',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[When can you meet]] her?',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[What’s your billing address]]?',
    ],
    passes: [
      'My fitter can be over on Tuesday.',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. If you like, my fitter can be over on Tuesday.',
      'When can you see the garden best?',
      'I’ve booked the hall for our own fair.',
    ],
  },
});
