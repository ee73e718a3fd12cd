import { unbalanced } from './clauses';
import { boasts, denies, ofSeller, wordCount } from './said';

const COUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d[\\d.,]*|some|a (?:few|couple of|bit of|fair bit of|group of))';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "From October we have 2 lines empty", "Now I have one Miwe Condo", "I have one H415 coming in March". */
const HAVE = new RegExp(
  `^(?:(?:so|and|also|but|now|currently|at the moment|right now|just now|as it happens|(?<when>(?:from|in) (?:(?:early|mid|late) )?(?:${MONTH}|spring|summer|autumn|winter|the \\d{1,2}(?:st|nd|rd|th)?))),? )*(?:we|i)(?:['’]ve got| now have(?: got)?| have(?: got)?(?: now)?| currently have) (?<thing>(?:${COUNT}|space|room|capacity|stock) .+)$`,
  'iu',
);
const THERE_IS = new RegExp(`^there(?:['’]s| is| are)(?: still| now| also)? (?<thing>${COUNT} .+)$`, 'iu');
/** What can be had, as against what is told: goods, places, people to hire, days. */
const TO_HAVE =
  /\b(?:coming (?:in|off|up|back)|free (?:from|on|in|until|between)|available|spare|going spare|empty|in stock|ready|back in|landed|off a job|from (?:the )?\d|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|bags of|boxes of|pallets? of|tonnes? of|tons? of|litres of|cases of|drums of|rolls of|sets of|seats? (?:on|in)|space|room (?:for|on)|capacity|cold store|warehouse|sat in|in (?:at the moment|our yard))\b|\b(?:engineers?|drivers?|welders?|nurses|pickers|developers|candidates|electricians|chefs|translators|technicians|testers)\b.*\bfrom\b/i;
/** A tale, a hurry, a plan of the seller's or somebody's else. */
const NO =
  /\b(?:only|left|last|already|gone|spoken for|this week|today|tomorrow|tonight|now|waiting|your name|reserved|under your|for you|idea|question|request|client|clients|customers?|friend|director|boss|manager|wife|lender|buyers?|couple (?:in|getting)|deal|discount|approval|slots?|seats? open|meeting|call|diary|interest|reason|years?|employees|staff|people in|confidence|experience|investors?|offices?|awards?|countries|in your|exclusive\p{L}*|hotel|must|ship|urgent|price|opposite|problem|award|been|seen|heard|done|bookings?|brides?|no|nobody|elsewhere|same|other)\b|[%!?]|\d ?%/iu;
const END =
  /\s*(?:[.;–—]|,? (?:so|because|since|but|which|who|that|as|if|until|till|and (?:i|we|it|they|after|you|that|have|nine|then)|not (?:yet|sure)|in case|for us|plus)\b|: (?=\p{Ll}+ (?:is|are|has|have)\b)).*$/isu;
const MOST_WORDS = 16;

/** Without any of these, nothing is found. */
export const IN_HAND_CUES: readonly RegExp[] = [HAVE, THERE_IS];

/** What could be had from the seller now or soon: "one H415 with 6200 h coming in March"; undefined where it is none. */
export function inHand(sentence: string): string | undefined {
  const text = sentence.replace(/[\s.]+$/, '');
  if (/[?:!]\s*$|\p{Extended_Pictographic}|\p{Lu}{6,}|[{}[\]*]/u.test(text)) return undefined;
  const m = HAVE.exec(text) ?? THERE_IS.exec(text);
  if (!m?.groups) return undefined;
  const { thing: whole = '', when } = m.groups;
  const thing = whole
    .replace(END, '')
    .replace(/,? (?:in )?at the (?:moment|minute)\b/i, '')
    .replace(/[\s,:]+$/, '');
  if (!TO_HAVE.test(`${thing} ${when ?? ''}`) || NO.test(thing) || denies(thing) || boasts(thing) || ofSeller(thing))
    return undefined;
  if (wordCount(thing) < 3 || wordCount(thing) > MOST_WORDS || unbalanced(thing)) return undefined;
  if (/\b(?:and|or|of|to|for|with|in|on|at|by|from|as|the|an?|that|which|one|is|are|have|has)$/i.test(thing))
    return undefined;
  return when
    ? `${thing} ${when.toLowerCase() === when ? when : (when[0] ?? '').toLowerCase() + when.slice(1)}`
    : thing;
}
