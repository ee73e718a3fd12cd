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

/** For each known feature, by the hash of its name, one weight for each output. */
export interface Model {
  readonly outputs: number;
  /** Adds `value` times the weights of a feature to `sums`, from place `from` on; an unknown feature adds nothing. */
  add(hash: number, value: number, sums: Float64Array, from?: number): void;
  /** Where a feature's weights stand, or -1 if it is not known. */
  rowOf(hash: number): number;
  /** Adds the bare steps of a row, `times` over: whole numbers, so that what was added can be taken away again. */
  count(row: number, times: number, steps: Int32Array): void;
  /** Adds what counted steps weigh, times `value`. */
  addSteps(counted: Int32Array, value: number, sums: Float64Array, from?: number): void;
}

/** A name's place in the table: 32 bits, FNV-1a over UTF-16 units. */
export function hashOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** `steps`: what one step of a stored weight is worth, for each output. */
export interface Packed {
  readonly steps: readonly number[];
  /** Base64 of every feature in turn: its hash in 4 bytes, then a signed byte for each output. */
  readonly table: string;
}

/** Opens a packed model into a hash table with room to spare. */
export function open({ steps, table }: Packed): Model {
  const outputs = steps.length;
  const bytes = fromBase64(table);
  const row = 4 + outputs;
  const count = Math.floor(bytes.length / row);
  let size = 1;
  while (size < count * 2) size *= 2;
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const view = new DataView(bytes.buffer);
  const signed = new Int8Array(bytes.buffer);
  for (let r = 0; r < count; r++) {
    const hash = view.getUint32(r * row);
    let slot = hash & (size - 1);
    while ((rows[slot] as number) >= 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    rows[slot] = r * row + 4;
  }
  const rowOf = (hash: number): number => {
    let slot = hash & (size - 1);
    for (;;) {
      const at = rows[slot] as number;
      if (at < 0 || keys[slot] === hash) return at;
      slot = (slot + 1) & (size - 1);
    }
  };
  return {
    outputs,
    rowOf,
    add(hash, value, sums, from = 0) {
      const at = rowOf(hash);
      if (at < 0) return;
      for (let k = 0; k < outputs; k++)
        sums[from + k] = (sums[from + k] as number) + value * (signed[at + k] as number) * (steps[k] as number);
    },
    count(at, times, counted) {
      for (let k = 0; k < outputs; k++) counted[k] = (counted[k] as number) + times * (signed[at + k] as number);
    },
    addSteps(counted, value, sums, from = 0) {
      for (let k = 0; k < outputs; k++)
        sums[from + k] = (sums[from + k] as number) + value * (counted[k] as number) * (steps[k] as number);
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
