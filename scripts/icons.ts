/** Draws the extension's icons into `public/icon/`: a line of writing with a note under it. `npx tsx scripts/icons.ts` after changing the drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { chunk, head } from './pictures/png';

type Colour = readonly [red: number, green: number, blue: number];

const SIZES = [16, 32, 48, 128];
/** Samples a pixel and side: smooth edges without a library. */
const FINE = 6;

const INK: Colour = [0x1d, 0x23, 0x29];
const PAPER: Colour = [0xff, 0xff, 0xff];
const AMBER: Colour = [0xf2, 0xa6, 0x5a];

/** The colour at a point of the unit square, or null outside of the tile. */
function colourAt(x: number, y: number): Colour | null {
  if (!inRounded(x, y, 0.04, 0.04, 0.96, 0.96, 0.22)) return null;
  if (inRounded(x, y, 0.22, 0.3, 0.78, 0.42, 0.06)) return PAPER;
  return nearWave(x, y, 0.07) ? AMBER : INK;
}

function inRounded(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): boolean {
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return Math.hypot(dx, dy) <= radius;
}

function nearWave(x: number, y: number, reach: number): boolean {
  for (let t = 0; t <= 1; t += 0.01) {
    const waveX = 0.24 + 0.52 * t;
    const waveY = 0.64 - 0.075 * Math.sin(t * 4 * Math.PI);
    if (Math.hypot(x - waveX, y - waveY) <= reach) return true;
  }
  return false;
}

/** Red, green, blue and alpha, row by row; each row begins with how it is told: as it is. */
function pixels(size: number): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let [red, green, blue, inside] = [0, 0, 0, 0];
      for (let i = 0; i < FINE * FINE; i += 1) {
        const colour = colourAt(
          (column + ((i % FINE) + 0.5) / FINE) / size,
          (row + (Math.floor(i / FINE) + 0.5) / FINE) / size,
        );
        if (!colour) continue;
        red += colour[0];
        green += colour[1];
        blue += colour[2];
        inside += 1;
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      const mean = (sum: number) => (inside ? Math.round(sum / inside) : 0);
      rows.set([mean(red), mean(green), mean(blue), Math.round((255 * inside) / (FINE * FINE))], at);
    }
  }
  return rows;
}

const png = (size: number) =>
  Buffer.concat([
    head(size, size, true),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), png(size));
