import { defineRule } from '../engine/rule';
import { summed } from './families/pressure-sum';

export default defineRule({
  id: 'core/pressure-override-sum',
  lens: 'pressure',
  kind: 'override',
  severity: 'suggestion',
  summary: 'Small words that talk on over them, in a message that pushes',
  messages: [
    '{quote} leaves them no room. What would they say?',
    'They may feel unheard: {quote}.',
    'What question fits here, instead of {quote}?',
  ],
  why: 'Waving a doubt aside ends the talk about it; the doubt stays.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Huang et al. 2017: follow-up questions raise liking in live talk', grade: 'A' },
  },
  find: summed('override'),
  examples: {
    flags: [
      'Act now, the sale ends tonight. Don’t miss out. [[You can’t afford to wait.]] I know the line about the budget, [[your accountant won’t]] tell you.',
      'Only 2 spots are left. Sign up today. It is a [[no-brainer]]. Don’t worry, [[your boss will]] come round, trust me.',
      'Act now, the sale ends tonight. Don’t miss out. [[You can’t afford to wait.]] [[I can beat]] your supplier, I promise you.',
      'Only 2 spots are left. Sign up today. It is a [[no-brainer]]. I’ve also [[sent your director]] the plan so that you don’t have to.',
    ],
    passes: [
      'Your accountant can tell you more about it.',
      'Don’t worry about the boxes, we bring them.',
      'I can send your supplier’s drawing back.',
      'Of course you may keep the sample.',
    ],
  },
});
