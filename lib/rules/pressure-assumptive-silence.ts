import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { SILENCE_IS_YES } from './families/pressure-assumptive';

export default defineRule({
  id: 'core/pressure-assumptive-silence',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'warning',
  summary: 'Takes silence for a yes',
  messages: [
    '{quote}: silence is not a yes.',
    'They would have to write only to stop you. {quote}',
    'Could {quote} wait for a word from them?',
  ],
  why: 'Making “no” their work is felt as a trap, even by people who might have said yes.',
  source: {
    principle: 'pace',
    evidence: { text: 'Carpenter 2013: "you are free to refuse" raises agreement, face to face', grade: 'A' },
  },
  any: SILENCE_IS_YES,
  unless: [
    rx`(timing (isn't|is not|isnt)|not interested|no interest|not a (fit|priority)|you're not|won't (write|bother|contact)|leave (it|you) (there|be|in peace)|all the best)`,
  ],
  examples: {
    flags: [
      '[[Unless I hear otherwise, I’ll be there]] at nine.',
      'If not, [[I’ll assume that]] works for you.',
      '[[If you don’t reply I will proceed]] with the order.',
      'For me, [[no news is good]] news.',
    ],
    passes: [
      'If I don’t hear from you, I won’t bother you again.',
      'I’ll wait until I hear from you.',
      'Tell me either way, and that is fine.',
      'If you don’t use it, the licence simply ends.',
      'I assume that each language is with another agency.',
    ],
  },
});
