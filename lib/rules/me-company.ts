import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-company',
  lens: 'me-focus',
  kind: 'company',
  severity: 'suggestion',
  summary: 'Praises the firm: size, age, certificates, awards, customers',
  messages: [
    '{quote} is your record. What does it change for them?',
    'They have no reason yet to care about {quote}.',
    'Which peer of theirs could say more than {quote}?',
    '{quote} can wait until they ask who you are.',
  ],
  why: "A record matters once they consider you; before that, a peer's story says more.",
  source: {
    principle: 'world',
  },
  ...aboutSeller('company'),
  examples: {
    flags: [
      '[[We are a leading supplier of workwear in Punjab]].',
      '[[We have 62 employees and two data centres]].',
      '[[We were named a Top 50 agency last year]].',
      '[[Our clients include hotels]], hospitals and banks.',
    ],
    passes: [
      'You have run the depot since 1987, the sign says.',
      'Congratulations on the award for the Malmö project.',
      'Their team found two leaks within a week.',
      'How many people work the late shift?',
    ],
  },
});
