import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { unhurried } from './time';
import { calm, small } from './verbatim';

/** What they are told to do, where that decides: "Please inform your order quantities so we can start." */
const TOLD =
  /^(?:(?:so|and|then|now|also),? )*((?:please |kindly |pls |plz |just |simply |only )*)((?:inform|confirm|send|fill|pay|transfer|sign|return|complete|e-?sign|upload|advise|release|countersign|text|drop|mark|give|initial|provide|choose|pick|place|forward|order|register|wire|open|approve|tick|scan|print|deposit|settle|clear|issue|raise|book)\b[^;!?]+)$/iu;
const BEHIND =
  /,? (?:so(?: that)? (?:we|i|our|my|the|they)\b|in order\b|to (?:enable|allow|help|let) (?:us|me)\b|and (?:we|i|it|you)(?:['’]ll|['’]re| will| are| can)\b|as (?:we|i|the|our|my)\b|because\b|before\b|since\b|otherwise\b|or (?:we|i|it|the)\b|latest\b|at (?:the )?earliest\b|by return\b|asap\b|rather than\b|for (?:us|me) to\b).*$/isu;
/** A gift or a price that hangs on it; other people; nothing that is decided. */
const NOT =
  /\b(?:free|discount|off|bonus|waive\w*|throw in|enquir\w+|inquir\w+|valuable|requirements?|the (?:vp|ceo|head)|names?|boss|ceo|owner|wife|husband|colleagues?|manager|calendar|invite|tenants?|logins?|passwords?|cash|western union|bitcoin|gift card|"?bring"?|bacon|kettle|gate|mate|me (?:a|your) (?:cell|number|phone|whatsapp))\b|%.{0,30}\bif\b|\?|\bif\b/i;
const MOST = 20;

/** The same for the case that they have decided: "If you decide to go ahead, please inform your order quantities." */
export function goingAhead(sentence: string): string | undefined {
  const text = calm(sentence);
  if (/\p{Lu}{4,} \p{Lu}{3,}|:\s*$/u.test(text)) return undefined;
  const m = TOLD.exec(text);
  if (!m) return undefined;
  const [, asked = '', said = ''] = m;
  const first = said.replace(BEHIND, '').replace(/[\s,;:–—-]+$/u, '');
  const act = (unhurried(` ${first}`) ?? first).replace(/\b(?:just|simply) /gi, '').trim();
  const words = act.split(/\s+/).length;
  if (words < 3 || words > MOST || NOT.test(said) || /^\p{Lu}{2}/u.test(act) || endsOpen(act) || unbalanced(act))
    return undefined;
  const please = /please|pls|plz/i.test(asked) ? 'please ' : /kindly/i.test(asked) ? 'kindly ' : 'just ';
  return `If you decide to go ahead, ${please}${small(act)}.`;
}
