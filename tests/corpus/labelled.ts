import { readdirSync, readFileSync } from 'node:fs';
import type { parseDraftFile } from '../../lib/engine/file';

const FOLDER = new URL('.', import.meta.url).pathname;

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly string[];
}

/** A message with what its readers said of it; offsets are UTF-16 units into `text`. */
export interface Labelled {
  readonly batch: string;
  readonly file: string;
  readonly text: string;
  readonly rating: number;
  readonly asks: readonly { readonly start: number; readonly end: number; readonly rung: number }[];
  readonly units: readonly Unit[];
}

export function batches(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((f) => f.endsWith('.labels.jsonl'))
    .map((f) => f.replace('.labels.jsonl', ''))
    .sort();
}

/** Whether the weights learn from a batch. The others only measure: the coach meets their messages as it meets the rep's. */
export const isLearned = (batch: string): boolean => !/^batch-(?:2[6-9]|3[0-4]|61)$/.test(batch);

/** One batch: `name.labels.jsonl` beside the folder of its messages. */
export function labelled(batch: string): readonly Labelled[] {
  return readLabels(`${FOLDER}${batch}.labels.jsonl`, `${FOLDER}${batch}`);
}

/** Messages that sell nothing: no reader has anything to say of them. */
export function ordinary(): readonly Labelled[] {
  const folder = `${FOLDER}ordinary`;
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return {
        batch: 'ordinary',
        file,
        text,
        rating: 3,
        asks: [],
        units: [{ start: 0, end: text.length, labels: [] }],
      };
    });
}

/** The lines of a label file, each with its message from `folder`. */
export function readLabels(file: string, folder: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const batch = file.split('/').at(-1)?.replace('.labels.jsonl', '') ?? file;
  return lines.map((line) => {
    const m = JSON.parse(line) as Omit<Labelled, 'batch' | 'text'>;
    return { ...m, batch, text: readFileSync(`${folder}/${m.file}`, 'utf8') };
  });
}

/** The units that a part of the draft lies in. */
export function unitsAt(
  { units }: Labelled,
  { offsets }: ReturnType<typeof parseDraftFile>,
  span: { readonly field: 'subject' | 'body'; readonly start: number; readonly end: number },
): readonly Unit[] {
  const [start, end] = [span.start + offsets[span.field], span.end + offsets[span.field]];
  return units.filter((u) => start < u.end && u.start < end);
}
