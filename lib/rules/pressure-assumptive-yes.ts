import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE, TRADE } from './families/pressure';
import { AS_IF_YES } from './families/pressure-assumptive';
import { saidYes } from './families/pressure-thread';

export default defineRule({
  id: 'core/pressure-assumptive-yes',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'warning',
  summary: 'Speaks as if they had said yes',
  messages: [
    '{quote} skips the decision. Is it made?',
    'They have not chosen yet; {quote} may make them step back.',
    'What would they still like to know before {quote}?',
  ],
  why: 'When a seller takes the yes for granted, the easiest answer left is silence.',
  source: {
    principle: 'earn',
    evidence: { text: 'Rackham 1988: closing techniques hurt in large sales', grade: 'C' },
  },
  any: AS_IF_YES,
  unless: [
    rx`${FREE}`,
    ...TRADE,
    rx`let's say (there|that|it|you|they|i|we|the)`,
    rx`put it in (writing|words|an e-?mail)`,
  ],
  when: (_sentence, reading) => reading.stage !== 'client' && !saidYes(reading),
  examples: {
    flags: [
      '[[Let’s get you started]] this week.',
      '[[When can we kick off]]?',
      '[[Which colour should I order]]?',
      '[[Looking forward to working]] with the whole crew.',
    ],
    passes: [
      'I would rather not put it in writing.',
      'If you decide to go ahead, let’s get you started in June.',
      'When do your crews start in the morning?',
      'Which one of the two is closer to what you need?',
      'How did the kick-off in Leeds go?',
      'Bakers take it and put it in the open counter.',
      'I haven’t told the others you were first in the book.',
    ],
  },
});
