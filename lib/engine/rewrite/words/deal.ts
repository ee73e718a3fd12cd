import { aOrAn } from './article';
import { unbalanced } from './clauses';

/** "38% off the Platinum tier", "5% discount", "a discount of 5%". */
const OFF =
  /\b(?:an? )?(?:(?:extra|further|special|additional|exclusive|more) )*(\d{1,2}(?:[.,]\d+)? ?%) (off|discount|reduction|rebate)((?: (?:on|off))? (?:(?:the|any|your|all|every) )?(?:first |annual |monthly |yearly |whole |full )?(?:\p{Lu}[\p{L}\d]+ )?(?:order|plan|plans|tier|licen[cs]e|subscription|package|price|bill|fee|fees|invoice|range|stock|booking|contract|year|month|setup|set-up|installation|project|place|ticket|course|rate|list price))?(?!\p{L})/iu;
const OF = /\b(?:a |an? \p{L}+ )?(discount|reduction|rebate) of (\d{1,2}(?:[.,]\d+)? ?%)(?![\d.])/iu;
/** "free delivery", "no joining fee", "two months free". */
const FREE =
  /\b(?:(?:with |and |plus )?(free|no) ((?:[\p{Ll}-]+ )?(?:mo(?:u)?ld fee|delivery|shipping|installation|set-?up|onboarding|training|tooling|samples?|trial|fitting|survey|support|maintenance|joining fee|set-?up fee|tooling cost|deposit|call-?out(?: (?:fee|charge))?|delivery (?:fee|charge)|registration fee|booking fee|admin fee))|((?:one|two|three|four|six|twelve|\d{1,2}|the first(?: two| three)?) (?:months?|weeks?|years?)) (?:for )?free)\b/iu;
/** "£19.50 a head rather than £24". */
const RATHER =
  /((?:[$€£₹]\s?\d[\d.,]*\d|[$€£₹]\s?\d)(?: ?k\b)?(?: (?:a|per|an|each) ?\p{L}*)?) (?:rather than|instead of|down from|not) ([$€£₹]\s?\d[\d.,]*\d|[$€£₹]\s?\d)(?: ?k\b)?/iu;

/** "can fit you in at £35 if …", "I got it to £5,200". */
const PRICE =
  /\b(?:(?:fit|squeeze) you in (?:at|for)|(?:got|get|bring|brought|do|done|have|let you have|offer|hold|keep) (?:it|you|him|this|that|them)(?: down| in)? (?:to|for|at)|(?:special )?price (?:of|for you(?: only)?|is|at)) (?:only |just )?((?:[$€£₹]\s?\d[\d.,]*\d|[$€£₹]\s?\d|\d[\d.,]* ?[$€£])(?: ?k\b)?(?: each(?! \p{L})| (?:a|per) \p{L}+)?)(?=[\s.,;!]|$)/iu;

/** A price that hangs on a day; undefined where none is named. */
export function priceOf(text: string): string | undefined {
  return PRICE.exec(text)?.[1]
    ?.replace(/[.,]+$/, '')
    .trim();
}

/** What a deadline dangles, as a thing that may or may not matter: "38% off the Platinum tier"; undefined where no terms are named. */
export function dealOf(text: string): string | undefined {
  const rather = RATHER.exec(text);
  if (rather) return `${rather[1]} rather than ${rather[2]}`;
  const out: string[] = [];
  const off = OFF.exec(text);
  const of = off ? null : OF.exec(text);
  if (off) {
    const [, share = '', word = '', on = ''] = off;
    const noun = /^(?:discount|reduction|rebate)$/i.test(word);
    out.push(`${noun ? `${aOrAn(share)} ` : ''}${share.replace(' ', '')} ${word.toLowerCase()}${on}`);
  } else if (of) out.push(`a ${of[1]?.toLowerCase()} of ${of[2]}`);
  const free = FREE.exec(text);
  if (free)
    out.push(
      free[3]
        ? `${free[3].toLowerCase()} free`
        : `${/fee$/i.test(free[2] ?? '') ? 'no' : free[1]?.toLowerCase()} ${free[2]?.toLowerCase()}`,
    );
  const deal = out.join(' and ');
  return out.length > 0 && !unbalanced(deal) ? deal : undefined;
}
