import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-directive-sum',
  lens: 'pressure',
  kind: 'directive',
  severity: 'suggestion',
  summary: 'Tells them what to do, in ordinary words',
  messages: [
    '{quote} sounds like an order to somebody who owes you nothing.',
    'What would make {quote} their own idea?',
    'They may bristle at {quote}. What could they choose instead?',
  ],
  why: 'People who are told what to do look for a way not to.',
  source: {
    principle: 'pace',
    evidence: { text: 'Rosenberg & Siegel 2018: freedom-threatening language causes reactance', grade: 'A' },
  },
  weighed: pushOf('directive'),
  examples: {
    flags: [
      'Don’t miss out. You can’t afford to wait. [[Bin the other quote and send me your sizes tonight]].',
      'Only 2 spots are left. Sign up today. [[Tell your partner and bring the deposit]].',
      'Don’t miss out. You can’t afford to wait. [[Print this, sign it and send it back to me today]].',
      'We sell ovens. This is my third email. [[Drop what you are doing and ring me]].',
    ],
    passes: [
      'Take whatever is useful.',
      'Reply yes and I will send it.',
      'Keep the sample either way.',
      'Let me know if the dates move.',
    ],
  },
});
