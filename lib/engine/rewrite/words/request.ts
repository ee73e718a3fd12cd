import { deed } from './trim';
import { calm } from './verbatim';

/** "Kindly", "could you please", "we would like to ask you to": what stands before a request. */
const LEAD =
  /^(?:(?:so|and|also|then|but|now|ok|just|please|kindly|pls|plz|simply|do|therefore|accept and|do the needful and|(?:register|enlist|empanel|include|add) (?:our company|us|our firm)[^,.;]{0,50}? and(?= (?:share|send|forward|provide)))\b,? )*(?:(?:(?:i|we)(?:['’]d| would)?(?: like to| kindly| therefore| also)* (?:ask|request|invite) (?:of )?you(?: therefore| kindly| please)* (?:to|that you)|(?:kindly |also )?request(?:ing)? you to|(?:can|could|would|will) you|all you (?:have|need) to do is) )?(?:(?:also|just|please|kindly|pls|plz|simply|therefore|to) )*/i;
/** Where a reason, a promise or a second errand begins. */
const BEHIND =
  /\s*(?:[;(–—]| - |\bso that\b|\bin order to\b|,? so (?:i|we|both|my|our)\b|,? (?:and|then) (?:i|we|then|tell|my|our)\b|, (?:i|we|even|it|as|because|since|otherwise|then)\b|\bbecause\b|\botherwise\b|\bfor (?:me|us) to\b|,? as (?:i|we|it|soon)\b| if you (?:can|could)\b|:\s).*$/isu;
/** Nothing that a stranger may be given. */
const PRIVATE =
  /\b(?:passports?|bank|social|logins?|passwords?|birth|ssn|cards?|tenants?|deposits?|payments?|salar\w+|licen[cs]e|medical|friends?|identity|proof|nominees?|transfers?|names|x-rays?)\b/i;
/** "… and we will turn it round in 3 days": what they get for it must not go. */
export const FOR_THAT = /\b(?:and|&) (?:i|we)(?:['’]ll| will| can)\b[^.;!?]*\d/i;

const MOST_WORDS = 22;

/** What a sentence asks them to do, in its own words: "share your drawings". Undefined where it asks for nothing that may be done freely. */
export function requestIn(sentence: string): string | undefined {
  const text = calm(sentence);
  if (/\p{Lu}{3,} \p{Lu}{3,}/u.test(text)) return undefined;
  const bare = text.replace(LEAD, '').replace(BEHIND, '').replace(/\?$/, '');
  const act = deed(
    bare.replace(
      /,? (?:at (?:the|your) (?:very )?earliest(?: convenience)?|by return(?: mail)?|urgently|itself)\b/gi,
      '',
    ),
  );
  if (!act || PRIVATE.test(act) || act.split(/\s+/).length > MOST_WORDS || /[[\]{}"“”]/.test(act)) return undefined;
  return (act[0] ?? '').toLowerCase() + act.slice(1);
}
