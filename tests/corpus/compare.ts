import { readdirSync, readFileSync } from 'node:fs';
import { createEngine } from '../../lib/engine';
import { parseDraftFile } from '../../lib/engine/file';
import type { Span } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';

const FOLDER = new URL('.', import.meta.url);

export const LENSES = ['pressure', 'ask', 'me-focus', 'client'] as const;
export type LensName = (typeof LENSES)[number];

interface Labelled {
  readonly file: string;
  readonly rating: number;
  readonly asks: readonly { readonly start: number; readonly end: number; readonly rung: number }[];
  readonly units: readonly { readonly start: number; readonly end: number; readonly labels: readonly string[] }[];
}

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

export function batches(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((f) => f.endsWith('.labels.jsonl'))
    .map((f) => f.replace('.labels.jsonl', ''))
    .sort();
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
    const text = readFileSync(new URL(`${batch}/${m.file}`, FOLDER), 'utf8');
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

function labelled(batch: string): readonly Labelled[] {
  const lines = readFileSync(new URL(`${batch}.labels.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

function lensOf(label: string): LensName {
  if (label.startsWith('PRESSURE')) return 'pressure';
  if (label.startsWith('ASK')) return 'ask';
  return label === 'ME' ? 'me-focus' : 'client';
}

function inFile(span: Span, offsets: Readonly<Record<Span['field'], number>>) {
  return { start: span.start + offsets[span.field], end: span.end + offsets[span.field] };
}
