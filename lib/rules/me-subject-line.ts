import { defineRule } from '../engine/rule';
import { gap, rx } from '../engine/text/rx';
import { aboutSeller } from './families/me';

export default defineRule({
  id: 'core/me-subject-line',
  lens: 'me-focus',
  kind: 'subject',
  severity: 'suggestion',
  summary: "A subject line about the seller's own thing",
  messages: [
    '{quote} names your thing. What is theirs?',
    'Would they open {quote} on a full morning?',
    'What of theirs could stand here instead of {quote}?',
    "In their inbox, {quote} looks like everybody's offer.",
  ],
  why: 'A subject line that names something of theirs is opened out of interest, not out of politeness.',
  source: {
    principle: 'curiosity',
  },
  ...aboutSeller('subject'),
  // "Your new depot" is theirs; "Your free audit" is not yet.
  unless: [
    rx`^(?:re: |fwd?: )*(?:on |about |re )?(?:your|yr)(?! ${gap(2)}(?:free|exclusive|complimentary|personal|special|custom|quote|quotation|offer|proposal|demo|trial|audit|invite|invitation|invoice|discount|estimate|catalogue|brochure|assessment|consultation|new (?:supplier|partner|agency|platform|solution|website|vendor|favou?rite)))`,
  ],
  examples: {
    flags: [
      'Subject: [[Partnership proposal from an award-winning BPO]]\n\nHello,',
      'Subject: [[Introducing our new collection]]\n\nHello,',
      'Subject: [[Professional cleaning services for your esteemed company]]\n\nHello,',
      'Subject: [[Proposal for mobile app development]]\n\nHello,',
    ],
    passes: [
      'Subject: the demand charge on your Savannah store\n\nHi Kay,',
      "Subject: Thursday's visit\n\nHi Kay,",
      'Subject: a question about your night shift\n\nHi Kay,',
      'Subject: Re: keys\n\nHi Kay,',
      'Subject: Your new depot in Leeds\n\nHi Kay,\n\nI am the founder of Northbeam, the leading returns platform.',
    ],
  },
});
