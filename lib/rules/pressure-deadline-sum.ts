import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-deadline-sum',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'suggestion',
  summary: 'Hurries them, in ordinary words',
  messages: [
    '{quote} adds your clock to theirs. What is their timing?',
    'They may feel hurried by {quote}.',
    'Would they miss anything without {quote}?',
  ],
  why: 'Rarity and rising prices read as a rush, even where they are true.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  weighed: pushOf('deadline'),
  examples: {
    flags: [
      'Only 2 spots are left. Sign up today. [[The list goes to the printer on Tuesday]].',
      'Don’t miss out. You can’t afford to wait. [[Two seats are open and I cap my book at 40]].',
      'We sell ovens. This is my third email. [[He takes all three when I say yes]].',
      'Only 2 spots are left. Sign up today. [[My team has one slot at 4 today]].',
    ],
    passes: [
      'Two other buyers are looking at the barn.',
      'Copper went up by a tenth this year.',
      'If you do not take it, it goes back on the shelf.',
      'Another shop in your street has the same lamp.',
    ],
  },
});
