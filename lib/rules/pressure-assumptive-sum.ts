import { defineRule } from '../engine/rule';
import { summed } from './families/pressure-sum';

export default defineRule({
  id: 'core/pressure-assumptive-sum',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'suggestion',
  summary: 'Small words that plan for them, in a message that pushes',
  messages: [
    '{quote} is settled for you. Is it for them?',
    'They may feel carried along by {quote}.',
    'What would they decide before {quote}?',
  ],
  why: 'Among other pushes, a plan or a paper laid ready reads as a decision taken without them.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  find: summed('assumptive'),
  examples: {
    flags: [
      'Act now, the sale ends tonight. Don’t miss out. You can’t afford to wait. [[Our engineer is expecting]] you on Monday.',
      'Only 2 spots are left. [[Sign]] up today. It is a no-brainer. Kindly inform your security that [[my team will come]] Monday.',
      'Don’t miss out. You can’t afford to wait. I haven’t heard back from you. I’m [[waiting for your order]] and your deposit.',
      '[[Sign]] up today. This is my third email. It is a no-brainer. [[We have told the warehouse to]] pack yours, your name is on it.',
    ],
    passes: [
      'I’m waiting for the frost to go.',
      'We have told the council about the tree.',
      'Our engineer lives near you.',
      'If you like, our engineer can come on Monday.',
    ],
  },
});
