import { defineRule } from '../engine/rule';
import { unearned } from './families/ask';
import { askOn } from './families/weighed';

export default defineRule({
  id: 'core/ask-unearned-decision',
  lens: 'ask',
  kind: 'decision',
  severity: 'warning',
  summary: 'Asks for a signature, an order or a payment that the conversation has not reached',
  messages: [
    '{quote} asks for a decision. What do they still need to find out?',
    'They may not be there yet: {quote}.',
    'Where are they with this, before {quote}?',
    '{quote} skips the steps in which they make up their mind.',
  ],
  why: 'People decide when they are ready. Asked too early, the safe answer is no, or silence.',
  source: {
    principle: 'pace',
    evidence: { text: 'Rackham 1988: closing techniques hurt in large sales', grade: 'C' },
  },
  ...unearned(6),
  weighed: askOn(6),
  examples: {
    flags: [
      'We lease vans.\n\n[[Sign the attached]] agreement and we start Monday.',
      'Our CRM is ready for your team.\n\n[[Ready to move forward]]?',
      'We roast coffee.\n\n[[Order now]] and taste it on Friday.',
      'Stage: met\n\nGood talking on Monday.\n\nAll I [[need is your signature]] on page 3.',
      'We deliver pallets.\n\n[[Kindly confirm your order]].',
    ],
    passes: [
      'We lease vans.\n\nYou don’t have to sign anything to try one.',
      'Stage: replied\nIncoming: Thanks for the quote, we would like to go ahead. Where do we sign?\n\nOn page 3.\n\nPlease sign the attached and send it back.',
      'Who signs contracts is your choice.\n\nWorth a look?',
      'Stage: client\n\nHi Bo,\n\nShall we go ahead with the second door?',
      'I saw that you signed a lease in Turin.\n\nHow is the fit-out going?',
    ],
  },
});
