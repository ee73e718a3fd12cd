/**
 * `npm run fit`: learns the weights of lib/engine/weigh from the labelled batches and writes them.
 *   npm run fit -- --check          leaves out a fifth of the batches in turn and prints how well the rest foretells it
 *   npm run fit -- FILE FOLDER [N]  learns from the first N messages of another label file as well
 */
import { writeFileSync } from 'node:fs';
import { ASKS, hashOf, KINDS, OUTCOMES } from '../../lib/engine/weigh/model';
import { type SecondLook, sure } from '../../lib/engine/weigh/second';
import { batches, isLearned, type Labelled, labelled, ordinary, readLabels } from './labelled';
import { type Example, logistic, type Settings } from './logistic';
import { Names, OUTPUTS, type Row, sentenceRows } from './rows';
import { inputsOf, learnSecond } from './second';

const SETTINGS: Settings = { c: 0.15, positive: 1.5 };
/** Which kind, which rung: a choice among few, where neither side is rare. */
const CHOICE: Settings = { c: 0.5, positive: 1 };
/** A feature seen in fewer sentences than this says nothing. */
const SEEN = 2;
/** A weight smaller than this changes nothing: of a judgement, times the root of how often its feature is seen. */
const SMALLEST = { lens: 0.19, kind: 0.12 };
/** A message of another label file counts for so many: such files are the measure that several readers agreed on. */
const GIVEN = 2;
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
const seenTwice = narrowed(() => true);
const alone = narrowed((name) => !AROUND.test(name));
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
  const condition = WITHIN[output];
  const from = condition === undefined ? all : all.filter((r) => r.truth[condition]);
  const told = output >= OUTCOMES.length ? alone : seenTwice;
  return logistic(
    from.map((r) => told.get(r) as Example),
    Uint8Array.from(from, (r) => Number(r.truth[output])),
    names.all.length,
    condition === undefined ? SETTINGS : CHOICE,
  );
}

/** Each row with those features alone that may be learned. */
function narrowed(isWanted: (name: string) => boolean): ReadonlyMap<Row, Example> {
  const wanted = names.all.map((name, id) => (names.seen[id] ?? 0) >= SEEN && isWanted(name));
  return new Map(
    rows.map((r) => [
      r,
      {
        ids: r.ids.filter((id) => wanted[id]),
        values: r.values.filter((_, j) => wanted[r.ids[j] as number]),
        counts: r.message < own.length ? 1 : GIVEN,
      },
    ]),
  );
}

function sumOf(weights: Float64Array, { ids, values }: Example): number {
  return ids.reduce((sum, id, j) => sum + (weights[id] as number) * (values[j] as number), 0);
}

/**
 * Every message with the sums that its sentences get from weights that were learned without it: how the coach will meet a
 * message that it does not know. A batch is foretold as a whole by the others, for its messages are by one hand.
 */
function foretold(): readonly (readonly { readonly row: Row; readonly sums: readonly number[] }[])[] {
  const folds = 5;
  const learned = batches().filter(isLearned);
  const foldOf = ({ message }: Row) => {
    const batch = learned.indexOf(messages[message]?.batch ?? '');
    return (batch < 0 ? message : batch) % folds;
  };
  const sums = new Map<Row, readonly number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const others = rows.filter((r) => foldOf(r) !== fold);
    const weights = OUTPUTS.map((_, k) => learn(others, k));
    for (const row of rows)
      if (foldOf(row) === fold)
        sums.set(
          row,
          weights.map((w) => sumOf(w, row)),
        );
  }
  const told: { readonly row: Row; readonly sums: readonly number[] }[][] = messages.map(() => []);
  for (const row of rows) told[row.message]?.push({ row, sums: sums.get(row) as readonly number[] });
  return told;
}

function check(): void {
  const known = foretold().slice(0, own.length).flat();
  OUTCOMES.forEach((outcome, k) => {
    print(
      outcome,
      known.map(({ row, sums }) => ({ p: sure(sums[k] as number), truth: row.truth[k] as boolean })),
    );
  });
}

function secondLook(): SecondLook {
  const told = foretold().filter((message) => message.length > 0);
  const inputs = told.flatMap((message) => inputsOf(message.map(({ sums }) => sums)));
  const truth = told.flat().map(({ row }) => row.truth.slice(0, OUTCOMES.length));
  return learnSecond(inputs, truth);
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
    LENS_WEIGHTS: pack(
      weights.slice(0, OUTCOMES.length),
      (w, id) => w * Math.sqrt(names.seen[id] ?? 0) >= SMALLEST.lens,
    ),
    KIND_WEIGHTS: pack(weights.slice(OUTCOMES.length), (w) => w >= SMALLEST.kind),
  };
  const text = `/** Written by \`npm run fit\`: do not edit. */
import type { Packed } from './model';
import type { SecondLook } from './second';

${Object.entries(packed)
  .map(
    ([name, { steps, table }]) =>
      `export const ${name}: Packed = {\n  steps: [${steps.join(', ')}],\n  table:\n    '${table}',\n};`,
  )
  .join('\n\n')}

export const SECOND_LOOK: SecondLook = ${JSON.stringify(secondLook(), (_, x) => (typeof x === 'number' ? Number(x.toPrecision(4)) : x))};
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
function pack(weights: readonly Float64Array[], counts: (weight: number, id: number) => boolean) {
  const { all } = names;
  const steps = weights.map((w) => w.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-9) / 127);
  const kept = [...all.keys()]
    .filter((i) => weights.some((w) => counts(Math.abs(w[i] as number), i)))
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
