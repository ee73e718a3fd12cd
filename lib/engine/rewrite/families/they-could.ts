import { defineRewriter, flagKind, inLetter } from '../types';
import { offered, speakerOf } from '../words/speaker';
import { deed, hangsOnMore } from '../words/trim';
import { calm } from '../words/verbatim';

const TITLE = '(?:(?:mr|mrs|ms|dr|eng)\\.? )';
/** Somebody of the seller's, with name and title: "our field representative Mr Kallweit". */
const WHO = `(?:${TITLE}\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?,? )?(?:(?:my|our|one of our|an?) (?:[\\p{L}&/-]+ ){0,4}?[\\p{L}-]+(?:,? ${TITLE}?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?,?|he|she|i|we)`;
const MEANS =
  "(?:['’]ll| will| shall| can| could|['’]d like to| would like to| wishes to| wants to| plans to|['’]m going to| am going to| is going to| has asked me to| has kindly agreed to)(?: (?:then|also|personally|be able to|gladly|quickly|just|even))*";
const ACTS =
  'be up there|be in contact|be in touch|call|ring|phone|telephone|visit|come (?:by|to|and|in|over|round|with)|pass by|stop by|stop in|drop by|drop in|pop|swing|knock|meet|see you(?= (?:in|at|on|there|then)\\b|\\s*$)|contact|explain|present|show|walk|bring|send|arrange|make|perform|introduce|put|run|take you|give|prepare|deliver|set|do an?|spare|help|handle|talk|speak';
const PLAN = new RegExp(`(?:^|[,;] |\\band )(${WHO})${MEANS} ((?:${ACTS})\\b[^.!?;\\n]*)`, 'iu');
/** "An adviser will be assigned to you and will contact you." */
const PLAN_TOO = new RegExp(`^(${WHO})${MEANS} [^,.;]{3,50}? and${MEANS} ((?:${ACTS})\\b[^.!?;\\n]*)`, 'iu');
/** "Our driver is coming on Friday." */
const COMES = new RegExp(
  `^(?:(?:so|and|also|then),? )*((?:my|our) (?:[\\p{L}&/-]+ ){0,3}?[\\p{L}-]+(?:,? ${TITLE}?\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?,?) (?:is|are)(?: (coming|calling|visiting|bringing|delivering|ringing|dropping|stopping)) ([^.!?;\\n]{3,90})`,
  'iu',
);
/** Only people can be asked to come. */
const PERSON =
  /\b(?:driver|engineer|manager|director|colleague|team|crew|boys|lads|people|guys|rep|representative|consultant|technician|advis[eo]r|partner|specialist|officer|agent|executive|surveyor|fitter|installer|boss|ceo|md|son|father|brother|wife|sister|mr|mrs|ms|dr|president|assistant|trainer|expert|inspector)s?\b/i;
const BASE: Readonly<Record<string, string>> = {
  coming: 'come',
  calling: 'call',
  visiting: 'visit',
  bringing: 'bring',
  delivering: 'deliver',
  ringing: 'ring',
  dropping: 'drop',
  stopping: 'stop',
};
/** Behind a comma, or behind a reason, stands another thought. */
const BEHIND =
  /\s*(?:[,;(–—]| - ).*$|,? (?:and (?:expect|knock|then|we|i|you)|so (?:i|we|that|both)|unless|because|as (?:i|we|it)|for you to sign|just need|who|which)\b.*$/isu;
const NO_OFFER =
  /\b(?:your boss|your superior|your cio|your ceo|above you|directly|record|file|stop|switchboard|at work)\b/i;

/** "Our representative Mr Kallweit will contact you in week 38." -> "If you'd like, our representative Mr Kallweit can contact you." */
export default defineRewriter({
  id: 'they-could',
  kind: 'soften',
  title: 'Let them decide',
  why: 'who is asked first can look forward to it',
  gate: [PLAN, PLAN_TOO, COMES],
  fits: (flag) =>
    inLetter(flag) &&
    !/\?\s*$/.test(flag.sentence.text) &&
    /pressure\/(?:assumptive|override)|ask\/(?:slot|meeting)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    if (hangsOnMore(text)) return [];
    const m = PLAN_TOO.exec(text) ?? PLAN.exec(text);
    if (!m) return onTheWay(text);
    const who = (m[1] ?? '').trim().replace(/,$/, '');
    if (/, (?:he|she)$/i.test(who) || /\p{Lu}{4}/u.test(who)) return [];
    const act = deed((m[2] ?? '').replace(BEHIND, '').replace(/\b(?:very )?best (?=(?:quote|price|offer)\b)/i, ''), 2);
    if (
      !act ||
      NO_OFFER.test(act) ||
      /\b(?:mr|mrs|ms|dr|st)$|\bknock\b.*\boff\b|\bin the call$/i.test(act) ||
      /\bwork for you\b|^(?:show|give|tell) \p{L}+$/iu.test(act) ||
      /\b(?:it|that|this|them|it up|herself|himself|myself)$/i.test(act)
    )
      return [];
    // "Accept it", "see to it": what is meant stands elsewhere.
    if (act.split(/\s+/).length > 20) return [];
    return offered(speakerOf(who), act);
  },
});

/** Somebody of the seller's on the way. */
function onTheWay(text: string): readonly string[] {
  const [, who = '', form = '', rest = ''] = COMES.exec(text) ?? [];
  const base = BASE[form.toLowerCase()];
  if (!base || !PERSON.test(who)) return [];
  const act = deed(`${base} ${rest.replace(BEHIND, '')}`, 2);
  // Without a day it may be told of others, or of today's habit.
  if (
    !act ||
    act === `${base} ${rest.trim()}` ||
    /^call (?:from|for|me)|\b(?:with me|anyway|it|that|this|them)$/i.test(act) ||
    NO_OFFER.test(act)
  )
    return [];
  return offered(speakerOf(who.trim().replace(/,$/, '')), act);
}
