import type { Reading } from '../engine/reading';
import { defineRule } from '../engine/rule';
import { gap, matches, rx } from '../engine/text/rx';
import { OFFER_ENDS, OUTSIDE, PRICE_RISES, REWARD } from './families/pressure-deadline';
import { theirDate } from './families/pressure-thread';

/** To somebody who knows the seller: what is kept free for them, and what will cost what from when. */
const TERMS_TOLD = [
  rx`(can|could|will|'ll|would|to) hold (the |it|them|that|this|those|your )`,
  rx`(will|'ll|can|could|would) hold ${gap(3)}for you`,
  rx`(fees?|rates?|prices?|tariffs?|charges?) (will )?(go|goes|rise|rises|move|moves) (up |from )`,
];

function isKnown({ stage }: Reading): boolean {
  return stage === 'met' || stage === 'client';
}

export default defineRule({
  id: 'core/pressure-deadline-offer',
  lens: 'pressure',
  kind: 'deadline',
  severity: 'warning',
  summary: 'An offer, a price or a reward that the seller lets run out',
  messages: [
    '{quote} puts your clock on their decision. What is their timing?',
    'They may feel hurried by {quote}, and wonder why.',
    'Would this still be a good idea for them without {quote}?',
    '{quote} speaks of your calendar. Which date matters to them?',
  ],
  why: 'Clients buy when they are ready; a clock that the seller set makes them doubt the offer.',
  source: {
    principle: 'pace',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: [...OFFER_ENDS, ...PRICE_RISES, ...REWARD],
  unless: [
    ...OUTSIDE,
    rx`(just|only) (the )?(normal|usual) price`,
    // Their own spending, and what was said or kept up to now.
    rx`(you|they|your \w+) (currently |already |only )?(pay (now|today)|open)`,
    rx`(only|just) available (on|in|to|for|from|with|via|at) (?!${'(?:w+ )?(?:day|week|month|today|now)'})(?!the (first|next|last))\w+`,
    rx`you('ll| will| want to| need to| plan to| might)? keep (it|them|this|that|the \w+)`,
    rx`(until|till|by|to) (today|now|date)(,| and)? (i|we|no|nothing|there|you)`,
    rx`(in|over|within|during) the (last|past) \d+ (hours|days)`,
    rx`(has|have|need|needs|had) to keep (until|till)`,
    rx`(do|will|did) you (finish|close|end|stop)`,
    rx`(no|without) (deposit|charge|commitment|payment)`,
    rx`(tell|give|let) (me|us) ${'(?:[^ .;!?]+ ){0,12}?'}and (i'll|we'll|i will|we will) (hold|keep)`,
    rx`(?<=^\W{0,9})if you('re| are) (able|comfortable|happy|ready)`,
  ],
  when: ({ is }, reading) => !theirDate(reading, is.norm) && !(isKnown(reading) && matches(TERMS_TOLD, is.norm)),
  examples: {
    flags: [
      'Our [[spring offer ends]] on Friday.',
      '[[If you sign before Thursday]] I can take 15% off the first year.',
      'The new [[rates go up on Monday]], so it is worth a look.',
      'This is a [[limited time]] price for new clinics.',
      'I [[can’t hold this price beyond Wednesday]].',
    ],
    passes: [
      'That is £4 more than you pay now.',
      'Your renewal is on 1 May, so there is time to compare.',
      'The quote is valid for 30 days.',
      'The grant window closes on 14 June, as far as I can see.',
      'No rush at all, the price will be the same in spring.',
      'That is under what you pay today.',
      'It is only available on new doors.',
      'Channel: email\nStage: client\n\nI will hold Wednesday slots for you until 20 January.',
    ],
  },
});
