import { defineRewriter, flagKind, inLetter } from '../types';
import { deed } from '../words/trim';
import { calm } from '../words/verbatim';

/** What they would decide. */
const ACTS =
  'place (?:an |the |your )?(?:first |trial )?order|order|sign(?: up)?|confirm|decide(?! to| between)|release (?:the )?(?:po|purchase order)|send (?:the )?po|start|begin|buy|commit|go live|switch|upgrade|renew|enrol|enroll|subscribe|join|book|move in|finali[sz]e|approve|complete';
/** "When you can place order?", "How soon could you sign?" */
const WHEN = new RegExp(
  `^(?:so |and |then |ok,? )*(?:when|how soon|what date|which day|by when)(?: (?:can|will|could|would|do|shall))? (?:you|u)(?: (?:can|will|could|think you can|plan to|want to|intend to|be able to|be in a position to))* ((?:${ACTS})\\b[^.;!?]{0,50})\\?*$`,
  'iu',
);
const READY = /^(?:so |and |ok,? |now,? |are you )*ready to ([\p{Ll}][^.;!?]{2,50})\?+$/iu;
/** The yes that the seller waits for: asking whether they would like it asks for it again. */
const BINDS = new RegExp(`^(?:${ACTS})\\b`, 'iu');
const EMPTY =
  /\b(?:10x|\d+x|skyrocket|explode|crush|dominate|transform|double|triple|supercharge|unlock|level up|next level|game|boost|win|rock|roll|stop|never|principal|who|see how|money|more|better|move forward|move ahead|get started|go ahead|proceed|roll|dive|jump|take)\b/i;

/** "When you can place order?" -> "What would you still like to settle before you place an order?" */
export default defineRewriter({
  id: 'before-you',
  kind: 'reframe',
  title: 'Ask what comes before it',
  why: 'a decision is theirs, and so is what it waits for',
  gate: [WHEN, READY],
  fits: (flag) =>
    inLetter(flag) && /ask\/(?:decision|second|favour)|pressure\/(?:assumptive|directive)/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const act = cleaned(WHEN.exec(text)?.[1]);
    if (act) return before(act);
    const ready = cleaned(READY.exec(text)?.[1]);
    if (!ready || EMPTY.test(ready)) return [];
    return BINDS.test(ready) ? before(ready) : [`Would you like to ${ready}, or is it not a priority right now?`];
  },
});

function before(act: string): readonly string[] {
  return [`What would you still like to settle before you ${act}?`, `What would you like to know before you ${act}?`];
}

function cleaned(act: string | undefined): string | undefined {
  return deed(act ?? '', 1)
    ?.replace(/^(place) (?=(?:first |trial )?order\b)/i, '$1 an ')
    .replace(/\ban (?=(?:first|trial)\b)/, 'a ');
}
