import { statementOf, wordCount } from './said';

/** What a buyer chooses among: "Which sizes do you need?" */
const MANY =
  'sizes|colou?rs|formats|languages|finishes|grades|varieties|flavou?rs|spare parts|fabrics|thicknesses|dimensions|quantities|widths|lengths|incoterms';
/** Terms that suit them or do not: "What lead time would suit you?" */
const TERM =
  'lead ?time|delivery time|production time|turnaround(?: time)?|response time|minimum order(?: quantity)?|payment terms|delivery terms|contract length|notice period|opening hours|working hours|shift patterns?|payment schedule|delivery schedule|service interval|container size';
const WHICH = new RegExp(`\\b(${MANY})\\b`, 'iu');
const WHAT = new RegExp(`\\b(${TERM})\\b`, 'iu');
/** The clients' sizes and languages, not the goods'. */
const OF_ALL = /\b(?:of|in) (?:(?:all|any|every|different|various) )?$/i;
const MOST_WORDS = 30;

/** Without any of these, nothing is found. */
export const WANT_CUES: readonly RegExp[] = [WHAT, WHICH];

/** The question behind what is told of sizes, languages or terms; undefined where none is told. */
export function wantBehind(sentence: string): string | undefined {
  const text = statementOf(sentence);
  // A price that is told is no reason to ask for less.
  if (!text || wordCount(text) > MOST_WORDS || /[$€£₹]\s?\d|\d ?(?:euros?|eur|usd|gbp|dollars|pounds)\b/i.test(text))
    return undefined;
  const term = WHAT.exec(text)?.[1];
  if (term) return `What ${term.toLowerCase().replace('leadtime', 'lead time')} would suit you?`;
  const m = WHICH.exec(text);
  if (!m || OF_ALL.test(text.slice(0, m.index))) return undefined;
  return `Which ${(m[1] ?? '').toLowerCase()} do you need?`;
}
