import { defineRule } from '../engine/rule';
import { OUTSIDE, SCARCE } from './families/pressure-deadline';

export default defineRule({
  id: 'core/pressure-deadline-scarcity',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'warning',
  summary: 'Scarcity that urges: few left, others waiting, nearly gone',
  messages: [
    '{quote} asks them to hurry before they know they want it.',
    'They may read {quote} as a sales trick.',
    'Is it right for them, whether or not it is scarce: {quote}?',
    'What would make them want this without {quote}?',
  ],
  why: 'Scarcity moves people who already want something; anybody else feels pushed and stops reading.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: SCARCE,
  unless: OUTSIDE,
  examples: {
    flags: [
      'We [[have only 2 slots left]] in March.',
      'It is [[first come, first served]].',
      'Installation dates [[are filling up fast]].',
      '[[Another buyer is interested]] in the same press.',
      'Grab a table [[before someone else does]].',
    ],
    passes: [
      'You had 1,100 left over in July.',
      'The hall seats 120 people.',
      'We brew 40 casks a week.',
      'How many machines do you have on the floor?',
      'You have two weeks of holiday left, I gather.',
    ],
  },
});
