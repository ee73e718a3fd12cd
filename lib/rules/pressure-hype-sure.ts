import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { SURE } from './families/pressure-hype';

/** Certainty about small, plain things, or none at all. */
const PLAIN = [
  rx`(cancelling|canceling|asking|leaving|waiting|looking|stopping|saying no) (\w+ )?costs (you )?nothing`,
  rx`(why|if|whether|when|that|because) (you|they|people) trust (us|me|them)`,
  rx`in case ${gap(3)}you (ever )?need another`,
  rx`(can't|cannot|can not|don't|do not|won't|not|no|never|nothing|nobody|without|isn't|hardly) ${'(?:\\w+ ){0,2}?'}(guarantee\\w*|promise|swear|risk-free|for sure|certain)`,
  rx`(no|without) guarantee`,
  rx`(may|might|could) (only |well |even )?(cost|pay) (you |them )?nothing`,
  rx`in (a|the) ${'(?:\\w+ ){1,3}?'}you(('d| would) pay| pay) nothing`,
  rx`can you believe`,
  rx`(customers?|clients?|companies|brands|people|others|\w+s) (already )?trust us`,
  rx`never be (requested|asked|shared|used|sold|charged|passed)`,
  rx`(as i|as we|i|we|you) (had )?promised`,
  rx`(minimum|year|years|warranty|month|day) guarantee`,
];

export default defineRule({
  id: 'core/pressure-hype-sure',
  lens: 'pressure',
  kind: 'hype',
  severity: 'warning',
  summary: 'Certainty that leaves no room: guaranteed, risk-free, no-brainer',
  messages: [
    '{quote} leaves them nothing to think about, so they doubt it.',
    'What result did you measure, and where, behind {quote}?',
    'They have heard {quote} before. What is true of their case?',
  ],
  why: 'Certainty about a stranger’s future is not believed; a measured result with its source is.',
  source: {
    principle: 'curiosity',
    evidence: { text: 'Aubin Le Quéré & Matias 2025: specific but incomplete wins in headline tests', grade: 'A' },
  },
  any: SURE,
  unless: PLAIN,
  examples: {
    flags: [
      'It’s a [[no-brainer]].',
      'We offer [[guaranteed results]] in a month.',
      'The pilot is [[risk-free]].',
      'Honestly, [[you won’t regret]] it.',
    ],
    passes: [
      'Bank details will never be requested by email.',
      'I can’t promise that it works on clay soil.',
      'In our trial it found 88 of 100.',
      'Your caretaker can see it, and freeing it may cost you nothing.',
      'The frame has a ten-year guarantee.',
      'As promised, the photos are attached.',
      'Cancelling costs you nothing.',
      'The folder says why you trust us.',
      'In a quiet year you would pay nothing.',
    ],
  },
});
