import { defineRule } from '../engine/rule';
import { FEAR, SOURCED } from './families/pressure-loss';

export default defineRule({
  id: 'core/pressure-loss-fear',
  lens: 'pressure',
  kind: 'loss',
  severity: 'warning',
  summary: 'Stirs fear: fines, attacks, breakdowns, what a board will ask',
  messages: [
    '{quote} frightens more than it informs. Where does it come from?',
    'They may feel threatened by {quote}.',
    'Could you ask how they handle this, instead of {quote}?',
  ],
  why: 'Fear without a source makes a reader defensive; the same fact with its source lets them think.',
  source: {
    principle: 'ask',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: FEAR,
  unless: SOURCED,
  sure: 0.4,
  examples: {
    flags: [
      'Only 2 audit slots left. Act now. [[Are you really compliant?]]',
      'We are the leading security firm. Offer ends Friday. Act now. [[Hackers don’t wait]] for your migration.',
      'Sign up today. Only 2 places left. [[The longer you wait]], the worse it gets.',
      'You’re losing money. Act now. Your [[customers will go elsewhere]].',
    ],
    passes: [
      'How do you keep the cold room safe in a power cut?',
      'According to the HSE notice, fines of up to £4,000 apply from May.',
      'The certificate is by the door, so keep it near.',
      'The law changes in May, and you may well be covered.',
    ],
  },
});
