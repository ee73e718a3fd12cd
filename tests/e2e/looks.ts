import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { decode, type Picture } from '../../scripts/pictures/png';

/** Pixels; letters, which every build of a browser smooths in its own way, are smaller than that. */
const BLOCK = 8;
/** How far the mean of a block may be off, of 255; a line of text that came or went is twice that. */
const TOLERANCE = 24;
/** How much of a picture may be off. */
const SHARE = 0.02;
/** Pixels that a typeface's other metrics may add up to; a line of text more is 18. */
const STRETCH = 6;

/**
 * Compares what is seen with the picture that was kept, block by block and not pixel by pixel: another build of the browser
 * passes, a part that moved, came, went or changed its colour does not. `--update-snapshots` keeps the new one.
 */
export async function expectLook(place: Locator, name: string): Promise<void> {
  const path = test.info().snapshotPath(`${name}.png`);
  const png = await place.screenshot({ scale: 'css', animations: 'disabled' });
  const mode = test.info().config.updateSnapshots;
  if (mode === 'all' || mode === 'changed' || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, png);
    if (mode === 'missing' || mode === 'none') throw new Error(`${path} was not there: look at it, and keep it.`);
    return;
  }
  const [kept, seen] = [decode(readFileSync(path)), decode(png)];
  const stretch = Math.max(Math.abs(kept.width - seen.width), Math.abs(kept.height - seen.height));
  expect(stretch, `${name} has another size`).toBeLessThanOrEqual(STRETCH);
  const share = unlike(kept, seen);
  if (share > SHARE) await test.info().attach(`${name}.png`, { body: png, contentType: 'image/png' });
  expect(share, `${name} looks otherwise`).toBeLessThanOrEqual(SHARE);
}

/** Which share of the blocks of two pictures differ, where both have some. */
function unlike(a: Picture, b: Picture): number {
  let all = 0;
  let off = 0;
  for (let y = 0; y + BLOCK <= Math.min(a.height, b.height); y += BLOCK) {
    for (let x = 0; x + BLOCK <= Math.min(a.width, b.width); x += BLOCK) {
      const [one, other] = [meanOf(a, x, y), meanOf(b, x, y)];
      // What is empty in both says nothing: a page's wide margins must not excuse its words.
      if (one.flat && other.flat && near(one.colour, other.colour)) continue;
      all += 1;
      if (!near(one.colour, other.colour)) off += 1;
    }
  }
  return all === 0 ? 0 : off / all;
}

const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.every((value, channel) => Math.abs(value - (b[channel] ?? 0)) <= TOLERANCE);

function meanOf({ width, pixels }: Picture, left: number, top: number) {
  const sum = [0, 0, 0];
  let flat = true;
  const first = pixels.readUIntBE((top * width + left) * 3, 3);
  for (let y = top; y < top + BLOCK; y += 1) {
    for (let x = left; x < left + BLOCK; x += 1) {
      const at = (y * width + x) * 3;
      flat &&= pixels.readUIntBE(at, 3) === first;
      for (let channel = 0; channel < 3; channel += 1) sum[channel] = (sum[channel] ?? 0) + (pixels[at + channel] ?? 0);
    }
  }
  return { flat, colour: sum.map((value) => value / BLOCK ** 2) };
}
