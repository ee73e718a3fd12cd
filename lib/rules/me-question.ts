import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-question',
  lens: 'me-focus',
  kind: 'question',
  severity: 'suggestion',
  summary: 'Asks a question that only steers to a yes',
  messages: [
    '{quote} has only one answer. What would you truly like to know?',
    'They see where {quote} leads.',
    'An open question would tell you more than {quote}.',
    '{quote} sells. What would a curious visitor ask?',
  ],
  why: 'A question with one answer feels like a push; one you are curious about starts a talk.',
  source: {
    principle: 'ask',
    evidence: {
      text: 'Huang et al. 2017: genuine follow-up questions raise liking',
      grade: 'A',
    },
  },
  ...aboutSeller('question'),
  examples: {
    flags: [
      '[[Did you know we have a module that does this for you]]?',
      '[[What if our software could do your payroll]]?',
      '[[Looking for a reliable supplier of our award-winning packaging]]?',
      '[[What if our system could book your vans]]?',
      '[[Did you know we offer a free survey]]?',
    ],
    passes: [
      'How do you split the orders between the two sites?',
      'What made you choose the smaller van?',
      'Is the hall still closed on Mondays?',
      'Are you still sorting the post by hand?',
    ],
  },
});
