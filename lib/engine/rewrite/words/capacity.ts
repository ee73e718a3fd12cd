import { withA } from './article';
import { statementOf, tooLong } from './said';

/** Of which somebody may need more or less. */
const MEANS =
  'trucks?|lorries|vans?|service vans|trailers?|units|machines|cnc machines|presses|looms|production lines?|lines|seats|beds|bays|ovens|cranes|excavators|diggers|forklifts|crews|gangs|technicians|guards|officers|drivers|translators|trainers|testers|instructors|installers|welders|electricians|engineers|gardeners|cleaners|inspectors|pickers|vehicles|patrol vehicles|kilns|buses|coaches|minibuses|pitches|desks|rooms|bedrooms|meeting rooms|treatment rooms|docks|pallet places|pallet spaces|injection machines|lathes|printers';
const HAVE = new RegExp(
  `^(?:so |and |also |but |today |now |currently )*(?:we|i)(?:['’]ve got| now have| have(?: got)?| are having| currently have| run| operate)(?: now| our own| a team of)? ((?:about |around |some |over |more than )?(?:\\d[\\d,.]*\\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:(?!and\\b)[\\p{L}-]+ ){0,2}?(?:${MEANS}))(?=\\s*(?:[.,;:(–—]|$)| (?:and|with|in|of|that|all|on|at|so|from|for|across|covering|between)\\b)`,
  'iu',
);
const CAPACITY =
  /\b((?:(?:monthly|annual|daily|weekly|yearly|production) )?capacity)(?: is| of|:| stands at| comes to)(?: now| currently)* ((?:about |around |up to )?\d[\d,. ]*(?: ?(?:mt|tonnes?|tons?|metric tonnes?|metric tons?|pcs|pieces|pairs|units|sets|litres|containers|kg|sq ?m|m2|teu|boxes|bottles|garments|metres|meters))\b(?: (?:per|a|each) \p{L}+)?)/iu;

/** Without any of these, nothing is found. */
export const CAPACITY_CUES: readonly RegExp[] = [CAPACITY, HAVE];

/** What the seller has of means, with its article: "48 trucks", "a monthly capacity of 480 MT". */
export function capacityIn(sentence: string): string | undefined {
  const text = tooLong(sentence) ? undefined : statementOf(sentence);
  if (!text || /\b(?:not|never|no longer|left|waiting|gone|spare|free|booked|yours|your)\b|n['’]t\b/i.test(text))
    return undefined;
  const capacity = CAPACITY.exec(text);
  if (capacity) return `${withA((capacity[1] ?? '').toLowerCase())} of ${capacity[2]}`;
  const have = HAVE.exec(text);
  // "24 looms at 230": the figure behind it is what counts.
  return have && !/^\s+(?:at|of|up to|from|with) [^,;]*\d/i.test(text.slice(have[0].length)) ? have[1] : undefined;
}
