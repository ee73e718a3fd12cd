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
  return reading.content.flatMap((s, i) => {
    if ((weights[i]?.client ?? 0) < KEEP_AT) return [];
    const { about } = s.is;
    const kind = kindOf(about);
    const span = { field: s.field, start: s.start + about.range.start, end: s.start + about.range.end };
    const quote = s.text.slice(about.range.start, about.range.end);
    return [{ kind, span, quote, message: wording.pick(PRAISE[kind], quote) }];
  });
}
