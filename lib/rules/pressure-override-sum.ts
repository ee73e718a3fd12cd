import { defineRule } from '../engine/rule';
import { pushOf } from './families/weighed';

export default defineRule({
  id: 'core/pressure-override-sum',
  lens: 'pressure',
  kind: 'override',
  severity: 'suggestion',
  summary: 'Talks on over them, in ordinary words',
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
  weighed: pushOf('override', 'hype', 'false-familiarity'),
  examples: {
    flags: [
      'Stage: replied\nIncoming: No thanks, we are happy with our supplier.\n\n[[I understand, everybody says that first]]. Give me ten minutes and you will see it differently.',
      'Stage: replied\nIncoming: Our agent does that.\n\n[[You know what your agent does all day]]. Give me ten minutes, you will not regret it.',
      'Stage: replied\nIncoming: Our dealer does that.\n\n[[You know what your dealer does all day]]. Give me ten minutes, you will not regret it.',
      'Don’t miss out. You can’t afford to wait. [[You know it and I know it]].',
    ],
    passes: [
      'Your accountant can tell you more about it.',
      'Don’t worry about the boxes, we bring them.',
      'I can send your supplier’s drawing back.',
      'Of course you may keep the sample.',
    ],
  },
});
