import { unbalanced } from './clauses';
import { boasts, wordCount } from './said';
import { deed } from './trim';

/** "I wrote twice about the sprinklers", "did you get my last one about jetting the drains?": what the letters were about. */
const ABOUT =
  /\b(?:wrote|writing|written|write|e-?mail(?:ed|s)?|mail(?:ed|s)?|message(?:d|s)?|call(?:ed|s)?|rang|contacted|texted|reached|reaching|chas(?:ed|ing)|follow(?:ed|ing)?|note|letters?|request|reminder|try|attempt|one|sent|line|voicemails?)\b[^.;!?:]{0,60}? (?:about(?! (?:\d+|an?|two|three|four|five|six) (?:days?|weeks?|months?|times?)\b)|regarding|concerning|on the subject of|(?:in|with) regard to) ((?:[^.;!?:()–—\n]|\.(?=\d)){4,120})/iu;
/** Where the matter ends and the count or the complaint begins. */
const END =
  /,(?! ?\d).*$|\s(?:and (?:\p{L}+ed\b|left|sent|rang|i|we|again|thought|wondered|wanted|stopped|have|had|not|no|still|never|nobody|heard|got|haven['’]t|as|so|just|there|you)|but|because|so|as|since|which|who|that (?:i|we)|before|after|without|yet|(?:an?|\d+|two|three|four|five|six|several|some|few) (?:\p{L}+ )?(?:days?|weeks?|months?|times?)\b|several times|(?:last|this) (?:week|month|year|spring|summer|autumn|winter)|from (?:me|us)|by (?:mail|email|phone))\b.*$/iu;
const NO_MATTER =
  /^(?:how|what|why|whether|if|when|it|this|that|them|you|me|us|an? (?:call|meeting|chat|demo|opportunity|partnership))\b|\b(?:it|this|that|them|my (?:last|previous|first)|our (?:last|previous|first)|silence|call|meeting|demo|you|me|us)$/i;
const MOST_WORDS = 12;

/** Without it no matter is found. */
export const MATTER_CUES: readonly RegExp[] = [ABOUT];

/** "I wrote twice about the sprinklers and heard nothing." -> "the sprinklers"; undefined where no matter is named. */
export function matterIn(text: string): string | undefined {
  const said = ABOUT.exec(text)?.[1];
  const matter = said && deed(said.replace(END, ''), 1);
  if (!matter || NO_MATTER.test(matter) || wordCount(matter) > MOST_WORDS) return undefined;
  if (unbalanced(matter) || boasts(matter) || /\p{Extended_Pictographic}/u.test(matter)) return undefined;
  return matter.replace(/^(?:The|Our|My|Your)\b/, (w) => w.toLowerCase());
}
