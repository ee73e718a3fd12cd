import { defineRewriter, pressesForStep } from '../types';
import { deed } from '../words/trim';
import { calm } from '../words/verbatim';

const DECIDE =
  'sign|e-?sign|countersign|confirm|release|accept (?:the|our|my) (?:quote|offer|proposal|order|terms)|approve|order|say yes|give me (?:a|the) (?:yes|go-ahead)|do the needful|place (?:the|an|your) order|send (?:me |us )?(?:the|your|a) (?:po|order|signed)|reply|commit|go ahead|decide|pay|book|register|return|serve';
const CAN = "(?:['’]ll| will| can| could| shall| may)(?: then| also| still| even| immediately| now)*";
/** "Release the PO so that we can block the space." */
const SO_WE = new RegExp(
  `^(?:(?:so|and|please|kindly|pls|plz|just|then|do the needful and|you (?:just |only )?(?:need|have) to)\\b,? )*(?:${DECIDE})\\b[^;!?]{0,90}?,? so(?: that)? (i|we) (?:can|could|are able to|may) ([^;!?]+)$`,
  'iu',
);
/** "I can backdate it if you say yes today." */
const IF_YOU = new RegExp(
  `^(?:(?:so|and|but|also),? )*(i|we)${CAN} ([^;!?]{6,90}?),? (?:only )?(?:if|as soon as|once|when) you(?: can| could|['’]ll| just| only)? (?:${DECIDE})\\b`,
  'iu',
);
/** "Just give me a thumbs up and I'll add yours on." */
const YES_AND =
  /^(?:(?:so|and|please|kindly|just|simply|then|all you (?:have|need) to do is),? )*(?:say (?:yes|the word|when)|(?:give|send|drop|shoot|text) (?:me|us) (?:a|an|the|your) (?:quick |simple |final )*["“]?(?:thumbs[- ]up|yes|nod|ok|okay|go-ahead|green light|confirmation)["”]?|(?:hit|press|click|tap) (?:confirm|yes)|confirm|accept (?:the|our|my) (?:quote|offer|proposal|order|terms)|sign (?:it|below|here|off|today|and return|the (?:attached|agreement|contract|form|order))|(?:reply|text|answer) (?:with )?(?:a )?["“]?(?:yes|ok|go|confirm|deal|done)["”]?)[^,;!?]{0,40}?,? (?:and|&|then) (i|we)(?:['’]ll| will| can| shall)? ([^;!?]{4,90})$/iu;
/** "Once you've signed, we will send the keys." */
const ONCE =
  /^(?:(?:so|and|then),? )*(?:once|when|after|as soon as) (?:you(?:['’]ve| have|['’]re| are)?|we(?:['’]ve| have)|your) (?:signed|on board|onboard|confirmed|accepted|decided|ordered|sign|confirm|accept|approve|approved|order|agree|agreed|place (?:the|your|an) order|signature is (?:in|there|here)|signed (?:it|up|off))\b[^,]{0,30}, (i|we)(?:['’]ll| will| can| shall)(?: then| also)* ([^;!?]{4,90})$/iu;
/** "We'll need about 90 minutes and access to your server closet." */
const NEED =
  /^(?:(?:so|and|then|also),? )*(i|we)(?:['’]ll| will)(?: also| only| just| probably)? need ((?!to\b|you to\b|it\b|this\b|that\b|your (?:signature|yes|approval|go-ahead|answer|reply|decision))[^;!?]{6,90})$/iu;
/** "I need only "OK" from you." */
const OK =
  /^(?:(?:so|and),? )*(?:(i|we)(?:['’]d)?(?: just| only)* need(?: just| only)*|all (i|we) need(?: from you)? is)(?: just| only)? (?:an? |your )?["“”']?(ok|okay|yes|thumbs[- ]up)["“”']?(?: from you)?(?: now| today)?$/iu;
const BEHIND =
  /\s*(?:[;(–—]| - |,).*$|,? (?:and (?:i|we|then|get)|so|because|since|before|otherwise|unless|in time|immediately)\b.*$/isu;
/** With a price or a gift that hangs on a date, less would be said than was meant. */
const BAIT =
  /[$€£₹₦%]|\b(?:free|off|discount|bonus|waive|half price|at cost|price|rate|deal|commission|decision|both|commence|blame|sign|money|her|him|release your)\b/i;
const MOST_WORDS = 18;

/** "Kindly release the PO so that we can block the vessel space." -> "If you decide to go ahead, we can block the vessel space." */
export default defineRewriter({
  id: 'once-decided',
  kind: 'release',
  title: 'Wait for their decision',
  why: 'what you do for them can follow their yes, not press for it',
  gate: [OK, NEED, SO_WE, IF_YOU, YES_AND, ONCE],
  fits: pressesForStep,
  propose({ sentence }) {
    const text = calm(sentence.text);
    // Whoever may say no may not be taken at a yes.
    if (/\bor (?:a )?no\b|\beither way\b/i.test(text)) return [];
    const ok = OK.exec(text);
    if (ok)
      return [
        `If you decide to go ahead, ${/^y/i.test(ok[3] ?? '') ? 'a yes' : /^th/i.test(ok[3] ?? '') ? 'a thumbs-up' : 'an OK'} from you is all ${subject(ok[1] ?? ok[2])} need.`,
      ];
    const need = NEED.exec(text);
    if (need) {
      const what = deed((need[2] ?? '').replace(/\s*(?:[;(–—]| - |, (?:so|and|then|i|we)\b).*$/isu, ''));
      return what && !BAIT.test(what) ? [`If you decide to go ahead, ${subject(need[1])} would need ${what}.`] : [];
    }
    const m = SO_WE.exec(text) ?? IF_YOU.exec(text) ?? YES_AND.exec(text) ?? ONCE.exec(text);
    if (!m || BAIT.test(m[2] ?? '')) return [];
    const act = deed((m[2] ?? '').replace(BEHIND, ''), 2);
    if (
      !act ||
      act.split(/\s+/).length > MOST_WORDS ||
      /\b(?:it|that|this|them|yours)$/i.test(act) ||
      /\bmake sure\b/i.test(act) ||
      /^(?:get|make|move|keep|have|be|take|wrap|close)\b/i.test(act)
    )
      return [];
    return [`If you decide to go ahead, ${subject(m[1])} can ${act}.`];
  },
});

function subject(who: string | undefined): string {
  return /^we$/i.test(who ?? '') ? 'we' : 'I';
}
