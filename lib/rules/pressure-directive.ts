import { defineRule } from '../engine/rule';
import { MUST, UNFORCED } from './families/pressure-directive';

export default defineRule({
  id: 'core/pressure-directive',
  lens: 'pressure',
  kind: 'directive',
  severity: 'warning',
  summary: 'Tells them what they must do',
  messages: [
    '{quote} decides for them. What would make them choose it?',
    'They may feel ordered about here: {quote}.',
    'Would {quote} still work as a free choice?',
  ],
  why: 'People stand by what they chose themselves; a command makes them look for the exit.',
  source: {
    principle: 'pace',
    evidence: {
      text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust, a clear next step does not',
      grade: 'B',
    },
  },
  any: MUST,
  unless: UNFORCED,
  examples: {
    flags: [
      '[[You need to see]] this before your next board meeting.',
      'Honestly, you [[can’t afford]] to wait.',
      '[[You owe it to yourself]] to compare.',
      '[[Every dental practice must have this]] scanner.',
    ],
    passes: [
      'I know that over ten thousand you have to get three prices.',
      'You don’t have to decide anything now.',
      'Reply yes and I’ll send it.',
      'What do you need to see before you decide?',
      'Let me know either way.',
      'I understand you must look around.',
    ],
  },
});
