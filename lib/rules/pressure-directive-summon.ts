import { defineRule } from '../engine/rule';
import { SUMMON, UNFORCED } from './families/pressure-directive';

export default defineRule({
  id: 'core/pressure-directive-summon',
  lens: 'pressure',
  kind: 'directive',
  severity: 'warning',
  summary: 'Gives orders about their people, papers or diary',
  messages: [
    '{quote} arranges their house for them. Who would they bring?',
    'They may feel summoned by {quote}.',
    'Could you ask who should be there, instead of {quote}?',
  ],
  why: 'Their people and their diary are theirs; a stranger who gives orders there loses the door.',
  source: {
    principle: 'pace',
    evidence: { text: 'Brown & Levinson 1987: a request weighs more between strangers', grade: 'theory' },
  },
  any: SUMMON,
  unless: UNFORCED,
  when: (_sentence, reading) => reading.stage !== 'client',
  examples: {
    flags: [
      '[[Bring your finance director]] along.',
      '[[Please ensure that the plant manager is present]].',
      '[[Keep Thursday morning]] free.',
      'Just [[put me in front of them]].',
    ],
    passes: [
      'Who else should see this on your side?',
      'If you want your accountant there, she is welcome.',
      'Have your crews asked for gloves?',
      'The guide shows how to get both machines on one line.',
    ],
  },
});
