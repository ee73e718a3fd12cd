/**
 * The words of a normalised sentence as the weights know them: contractions apart, numbers, money, times, links and
 * placeholders each as one sign, since "£400" and "£500" weigh the same.
 */
export function tokensOf(norm: string): readonly string[] {
  const masked = TO_MASK.test(norm) ? MASKS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), norm) : norm;
  const out: string[] = [];
  for (const word of masked.match(WORD) ?? []) {
    const parts = word.includes("'") ? CONTRACTED.exec(word) : null;
    if (parts) out.push(parts[1] as string, parts[2] as string);
    else out.push(word);
    if (out.length >= MOST) break;
  }
  return out;
}

/** What follows in a run-on sentence repeats what it said. */
const MOST = 80;

/** Without any of these there is nothing to mask. */
const TO_MASK = /[\d[{]|http|www/;
const MASKS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/\S{1,300}|www\.\S{1,300}/g, ' #url '],
  [/\{\{[^{}]{0,80}\}\}|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}/g, ' #ph '],
  [/[£$€₦₹] ?\d[\d.,]{0,15}[km]?/g, ' #money '],
  [/\d{1,6}(?:[.,]\d{1,6})? ?%/g, ' #pct '],
  [/\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b/g, ' #time '],
  [/\d[\d.,:]{0,20}/g, ' #num '],
];

const WORD = /#[a-z]+|\p{L}+(?:'\p{L}+)?|[?!:;,.-]/gu;
const CONTRACTED = /^(\p{L}+?)(n't|'s|'m|'re|'ve|'d|'ll)$/u;
