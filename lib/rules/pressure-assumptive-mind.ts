import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { MIND_READ } from './families/pressure-assumptive';

export default defineRule({
  id: 'core/pressure-assumptive-mind',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'suggestion',
  summary: 'Puts a need or a wish into their mind',
  messages: [
    '{quote} tells them what they feel. Could you ask?',
    'They know their own mind better than {quote}.',
    'What did you see at theirs that made you think {quote}?',
  ],
  why: 'Being told what one thinks invites a “no”; being asked invites an answer.',
  source: {
    principle: 'ask',
    evidence: { text: 'Huang et al. 2017: follow-up questions raise liking in live talk', grade: 'A' },
  },
  any: MIND_READ,
  unless: [rx`(correct me|i may be wrong|might be wrong|could be wrong|wild guess|just a guess|i'm guessing|guessing)`],
  sure: 0.3,
  examples: {
    flags: [
      'Only 3 seats left. Act now, you can’t afford to wait. [[I’m sure you’re struggling]] to fill your diary.',
      'Our offer ends today. Don’t miss it, it is a no-brainer. [[You must be tired]] of paper forms.',
      'Sign up today. It is risk-free. Only 2 places left. [[We both know]] your site is slow.',
      'Last chance. Only 2 spots left. Don’t miss it. [[You’ll agree that]] this is cheap.',
    ],
    passes: [
      'I’m guessing you are struggling with storage, but I may be wrong.',
      'Are you struggling to fill shifts?',
      'You must have been glad about the award.',
      'You said that you are tired of paper forms.',
    ],
  },
});
