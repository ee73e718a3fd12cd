import { expect, test } from 'vitest';
import { animate, changed } from '../../scripts/pictures/animate';
import { chunk, decode, encode, head, type Picture } from '../../scripts/pictures/png';

const picture = (paint: (x: number, y: number) => number): Picture => {
  const pixels = Buffer.alloc(6 * 4 * 3);
  for (let i = 0; i < 24; i += 1) pixels.fill(paint(i % 6, Math.floor(i / 6)), i * 3, i * 3 + 3);
  return { width: 6, height: 4, pixels };
};
const file = (it: Picture) =>
  Buffer.concat([
    head(6, 4),
    chunk('IDAT', encode(it, { x: 0, y: 0, width: 6, height: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const plain = picture(() => 200);
const dotted = picture((x, y) => (x === 4 && y > 0 && y < 3 ? 10 : 200));

test('a picture survives being written and read', () => {
  expect(decode(file(dotted))).toEqual(dotted);
});

test('finds the smallest area that changed', () => {
  expect(changed(plain, dotted)).toEqual({ x: 4, y: 1, width: 1, height: 2 });
  expect(changed(dotted, dotted)).toBeNull();
});

test('an animation holds the first frame whole and of the others what changed, and adds up equal ones', () => {
  const made = animate([
    { png: file(plain), ms: 100 },
    { png: file(plain), ms: 150 },
    { png: file(dotted), ms: 300 },
  ]);
  const text = made.toString('latin1');
  expect(text.match(/acTL|fcTL|IDAT|fdAT|IEND/g)).toEqual(['acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
  expect(made.readUInt32BE(text.indexOf('acTL') + 4)).toBe(2);
  const first = text.indexOf('fcTL') + 4;
  const second = text.lastIndexOf('fcTL') + 4;
  expect(made.readUInt16BE(first + 20)).toBe(250);
  // Number, width, height, x, y.
  expect([0, 4, 8, 12, 16].map((at) => made.readUInt32BE(second + at))).toEqual([1, 1, 2, 4, 1]);
  // Whoever knows no animations sees the first frame.
  expect(decode(made)).toEqual(plain);
});
