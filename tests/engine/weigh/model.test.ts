import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, open } from '../../../lib/engine/weigh/model';

/** Packs as the fit does: hash, then one signed byte an output, in order of the hashes. */
function packed(rows: readonly (readonly [string, readonly number[]])[], steps: readonly number[]) {
  const width = 4 + steps.length;
  const bytes = Buffer.alloc(rows.length * width);
  rows.forEach(([name, weights], r) => {
    bytes.writeUInt32BE(hashOf(name), r * width);
    for (const [k, w] of weights.entries()) bytes.writeInt8(w, r * width + 4 + k);
  });
  return { steps, table: bytes.toString('base64') };
}

describe('a packed model', () => {
  it('gives every feature its weights, times its value', () => {
    const model = open(
      packed(
        [
          ['now', [10, -3]],
          ['sign * now', [127, -128]],
        ],
        [0.5, 2],
      ),
    );
    const sums = new Array<number>(2).fill(0);
    model.add(hashOf('now'), 1, sums);
    model.add(hashOf('sign * now'), 0.5, sums);
    expect([...sums]).toEqual([10 * 0.5 + 127 * 0.5 * 0.5, -3 * 2 + -128 * 2 * 0.5]);
  });

  it('knows nothing of other features', () => {
    const sums = new Array<number>(1).fill(0);
    open(packed([['now', [10]]], [1])).add(hashOf('never'), 1, sums);
    expect([...sums]).toEqual([0]);
  });

  it('finds each of any number of features', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { selector: hashOf, maxLength: 200 }), (names) => {
        const model = open(
          packed(
            names.map((n, i) => [n, [(i % 255) - 127]] as const),
            [1],
          ),
        );
        names.forEach((name, i) => {
          const sums = new Array<number>(1).fill(0);
          model.add(hashOf(name), 1, sums);
          expect(sums[0]).toBe((i % 255) - 127);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('stands beside another: what one of them does not know is 0 there', () => {
    const lens = packed(
      [
        ['now', [10, -3]],
        ['sign', [7, 8]],
      ],
      [0.5, 2],
    );
    const kind = packed(
      [
        ['now', [5]],
        ['today', [9]],
      ],
      [3],
    );
    const model = open(lens, kind);
    const weighed = (name: string) => {
      const sums = new Array<number>(3).fill(0);
      model.add(hashOf(name), 1, sums);
      return [...sums];
    };
    expect(weighed('now')).toEqual([5, -6, 15]);
    expect(weighed('sign')).toEqual([3.5, 16, 0]);
    expect(weighed('today')).toEqual([0, 0, 27]);
    expect(weighed('never')).toEqual([0, 0, 0]);
  });

  it('may be empty', () => {
    const sums = new Array<number>(1).fill(0);
    open({ steps: [1], table: '' }).add(hashOf('now'), 1, sums);
    expect(sums[0]).toBe(0);
  });
});

it('hashes a name in pieces as the whole', () => {
  const pieces = fc.tuple(fc.string(), fc.string(), fc.string(), fc.string(), fc.string());
  fc.assert(fc.property(pieces, (all) => hashOf(...all) === hashOf(all.join(''))));
});
