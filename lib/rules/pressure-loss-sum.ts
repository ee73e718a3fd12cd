import { defineRule } from '../engine/rule';
import { summed } from './families/pressure-sum';

export default defineRule({
  id: 'core/pressure-loss-sum',
  lens: 'pressure',
  kind: 'loss',
  severity: 'suggestion',
  summary: 'Small words that frighten, in a message that pushes',
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
  find: summed('loss'),
  examples: {
    flags: [
      'Act now, the sale ends tonight. Don’t [[miss out]]. You can’t afford to wait. [[Your neighbours already switched]] and you are still losing money.',
      'Only 2 spots are left. Sign up today. It is a no-brainer. [[Who is going to pay]] when you lose the contract?',
      'Act now, the sale ends tonight. Don’t [[miss out]]. You can’t afford to wait. [[When your roof leaks nobody will ask]] what you saved.',
      'Don’t [[miss out]]. You can’t afford to wait. I haven’t heard back from you. [[Schools who refused came back]] begging us.',
    ],
    passes: [
      'Your neighbours already have the fibre line.',
      'Who pays when a trailer is late?',
      'The roof leaks above bay four, as your report says.',
      'You will see both prices side by side.',
    ],
  },
});
