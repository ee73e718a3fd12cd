import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { RELEASED, SHAME } from './families/pressure-guilt';

/** Kind feelings, feelings about a third thing, and the seller's own regret. */
const HARMLESS = [
  rx`(don't|do not|dont) take (it|this) personally`,
  rx`(with|in|all) (all |due |every )?respect (to|of)`,
  rx`if (it|this|that) (is not|isn't) for you`,
  // "The wait that hurts people": no feelings of the seller's.
  rx`the (one|\w+) that (hurts|stings)`,
  rx`(pleasantly|happily|positively|nicely) surprised`,
  rx`surprised (how|at how|to learn|to see how|that (so|more|few|many|most|nobody in)|by (how|the (number|size|amount)))`,
  rx`(right|entitled|welcome|every reason) to be (\w+ )?(annoyed|angry|upset|surprised|disappointed|frustrated|cross)`,
  rx`(sorry|understand|sad) (to hear|that you|for your|about your)`,
  rx`(you|your team|your \w+|they)('re| are| were|'d be| would be| must be| may be| might be) (surprised|disappointed|frustrated|upset|annoyed|confused|worried|sad)`,
];

export default defineRule({
  id: 'core/pressure-guilt-shame',
  lens: 'pressure',
  kind: 'guilt',
  severity: 'warning',
  summary: 'Makes them feel bad: disappointment, debts, favours',
  messages: [
    '{quote} asks them to feel bad for you.',
    'They may put it away with a bad conscience: {quote}.',
    'What might be going on at their end, rather than {quote}?',
  ],
  why: 'Guilt can force one answer, but nobody likes to meet again the person who caused it.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: SHAME,
  unless: [...HARMLESS, ...RELEASED],
  examples: {
    flags: [
      '[[I’m a bit disappointed that]] we never spoke.',
      '[[I went to bat]] for you with finance.',
      '[[I have put a lot of time]] into this plan.',
      '[[Please don’t leave me]] hanging.',
    ],
    passes: [
      'Please don’t take it personally, it was decided before your time.',
      'I was surprised how quiet the new hall is.',
      'Sorry to hear that you were disappointed by the last fitter.',
      'You put a lot of care into the menu.',
      'Thank you for the time you spent with us.',
      'You are right to be annoyed about the pallets.',
    ],
  },
});
