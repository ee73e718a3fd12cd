import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-assumptive-sum',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'suggestion',
  summary: 'Plans or decides for them, in ordinary words',
  messages: [
    '{quote} is settled for you. Is it for them?',
    'They may feel carried along by {quote}.',
    'What would they decide before {quote}?',
  ],
  why: 'A plan laid ready reads as a decision taken without them.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  weighed: pushOf('assumptive'),
  examples: {
    flags: [
      'We sell ovens. This is my third email. [[I have filled it in for you]].',
      'Don’t miss out. You can’t afford to wait. [[Our boys are coming on Wednesday]].',
      'Only 2 spots are left. Sign up today. [[I have told them about you and they expect you]].',
      'We sell ovens. This is my third email. [[I’ll be at your office at nine with the papers]].',
    ],
    passes: [
      'I’m waiting for the frost to go.',
      'We have told the council about the tree.',
      'Our engineer lives near you.',
      'If you like, our engineer can come on Monday.',
    ],
  },
});
