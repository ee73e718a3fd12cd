import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-doing',
  lens: 'me-focus',
  kind: 'doing',
  severity: 'suggestion',
  summary: 'Tells what the seller is doing by writing',
  messages: [
    '{quote} is about your task. What is it to them?',
    'They see that you write; {quote} does not say why they should read.',
    'What would be left without {quote}?',
    '{quote} delays the part that is theirs.',
  ],
  why: "People skip over the sender's errand; a reason of their own keeps them reading.",
  source: {
    principle: 'world',
  },
  ...aboutSeller('doing'),
  examples: {
    flags: [
      "[[I'm reaching out because we sell lift maintenance contracts]].",
      '[[The reason for my email is our new office in Bristol]].',
      '[[Attached is our company profile for your kind perusal]].',
      '[[Let me tell you why we started this firm]].',
    ],
    passes: [
      'I write because your tender mentions a crane on Sundays.',
      "I've attached the drawing you asked for.",
      'You asked why the belt slips when it rains.',
      'Here is the checklist, use it however you like.',
      'When does the committee meet?',
    ],
  },
});
