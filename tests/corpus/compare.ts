import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import type { Span } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { labelled, ordinary } from './labelled';

export const LENSES = ['pressure', 'ask', 'me-focus', 'client'] as const;
export type LensName = (typeof LENSES)[number];

export interface Score {
  hits: number;
  missed: number;
  extra: number;
}

export interface Comparison {
  readonly batch: string;
  readonly scores: Readonly<Record<LensName, Score>>;
  /** One line for each unit that coach and readers see differently. */
  readonly misses: readonly string[];
}

/** One line for each message that sells nothing and is flagged all the same. */
export function loud(): readonly string[] {
  const engine = createEngine(coreStyle);
  return ordinary().flatMap(({ file, text }) => {
    const { draft, context } = parseDraftFile(text);
    const rules = engine.check(draft, context).diagnostics.map((d) => d.ruleId);
    return rules.length > 0 ? [`ordinary/${file} should stay quiet: ${rules.join(', ')}`] : [];
  });
}

/** Sets the coach's flags and strengths against the readers' labels, unit by unit. */
export function compare(batch: string): Comparison {
  const engine = createEngine(coreStyle);
  const scores = Object.fromEntries(LENSES.map((l) => [l, { hits: 0, missed: 0, extra: 0 }])) as Record<
    LensName,
    Score
  >;
  const misses: string[] = [];
  for (const m of labelled(batch)) {
    const { text } = m;
    const { draft, context, offsets } = parseDraftFile(text);
    const report = engine.check(draft, context);
    for (const lens of LENSES) {
      const spans = (lens === 'client' ? report.strengths : report.diagnostics.filter((d) => d.lens === lens)).map(
        (d) => inFile(d.span, offsets),
      );
      for (const u of m.units) {
        const gold = u.labels.some((l) => lensOf(l) === lens);
        const got = spans.some((s) => s.start < u.end && u.start < s.end);
        if (gold && got) scores[lens].hits++;
        else if (gold) scores[lens].missed++;
        else if (got) scores[lens].extra++;
        if (gold !== got)
          misses.push(
            `${batch}/${m.file} ${gold ? 'misses' : 'should not see'} ${lens}: ${text.slice(u.start, u.end)}`,
          );
      }
    }
  }
  return { batch, scores, misses };
}

function lensOf(label: string): LensName {
  if (label.startsWith('PRESSURE')) return 'pressure';
  if (label.startsWith('ASK')) return 'ask';
  return label === 'ME' ? 'me-focus' : 'client';
}

function inFile(span: Span, offsets: Readonly<Record<Span['field'], number>>) {
  return { start: span.start + offsets[span.field], end: span.end + offsets[span.field] };
}
