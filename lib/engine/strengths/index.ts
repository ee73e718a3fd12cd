import { kindOf } from '../analyse/client';
import type { Reading } from '../reading';
import type { Diagnostic, Strength } from '../types';
import type { Wording } from '../wording';
import { contextsOf } from './context';
import { PRAISE } from './praise';
import { IN_CONTEXT, KEEP_AT } from './weights';

/** The sentences to keep: about the client, or a genuine question to them. A flagged sentence must earn it twice. */
export function strengthsOf(
  reading: Reading,
  wording: Wording,
  diagnostics: readonly Diagnostic[] = [],
): readonly Strength[] {
  const contexts = contextsOf(reading, diagnostics);
  return reading.content.flatMap((s, i) => {
    const { about } = s.is;
    const context = contexts[i] ?? {};
    let added = 0;
    for (const cue in context) added += (context[cue] ?? 0) * (IN_CONTEXT[cue] ?? 0);
    if (about.points + added < KEEP_AT) return [];
    const kind = kindOf(about);
    const span = { field: s.field, start: s.start + about.range.start, end: s.start + about.range.end };
    const quote = s.text.slice(about.range.start, about.range.end);
    return [{ kind, span, quote, message: wording.pick(PRAISE[kind], quote) }];
  });
}
