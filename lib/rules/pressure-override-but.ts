import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { BUT_STILL } from './families/pressure-override';

/** The "but" that gives way, asks, or tells against the seller himself. */
const YIELDS = [
  // Told first, and true whatever they have.
  rx`(it's|it is|is|are|was|keep it|yours|helps?|works?|good|worth|useful|free) ${'(?:[^ .;!?]+ ){0,8}?'}even (if|when) (you|your)`,
  rx`no matter (who|which|what|whom) you (\w+ )?(pick|choose|use|go with|take|decide|sign with|buy|prefer)`,
  rx`but (no (rush|worries|pressure|problem|need|hurry)|happy to (leave|wait)|if (you|that|it|now|this)|only if|correct me|i (may|might|could) be wrong|i'm (not|no)|(i|we) (don't|won't|wouldn't|can't|didn't)|please|thank|it's fine|that's fine|what|how|which|when|where|i'd rather|let me know)`,
  rx`(curious|wondered|wonder|wondering) (how|what|whether|if|why)`,
  rx`(happy to leave|leave it (there|here)|your call|up to you|entirely)`,
];

export default defineRule({
  id: 'core/pressure-override-but',
  lens: 'pressure',
  kind: 'override',
  severity: 'warning',
  summary: 'Names their hesitation, then talks over it',
  messages: [
    '{quote} hears them and goes on. What lies behind their hesitation?',
    'They may feel unheard: {quote}.',
    'What if you stopped before the “but”? {quote}',
  ],
  why: 'A hesitation is the start of the real conversation; a “but” ends it.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Huang et al. 2017: follow-up questions raise liking in live talk', grade: 'A' },
  },
  any: BUT_STILL,
  unless: YIELDS,
  examples: {
    flags: [
      '[[I know you’re busy, but]] this takes five minutes.',
      '[[Even if you]] already have a supplier, take a look.',
      '[[I understand that you have a caterer, but]] ours is cheaper.',
      '[[Fair enough, but prices only]] go one way.',
    ],
    passes: [
      'I know you’re busy, so I will keep it to one question.',
      'You may have this covered, but if you do not, the council has a free guide.',
      'Even if it rains, the path stays dry.',
      'I know how hard it is to find drivers in March.',
      'I’d start that no matter who you pick.',
      'It is yours even if you buy from somebody else.',
    ],
  },
});
