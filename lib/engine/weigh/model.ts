/** What the weights speak about: the three lenses, and whether a sentence is about the client. */
export const OUTCOMES = ['pressure', 'ask', 'me-focus', 'client'] as const;
/** Of which kind a pressure, on which rung an ask is: read only where there is one. */
export const KINDS = [
  'deadline',
  'directive',
  'assumptive',
  'guilt',
  'loss',
  'override',
  'hype',
  'false-familiarity',
] as const;
/** Does it ask for anything at all, and on which rung. */
export const ASKS = 'asks';
export const RUNGS = [1, 3, 4, 5, 6] as const;

/** Where in the sums of a sentence the second of them speaks: of kinds, whether it asks, rungs; and how many sums there are. */
export const KINDS_AT = OUTCOMES.length;
export const ASKS_AT = KINDS_AT + KINDS.length;
export const RUNGS_AT = ASKS_AT + 1;
export const SUMS = RUNGS_AT + RUNGS.length;

/** For each known feature, by the hash of its name, one weight for each output. */
export interface Model {
  readonly outputs: number;
  /** Adds `value` times the weights of a feature to `sums`; an unknown feature adds nothing. */
  add(hash: number, value: number, sums: number[]): void;
  /** Where a feature's weights stand, or -1 if it is not known. */
  rowOf(hash: number): number;
  /** Adds the bare steps of a row, `times` over: whole numbers, so that what was added can be taken away again. */
  count(row: number, times: number, steps: Int32Array): void;
  /** Adds what counted steps weigh, times `value`. */
  addSteps(counted: Int32Array, value: number, sums: number[]): void;
}

/**
 * A name's place in the table: 32 bits, FNV-1a over UTF-16 units. Names come in pieces, for to join strings only to hash
 * them costs more than to hash them.
 */
export function hashOf(a: string, b = '', c = '', d = '', e = ''): number {
  let h = hashOn(0x811c9dc5, a);
  if (b) h = hashOn(h, b);
  if (c) h = hashOn(h, c);
  if (d) h = hashOn(h, d);
  if (e) h = hashOn(h, e);
  return h >>> 0;
}

function hashOn(before: number, text: string): number {
  let h = before;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** `steps`: what one step of a stored weight is worth, for each output. */
export interface Packed {
  readonly steps: readonly number[];
  /** Base64 of every feature in turn: its hash in 4 bytes, then a signed byte for each output. */
  readonly table: string;
}

/**
 * Opens packed models into one hash table with room to spare, so that a feature is looked up once for all of them. Their
 * outputs stand one after the other; what one of them does not know of a feature is 0.
 */
export function open(...packs: readonly Packed[]): Model {
  const steps = packs.flatMap((p) => p.steps);
  const outputs = steps.length;
  const tables = packs.map((p) => ({ bytes: fromBase64(p.table), width: 4 + p.steps.length }));
  const most = tables.reduce((n, { bytes, width }) => n + Math.floor(bytes.length / width), 0);
  let size = 1;
  while (size < most * 2) size *= 2;
  /** For each slot a hash and the row of its weights, -1 for none: side by side, for most look-ups wait for the memory. */
  const slots = new Int32Array(2 * size).fill(-1);
  /** Where a hash stands, or would. */
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    while ((slots[2 * slot + 1] as number) >= 0 && slots[2 * slot] !== (hash | 0)) slot = (slot + 1) & (size - 1);
    return 2 * slot;
  };
  const weights = new Int8Array(most * outputs);
  let next = 0;
  let from = 0;
  for (const { bytes, width } of tables) {
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + width <= bytes.length; at += width) {
      const hash = view.getUint32(at);
      const slot = slotOf(hash);
      if ((slots[slot + 1] as number) < 0) {
        slots[slot] = hash;
        slots[slot + 1] = next;
        next += outputs;
      }
      for (let k = 4; k < width; k++) weights[(slots[slot + 1] as number) + from + k - 4] = view.getInt8(at + k);
    }
    from += width - 4;
  }
  const rowOf = (hash: number) => slots[slotOf(hash) + 1] as number;
  return {
    outputs,
    rowOf,
    add(hash, value, sums) {
      const row = rowOf(hash);
      if (row < 0) return;
      for (let k = 0; k < outputs; k++)
        sums[k] = (sums[k] as number) + value * (weights[row + k] as number) * (steps[k] as number);
    },
    count(row, times, counted) {
      for (let k = 0; k < outputs; k++) counted[k] = (counted[k] as number) + times * (weights[row + k] as number);
    },
    addSteps(counted, value, sums) {
      for (let k = 0; k < outputs; k++)
        sums[k] = (sums[k] as number) + value * (counted[k] as number) * (steps[k] as number);
    },
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By hand: the engine knows neither the browser's `atob` nor Node's `Buffer`. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const code = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i++) code[LETTERS.charCodeAt(i)] = i;
  const length = Math.floor((text.replace(/=+$/, '').length * 3) / 4);
  const out = new Uint8Array(length);
  for (let i = 0, o = 0; o < length; i += 4) {
    const at = (k: number) => code[text.charCodeAt(i + k)] ?? 0;
    const bits = (at(0) << 18) | (at(1) << 12) | (at(2) << 6) | at(3);
    out[o++] = bits >> 16;
    out[o++] = bits >> 8;
    out[o++] = bits;
  }
  return out;
}
