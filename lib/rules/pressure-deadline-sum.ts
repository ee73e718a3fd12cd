import { defineRule } from '../engine/rule';
import { summed } from './families/pressure-sum';

export default defineRule({
  id: 'core/pressure-deadline-sum',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'suggestion',
  summary: 'Small words that hurry, in a message that pushes',
  messages: [
    '{quote} adds your clock to theirs. What is their timing?',
    'They may feel hurried by {quote}.',
    'Would they miss anything without {quote}?',
  ],
  why: 'Among other pushes, rarity and rising prices read as a rush, even where they are true.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  find: summed('deadline'),
  examples: {
    flags: [
      'Don’t miss out. You can’t afford to wait. I haven’t heard back from you. [[Two other buyers are]] looking, it will be gone.',
      'Sign up today. This is my third email. It is a no-brainer. If you do not take it, it [[goes to another]] farm tomorrow.',
      'Don’t miss out. You can’t afford to wait. I haven’t heard back from you. The price is going up every week and [[another customer is]] keen.',
      'Sign up today. This is my third email. It is a no-brainer. I can’t tell how long that will last, [[another client wants]] it.',
    ],
    passes: [
      'Two other buyers are looking at the barn.',
      'Copper went up by a tenth this year.',
      'If you do not take it, it goes back on the shelf.',
      'Another shop in your street has the same lamp.',
    ],
  },
});
