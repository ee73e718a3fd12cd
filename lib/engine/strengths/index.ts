import { kindOf } from '../analyse/client';
import type { Reading } from '../reading';
import type { Strength } from '../types';
import type { Weight } from '../weigh';
import type { Wording } from '../wording';
import { PRAISE } from './praise';

/** From here on a sentence is praised: a little praise too much costs less than a flag too much. */
const KEEP_AT = 0.36;

/** The sentences to keep: about the client, or a genuine question to them. */
export function strengthsOf(reading: Reading, weights: readonly Weight[], wording: Wording): readonly Strength[] {
  const out: Strength[] = [];
  reading.content.forEach(({ field, start, text, is }, i) => {
    if ((weights[i]?.client ?? 0) < KEEP_AT) return;
    const { range } = is.about;
    const kind = kindOf(is.about);
    const quote = text.slice(range.start, range.end);
    const span = { field, start: start + range.start, end: start + range.end };
    out.push({ kind, span, quote, message: wording.pick(PRAISE[kind], quote) });
  });
  return out;
}
