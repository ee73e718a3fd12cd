import { defineRule } from '../engine/rule';
import { unearned } from './families/ask';
import { askOn } from './families/weighed';

export default defineRule({
  id: 'core/ask-unearned-favour',
  lens: 'ask',
  kind: 'favour',
  severity: 'suggestion',
  summary: 'Asks a favour, or a question that only helps the seller, before anything was given',
  messages: [
    '{quote} asks them to work for you. What have they had so far?',
    'They may wonder why they should help yet: {quote}.',
    'What could you give before {quote}?',
    '{quote} helps you, not them. What would help them first?',
  ],
  why: 'A favour is easily done for somebody who looked first, or gave something. From a stranger it is a chore.',
  source: {
    principle: 'earn',
    evidence: { text: 'Brown & Levinson 1987: a request weighs more the greater the distance', grade: 'theory' },
  },
  ...unearned(3),
  weighed: askOn(3),
  examples: {
    flags: [
      'We sell cleaning machines.\n\n[[Who is the right person]] for this at your firm?',
      'We do payroll for builders.\n\n[[What’s your mobile]]?',
      'We supply steel pipes of all sizes.\n\n[[Kindly share your requirement]].',
      'We are a print shop in Lyon.\n\n[[Please forward this to the purchasing]] team.',
      'We make booking software.\n\n[[What is your budget for this year]]?',
    ],
    passes: [
      'I saw your notice about the second shift at Corby.\n\nWho is the right person for this at your site?',
      'We do payroll for builders.\n\nHow do you pay your weekend crews today?',
      'Thanks for your enquiry about steel pipes.\n\nCould you send me the drawing?',
      'We are a print shop in Lyon.\n\nFeel free to forward this as it is.',
      'Stage: replied\nIncoming: Which sizes do you keep in stock?\n\nAll sizes up to 60 mm.\n\nCould you send me the drawing?',
    ],
  },
});
