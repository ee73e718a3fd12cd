import { defineRewriter, flagKind, inLetter } from '../types';
import { deed } from '../words/trim';
import { calm } from '../words/verbatim';

/** What binds nobody: an answer. */
const ANSWER =
  'confirm (?:receipt|either way|whether[^,.;!?]*|if[^,.;!?]*)|let me know(?: either way| your thoughts| which[^,.;!?]*| what you think| if[^,.;!?]*)?|let us know(?: either way)?|decide|pick(?: one)?|choose(?: one)?|come back to me|get back to me|answer|reply';
/** What binds them. */
const BINDS =
  'sign(?! up| with)|e-?sign|countersign|initial|confirm|approve|accept the|return the|reply (?:confirm|yes|"yes"|"confirm")|send (?:it|this|them) back|complete|place (?:the|an|your) order|order|release (?:the )?po|open (?:the|an) account|(?:pay|transfer|wire|settle) (?:the|a|an|your|\\d|[$€£₹₦])|send (?:the |a |an )?(?:\\d+ ?% )?(?:deposit|advance|down ?payment)';
const LEAD =
  '(?:so,? |and |just |please |kindly |pls |plz |simply |then |do |all you have to do is |you (?:just |only )?have to |you must (?:just |only )?|you (?:just |only )?need to )*';
const FREE = new RegExp(
  `(?:^|\\bso )${LEAD}((?:${ANSWER}))(?=\\s*(?:[,.;!?]|$)|\\s(?:by|before|until|asap|today|now|as soon|within|at|this|urgently|one way|on|and|if possible)\\b)`,
  'iu',
);
const BOUND = new RegExp(`^${LEAD}((?:${BINDS})\\b[^.;!?\\n]{0,90})$`, 'iu');
const BACK =
  /\b(?:need|want|expect|must have) (it|this|them|these|the (?:form|paper|contract|agreement|order|list|papers|documents|booking form))(?: (?:signed|completed)(?: and)?)? back\b/i;
const WHICH =
  /^which (?:one|of (?:the|these|those|them) [^?,]{0,20}?)?\s*(?:should|shall|am|can|may) i (?:be )?(lock(?:ing)? in|put(?:ting)? you down for|book(?:ing)? for you|reserv(?:e|ing) for you)\b/i;

/** "Reply CONFIRM and we're off." */
const DONE =
  /,? (?:and|&) (?:we['’]re|we are|you['’]re|you are|it['’]s|consider it|that['’]s) (?:off|in|done|sorted|good to go|all set|set|on|away|rolling|live|ready|it)$/i;

const LOSES =
  /\b(?:unless|or else|or (?=the\b|we\b|i\b|it\b)|otherwise|because|before then|throw in|free|discount|off|this time|early|to avoid)\b|\bconfirm (?:us|me)\b|(?<!know )(?<!whether )(?<!confirm )\bif (?!possible)|\b(?:and|&) (?:i|we)(?:['’]ll| will| can)\b(?! take over)/i;

/** "Let me know by Monday if you'd like me to hold it": the condition first, the day left to them. */
const IF_SO =
  /(?:^|[,;] |\bso )(?:so |please |kindly |just |do )*(let (?:me|us) know|tell (?:me|us)|drop (?:me|us) a line|reply) (?:by|before|until|no later than) (?:the )?[\p{L}\d]+(?: [\p{L}\d]+){0,2}? (if (?:you|your|this|that|it)\b[^.;!?,]{6,90})[.!]?$/iu;

/** "Please confirm either way by return." -> "You can confirm either way whenever it suits you." */
export default defineRewriter({
  id: 'in-your-time',
  kind: 'release',
  title: 'Leave the moment to them',
  why: 'a decision that is theirs is theirs in time too',
  gate: [WHICH, IF_SO, BACK, FREE, BOUND],
  fits: (flag) =>
    inLetter(flag) &&
    !/^\W*\[/.test(flag.sentence.text) &&
    /ask\/(?:decision|second|slot|favour)|pressure\/(?:deadline|directive|assumptive)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text).replace(DONE, '');
    const which = WHICH.exec(text)?.[1]?.toLowerCase();
    if (which) {
      if (/^lock/.test(which)) return ['If one of them suits you, I can lock it in.'];
      if (/^put/.test(which)) return ['If one of them suits you, I can put you down for it.'];
      return [`If one of them suits you, I can ${/^book/.test(which) ? 'book' : 'reserve'} it for you.`];
    }
    const asked = IF_SO.exec(text);
    const condition = asked?.[2]?.trim();
    if (asked && condition && condition.split(/\s+/).length < 16)
      return [`${condition[0]?.toUpperCase()}${condition.slice(1)}, ${asked[1]?.toLowerCase()} whenever it suits you.`];
    // With a condition, a reason or a gift in it, less would be said than was meant.
    if (LOSES.test(text)) return [];
    const back = BACK.exec(text)?.[1];
    if (back) return [`You can send ${back.toLowerCase()} back whenever it suits you.`];
    const free = FREE.exec(text)?.[1];
    if (free)
      return [
        `You can ${lower(free.trim())} whenever it suits you.`,
        `Feel free to ${lower(free.trim())} whenever it suits you.`,
      ];
    const bound = BOUND.exec(text)?.[1];
    const act =
      bound &&
      deed(
        bound.replace(
          /,? so (?:that|i|we|my|our)\b.*$|,? (?:and|then|but|as|because) (?:we|i|my|our|it|the)\b.*$|,.*$|\s(?:and|&) then\b.*$/iu,
          '',
        ),
        1,
      );
    // "Confirm 3pm": without the hour nothing is said that could be confirmed.
    if (/^confirm$/i.test(act ?? '') && bound !== act) return [];
    if (!act || /\b(?:with us|before|without)\b/i.test(act) || act.split(/\s+/).length > 14) return [];
    return [`If you decide to go ahead, you can ${lower(act)} in your own time.`];
  },
});

/** A verb at its start needs no capital, whatever it is followed by. */
function lower(act: string): string {
  const [verb = ''] = act.split(' ');
  return verb.toLowerCase() + act.slice(verb.length);
}
