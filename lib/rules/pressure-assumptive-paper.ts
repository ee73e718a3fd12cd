import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE, TRADE } from './families/pressure';
import { PAPERWORK } from './families/pressure-assumptive';
import { saidYes } from './families/pressure-thread';

export default defineRule({
  id: 'core/pressure-assumptive-paper',
  lens: 'pressure',
  kind: 'assumptive',
  severity: 'warning',
  summary: 'The contract, order form or signature before the yes',
  messages: [
    '{quote} comes before their yes. What is still open for them?',
    'They may feel signed up by {quote}.',
    'Have they said that they want this? {quote}',
  ],
  why: 'Paper before a decision turns a choice into a chore, and doubts are left unspoken.',
  source: {
    principle: 'earn',
    evidence: { text: 'Rackham 1988: closing techniques hurt in large sales', grade: 'C' },
  },
  any: PAPERWORK,
  unless: [rx`${FREE}`, ...TRADE],
  when: (_sentence, reading) => reading.stage !== 'client' && !saidYes(reading),
  examples: {
    flags: [
      '[[I’ll send the agreement]] over this afternoon.',
      '[[The order is ready]], it just needs your signature.',
      '[[I’ve attached the order form]] with your details.',
      '[[DocuSign is on its way]].',
    ],
    passes: [
      'If it helps, I’ll send the agreement so that you can read it first.',
      'Incoming: Great, please send the contract.\n\nI’ve attached the contract.',
      'Who reads contracts on your side?',
      'I’ve attached the photos.',
      'It is for businesses who sign up to the scheme.',
      'A thumbs up is enough and I’ll send the order form.',
    ],
  },
});
