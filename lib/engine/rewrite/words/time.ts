import { CLOCK, DATE, MONTH, WEEKDAY } from '../../vocab';

const POINT = `(?:(?:this |next |coming |the )?(?:${WEEKDAY})|tomorrow|today|tonight|noon|midnight|now|${DATE}|${MONTH}|(?:the )?(?:end|close) of (?:play|business|the |this |next )?\\s?(?:day|week|month|quarter|year|play|business|${MONTH})?|(?:the |this )?(?:month|quarter|year)[- ]end|eod|cob|eow|eom|(?:this|next) (?:week|month|quarter|morning|afternoon|evening)|(?:the )?\\d{1,2}(?:st|nd|rd|th)|(?:\\d+|24|48|72)[ -]?(?:hours?|hrs?|days?)|(?:the )?next (?:few |\\d+ )?(?:days?|weeks?|hours?)|(?:${CLOCK}))`;
const POINTS = `${POINT}(?:,? (?:(?:at|around|about|on|by|of|the|or|and|between|to) )?(?:${POINT}|morning|afternoon|evening|only|sharp|\\d{1,2})(?![\\p{L}\\d]))*`;
const END = '(?=\\s*(?:[.,;:!?)]|$)|\\s+(?:and|or|so|as|because|if|to|for|with|but|I|we|you|at)\\b)';
/** "by Friday noon", "before the end of the month", "within 48 hours". Without its "until", "not due until May" would be another fact. */
const LIMIT = new RegExp(
  `,?\\s(?:only )?(?:by|before|within|no later than|not later than|at the latest by)\\s+${POINTS}${END}`,
  'giu',
);
/** "TODAY", "now", "asap". */
const HASTE = new RegExp(
  `,?\\s(?:today|now|tonight|right now|asap|immediately|urgently|right away|at once|straight away|at the earliest|by return|as soon as possible)${END}`,
  'giu',
);
/** "on Tuesday at 2", "tomorrow morning", "between 10 and 12". */
const DAY = new RegExp(
  `,?\\s(?:(?:on|at|around|about|for|in|from|this|next)\\s+)?${POINTS}${END}|,?\\s(?:between \\d{1,2}(?::\\d\\d)? and \\d{1,2}(?::\\d\\d)?|at \\d{1,2}(?:[.:]\\d\\d)?|about \\d{1,2}|after \\d{1,2})${END}`,
  'giu',
);

/** The sentence without the limits that hurry; undefined where there are none. */
export function unhurried(text: string): string | undefined {
  return changed(text, text.replace(LIMIT, '').replace(HASTE, ''));
}

/** The words without any day or hour. */
export function undated(text: string): string {
  return tidy(text.replace(LIMIT, '').replace(HASTE, '').replace(DAY, ''));
}

/** Does it name a day or an hour? */
export function tellsTime(text: string): boolean {
  return undated(` ${text} `).trim().split(/\s+/).length < text.trim().split(/\s+/).length;
}

function changed(before: string, after: string): string | undefined {
  if (/\b(?:not|never|no|n['’]t)\b/i.test(before)) return undefined;
  const out = tidy(after);
  if (out === tidy(before) || out.split(/\s+/).length < 4) return undefined;
  // A verb that lost what it needs: "the offer ends".
  return /\b(?:expires?|ends?|closes?|valid|hold it|sign|pay|last|back|only|is|are|open)\s*(?:[.,;:!?]|$)/i.test(out)
    ? undefined
    : out;
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/\s+([.,!?])/g, '$1')
    .replace(/,\s*(?=[.!?])/g, '');
}
