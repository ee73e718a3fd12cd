import { oneOf } from './object';
import { statementOf } from './said';

/** What a buyer weighs, by its name: "quality", "short lead times". */
const QUALITY =
  /\b(?:(?:short|shorter|quick|fast|reliable|on-?time|punctual|prompt|same-day|flexible|safe|secure) )?(quality|durability|reliability|service|after-?sales service|prices?|pricing|rates|speed|deliver(?:y|ies)|lead times?|designs?|flexibility|safety|security|accuracy|support|punctuality|hygiene|freshness|taste|comfort|sustainability|traceability|precision|efficiency|transparency|discretion|cleanliness|experience|expertise|communication|turnaround|customer service|customer care|innovation|craftsmanship|professionalism|confidentiality|response times?|payment terms)\b/giu;
const OF_OURS =
  /\b(?:known|famous|recogni[sz]ed|renowned|appreciated|pride|proud|stands? (?:out )?for|commit\p{L}*|focus\p{L}*|based on|believe in|ensur\p{L}*|guarante\p{L}*|deliver|delivering|provide|provides|providing|offer|offers|offering|promise|committed|combine|combines|combining|values?|principles|dedicated|competitive|best|high|excellent|top|superior|good)\b/iu;
const FEWEST = 3;
const MOST = 4;

/** Without any of these, nothing is found. */
export const QUALITY_CUES: readonly RegExp[] = [OF_OURS];

/** What the seller praises, as things that a buyer weighs: "quality, durability, designs or rates"; three at least. */
export function qualitiesIn(sentence: string): string | undefined {
  const text = statementOf(sentence);
  if (!text || !OF_OURS.test(text) || /^in return\b/i.test(text)) return undefined;
  const named = [...text.matchAll(QUALITY)].map((m) => (m[1] ?? '').toLowerCase());
  const shown = [...new Set(named)].slice(0, MOST);
  if (shown.length < FEWEST) return undefined;
  // In a row, with nothing else said between them.
  const first = text.toLowerCase().indexOf(shown[0] ?? '');
  const last = text.toLowerCase().lastIndexOf(shown.at(-1) ?? '');
  if (text.slice(first, last).split(/\s+/).length > shown.length * 4) return undefined;
  return oneOf(shown);
}
