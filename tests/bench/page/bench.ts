import type { Page } from '@playwright/test';
import { browserWith, drawLines, EDITOR, heap, marks, percentile, sitAt, waitForMarks } from './desk';
import { ownWork } from './trace';

const MB = 1024 * 1024;
const KEYS = 80;
/** Sentences finished for the time to paint: a p95 is not the worst of twenty. */
const FLAGS = 40;
/** Odd numbers: a median is one of them. */
const ROUNDS = 7;
const FLAT_OUT_ROUNDS = 15;
/** Milliseconds between the keys of a key that is held down: no hand is faster. */
const HELD_MS = 33;

type Desks = [ours: Page, plain: Page, other: Page, lined: Page];

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly most: number;
}

/** Prints the figures; the exit code says whether all are within their bounds. */
export async function bench(): Promise<number> {
  const figures: Figure[] = [];
  const note = (name: string, value: number, unit: string, most: number) => {
    figures.push({ name, value, unit, most });
    const good = value <= most ? 'ok  ' : 'OVER';
    process.stdout.write(
      `${good} ${name.padEnd(58)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} (at most ${most})\n`,
    );
  };

  for (const [words, flags] of [
    [150, 5],
    [2000, 200],
  ] as const) {
    const context = await browserWith(true);
    const page = await sitAt(context, words, flags);
    await waitForMarks(page, flags);
    note(`${words} words: key press to painted flag, p95`, percentile(await untilPainted(page), 0.95), 'ms', 50);
    const { keys, longest } = await costOfKeys(page);
    note(`${words} words: our main-thread time a key, p95`, percentile(keys, 0.95), 'ms', 4);
    // A task is long from 50 ms on.
    note(`${words} words: our longest stretch while typing`, longest, 'ms', 50);
    await context.close();
  }

  const contexts = [
    await browserWith(true),
    await browserWith(false),
    await browserWith(false),
    await browserWith(false),
  ];
  const [ours, plain, other, lined] = (await Promise.all(contexts.map((context) => sitAt(context, 150, 5)))) as Desks;
  await waitForMarks(ours, 5);
  await drawLines(lined, 'You need to sign up');
  const held = await typingTimes([ours, plain], ROUNDS, HELD_MS);
  note('typing time, with and without, as fast as a held key', ratio(held[0] ?? [], held[1] ?? []), 'x', 1.05);
  // Nobody types so: it tells what the browser itself pays for lines under words, and what we add.
  const flatOut = await typingTimes([ours, lined, other, plain], FLAT_OUT_ROUNDS, 0);
  const without = flatOut[3] ?? [];
  for (const [at, name] of ['with us', 'lines of the page itself, without us', 'without either'].entries()) {
    const figure = ratio(flatOut[at] ?? [], without)
      .toFixed(2)
      .padStart(9);
    process.stdout.write(`     ${`flat out, a key each 2 ms: ${name}`.padEnd(58)} ${figure} x\n`);
  }

  const idle = await ownWork(ours, async () => {
    await ours.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await ours.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  });
  // What was on its way when the box lost its focus comes to its end within the first second.
  const own = idle.stretches.filter(({ called }) => called);
  const last = own.filter(({ at }) => at > (own[0]?.at ?? 0) + 1100);
  note('stretches of ours while nothing is focused', last.length, '', 0);

  note('heap of ten boxes, over a page without us', ((await tenBoxes(ours)) - (await tenBoxes(plain))) / MB, 'MB', 10);
  await Promise.all(contexts.map((context) => context.close()));

  note('heap growth over the edits of ten minutes', await growth(), 'MB', 1);
  const over = figures.filter(({ value, most }) => !(value <= most));
  process.stdout.write(over.length ? `${over.length} over their bounds.\n` : 'All within their bounds.\n');
  return over.length ? 1 : 0;
}

/** Finishes a pushy sentence again and again: milliseconds from the last key to the frame that shows one mark more. */
async function untilPainted(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < FLAGS; round += 1) {
    const start = await marks(page);
    await page.keyboard.type(' You need to sign up today');
    // In place before the key is pressed: a key that comes first would go unseen.
    await page.evaluate((start) => {
      const count = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
      const world = globalThis as { painted?: Promise<number> };
      world.painted = new Promise((done, fail) => {
        const listen = (event: Event) => {
          // Marked before its full stop, as the machine stalled for a second: no figure.
          if (count() > start) done(Number.NaN);
          const frame = () => {
            if (count() > start) done(performance.now() - event.timeStamp);
            else if (performance.now() - event.timeStamp > 5000) fail(new Error('A flag was never painted.'));
            else requestAnimationFrame(frame);
          };
          frame();
        };
        addEventListener('keydown', listen, { once: true, capture: true });
      });
    }, start);
    await page.keyboard.press('.');
    times.push(await page.evaluate(() => (globalThis as { painted?: Promise<number> }).painted ?? Number.NaN));
  }
  const valid = times.filter((time) => !Number.isNaN(time));
  if (valid.length < 0.8 * FLAGS) throw new Error('The machine stalls too often to measure anything.');
  return valid;
}

/** Our main-thread milliseconds for each key of ordinary typing, and the longest stretch without a break. */
async function costOfKeys(page: Page): Promise<{ keys: number[]; longest: number }> {
  const { stretches, keys } = await ownWork(page, async () => {
    for (let pressed = 0; pressed < KEYS; pressed += 1)
      await page.keyboard.type('yard lorry leeds '[pressed % 17] ?? 'x', { delay: 60 });
    await page.keyboard.press('.');
  });
  if (stretches.length === 0) throw new Error('Our scripts did not run.');
  // What runs until the next key goes down is this key's.
  const costs = keys.map((at, key) =>
    stretches
      .filter((stretch) => stretch.at >= at && stretch.at < (keys[key + 1] ?? Number.POSITIVE_INFINITY))
      .reduce((sum, { ms }) => sum + ms, 0),
  );
  return { keys: costs.slice(0, KEYS), longest: Math.max(...stretches.map(({ ms }) => ms)) };
}

/**
 * Milliseconds that the same words take to type on each page, round by round. The pages take turns at being first, and each
 * round waits until the one before it left nothing to do: a busy machine hurts all alike, and nobody pays for another.
 * `delay`: milliseconds that each key stays down.
 */
async function typingTimes(pages: readonly Page[], rounds: number, delay: number): Promise<number[][]> {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < pages.length; turn += 1) {
      const at = (round + turn) % pages.length;
      const page = pages[at] as Page;
      await page.bringToFront();
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1100)));
      const started = performance.now();
      await page.keyboard.type('The yard turns two lorries at once, I read. And the other one waits, they say. ', {
        delay,
      });
      times[at]?.push(performance.now() - started);
    }
  }
  return times;
}

/** The median of the ratios, round by round. */
function ratio(times: readonly number[], base: readonly number[]): number {
  return percentile(
    times.map((time, round) => time / (base[round] ?? Number.NaN)),
    0.5,
  );
}

/** The heap of a page with ten message boxes, each with a draft that was typed. */
async function tenBoxes(page: Page): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() => {
    const form = document.querySelector('form') as HTMLFormElement;
    for (let box = 1; box < 10; box += 1) {
      const copy = form.cloneNode(true) as HTMLFormElement;
      copy.id = `msg-form-ember${box + 1}`;
      form.after(copy);
    }
  });
  for (const box of await page.locator(EDITOR).all()) {
    await box.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' You need to sign up today.');
  }
  return heap(page);
}

/** Megabytes that the heap grew over four fifths of the edits of ten minutes: typing, marks, deleting, without the pauses between. */
async function growth(): Promise<number> {
  const context = await browserWith(true);
  const page = await sitAt(context, 150, 5);
  await waitForMarks(page, 5);
  const sizes: number[] = [];
  for (let minute = 0; minute < 10; minute += 1) {
    for (let part = 0; part < 6; part += 1) {
      await page.keyboard.type(' You need to sign up today.');
      await waitForMarks(page, 6);
      for (let key = 0; key < 27; key += 1) await page.keyboard.press('Backspace');
    }
    sizes.push(await heap(page));
  }
  await context.close();
  return Math.max(0, (sizes.at(-1) ?? 0) - (sizes[1] ?? 0)) / MB;
}
