import { unbalanced } from './clauses';
import { endsOpen } from './open-end';
import { boasts, wordCount } from './said';

/** "I wrote to you three weeks ago about …": the matter of an earlier message, or of this one. */
const ABOUT =
  /\b(?:wrote|write (?:to you|you|again)|writing to you|written to you|emailed|mailed|messaged|called|rang|contacted|texted|reached out|reaching out|following up|follow up|checking in|getting in touch|got in touch|line|note|email|message)\b[^.;!?]{0,45}? (?:about|regarding|concerning|re:?|in regard to|with regard to|on the subject of) ([^.;!?:()–—\n]+)/iu;
/** Ends the matter: whatever turns to something else. */
const END =
  /,? (?:and (?:i|we|just|thought|wanted|figured|have|had|am|hope|would)|as|because|so|since|but|which|who|that|i|we|he|she|before|after|in case|sent|today|last|to see|if|when|while|thought|just)\b.*$|,.*$/i;
const NO_MATTER =
  /\b(?:my|our|me|us|this|that|it|them|you['’]?|how|what|why|whether|opportunit\w+|partnership|collaboration|cooperation|co-operation|services|product|products|platform|solution|synerg\w+|something|anything|email|message|note|silence|call|meeting|demo|proposal|offer|few|deal|discount|availability)\b/i;
const MOST_WORDS = 10;

/** Without any of these, nothing is found. */
export const ABOUT_CUES: readonly RegExp[] = [ABOUT];

/** What an earlier message was about: "training for the clinics". */
export function aboutWhat(text: string): string | undefined {
  const said = ABOUT.exec(text)?.[1];
  if (!said) return undefined;
  const matter = said.replace(END, '').replace(/[\s,]+$/, '');
  const words = wordCount(matter);
  if (/^\d|\bago\b/.test(matter)) return undefined;
  if (words < 1 || words > MOST_WORDS || matter.length < 4 || NO_MATTER.test(matter) || endsOpen(matter))
    return undefined;
  return unbalanced(matter) || boasts(matter) || /[[{]|\p{Extended_Pictographic}/u.test(matter) ? undefined : matter;
}
