import { defineRule } from '../engine/rule';
import { BLEEDING, SOURCED } from './families/pressure-loss';

export default defineRule({
  id: 'core/pressure-loss-money',
  lens: 'pressure',
  kind: 'loss',
  severity: 'warning',
  summary: 'Says that they are losing money, customers or time',
  messages: [
    '{quote}: how do you know this about them?',
    'They may feel accused by {quote}. Could you ask how it is?',
    'What would they say it costs them? {quote}',
  ],
  why: 'A loss that a stranger claims is fear, not help; a figure of theirs with its source is help.',
  source: {
    principle: 'ask',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: BLEEDING,
  unless: SOURCED,
  examples: {
    flags: [
      '[[You’re losing $4k]] a month.',
      'That is [[money down the drain]].',
      'Your old boiler is [[costing you more]] than you think.',
      'Most shops [[your size are leaving margin]] on the table.',
    ],
    passes: [
      'The winter is what counts, so you lose nothing by waiting.',
      'According to your annual report, you lost two clients to price.',
      'How much time does month end take you?',
      'Our old van cost us a fortune.',
      'What do you lose to breakage, roughly?',
    ],
  },
});
