/**
 * `npm run fit`: learns the weights of lib/engine/weigh from the labelled batches and writes them.
 *   npm run fit -- --check          leaves out a fifth of the messages in turn and prints how well the rest foretells it
 *   npm run fit -- FILE FOLDER [N]  learns from the first N messages of another label file as well
 */
import { writeFileSync } from 'node:fs';
import { ASKS, hashOf, KINDS, OUTCOMES } from '../../lib/engine/weigh/model';
import { batches, isLearned, type Labelled, labelled, ordinary, readLabels } from './labelled';
import { type Example, logistic, type Settings } from './logistic';
import { Names, OUTPUTS, type Row, sentenceRows } from './rows';

const SETTINGS: Settings = { c: 0.15, positive: 1.5 };
/** Which kind, which rung: a choice among few, where neither side is rare. */
const CHOICE: Settings = { c: 0.5, positive: 1 };
/** A feature seen in fewer sentences than this says nothing; a weight smaller than this changes nothing. */
const SEEN = 2;
const SMALLEST = { lens: 0.045, kind: 0.12 };
/** The words of other sentences: they say whether it is a push or an ask, never of which kind. */
const AROUND = /^(?:[~<]|-?\d:)/;

/** A kind is read only where there is a push, a rung only where something is asked: there alone they are learned. */
const WITHIN: readonly (number | undefined)[] = OUTPUTS.map((_, k) => {
  const asks = OUTPUTS.indexOf(ASKS);
  if (k >= OUTCOMES.length && k < OUTCOMES.length + KINDS.length) return OUTCOMES.indexOf('pressure');
  return k > asks ? asks : undefined;
});

const args = process.argv.slice(2).filter((a) => a !== '--check');
const own = [...batches().filter(isLearned).flatMap(labelled), ...ordinary()];
const messages = [...own, ...others(args)];
const names = new Names();
const rows = messages.flatMap((m, i) => sentenceRows(m, i, names));
console.log(`${messages.length} messages, ${rows.length} sentences, ${names.all.length} features`);
if (process.argv.includes('--check')) check();
else write();

function others(args: readonly string[]): readonly Labelled[] {
  const out: Labelled[] = [];
  for (let i = 0; i + 1 < args.length; ) {
    const [file, folder, n] = args.slice(i, i + 3) as [string, string, string?];
    const counted = n !== undefined && /^\d+$/.test(n);
    out.push(...readLabels(file, folder).slice(0, counted ? Number(n) : undefined));
    i += counted ? 3 : 2;
  }
  return out;
}

function learn(all: readonly Row[], output: number): Float64Array {
  const alone = output >= OUTCOMES.length;
  const condition = WITHIN[output];
  const from = condition === undefined ? all : all.filter((r) => r.truth[condition]);
  const wanted = names.all.map((name, id) => (names.seen[id] ?? 0) >= SEEN && !(alone && AROUND.test(name)));
  const seen = from.map((r) => only(r, wanted));
  const labels = Uint8Array.from(from, (r) => Number(r.truth[output]));
  return logistic(seen, labels, names.all.length, condition === undefined ? SETTINGS : CHOICE);
}

function only({ ids, values }: Example, wanted: readonly boolean[]): Example {
  const at = [...ids.keys()].filter((j) => wanted[ids[j] as number]);
  return {
    ids: Int32Array.from(at, (j) => ids[j] as number),
    values: Float32Array.from(at, (j) => values[j] as number),
  };
}

function sureOf(weights: Float64Array, { ids, values }: Example): number {
  const z = ids.reduce((sum, id, j) => sum + (weights[id] as number) * (values[j] as number), 0);
  return 1 / (1 + Math.exp(-z));
}

/** Foretells each fifth of the project's own messages by the others. */
function check(): void {
  const folds = 5;
  OUTCOMES.forEach((outcome, k) => {
    const scored: { p: number; truth: boolean }[] = [];
    for (let fold = 0; fold < folds; fold++) {
      const weights = learn(
        rows.filter((r) => r.message % folds !== fold),
        k,
      );
      for (const r of rows)
        if (r.message % folds === fold && r.message < own.length)
          scored.push({ p: sureOf(weights, r), truth: r.truth[k] as boolean });
    }
    print(outcome, scored);
  });
}

function print(name: string, scored: readonly { readonly p: number; readonly truth: boolean }[]): void {
  const at = [0.3, 0.4, 0.5, 0.6].map((cut) => {
    const hits = scored.filter((s) => s.p >= cut && s.truth).length;
    const precision = hits / (scored.filter((s) => s.p >= cut).length || 1);
    const recall = hits / (scored.filter((s) => s.truth).length || 1);
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    return `${cut}: P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(3)}`;
  });
  console.log(`${name}  ${at.join('  ')}`);
}

function write(): void {
  const weights = OUTPUTS.map((_, k) => learn(rows, k));
  const packed = {
    LENS_WEIGHTS: pack(names, weights.slice(0, OUTCOMES.length), SMALLEST.lens),
    KIND_WEIGHTS: pack(names, weights.slice(OUTCOMES.length), SMALLEST.kind),
  };
  const text = `/** Written by \`npm run fit\`: do not edit. */
import type { Packed } from './model';

${Object.entries(packed)
  .map(
    ([name, { steps, table }]) =>
      `export const ${name}: Packed = {\n  steps: [${steps.join(', ')}],\n  table:\n    '${table}',\n};`,
  )
  .join('\n\n')}
`;
  writeFileSync(new URL('../../lib/engine/weigh/weights.ts', import.meta.url), text);
  OUTCOMES.forEach((outcome, k) => {
    const w = weights[k] as Float64Array;
    const order = [...names.all.keys()].sort((a, b) => (w[b] as number) - (w[a] as number));
    const named = (ids: readonly number[]) => ids.map((i) => names.all[i]).join(' | ');
    console.log(`${outcome}: ${named(order.slice(0, 12))} … ${named(order.slice(-12))}`);
  });
}

/** Each weight in one signed byte, steps as fine as the largest allows; features that change nothing are left out. */
function pack({ all }: Names, weights: readonly Float64Array[], smallest: number) {
  const steps = weights.map((w) => w.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / 127);
  const kept = [...all.keys()]
    .filter((i) => weights.some((w) => Math.abs(w[i] as number) >= smallest))
    .map((i) => ({ i, hash: hashOf(all[i] as string) }))
    .sort((a, b) => a.hash - b.hash);
  const row = 4 + weights.length;
  const bytes = Buffer.alloc(kept.length * row);
  kept.forEach(({ i, hash }, r) => {
    bytes.writeUInt32BE(hash, r * row);
    for (const [k, w] of weights.entries())
      bytes.writeInt8(Math.round((w[i] as number) / (steps[k] as number)), r * row + 4 + k);
  });
  return { steps: steps.map((s) => Number(s.toPrecision(6))), table: bytes.toString('base64') };
}
