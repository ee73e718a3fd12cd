import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { DARE } from './families/pressure-hype';

export default defineRule({
  id: 'core/pressure-hype-dare',
  lens: 'pressure',
  kind: 'hype',
  severity: 'warning',
  summary: 'Disagree and be a fool: crazy not to, any smart owner',
  messages: [
    '{quote} makes disagreeing look silly. Can they still say no?',
    'They may take {quote} as a slight.',
    'What would they have to believe for this to be true: {quote}?',
  ],
  why: 'People protect their freedom to differ; a claim that mocks a “no” invites one.',
  source: {
    principle: 'pace',
    evidence: { text: 'Carpenter 2013: "you are free to refuse" raises agreement, face to face', grade: 'A' },
  },
  any: DARE,
  unless: [
    rx`no (good |real )?reason to (touch|change|move|switch|leave|stop|worry|hurry|rush|decide)`,
    rx`(it's|its|things|been|a|so|was|is|market's|gone|been a|sounds?|looks?) (\w+ )?(crazy|mad|nuts|daft|bonkers|insane) (week|month|year|here|busy|time|season|since)`,
    rx`(no|little|any|not much) reason (for you )?to (touch|change|switch|move|leave|replace|swap|buy)`,
    rx`why (would|did|do) you (choose|chose|pick|go|prefer|say that|think|use|stay)`,
  ],
  examples: {
    flags: [
      '[[You’d be crazy not]] to try.',
      '[[It makes no sense not]] to compare.',
      '[[Any smart owner would]] jump at it.',
      '[[Who wouldn’t want]] more bookings?',
    ],
    passes: [
      'Then there is no reason to change, and I take you off my list.',
      'It has been a crazy season for growers.',
      'Who looks after the boilers?',
      'What would make sense for a shop of your size?',
      'Why did you choose oak for the bar?',
      'There is no reason to change, then.',
    ],
  },
});
