import { ended, standsAlone } from './clauses';

const NUM = '(?:\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)';
const MORE = '(?:left|remaining|still (?:open|free|available|left)|to go)';

const PLACE =
  'seats?|spots?|slots?|places?|pitches|tables?|rooms?|stands?|weeks?|dates?|days?|mornings?|afternoons?|evenings?|lots?|plots?|desks?|licen[cs]es';

const FEWEST = 4;
/** A stretch of time or a set of papers, counted from its end: nothing runs short. "24 hours left" says how long. */
const PERIOD =
  /\b\d+ (?:years?|months?|weeks?|days?|hours?|minutes?|hrs?|mins?) (?:left|remaining|to go)\b(?! (?:in it|out of))|\b(?:last|final) (?:\p{L}+|\d+) (?:\p{L}+ ){0,2}?(?:years?|months?|weeks?|days?|hours?|nights?|times?|reports?|audits?|letters?|e-?mails?|pages?|quarters?|seasons?|steps?|invoices?)\b/iu;

/** "only four dates", "the last nine tonnes", "2 pitches left": the number without its hurry; undefined where there is none. */
export function plainCount(sentence: string): string | undefined {
  if (PERIOD.test(sentence)) return undefined;
  const text = sentence
    .replace(
      new RegExp(
        `\\b(?:only|just|exactly|the last|the final|our last|my last)(?: (?:only|just))? (?=${NUM}\\b)`,
        'giu',
      ),
      '',
    )
    // "Two weeks left in it", "2 seats left out of 14": free ones, where more is said of them.
    .replace(
      new RegExp(`(\\b${NUM} (?:[\\p{L}-]+ )?(?:${PLACE})) ${MORE}(?= (?:in|out of|on|of)\\b)`, 'giu'),
      '$1 free',
    )
    .replace(
      new RegExp(`(\\b${NUM} (?:[\\p{L}-]+ ){0,2}?(?!(?:are|is|were|has|have)\\b)[\\p{L}-]+) ${MORE}\\b`, 'giu'),
      '$1',
    )
    .replace(/\b(have|has|['’]ve got|is|are) only (?=\p{L})/giu, '$1 ')
    .replace(new RegExp(`\\b(have|are|['’]ve got|is) still (?=${NUM}\\b)`, 'giu'), '$1 ')
    .replace(new RegExp(`\\bstill (have|have got) (?=${NUM}\\b)`, 'giu'), '$1 ');
  if (text === sentence || text.trim().split(/\s+/).length < FEWEST || /\b(?:are|is|have)\s*[.!,]/.test(text))
    return undefined;
  return text;
}

/** …and without what is made of it behind. */
export function countAlone(text: string): string | undefined {
  const head =
    /^(.{12,}?),? (?:and (?:they|those|these|it|once|when|after)|so (?:you|please|let|do|if|act|be|best)|but (?:they|these)|because)\b/is.exec(
      text,
    )?.[1];
  return head && standsAlone(head, text) ? ended(head, text) : undefined;
}
