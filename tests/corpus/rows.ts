import { find } from '../../lib/engine/diagnose';
import { parseDraftFile } from '../../lib/engine/file';
import { read } from '../../lib/engine/reading';
import { featuresOf } from '../../lib/engine/weigh';
import { ASKS, KINDS, OUTCOMES, RUNGS } from '../../lib/engine/weigh/model';
import { coreStyle } from '../../lib/rules';
import { type Labelled, unitsAt } from './labelled';
import type { Example } from './logistic';

/** What is learned of a sentence, in this order. */
export const OUTPUTS = [...OUTCOMES, ...KINDS, ASKS, ...RUNGS];

/** An example from the message with this number: for each output, whether it holds. */
export interface Row extends Example {
  readonly message: number;
  readonly truth: readonly boolean[];
}

/** Numbers for the names of features, and in how many examples each was seen. */
export class Names {
  readonly all: string[] = [];
  readonly seen: number[] = [];
  private readonly ids = new Map<string, number>();

  /** The features that `tell` tells, each once: of one told twice the values add up. */
  example(tell: (take: (name: string, value: number) => void) => void): Example {
    const features = new Map<number, number>();
    tell((name, value) => {
      const id = this.idOf(name);
      features.set(id, (features.get(id) ?? 0) + value);
    });
    for (const id of features.keys()) this.seen[id] = (this.seen[id] ?? 0) + 1;
    return { ids: Int32Array.from(features.keys()), values: Float32Array.from(features.values()) };
  }

  private idOf(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.all.push(name) - 1;
      this.ids.set(name, id);
    }
    return id;
  }
}

/** Every content sentence of a message with its features and what its readers saw in it. */
export function sentenceRows(m: Labelled, message: number, names: Names): readonly Row[] {
  const file = parseDraftFile(m.text);
  const reading = read(file.draft, file.context);
  const { on } = find(coreStyle, reading);
  return reading.content.flatMap((s, i) => {
    const units = unitsAt(m, file, { field: s.field, start: s.start, end: s.end });
    if (units.length === 0) return [];
    const labels = units.flatMap((u) => u.labels);
    const rungs = m.asks.filter((a) => units.some((u) => a.start < u.end && u.start < a.end)).map((a) => a.rung);
    const truth = [
      labels.some((l) => l.startsWith('PRESSURE')),
      labels.some((l) => l.startsWith('ASK')),
      labels.includes('ME'),
      labels.includes('CLIENT'),
      ...KINDS.map((kind) => labels.includes(`PRESSURE:${kind}`)),
      rungs.length > 0,
      ...RUNGS.map((rung) => rungs.includes(rung)),
    ];
    return [{ message, truth, ...names.example((take) => featuresOf(reading, on, i, take)) }];
  });
}
