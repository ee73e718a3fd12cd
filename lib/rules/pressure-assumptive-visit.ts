import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE, TRADE } from './families/pressure';
import { VISIT } from './families/pressure-assumptive';
import { theirDate } from './families/pressure-thread';

export default defineRule({
  id: 'core/pressure-assumptive-visit',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'warning',
  summary: 'A call or a visit that nobody agreed to',
  messages: [
    '{quote}: did they say that this suits them?',
    'They may feel walked in on by {quote}.',
    'Would they rather choose the time than read {quote}?',
  ],
  why: 'A time that they did not choose is an intrusion; the same time as a question is a courtesy.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: VISIT,
  unless: [rx`${FREE}`, ...TRADE, rx`(can|could|may|shall|should|would) (i|we)\b`, rx`\?`],
  when: (sentence, reading) => reading.stage !== 'client' && !theirDate(reading, sentence.is.norm),
  examples: {
    flags: [
      '[[I’ll call you Tuesday at 2]].',
      '[[Will ring you tomorrow]] about it.',
      '[[I’m popping round on Thursday]] with the samples.',
      'I’ll be near your mill, [[expect a call]].',
    ],
    passes: [
      'If you’d like, I’ll call you on Tuesday.',
      'Shall I call you on Tuesday?',
      'Incoming: Ring me Thursday.\n\nI’ll call you Thursday.',
      'As agreed, I’ll come by on Monday at nine.',
      'Drop me your number and I’ll ring you.',
    ],
  },
});
