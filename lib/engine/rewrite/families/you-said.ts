import { defineRewriter, flagKind, inLetter, questionsIn } from '../types';
import { turned } from '../words/questions';

const KNOW =
  '(?:totally |look,? |ok,? |sure,? )*(?:i|we)?(?: do| totally| fully| really)? ?(?:know|understand|appreciate|hear|get|realise|realize|remember)(?: that)?';
const SAID = new RegExp(
  `^${KNOW} you(?:['’]ve| have)? (said|mentioned|told me|told us|wrote|explained)((?: to (?:me|us))?(?: that)? [^.;?!–—]{6,180}?)(?:,? but\\b|,? though\\b|\\s+[–—-]+\\s|,? and (?:yet|still)\\b|[.]|$)`,
  'iu',
);
const WANTS = new RegExp(
  `^${KNOW} you (want to [^.;?!,–—]{3,80}?|['’]?would rather [^.;?!,–—]{3,80}?|prefer [^.;?!,–—]{3,80}?|need (?:more )?time[^.;?!,–—]{0,60}?|feel [^.;?!,–—]{3,80}?)(?:,? but\\b|\\s+[–—-]+\\s)`,
  'iu',
);
const TIGHT =
  /\b(?:on|about)(?: the| your)? (budget|bandwidth|capacity|cash flow|headcount)\b(?! (?:holder|owner|control))/i;
const NO = /\b(?:not interested|take me off|unsubscribe|stop (?:writing|emailing|contacting)|no thank)/i;

const MATTERS = ['What matters most to you there?', 'What is most important to you there?'];

/** "I know you said you'd wait for the audit, but honestly …" -> "You said you'd wait for the audit. What matters most to you there?" */
export default defineRewriter({
  id: 'you-said',
  kind: 'release',
  title: 'Hear what they said',
  why: 'their words come before your answer',
  gate: [SAID, WANTS, TIGHT],
  fits: (flag) => /pressure\/(?:override|directive|hype|loss|assumptive)/.test(flagKind(flag)) && inLetter(flag),
  propose({ sentence: { text }, reading }) {
    if (NO.test(reading.context.incoming ?? '') || questionsIn(reading) > 2) return [];
    const said = SAID.exec(text);
    if (said) {
      const what = `${said[1]}${said[2]}`.replace(/[\s,]+$/, '');
      if (NO.test(what) || /\b(?:but|so|and)$/i.test(what)) return [];
      return turned(MATTERS, text).map((q) => `You ${what}. ${q}`);
    }
    const wants = WANTS.exec(text)?.[1];
    if (wants) return [`I understand that you ${wants.trim()}. What is behind that, if I may ask?`];
    // Without an answer of theirs, nothing was said that could be taken up.
    if (reading.context.incoming === undefined && reading.stage === 'cold') return [];
    const tight = TIGHT.exec(text)?.[1]?.toLowerCase();
    return tight
      ? [`How tight is ${/^(?:budget|headcount)$/.test(tight) ? `the ${tight}` : tight} on your side at the moment?`]
      : [];
  },
});
