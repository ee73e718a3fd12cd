import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { QUOTA } from './families/pressure-deadline';

/** The same words about their own year, or about money and results. */
const NOT_QUOTA = [
  rx`your (\w+ ){0,3}?(quarter|month|year|target|quota|boss|manager|close)`,
  rx`(every|each|per|a|last|of the|at the end of the) (month|quarter|year)([- ]?end)?`,
  rx`(month|quarter|year)[- ]?end (is|close|closing|reporting|process|now|takes|often|gets)`,
  rx`(keep|save|bin|have|take|lose|note|got|here's|give (me|her|him|them|you)) my numbers?`,
  rx`my numbers?( is|'s| are)? (there|here|below|above|in case|if|whenever|on|one|two|three|four|five|six|\d|\+)`,
  rx`(on|presented|checked|ran) (my|our) numbers`,
  rx`bet my (bonus|commission)`,
  rx`(make|making) (you )?(the|a) plan`,
  rx`(same|today's|production|project|floor|seating) (number|plan) (with|for|and|this|before)`,
  rx`(faster|days off|reconcil\w+|bookkeep\w+|your team|customers hit|clients hit|reps (hit|make|reach)|helped)`,
];

export default defineRule({
  id: 'core/pressure-deadline-quota',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'warning',
  summary: 'The seller’s own quarter, target or boss as the clock',
  messages: [
    '{quote} is your clock. They have one of their own.',
    'Why would {quote} matter to them?',
    'They now know what you need. What do they need? {quote}',
  ],
  why: 'A quarter end is the seller’s concern; named to a client, it says whom the deal is for.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: QUOTA,
  unless: NOT_QUOTA,
  examples: {
    flags: [
      '[[Our quarter ends]] on Thursday.',
      'I’d love to add you [[before quarter end]].',
      'I’m two deals away from [[my target]].',
      '[[My manager is asking]] where we stand.',
    ],
    passes: [
      'You can keep my number for when the axles go up.',
      'How does your quarter end usually go?',
      'Your year end is in March, so this may be a bad time.',
      'Month-end close takes most teams nine days.',
      'Does your board meet every quarter?',
      'Shall I make the plan for 64 guests this time?',
    ],
  },
});
