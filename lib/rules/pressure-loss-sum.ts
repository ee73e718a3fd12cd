import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-loss-sum',
  lens: 'pressure',
  kind: 'loss',
  severity: 'suggestion',
  summary: 'Frightens more than it tells',
  messages: [
    '{quote} frightens more than it tells. Is it true of them?',
    'They may feel talked down to by {quote}.',
    'What would they call the problem, instead of {quote}?',
  ],
  why: 'Fear makes people look away from the message, and from the one who sent it.',
  source: {
    principle: 'ask',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  weighed: pushOf('loss'),
  examples: {
    flags: [
      'Only 2 spots are left. Sign up today. [[Nobody will ask you then what was in your budget]].',
      'We sell ovens. This is my third email. [[I don’t want you to be among the ones who call me in tears]].',
      'Don’t miss out. You can’t afford to wait. [[Your mates took three already]].',
      'Don’t miss out. You can’t afford to wait. [[Your floors are talking about you]].',
    ],
    passes: [
      'Your neighbours already have the fibre line.',
      'Who pays when a trailer is late?',
      'The roof leaks above bay four, as your report says.',
      'You will see both prices side by side.',
    ],
  },
});
