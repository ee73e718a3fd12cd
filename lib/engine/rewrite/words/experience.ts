import { objectAt } from './object';

const NUMBER = '(?:\\d+\\+?|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixteen|eighteen|nineteen|eleven)';
const YEARS = new RegExp(
  `\\b${NUMBER}\\+? (?:yrs?|years?)['’]?(?: of)?(?: (?:rich|combined|solid|field|hands-on|industry|professional|practical|long|collective))*(?: of)? (?:experience|expertise|competence|know-how)\\b(?: (?:in|with|of) (?!this\\b|our\\b|it\\b|which\\b|the line\\b))?`,
  'iu',
);
const YEARS_IN = new RegExp(`\\b${NUMBER}\\+? (?:yrs?|years?) (?:in|of) (?=\\p{Ll}{4})`, 'u');
const TRADE = /\bin (?:the|this) (trade|sector|field|line|industry)\b[^.;]{0,25}\b(?:since|for|years|yrs)\b/i;
const NO_MATTER =
  /\b(?:charge|prison|row|total|advance|business|industry|making|existence|history|operation|service|trade|line|banking|life|my|age|the \p{L}+ (?:trade|industry|business)|the (?:trade|job|game|field|sector))\b/iu;

/** Without any of these, nothing is found. */
export const EXPERIENCE_CUES: readonly RegExp[] = [YEARS, YEARS_IN, TRADE];

/** What the seller has done for long, as a client may weigh it: "experience in events"; undefined where no years are told. */
export function experienceIn(sentence: string): string | undefined {
  const text = sentence.replace(/[\s.!]+$/, '');
  if (/\?|:\s*$|^you\b|\p{Extended_Pictographic}|\b(?:your|not|never)\b|n['’]t\b/iu.test(text)) return undefined;
  const years = YEARS.exec(text);
  if (years) {
    const matter = / (?:in|with|of) $/i.test(years[0]) ? matterAt(text, years.index + years[0].length) : undefined;
    return matter ? `experience in ${matter}` : 'long experience';
  }
  const within = YEARS_IN.exec(text);
  const matter = within ? matterAt(text, within.index + within[0].length) : undefined;
  if (matter) return `experience in ${matter}`;
  const trade = TRADE.exec(text)?.[1];
  return trade ? `long experience in the ${trade.toLowerCase()}` : undefined;
}

function matterAt(text: string, at: number): string | undefined {
  const matter = objectAt(text, at)?.text;
  return matter && !NO_MATTER.test(matter) && !/\d|\p{Lu}\p{Ll}/u.test(matter) ? matter : undefined;
}
