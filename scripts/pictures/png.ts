import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Plain pixels: three bytes each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** One chunk of a PNG file. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([head, body, check]);
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}

/** The first chunks of a PNG file with three bytes a pixel, or four with `alpha`. */
export function head(width: number, height: number, alpha = false): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, alpha ? 6 : 2, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', data)]);
}

/** Reads a screenshot: eight bits a channel, with or without alpha, not interlaced. Anything else throws. */
export function decode(file: Buffer): Picture {
  const parts: Buffer[] = [];
  let width = 0;
  let height = 0;
  let bytes = 0;
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = data.readUInt32BE(0);
      height = data.readUInt32BE(4);
      bytes = data[9] === 2 ? 3 : data[9] === 6 ? 4 : 0;
      if (data[8] !== 8 || bytes === 0 || data[12] !== 0) throw new Error('Not a screenshot: an unknown kind of PNG.');
    }
    if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  const raw = unfiltered(inflateSync(Buffer.concat(parts)), width * bytes, height, bytes);
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < width * height; i += 1) raw.copy(pixels, i * 3, i * bytes, i * bytes + 3);
  return { width, height, pixels };
}

function unfiltered(data: Buffer, row: number, height: number, bytes: number): Buffer {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const kind = data[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x < bytes ? 0 : (out[y * row + x - bytes] as number);
      const up = y === 0 ? 0 : (out[(y - 1) * row + x] as number);
      const corner = x < bytes || y === 0 ? 0 : (out[(y - 1) * row + x - bytes] as number);
      const guess =
        kind === 1 ? left : kind === 2 ? up : kind === 3 ? (left + up) >> 1 : kind === 4 ? paeth(left, up, corner) : 0;
      out[y * row + x] = ((data[y * (row + 1) + 1 + x] as number) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of a picture as the data of an `IDAT`. Each row is told by the one above: interfaces are made of flat areas. */
export function encode({ width, pixels }: Picture, area: Area): Buffer {
  const row = area.width * 3;
  const out = Buffer.alloc((row + 1) * area.height);
  for (let y = 0; y < area.height; y += 1) {
    const from = ((area.y + y) * width + area.x) * 3;
    const to = y * (row + 1);
    out[to] = y === 0 ? 0 : 2;
    for (let x = 0; x < row; x += 1) {
      const up = y === 0 ? 0 : (pixels[from - width * 3 + x] as number);
      out[to + 1 + x] = ((pixels[from + x] as number) - up) & 255;
    }
  }
  return deflateSync(out, { level: 9 });
}
