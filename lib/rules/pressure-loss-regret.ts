import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { REGRET } from './families/pressure-loss';

export default defineRule({
  id: 'core/pressure-loss-regret',
  lens: 'pressure',
  kind: 'loss',
  severity: 'warning',
  summary: 'Foretells regret: too late, a missed chance',
  messages: [
    '{quote} paints a future to be afraid of. What future do they want?',
    'They may shrug at {quote}, or feel threatened.',
    'What would be good for them now, rather than {quote}?',
  ],
  why: 'Foretold regret makes people defend their choice; their own goals make them think on.',
  source: {
    principle: 'world',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: REGRET,
  unless: [
    rx`(too late (in the|to change|at night|for (this|that) (year|round|season))|not too late|never too late|is (it|that|8|9|10|\\d+) ${'(?:\\w+ ){0,3}?'}too late)`,
    rx`(forgive me|to thank (me|us))`,
    rx`(if|whether) ${'(?:\\w+ ){1,4}?'}is too late`,
    rx`(no|not a) (mistake|problem|disaster)`,
  ],
  examples: {
    flags: [
      'Have it checked [[before it’s too late]].',
      'Next spring [[you’ll wish you had]] signed.',
      '[[I’d hate for you to miss]] this one.',
      '[[Don’t be the one]] who explains it to the owners.',
    ],
    passes: [
      'Forgive me if the English is not perfect.',
      'Is it too late to change the menu?',
      'It is never too late to plant beans.',
      'What would you do differently, looking at last winter?',
      'You may miss the old machine a little.',
    ],
  },
});
