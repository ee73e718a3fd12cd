import { inflateSync } from 'node:zlib';

/** How many pixels of a PNG (8 bits a channel, not interlaced, as browsers make them) are near a colour. */
export function pixelsNear(png: Buffer, [red, green, blue]: readonly [number, number, number]): number {
  const { width, height, channels, data } = decode(png);
  let near = 0;
  for (let at = 0; at < width * height * channels; at += channels) {
    const far =
      Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
    if (far < 60) near += 1;
  }
  return near;
}

function decode(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('Not a plain 8-bit colour PNG.');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const data = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= channels ? (data[at - channels] ?? 0) : 0;
      const up = row > 0 ? (data[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= channels ? (data[at - stride - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return { width, height, channels, data };
}

/** The PNG standard's own guess at a byte from its three neighbours. */
function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)] as const;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
