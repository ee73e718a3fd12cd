import { defineRule } from '../engine/rule';
import { UNFORCED } from './families/pressure-directive';
import { orderIn } from './families/pressure-shade';
import { temper } from './families/pressure-temper';

export default defineRule({
  id: 'core/pressure-directive-shade',
  lens: 'pressure',
  kind: 'directive',
  severity: 'suggestion',
  summary: 'Plain orders, in a message that pushes',
  messages: [
    '{quote} is an order. Would they take it from a stranger?',
    'They may bristle at {quote}.',
    'What choice could you leave them, instead of {quote}?',
  ],
  why: 'Advice from a friend is welcome; the same words among pushes sound like a command.',
  source: {
    principle: 'pace',
    evidence: { text: 'Brown & Levinson 1987: a request weighs more between strangers', grade: 'theory' },
  },
  find: (sentence, reading) => {
    const order = orderIn(sentence.is);
    return order && temper(reading) >= 3 ? order : undefined;
  },
  unless: UNFORCED,
  examples: {
    flags: [
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[Check your contract today]].',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[Switch to a better line]].',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. [[Bring your old van along]].',
      'The sale ends Friday. Don’t miss it. Your competitors already switched. [[Trust the numbers]].',
    ],
    passes: [
      'Check the date code on the hose before winter.',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. Drop me a line.',
      'Act now, our offer ends tonight and only 2 spots are left. You can’t afford to wait. Let me know either way.',
      'Bring the dog if you like.',
    ],
  },
});
