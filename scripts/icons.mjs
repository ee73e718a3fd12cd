/** Draws the extension's icons into `public/icon/`: a line of writing with a note under it. Run it after changing the drawing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128];
/** Samples a pixel and side: smooth edges without a library. */
const FINE = 6;

const INK = [0x1d, 0x23, 0x29];
const PAPER = [0xff, 0xff, 0xff];
const AMBER = [0xf2, 0xa6, 0x5a];

/** The colour at a point of the unit square, or null outside of the tile. */
function colourAt(x, y) {
  if (!inRounded(x, y, 0.04, 0.04, 0.96, 0.96, 0.22)) return null;
  if (inRounded(x, y, 0.22, 0.3, 0.78, 0.42, 0.06)) return PAPER;
  return nearWave(x, y, 0.07) ? AMBER : INK;
}

function inRounded(x, y, left, top, right, bottom, radius) {
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return Math.hypot(dx, dy) <= radius;
}

function nearWave(x, y, reach) {
  for (let t = 0; t <= 1; t += 0.01) {
    const waveX = 0.24 + 0.52 * t;
    const waveY = 0.64 - 0.075 * Math.sin(t * 4 * Math.PI);
    if (Math.hypot(x - waveX, y - waveY) <= reach) return true;
  }
  return false;
}

function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < FINE * FINE; i += 1) {
        const colour = colourAt(
          (column + ((i % FINE) + 0.5) / FINE) / size,
          (row + (Math.floor(i / FINE) + 0.5) / FINE) / size,
        );
        if (!colour) continue;
        for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
        sum[3] += 1;
      }
      const at = row * (size * 4 + 1) + 1 + column * 4;
      for (const channel of [0, 1, 2]) rows[at + channel] = sum[3] ? Math.round(sum[channel] / sum[3]) : 0;
      rows[at + 3] = Math.round((255 * sum[3]) / (FINE * FINE));
    }
  }
  return rows;
}

function crc(bytes) {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits a channel, red green blue alpha.
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels(size), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`${size}.png`, folder), png(size));
