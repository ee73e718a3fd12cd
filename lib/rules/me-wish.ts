import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-wish',
  lens: 'me-focus',
  kind: 'wish',
  severity: 'suggestion',
  summary: 'Says what the seller would love, wants or hopes',
  messages: [
    '{quote} is your wish. What might theirs be?',
    'They hear what you would like: {quote}.',
    'Turn {quote} round: what would they get from it?',
    '{quote} starts with your hopes, not their day.',
  ],
  why: 'Your wishes give them nothing to act on; their own wishes do.',
  source: {
    principle: 'world',
  },
  ...aboutSeller('wish'),
  examples: {
    flags: [
      "[[I'd love to show you our new range of garden rooms]].",
      '[[We are thrilled to announce the launch of our third depot]].',
      '[[I wanted to introduce our catering service to your office]].',
      '[[Would love to add you to my network]].',
    ],
    passes: [
      'What would you like to have sorted before the season starts?',
      'Thanks for telling me, and enjoy the holiday.',
      'You said you wanted fewer callouts at the Leeds site.',
      'I hope the move went well.',
    ],
  },
});
