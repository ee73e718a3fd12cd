import type { Page } from '@playwright/test';
import { browserWith, EDITOR, heap, marks, percentile, sitAt, waitForMarks } from './desk';
import { ownWork } from './trace';

const MB = 1024 * 1024;
const KEYS = 40;

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

  const typing: Record<'with' | 'without', number> = { with: 0, without: 0 };
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

  // Alternating, so that a busy machine hurts both alike.
  const ours = await browserWith(true);
  const plain = await browserWith(false);
  const pages = { with: await sitAt(ours, 150, 5), without: await sitAt(plain, 150, 5) };
  await waitForMarks(pages.with, 5);
  for (let round = 0; round < 6; round += 1) {
    for (const kind of ['with', 'without'] as const) {
      await pages[kind].bringToFront();
      const started = performance.now();
      await pages[kind].keyboard.type('The yard turns two lorries at once, I read. ');
      typing[kind] += performance.now() - started;
    }
  }
  note('typing time, with and without', typing.with / typing.without, 'x', 1.05);

  const idle = await ownWork(pages.with, async () => {
    await pages.with.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await pages.with.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  });
  // What was on its way when the box lost its focus comes to its end within the first second.
  const last = idle[0] ? idle.filter(({ at }) => at > (idle[0]?.at ?? 0) + 1100) : [];
  note('stretches of ours while nothing is focused', last.length, '', 0);

  note(
    'heap of ten boxes, over a page without us',
    ((await tenBoxes(pages.with)) - (await tenBoxes(pages.without))) / MB,
    'MB',
    10,
  );
  await Promise.all([ours.close(), plain.close()]);

  note('heap growth over the edits of ten minutes', await growth(), 'MB', 1);
  const over = figures.filter(({ value, most }) => !(value <= most));
  process.stdout.write(over.length ? `${over.length} over their bounds.\n` : 'All within their bounds.\n');
  return over.length ? 1 : 0;
}

/** Finishes a pushy sentence again and again: milliseconds from the last key to the frame that shows one mark more. */
async function untilPainted(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    await page.keyboard.type(' You need to sign up today');
    const before = await marks(page);
    const painted = page.evaluate(
      (before) =>
        new Promise<number>((done) => {
          const begun = performance.now();
          let pressed = 0;
          addEventListener('keydown', (event) => (pressed = event.timeStamp), { once: true, capture: true });
          const count = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
          const frame = () => {
            if (pressed && count() > before) done(performance.now() - pressed);
            // Marked before its full stop, as the machine stalled for a second: no figure.
            else if (performance.now() - begun > 3000) done(Number.NaN);
            else requestAnimationFrame(frame);
          };
          frame();
        }),
      before,
    );
    await page.keyboard.press('.');
    times.push(await painted);
  }
  return times.filter((time) => !Number.isNaN(time));
}

/** Our main-thread milliseconds for each key of ordinary typing, and the longest stretch without a break. */
async function costOfKeys(page: Page): Promise<{ keys: number[]; longest: number }> {
  let pressed = 0;
  const stretches = await ownWork(page, async () => {
    for (; pressed < KEYS; pressed += 1)
      await page.keyboard.type('yard lorry leeds '[pressed % 17] ?? 'x', { delay: 60 });
    await page.keyboard.press('.');
  });
  const [first] = stretches;
  if (!first) throw new Error('Our scripts did not run.');
  // Keys come 60 ms apart: what runs in such a window is its key's.
  const keys = Array.from({ length: KEYS }, (_, key) =>
    stretches
      .filter(({ at }) => at >= first.at + key * 60 && at < first.at + (key + 1) * 60)
      .reduce((sum, { ms }) => sum + ms, 0),
  );
  return { keys, longest: Math.max(...stretches.map(({ ms }) => ms)) };
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
