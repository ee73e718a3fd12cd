import { gap, rx } from '../text/rx';
import type { SellingCue } from './cues';

const LETTERS = '(?:e-?mails?|mails?|letters?|voicemails?|voice mails?|messages?|inmails?)';
const NTH = '(?:second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th)';
const COUNT = '(?:two|three|four|five|six|seven|\\d{1,2})';

/**
 * Who chases, corners or closes sells, even where he names neither his firm nor his goods: the pushiest letters are short
 * and speak of nothing but the reader's silence.
 */
export const PUSHES: Readonly<Record<string, SellingCue>> = {
  /** The letters so far, counted to the one who did not answer. */
  tries: {
    points: 2,
    any: [
      rx`(?:this is|it is|it's|that's|here is|here's) (?:now |already |only )?(?:my |the )?${NTH} (?:and (?:final|last) )?${LETTERS}`,
      rx`(?:my|our) (?:previous|last|earlier|first|other|unanswered) ${COUNT} ${LETTERS}|(?:my|our) ${COUNT} (?:previous|last|earlier|other|unanswered) ${LETTERS}`,
      rx`(?<=^\W{0,9})(?:re:? ?)?(?:${COUNT} (?:${LETTERS}|calls)(?=\W*$)|${NTH} ${LETTERS} (?:about|regarding|on|to you|re)|${NTH} time(?:'s| is)? (?:lucky|a charm|the charm)|trying you (?:again|once more)|me again(?=\W*$))`,
      rx`(?:no|without an?|any) (?:reply|response|answer) (?:to|on) (?:my|our|any of my)|courtesy of (?:a |an )?(?:reply|response|answer|call)|(?:why is|why has|why does) (?:nobody|no one|no-one) answer\w*`,
      rx`(?:this|that|which) makes (?:it )?${COUNT}(?=\W)|${NTH} time (?:i've|ive|i have|of asking|writing|i write|i'm writing)|last time of asking|last go(?=\W*$)|${COUNT} ${LETTERS} (?:about|now|in|later|and)|crickets|nothing (?:back )?from you|not a line(?=\W*$)|wrote (?:to you )?again (?:in|on|at)`,
      rx`(?:(?<=^\W{0,9})|i(?:'ve| have)? )(?:rung|rang|called|phoned|written|emailed|been round) (?:you )?(?:twice|three times|four times|\d+ times)|(?:my|his|her) (?:letters?|e-?mails?|messages?) go(?:es)? in the bin|earned (?:a|an|twenty|fifteen|ten|\d+) (?:line|reply|answer|call|minutes)`,
      rx`you (?:have |'ve )?(?:opened|read|viewed|clicked) (?:it|the|my|our) ?${gap(2)}(?:${COUNT}|several|many) times|you (?:hadn't|haven't|have not|had not|never) (?:come|got|gotten) back to me`,
    ],
  },
  /** What the seller keeps ready for a yes that was not given. */
  readied: {
    points: 2,
    any: [
      rx`on hold (?:under|in) your name|(?:hold|holding|held|keeping|kept) (?:it|them|one|this|that|the \w+|a \w+) (?:under your name|in your name|because of you)`,
      rx`(?:holding|allocated|blocked|reserved|pencilled|turned down) ${gap(4)}(?:for you|to your)|calendar hold|your name (?:against|on) (?:it|them|one)|calling you (?:at )?\d`,
      rx`(?:go|goes|going) to (?:a|another|the other) (?:firm|company|buyer|customer|client|bloke|chap|couple) ${gap(10)}if i (?:don't|dont|do not) hear|i (?:want|need) a (?:yes|po|deposit)(?! number)|deposit by|(?:whoever|who|person who) signs (?:the )?(?:things|cheques|checks|orders|it off)|budgetary authority`,
      rx`docusign|letter of intent|company letterhead|bank (?:coordinates|details) (?:today|asap|so)|sign the attached|initials on (?:p|page|the)|attached (?:\w+ )?(?:agreement|contract|mandate|loa)`,
      rx`(?:other|another|two other|three other) (?:buyers?|bidders?|clients?|customers?|takers?) (?:from|are|is|who|want|wants|asking|keen|interested|waiting)`,
    ],
  },
  /** What only somebody with goods to place says of them or of the reader. */
  goods: {
    points: 2,
    any: [
      rx`(?:free|complimentary|no-cost|no-obligation) [a-z]+ (?:assessment|audit|survey|review|check|consultation|trial|quote|visit|demo|inspection)`,
      rx`your (?:current|present|existing) (?:provider|supplier|broker|vendor|installer|agency|contractor)|(?:contact|tell|inform|forward (?:this|it) to) your (?:current |present )?(?:provider|supplier|broker|vendor)`,
      rx`(?:not interested in ${gap(4)}or not interested|whatever you're using|(?:the|simply the) best ${gap(3)}(?:there is|in europe|in the (?:country|business|world))|(?:firm|company|practice|shop|business) of your size|(?:identified|flagged) as (?:being )?(?:at risk|overdue))`,
      rx`paying (?:over the odds|too much|more than you (?:need|should|have))|overpaying`,
      rx`(?:product|service|system|solution|machine|programme|program) (?:that|which) (?:would|could|will|can) (?:\w+ )?(?:save|hand|give|cut|free|pay|halve|spare|bring)`,
      rx`(?:firms?|company|companies|business(?:es)?|site|team) (?:of )?your size|(?:owners|directors|managers|buyers|founders|\w{1,4}os|fds|mds) (?:that )?(?:i|we) (?:contact|speak to|talk to|work with|deal with)`,
      rx`(?:hot |strong |matching )?(?:profiles|candidates) (?:for (?:your|the)|are|have|having|available|ready)|immediate joiners?|(?:containers?|pallets|tons|tonnes|mt) (?:are |is )?(?:ready|available|in stock|afloat)`,
    ],
  },
};
