import { natureOf } from './natures';
import { doingOf } from './verbs';

/** An item as one of several choices: short, a thing and no deed, price, award or boast. */
export function choiceOf(text: string): string | undefined {
  const bare = text
    .replace(/^(?:\(?\d{1,2}[.)]|[^\p{L}\p{N}])+\s*/u, '')
    .replace(/\s*\([^)]*(?:\)|$)/g, '')
    .split(/\s[–—-]\s|[:;.]\s|,\s(?!and\b)|\.$|\swhich\b|\sthat\b/u)[0]
    ?.replace(/^\d[\d,.]*\s+(?:ea |pcs\.? |x )?(?!hours?|days?|years?|weeks?|months?)(?=\p{L}{4})/u, '')
    .replace(MEASURE, '')
    .replace(/\s+(?:ANY|ALL)\b.*$/, '')
    .replace(/[\s.,;!]+$/, '')
    .trim();
  if (bare && DANGLES.test(bare)) return undefined;
  if (!bare || bare.length < 3 || bare.split(/\s+/).length > MOST_WORDS) return undefined;
  if (/[$€£%@=|→!?]|\d{2,}|\p{Lu}{6,}|\p{Extended_Pictographic}|:\)/u.test(bare) || NO_CHOICE.test(bare))
    return undefined;
  const first = bare.split(/\s+/)[0] ?? '';
  if (doingOf(first) && !/ing$/.test(first) && bare.includes(' ')) return undefined;
  // One word alone is a thing only where it is one of many, or a doing.
  if (
    !bare.includes(' ') &&
    bare !== text.trim() &&
    /\d/.test(text.replace(/^\W*\d{1,2}[.)]/, '')) &&
    !/[^s]s$/.test(bare)
  )
    return undefined;
  if (!bare.includes(' ') && !natureOf(bare)?.known && !/(?:s|ing|tion|ment|\p{Lu})$/u.test(bare)) return undefined;
  const lower = /^\p{Lu}\p{Ll}+(?:$|[ -]\p{Ll})/u.test(bare);
  return lower ? (bare[0] ?? '').toLowerCase() + bare.slice(1) : bare;
}

/** Sizes, codes and prices behind the thing's name. */
const MEASURE =
  /(?<=\p{L}{3,})\s+(?:(?:\p{Lu}{2,4}\s)?\S*\d\S*|\p{Lu}{1,3}(?:\/\p{Lu}{1,3})+|all grades|back in stock)(?:\s.*)?$/u;
/** A measure cut off in mid-phrase. */
const DANGLES = /\b(?:from|of|over|in|to|with|the|for|and|up|at|by|per|an?|or|on)$/i;
const MOST_WORDS = 7;
const NO_CHOICE =
  /\b(?:awards?|winner|finalist|certificate|seal|iso ?\d*|years?|yrs?|best|leading|free|no|zero|guarantee[d]?|warranty|price[ds]?|discount|moq|payment|prepayment|good quality|we|i|our|my|you|your|is|are|was|were|has|have|will|cost|savings?|revenue|benefit|comp|class|record|generated?|grew|net|boss|pay|only|just|months?|weeks?|invoice|letter|signed|contract|copy|better|actually|certificates?|delivery|lead time|samples?|sampling|mw|roi|ltv|fewer|faster|savings|rates?|hourly|any other|range|targeting|speed|mba|usd|eur|gbp|it['’]s|went|going|can|accept|strong|hours|list of|introductions|next steps|agenda|min|attached|approving|showroom|catalogue|weekly|monthly|current|same type)\b/i;
