import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { ARGUED_AWAY } from './families/pressure-override';

export default defineRule({
  id: 'core/pressure-override-argue',
  lens: 'pressure',
  kind: 'override',
  severity: 'warning',
  summary: 'Argues their objection away, or slips past their question',
  messages: [
    '{quote} wins the argument. What were they worried about?',
    'They told you something; {quote} brushes it aside.',
    'What question would take their doubt seriously, instead of {quote}?',
  ],
  why: 'People are not argued out of a doubt; a question about it shows that they were heard.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Rackham 1988: closing techniques hurt in large sales', grade: 'C' },
  },
  any: ARGUED_AWAY,
  unless: [
    rx`(no (need|obligation|pressure|rush)|up to you|your call|take your time)`,
    rx`(i|we) (don't|do not) judge`,
    rx`\w+ who (say|says|said)`,
    rx`(is not|isn't|not) a problem of`,
    rx`(i don't know|not sure) (if|whether) (that|this|it)`,
  ],
  when: (sentence, reading) => reading.stage !== 'client' || /don't tell me/.test(sentence.is.norm),
  examples: {
    flags: [
      'Channel: email\nStage: replied\nIncoming: We are fine, thanks.\n\n[[That’s exactly what most]] of our clients said.',
      'So [[what’s holding you]] back?',
      '[[Hear me out]] for a second.',
      '[[Rather than send a price list, let’s]] meet.',
    ],
    passes: [
      'I don’t judge either one.',
      'What makes you hesitate about the lease?',
      'You don’t need to decide anything before May.',
      'That is a fair reason to wait.',
      'Most of our growers said they like the lighter crates.',
      'Clients who said I may name them are below.',
    ],
  },
});
