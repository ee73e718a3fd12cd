import { defineRule } from '../engine/rule';
import { unearned } from './families/ask';
import { askOn } from './families/weighed';

export default defineRule({
  id: 'core/ask-unearned-meeting',
  lens: 'ask',
  kind: 'meeting',
  severity: 'suggestion',
  summary: 'Asks for a call, a meeting, a demo or a trial before showing any knowledge of them',
  messages: [
    'What in their week would make {quote} worth it?',
    'They don’t know yet why {quote} would be about them.',
    '{quote} comes before anything of theirs. What did you notice about them?',
    'Would a smaller step than {quote} do for now?',
  ],
  why: 'Time is the dearest thing they have. Something true about them, said first, gives it a reason.',
  source: {
    principle: 'earn',
    evidence: { text: 'Gong, quoted: interest asks got more replies than meeting asks', grade: 'D' },
  },
  ...unearned(4),
  weighed: askOn(4),
  examples: {
    flags: [
      'We help hotels save water.\n\n[[Do you have 15 minutes]] this week?',
      'We print labels for food makers.\n\n[[Worth a quick chat]]?',
      'Our lawyers know tenancy law.\n\n[[Happy to hop on a call]].',
      'We fit kitchens in Porto.\n\n[[Let’s set up a meeting]] soon.',
      'We are freight agents in Lagos.\n\n[[Kindly grant us a meeting]] at your office.',
    ],
    passes: [
      'I noticed your hotel in Faro reopened its pool.\n\nWorth a quick chat?',
      'We print labels for food makers.\n\nWorth a look?',
      'Our lawyers know tenancy law.\n\nIf that would help, happy to hop on a call.',
      'We fit kitchens in Porto.\n\nNo call needed, the plan is yours to keep.',
      'Stage: met\n\nGood to see your workshop.\n\nShall we have a call about the oven next week?',
    ],
  },
});
