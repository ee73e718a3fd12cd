import { defineRule } from '../engine/rule';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-price',
  lens: 'me-focus',
  kind: 'price',
  severity: 'suggestion',
  summary: 'Tells a price or an offer before they asked',
  messages: [
    '{quote} comes before they know what it is worth.',
    'Nobody asked yet: {quote}.',
    'What would they have to know before {quote} means something?',
    'A figure such as {quote} invites a no before a yes makes sense.',
  ],
  why: 'A price without a need is only a cost; say it gladly when they ask.',
  source: {
    principle: 'walk',
  },
  ...aboutSeller('price'),
  examples: {
    flags: [
      'We clean offices in Leeds. [[Prices start at £14 per hour]].',
      'We supply pallets and crates. [[Rates from $7.50 per hour]].',
      'Our software runs in the browser. [[It costs $29 per user]].',
      'We rent out marquees. [[Packages from €450 per day]].',
    ],
    passes: [
      'Stage: replied\nIncoming: What does it cost for 40 people?\n\nFor 40 people it comes to £600.',
      'Your current tariff is 31 cents, by the notice on your door.',
      'What do you pay per pallet today?',
      'You pay 31 cents at night and 44 by day, by the notice on your door.',
      'Stage: replied\nIncoming: And the cheapest one?\n\nThe cheapest one is £90.',
    ],
  },
});
