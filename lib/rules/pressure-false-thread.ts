import { keptBy } from '../engine/analyse/kept';
import type { Range } from '../engine/analyse/types';
import type { Reading, Sentence } from '../engine/reading';
import { defineRule } from '../engine/rule';
import { firstMatch, matches } from '../engine/text/rx';
import { AS_AGREED, REAL_THREAD, REPLY_MARK } from './families/pressure-false-thread';
import { COUNTED, SILENCE } from './families/pressure-guilt';

export default defineRule({
  id: 'core/pressure-false-thread',
  lens: 'pressure',
  kind: 'false-familiarity',
  severity: 'warning',
  summary: 'A reply mark or an agreement where nothing was before',
  messages: [
    '{quote} points to a talk that they will not remember.',
    'Did you really write or speak before? {quote}',
    'They may feel tricked once they see through {quote}.',
  ],
  why: 'A feigned thread gets opened once; from then on the name is remembered for it.',
  source: { principle: 'earn' },
  find: feigned,
  at: unanswered,
  unweighed: ({ field }) => field === 'subject',
  examples: {
    flags: [
      'Subject: [[Re:]] your packaging line\n\nHi Ann,\n\nWe make boxes for bakeries.',
      'Subject: [[FW:]] invoice automation\n\nHi Ann,\n\nOur tool reads invoices.',
      'Hi Ann,\n\n[[As discussed]], here is our price list.',
      'Hi Ann,\n\n[[As per our conversation]], I attach the brochure.',
    ],
    passes: [
      'Subject: Re: your packaging line\n\nHi Ann,\n\nI wrote to you in May about the boxes.',
      'Stage: met\nSubject: Re: the boxes\n\nHi Ann,\n\nAs discussed, here is the list.',
      'Incoming: What does it cost?\nSubject: Re: the boxes\n\nHi Ann,\n\nIt is 40 cents a piece.',
      'Subject: Regional bakeries\n\nHi Ann,\n\nYour rye loaf is a wonder.',
      'Subject: Re: your yard\n\nThis is number four from me. I keep bees.',
      'Subject: Fwd: cork samples\n\nI did not receive any news of the box.',
    ],
  },
});

function feigned(sentence: Sentence, reading: Reading): Range | undefined {
  const shown = leansOn(sentence.is);
  const found = sentence.zone === 'subject' ? shown.inSubject : shown.inBody;
  // Who counts his letters or their silence has written before, in whatever tone.
  if (!found || reading.content.some((s) => s !== sentence && tellsOf(s.is).before)) return undefined;
  return { start: found[0], end: found[1] };
}

/** Only where nobody has answered can a thread be feigned. */
function unanswered({ stage, context, content }: Reading): readonly number[] {
  if (stage !== 'cold' || context.incoming) return [];
  return content.flatMap(({ is }, i) => (leansOn(is).inSubject ? [i] : []));
}

const IN_SUBJECT = [REPLY_MARK, ...AS_AGREED];

const leansOn = keptBy(({ norm }) => {
  const inSubject = firstMatch(IN_SUBJECT, norm);
  return { inSubject, inBody: inSubject && firstMatch(AS_AGREED, norm) };
});
const WROTE_BEFORE = [...REAL_THREAD, ...COUNTED, ...SILENCE];
const tellsOf = keptBy(({ norm }) => ({ before: matches(WROTE_BEFORE, norm) }));
