import { type Area, chunk, decode, encode, head, type Picture } from './png';

/** One screenshot, and how long it is shown. */
export interface Frame {
  readonly png: Buffer;
  readonly ms: number;
}

/** Screenshots of one size as one animated PNG, without loss: each frame holds only what changed since the last. Plays for ever. */
export function animate(frames: readonly Frame[]): Buffer {
  const [first] = frames;
  if (!first) throw new Error('An animation needs a frame.');
  const shown: { picture: Picture; area: Area; ms: number }[] = [];
  for (const { png, ms } of frames) {
    const picture = decode(png);
    const last = shown.at(-1);
    const area = last ? changed(last.picture, picture) : { x: 0, y: 0, width: picture.width, height: picture.height };
    // Nothing changed: the last one is shown longer.
    if (!area && last) last.ms += ms;
    else if (area) shown.push({ picture, area, ms });
  }
  const { width, height } = (shown[0] as { picture: Picture }).picture;
  const control = Buffer.alloc(8);
  control.writeUInt32BE(shown.length, 0);
  let number = 0;
  const parts = shown.flatMap(({ picture, area, ms }, i) => {
    const data = encode(picture, area);
    const frame = frameControl(number, area, ms);
    number += 1;
    if (i === 0) return [frame, chunk('IDAT', data)];
    const place = Buffer.alloc(4);
    place.writeUInt32BE(number);
    number += 1;
    return [frame, chunk('fdAT', Buffer.concat([place, data]))];
  });
  return Buffer.concat([head(width, height), chunk('acTL', control), ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function frameControl(number: number, { x, y, width, height }: Area, ms: number): Buffer {
  const data = Buffer.alloc(26);
  for (const [i, value] of [number, width, height, x, y].entries()) data.writeUInt32BE(value, i * 4);
  data.writeUInt16BE(Math.min(ms, 65_535), 20);
  data.writeUInt16BE(1000, 22);
  return chunk('fcTL', data);
}

/** The smallest area that holds every pixel that differs, or null for none. */
export function changed(before: Picture, after: Picture): Area | null {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) throw new Error('Frames of one animation have one size.');
  const row = width * 3;
  let [top, bottom, left, right] = [height, -1, width, -1];
  for (let y = 0; y < height; y += 1) {
    const a = before.pixels.subarray(y * row, (y + 1) * row);
    const b = after.pixels.subarray(y * row, (y + 1) * row);
    if (a.equals(b)) continue;
    top = Math.min(top, y);
    bottom = y;
    let from = 0;
    while (a[from] === b[from]) from += 1;
    let to = row - 1;
    while (a[to] === b[to]) to -= 1;
    left = Math.min(left, Math.floor(from / 3));
    right = Math.max(right, Math.floor(to / 3));
  }
  return bottom < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
