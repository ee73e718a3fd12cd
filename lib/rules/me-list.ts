import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-list',
  lens: 'me-focus',
  kind: 'list',
  severity: 'suggestion',
  summary: "Lists the seller's features or services",
  messages: [
    'Which one of these, {quote}, would they miss most?',
    'A list such as {quote} leaves the choosing to them.',
    '{quote} answers a question that nobody has asked yet.',
    'What do they need before {quote}?',
  ],
  why: 'A list makes them do the work of finding what matters; one fitting thing is easier to want.',
  source: {
    principle: 'curiosity',
    evidence: {
      text: 'Aubin Le Quéré & Matias 2025: too complete loses, specific but incomplete wins',
      grade: 'A',
    },
  },
  ...aboutSeller('list'),
  examples: {
    flags: [
      'Hello Kim,\n\nWe offer:\n- [[Bulk payouts]]\n- [[Virtual accounts]]',
      'Hello Kim,\n\nOur services include:\n• [[Web design]]\n• [[SEO]]',
      'Hello Kim,\n\nOur platform supports:\n- [[Real-time dashboards]]\n- [[Unlimited users]]',
      'Hello Kim,\n\nWe supply:\n* [[Steel drums]]\n* [[Plastic crates]]',
    ],
    passes: [
      'You asked for three things:\n- the price for 40 seats\n- the delivery date',
      'Three things I noticed on your site:\n- your checkout hides the delivery date\n- your menu has two prices for the soup',
      'Who should join from your side?\n- Finance\n- Operations',
      'For your visit:\n1. Park behind the chapel\n2. Ring the bell twice',
    ],
  },
});
