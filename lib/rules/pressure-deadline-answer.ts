import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { ANSWER_BY, OUTSIDE } from './families/pressure-deadline';
import { theirDate } from './families/pressure-thread';

/** A date that serves a job they ordered. */
const FOR_THEM = [
  rx`(i|we)('ll| will| can) (reply|answer|revert|respond|come back|get back|quote) ${gap(3)}(within|in|by|before|until)`,
  rx`or (i|we) (can|could|may)`,
  rx`to (get|give|send|quote) (you|u) (an?|the) (exact|firm|proper|fair|real) (price|quote|figure|number)`,
  rx`(would be|is|will be) (enough|plenty)`,
  rx`otherwise (on )?(monday|tuesday|wednesday|thursday|friday|next week|the (week|day) after)`,
  rx`(for|to make|in time for|to keep|so that you|so you|ahead of) (the |your |an? )?(install(ation)?|delivery|start|collection|visit|sailing|flight|opening|tasting|print|cut-?off|pick-?up|(\w+ )?slot you)`,
  rx`(no need|no reply|need not|don't need)`,
  rx`(?<=^\W{0,9})if you('re| are) (able|comfortable|happy|ready|in a position)`,
  rx`(?<=^\W{0,9})if (you|it|that|this) ${'(?:\\w+ ){0,2}?'}(want|would like|like|decide|choose|prefer|suits|helps|works)`,
];

export default defineRule({
  id: 'core/pressure-deadline-answer',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'warning',
  summary: 'An answer or a signature by a date that the seller set',
  messages: [
    '{quote}: whose date is this, theirs or yours?',
    'They may feel chased by {quote}.',
    'What happens on their side that makes this date matter: {quote}?',
    '{quote} sets their deadline for them. Could you ask for theirs?',
  ],
  why: 'A date that only helps the seller tells them that the seller’s plan comes first.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: ANSWER_BY,
  unless: [...OUTSIDE, ...FOR_THEM],
  when: (sentence, reading) => reading.stage !== 'client' && !theirDate(reading, sentence.is.norm),
  examples: {
    flags: [
      'I [[need the form back by Friday]] so the plant can slot you in.',
      '[[Please confirm by Wednesday]].',
      'I’d [[need your answer before noon]].',
      '[[Kindly revert before end of the month]].',
    ],
    passes: [
      'Let me know whenever it suits you.',
      'When do you need to decide?',
      'Need the key code by Tuesday for the installation.',
      'Incoming: We want to choose by Friday.\n\nPlease tell me by Friday which of the two you would like to see.',
      'Please send me the drawing and I will reply within 12 hours.',
      'To get you an exact price I need to know the sizes by Friday.',
    ],
  },
});
