import { defineRule } from '../engine/rule';
import { rx } from '../engine/text/rx';
import { FREE } from './families/pressure';
import { OVER_HEAD } from './families/pressure-override';

/** Their people, met or asked for in the open. */
const OPEN = [
  rx`${FREE}`,
  rx`(happy|glad) to`,
  rx`(won't|will not|never|wouldn't) (\w+ )?(talk|speak|write|go|call|contact)`,
  rx`i tell you`,
  rx`(your|their) (own |existing |current )?(solicitors?|lawyers?|legal)`,
  rx`(shall|should|can|may|could) (i|we) (speak|talk|write|ask|call|contact|send)`,
  rx`(suggested|asked me|said (that )?i|told me|recommended|mentioned|gave me|passed me|referred|kindly|in copy is our|i'm copying (in )?(my|our))`,
  rx`(my|our) (\w+ )?(colleague|boss|manager|director|engineer|team|ceo|founder|office|accountant)`,
];

export default defineRule({
  id: 'core/pressure-override-head',
  lens: 'pressure',
  kind: 'override',
  severity: 'warning',
  summary: 'Goes over their head, or puts them on record',
  messages: [
    '{quote} goes around them. Would they want to be asked first?',
    'They may feel threatened by {quote}.',
    'Could they tell you who else should hear this, instead of {quote}?',
  ],
  why: 'Going over somebody’s head wins a hearing once and loses the person for good.',
  source: {
    principle: 'long-game',
    evidence: { text: 'Zboja, Clark, Haytko 2016: aggressive pressure lowers trust and satisfaction', grade: 'B' },
  },
  any: OVER_HEAD,
  unless: OPEN,
  when: (_sentence, reading) => reading.stage !== 'client',
  examples: {
    flags: [
      '[[I’ll contact your CFO]] about it next.',
      'So [[I’ve copied your manager]] in.',
      '[[I will escalate this to the head office]].',
      '[[Who is above you]] in purchasing?',
    ],
    passes: [
      'Your existing solicitors will be able to do it.',
      'Would your controller like to see it too?',
      'I’m copying my colleague Ada, who knows the pumps.',
      'Your director suggested that I write to you.',
      'If you prefer, I can speak to your accountant.',
    ],
  },
});
