import { defineRewriter, flagKind, inLetter } from '../types';
import { offered, speakerOf } from '../words/speaker';
import { deed } from '../words/trim';
import { calm, large } from '../words/verbatim';

const TALK =
  'call|ring|phone|telephone|visit|come by|come over|stop by|stop in|drop by|drop in|pop in|pop over|pop round|swing by|bell';
const SHOW = `${TALK}|pass by|come and|come to|come in|show|bring|send|walk you|take you|give you|explain|present|tell you|introduce`;
/** "What time shall I telephone?" */
const WHEN_I = new RegExp(
  `\\b(?:what time|when|what day|which day)(?:['’]s| is)?(?: (?:best|good))?(?: (?:can|could|shall|should|may|do|for me to|to))*(?: (?:i|we))? ((?:${TALK})\\b[^,.;?!]*)`,
  'iu',
);
/** "When can you see her, Mon or Tues?", "When can we kick off?" */
const WHEN_YOU =
  /^(?:so |and )?(?:when|what time|which day|how soon) (?:can|could|would|shall|should) (?:you|we) ((?:see|meet|start|kick off|begin|talk|speak|chat|try|test|visit|come)\b[^,.;?!]*)/iu;
/** "Could I pop in one morning?" */
const MAY = new RegExp(`^(?:so |and |or |maybe )*(?:can|could|may|shall|might) (i|we) ((?:${SHOW})\\b[^.;?!]*)`, 'iu');
/** "Who do I send it to, you or Janine?" */
const WHOM =
  /^(?:so |and )?(?:to )?who(?:m)? (?:do|should|shall|can|could) (i|we) send ([^,?]{2,40}?)(?: to)?, (?:to )?(you or [^?.!]{3,60})/iu;

/** "When can you see her, Mon or Tues?" -> "If you'd like to see her, just say when." */
export default defineRewriter({
  id: 'just-say',
  kind: 'soften',
  title: 'Let them say when',
  why: 'their diary is theirs',
  gate: [WHOM, WHEN_I, WHEN_YOU, MAY],
  fits: (flag) => inLetter(flag) && /ask\/(?:slot|meeting|second|favour)|pressure\/assumptive/.test(flagKind(flag)),
  propose({ sentence }) {
    const text = calm(sentence.text);
    const whom = WHOM.exec(text);
    if (whom)
      return [`${large(speakerOf(whom[1] ?? '').who)} can send ${whom[2]} to ${whom[3]?.trim()}, whichever suits you.`];
    const mine = WHEN_I.exec(text)?.[1];
    if (mine) {
      const act = deed(mine, 1);
      return act ? [`If you'd like me to ${act}, just name the time.`] : [];
    }
    const yours = WHEN_YOU.exec(text)?.[1];
    if (yours) {
      const act = deed(yours, 1);
      return act ? [`If you'd like to ${act}, just say when.`] : [];
    }
    const may = MAY.exec(text);
    // What it is for, and by when, is news to them.
    if (!may || /, [^,]*\b(?:by|before) (?:the )?\d/i.test(text)) return [];
    const act = deed((may[2] ?? '').replace(/,? (?:say|and then|so that|so i|so we|if)\b.*$|,.*$/iu, ''), 2);
    if (!act || act.split(/\s+/).length > 18) return [];
    const [free, asked] = offered(speakerOf(may[1] ?? 'I'), act);
    return [asked, free];
  },
});
