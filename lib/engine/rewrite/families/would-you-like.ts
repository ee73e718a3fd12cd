import { defineRewriter, flagKind, mayAsk } from '../types';
import { FAVOUR, rungOf } from '../words/rung';
import { boasts, denies, statementOf, wordCount } from '../words/said';
import { offered, speakerOf } from '../words/speaker';
import { firstClause } from '../words/verbatim';

const WE_CAN =
  /^(?:if [^,]{4,40}, )?(i|we)(?:['’]d| would| will|['’]ll)? (?:can|could|be able to|am able to|are able to|be happy to|be glad to)(?: also| certainly| even| easily| always)* ([\p{Ll}-]+ .+)$/iu;
const THEIRS = /\b(?:you|your)\b/i;
/** What a seller does for somebody. */
const SERVES =
  /^(?:send|show|share|bring|give|offer|quote|price|check|measure|test|ship|deliver|cut|make|print|supply|do|run|put together|drop|draft|prepare|design|build|set up|install|arrange|collect|recommend|introduce|work|help|support|match|adapt|customi[sz]e|provide|produce|train|fit|store|hold|repair|clean|translate|take|cover|start|include|add|walk|map|calculate|compare|review|look|write|record|film|source|find|swap|change|pick|stock|pack|label)\b/i;
const PUSH =
  /\b(?:sign|today|now|right away|on the spot|asap|tomorrow|friday|monday|tuesday|wednesday|thursday|page 1|your business|money|save|beat|anything|everything|left|only|deal|discount|call|meet|meeting|visit|zoom|demo|it|them|that|this|him|her|those|these)\b|\d ?%/i;
const ASKED = /\bwould (?:you like (?:me|us)|it help)\b/i;

/** "We can send a small sample box to your studio." -> "Would you like us to send a small sample box to your studio?" */
export default defineRewriter({
  id: 'would-you-like',
  kind: 'soften',
  title: 'Offer it as a question',
  why: 'they take up what they asked for',
  gate: [WE_CAN],
  fits: (flag) => !/wish|chasing/.test(flagKind(flag)) && mayAsk(flag, ASKED),
  propose({ sentence }) {
    const text = statementOf(sentence.text);
    const m = text ? WE_CAN.exec(text) : null;
    if (!m) return [];
    const [, who = '', rest = ''] = m;
    const act = firstClause(rest).replace(/,? (?:i|we) (?:will|can)\b.*$|, all (?:i|we)?\b.*$/i, '');
    const words = wordCount(act);
    if (!SERVES.test(act) || words < 3 || words > 20 || denies(act) || boasts(act) || PUSH.test(act)) return [];
    const speaker = speakerOf(who);
    const we = speaker.who;
    const asked = THEIRS.test(act)
      ? [offered(speaker, act)[1], `If it's useful, ${we} can ${act}.`]
      : [`Would it help you if ${we} could ${act}?`, `If it's useful, ${we} can ${act}.`];
    return asked.filter((w) => rungOf(w) < FAVOUR);
  },
});
