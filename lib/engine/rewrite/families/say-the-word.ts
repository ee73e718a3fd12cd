import { defineRewriter, flagKind, inLetter } from '../types';
import { fullTalk } from '../words/asking';
import { small } from '../words/verbatim';

/** A button: "[Upgrade Now]", also behind its sentence. */
const BUTTON = /(?:^|:\s*)\[\s*([\p{L}][^[\]]{2,50}?)\s*\]\W*$/u;
const TAIL = /\s*(?:[–—|:(!→>]|-\s).*$|\s+(?:now|today|here|below|instantly)\b.*$/iu;
const ACTS =
  /^(?:upgrade|reactivate|renew|subscribe|register|enrol|enroll|join|start|try|download|see|watch|read|view|continue|activate|resume|restore|switch|compare)\b(?: (?:your|the|our|a|an|\d+)\b.*)?$/i;
const BOOKS = /^(?:book|schedule|request|get|reserve|arrange|see|watch|claim)\b/i;
/** "Try it: [Feature Link]": the deed, and where. */
const LINE =
  /^((?:try|unlock|use|see|read|watch|download|open|get|start|view|check out|explore|test) (?:it|(?:this|the|our|my)(?: [\p{L}\d-]+){0,4}))(?: (?:here|now|today|in \d+ (?:seconds|minutes|clicks?)))*\s*[:→]\s*(\[[^[\]]{3,60}\])\W*$/iu;

/** "[Upgrade Now]" -> "If you'd like to upgrade, just say so." */
export default defineRewriter({
  id: 'say-the-word',
  kind: 'soften',
  title: 'Turn the button into an offer',
  why: 'a button decides for them what comes next',
  gate: [LINE, BUTTON],
  fits: (flag) => inLetter(flag) && /ask\/|pressure\/directive/.test(flagKind(flag)),
  propose({ sentence: { text } }) {
    const line = LINE.exec(text.trim());
    if (line) return [`If you'd like to ${small(line[1] ?? '')}: ${line[2]}`];
    const label = BUTTON.exec(text.trim())?.[1]?.replace(TAIL, '').trim();
    if (!label || /\b(?:me|my|i)\b/i.test(label) || /\p{Lu}{3,}/u.test(label)) return [];
    const act = lowered(label);
    const talk = BOOKS.test(act) ? fullTalk(act) : undefined;
    if (talk) return [`If ${talk.talk} would help, just say so.`];
    return ACTS.test(act) ? [`If you'd like to ${act}, just say so.`] : [];
  },
});

/** "Start Your Free Trial" is set as a title: it is no name. */
function lowered(label: string): string {
  return label
    .split(' ')
    .map((w, i) =>
      i === 0 ||
      /^(?:Your|The|Our|A|An|Free|Trial|Plan|Account|Demo|Video|Guide|Call|Membership|Subscription|Offer|Minute|Upgrade)$/.test(
        w,
      )
        ? w.toLowerCase()
        : w,
    )
    .join(' ');
}
