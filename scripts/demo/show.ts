import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { createEngine } from '../../lib/engine';
import { parse } from '../../lib/engine/parse';
import type { Context, Diagnostic } from '../../lib/engine/types';
import { coreStyle } from '../../lib/rules';
import { serveHosts } from '../../tests/fixtures/serve.mjs';
import { type Opening, openBrowser } from '../browser';
import { applyRewrite, type CardText, closeCard, contextOf, textOf, typeSample, waitForFlags, walkCards } from './page';
import { SAMPLES, type Sample } from './samples';
import { changes, coaching } from './say';

interface Show extends Opening {
  /** The folder for the pictures. */
  readonly pictures: string;
}

const print = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

export async function show(options: Show): Promise<void> {
  const context = await openBrowser(options);
  try {
    await serveHosts(context);
    await (options.headless ? tour(context, options.pictures) : stayOpen(context));
  } finally {
    await context.close().catch(() => {
      // The person has closed it already.
    });
  }
}

/** For a person: both pages open, until the browser is closed. */
async function stayOpen(context: BrowserContext) {
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  const [mailbox, ...others] = SAMPLES;
  const blank = context.pages()[0];
  if (mailbox) await (blank ?? (await context.newPage())).goto(mailbox.url);
  for (const { url } of others) await (await context.newPage()).goto(url);
  await blank?.bringToFront();
  print(
    'A browser is open with Earnest loaded: a mailbox, and a conversation in the second tab. The pages are ours and',
    'offline; nothing is sent anywhere.',
    '',
    'Try this: click into the message and type, or paste,',
    '',
    ...(mailbox?.body ?? '').split('\n').map((line) => `    ${line}`),
    '',
    'Click underlined words to see why they are marked and what could stand there instead. Apply puts it in;',
    'Ctrl+Z (⌘Z) takes it back. Close the browser, or press Ctrl+C here, to end.',
  );
  await closed;
}

/** For a machine: types each sample, has it coached, applies a rewrite, and takes pictures in light and in dark. */
async function tour(context: BrowserContext, pictures: string) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const sample of SAMPLES) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      const take = (name: string) =>
        page.screenshot({
          path: join(pictures, `${sample.name}-${name}-${scheme}.png`),
          // The card as it comes to rest, not half faded in.
          animations: 'disabled',
        });
      await visit(page, sample, take, scheme === 'light' ? print : () => {});
      await page.close();
    }
  }
  print('', 'What, why and rewrite are read from the cards in the page.', `Pictures: ${pictures}`);
}

async function visit(page: Page, sample: Sample, take: (name: string) => Promise<unknown>, say: typeof print) {
  await page.goto(sample.url);
  await typeSample(page, sample);
  const { units, report } = judge(sample, await contextOf(page));
  const inBody = report.diagnostics.filter(({ span }) => span.field === 'body');
  const flags = await waitForFlags(page, inBody.length);
  await take('1-flags');

  const first = flags[0];
  const texts = first ? await walkCards(page, first, () => false) : [];
  if (first) await closeCard(page);
  const cards = new Map<Diagnostic, CardText>();
  for (const text of texts) {
    const found = inBody.find((diagnostic) => !cards.has(diagnostic) && diagnostic.message === text.message);
    if (found) cards.set(found, text);
  }
  say('', `${sample.title}: ${flags.length} marked, score ${report.score} of 100`, ...coaching(units, report, cards));
  const missing = inBody.filter((diagnostic) => !cards.has(diagnostic));
  if (missing.length || cards.size < texts.length) {
    // The page runs the built engine, this script its sources: whoever reads this must know when they part.
    process.exitCode = 1;
    const list = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(', ') || 'nothing';
    const [marked, wanted] = [flags.map(({ text }) => text), inBody.map(({ quote }) => quote)].map(list);
    say('', `  NOT AS EXPECTED: the page marks ${marked}; the engine flags ${wanted}.`);
  }

  const rewritten = (text: CardText) => text.after !== undefined;
  if (!first || !texts.some(rewritten)) {
    say('', '  No flag of this draft has a rewrite.');
    return;
  }
  await walkCards(page, first, rewritten);
  await take('2-card');
  const before = await textOf(page);
  const after = await applyRewrite(page);
  say('', '  Applied the first rewrite:', ...changes(before, after));
  await take('3-rewritten');
}

/** The same engine that runs in the browser's background, on the same text. */
function judge({ channel, subject, body }: Sample, context: Context) {
  const draft = { channel, subject, body };
  return { units: parse(draft), report: createEngine(coreStyle).check(draft, context) };
}
