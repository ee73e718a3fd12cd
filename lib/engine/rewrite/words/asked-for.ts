import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { shouts, tooLong, wordCount } from './said';
import { calm } from './verbatim';

/** What the rep asks them for, by its name. */
export interface AskedFor {
  /** "your last three invoices", "the attached order form". */
  readonly thing: string;
  /** A paper that binds: to be signed, stamped, paid. */
  readonly binds: boolean;
}

const LEAD =
  "(?:(?:so|and|but|also|then|now|just|simply|ok|first|in the meantime|meanwhile|otherwise|therefore|in that case|if so)\\b,? )*(?:(?:please|kindly|pls|plz)(?: also| just| kindly)?,? |(?:can|could|would|will) (?:you|i)(?: please| kindly| possibly| also)* (?:get |have )?|(?:i|we)(?:['’]d| would)? (?:only |just |also |kindly )*(?:need|want|require|request|ask)(?: you| from you| that you)?(?: to| for)? |all (?:i|we) need (?:from you )?is |(?:you )?(?:need to|have to|must) |(?:i|we)(?: therefore| hereby| kindly)? (?:ask|request|invite|expect)(?: you)?(?: to| for)? )*";
const GIVE =
  'send|share|forward|provide|give|submit|supply|attach|upload|e-?mail|text|drop|ping|pop|indicate|advise|tell|let (?:me|us) have|inform (?:me|us)? ?(?:of)?|mention|confirm|dig out';
const BIND =
  'sign|countersign|e-?sign|stamp|complete|fill(?: in| out)?|return|initial|approve|release|issue|transfer|pay|arrange|open and sign';
const GIVES = new RegExp(`^${LEAD}(?:${GIVE})(?: (?:me|us|over|back|along|in|across|out))* (?<np>.+)$`, 'iu');
const BINDS = new RegExp(
  `^${LEAD}(?:${BIND})(?: (?:and|&) (?:${BIND}|send back|send|date|scan))*(?: (?:me|us|over|back|off|in|out))? (?<np>.+)$`,
  'iu',
);
const NEEDS =
  /^(?:(?:so|and|but|also|just|then) )*(?:(?:i|we)(?: just| only| also)? need|all (?:i|we) need(?: from you)? is|need|what (?:i|we) need is)(?: from you)?(?: is)?(?: just| only)? (?<np>(?:your|the|a copy of|a signed|a list of)\b.+)$/iu;
/** Where the thing ends and the hour, the purpose or the next demand begins. */
const END =
  /\s*(?:[.;:!?(–—]|,(?! \d)|\s-\s|\b(?:so|because|since|and (?:i|we|then|you|my|our|a|an|return|send|get|also|please|kindly|sign|stamp|cc|prefer|suitable|arrange)|then|otherwise|unless|if|when|where|while|today|tonight|tomorrow|tmrw|now|asap|by (?:return|mail|e-?mail|friday|monday|tuesday|wednesday|thursday|the|end|close|eod|cob|tomorrow|\d|noon|reply|whatsapp)|before|within|immediately|urgently|at (?:the |your )?(?:earliest|once)|in order|for (?:me|us|my|our|verification|approval)|to (?:me|us|my|our|this|the (?:address|email))|back|over|here|below|in (?:the|our) (?:meantime|form)|on (?:friday|monday|tuesday|wednesday|thursday|page|p\d)|with (?:me|us)|as (?:soon|we|i)|till|until|latest|this week|next week)\b).*$/isu;
const STARTS =
  /^(?:your|the|a copy of|a list of|a photo of|the last|last|some|any|two|three|[\p{Ll}-]+s\b(?! ?['’]))/iu;
/** Secrets, no thing at all, somebody else's name and money that nobody owes. */
const NO_THING =
  /\b(?:it|this|that|them|these|those|me|us|him|her|yes|no|ok|okay|word|shout|call|ring|minute|minutes|time|times|slot|date|day|hour|login|bank|password|passport|social|birth|card|whatsapp|wechat|mobile|cell|phone|number|boss|manager|someone|somebody|person|people|contact|decision|answer|reply|response|thoughts|feedback|confirmation|know|friends?|chance|look|read|go-ahead|best|rock bottom|seat|spot|place|attention|interest|link|button|box|share|gate|money|deposit|fee|invoice of|advance|payment|mobili[sz]ation|commitment|who|what|when|where|how|why|whether|which|our|my|i|we|thing|things|lines?|part|team|site visit|hold|skepticism|luck|regards|page|pen|statement|inquir(?:y|ies)|enquir(?:y|ies)|size|check|cheque|half|rest|same|esteemed|valuable|valued|trial|competitors?|po|details|supplier name|prices?)\b|[$€£₹]|\d ?%|@|["“”*|→•{}[\]+/]|\p{Extended_Pictographic}/iu;
const MOST_WORDS = 11;

/** The thing that a request is for, whole and with its article; undefined where it is a secret, a person or not plain. */
export function askedFor(sentence: string): AskedFor | undefined {
  if (tooLong(sentence) || shouts(sentence)) return undefined;
  const text = calm(sentence).replace(/\?+$/, '');
  const binding = BINDS.exec(text)?.groups?.['np'];
  const np = binding ?? GIVES.exec(text)?.groups?.['np'] ?? NEEDS.exec(text)?.groups?.['np'];
  if (!np) return undefined;
  const thing = np.replace(END, '').trimEnd();
  // One of several things is not enough.
  if (/^,(?! (?:so|and (?:i|we|then|my|our)|i|we|he|she|it|then|please)\b)/i.test(np.slice(thing.length)))
    return undefined;
  if (!STARTS.test(thing) || NO_THING.test(thing) || endsOpen(thing) || unbalanced(thing)) return undefined;
  // "The three", "the worst six": of what was said before; "sign the form and remit" goes on; the chair's address is the chair's.
  if (/\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/i.test(thing)) return undefined;
  if (/ (?:and|or|&) [\p{Ll}]+(?<!s)$/u.test(thing) || /^the \p{L}+['’]s\b/iu.test(thing)) return undefined;
  const words = wordCount(thing);
  if (words > MOST_WORDS || (words < 2 && !/s$/.test(thing))) return undefined;
  return {
    thing: /^\p{Lu}\p{Ll}/u.test(thing) ? `${thing[0]?.toLowerCase()}${thing.slice(1)}` : thing,
    binds: binding !== undefined,
  };
}
