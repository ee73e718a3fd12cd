import type { BrowserContext } from '@playwright/test';
import { chromiumBrowser } from './drive/chromium';
import { expect, loadAgain, test } from './faults';
import { Rep } from './rep';
import { stopBackground } from './stop-background';
import { GMAIL, LINKEDIN, type Variant } from './variants';
import { DIRECTIVE, LOSS, OPENING } from './words';

const named = (name: string): Variant => {
  const found = [...GMAIL, ...LINKEDIN].find((variant) => variant.name === name);
  if (!found) throw new Error(`No variant ${name}.`);
  return found;
};
const COMPOSE = named('Gmail, new compose');
const SHADOW = named('LinkedIn, bubble in a shadow root');
const NOTE = named('LinkedIn, connection note');

async function sit(context: BrowserContext, variant: Variant): Promise<Rep> {
  const browser = await chromiumBrowser(context);
  return new Rep(await browser.open(), variant).sit();
}

/** What the rep typed, Send and what it sends are as they should be. */
async function unharmed(rep: Rep, text: string): Promise<void> {
  await expect.poll(() => rep.seen()).toContain(text);
  const seen = await rep.seen();
  await rep.send();
  expect((await rep.host()).sent.map((sent) => sent.text.replaceAll('\u00a0', ' '))).toEqual([seen]);
}

for (const variant of [COMPOSE, NOTE]) {
  test(`${variant.name}: the background dies at every step`, async ({ context }) => {
    test.slow();
    const rep = await sit(context, variant);
    const die = () => stopBackground(context);
    await die();
    await rep.focus();
    await rep.tab.type(`${OPENING} `);
    await die();
    await rep.tab.type(DIRECTIVE.text);
    await rep.marked(DIRECTIVE.part);
    await die();
    const { after } = await rep.openRewrite(DIRECTIVE.part);
    await die();
    const rewritten = await rep.apply(after);
    await die();
    await rep.undo();
    await rep.marked(DIRECTIVE.part);
    await rep.redo();
    await expect.poll(() => rep.seen()).toBe(rewritten);
    await unharmed(rep, after);
  });
}

for (const variant of [COMPOSE, SHADOW, NOTE]) {
  test(`${variant.name}: a reloaded extension cleans up, and coaches on without a reload of the page`, async ({
    context,
  }) => {
    const rep = await sit(context, variant);
    await rep.type(`${OPENING} ${DIRECTIVE.text}`);
    await rep.marked(DIRECTIVE.part);
    await loadAgain(context);
    // The rep just types on.
    await rep.tab.type(` ${LOSS.text}`);
    await rep.marked(LOSS.part);
    await rep.marked(DIRECTIVE.part);
    const layers = () => rep.tab.evaluate(() => document.querySelectorAll('html > [popover]').length, undefined);
    await expect.poll(layers, { message: 'one layer, of the new coach' }).toBe(1);
    // Once each: not by the old one as well.
    expect((await rep.underlined()).filter((words) => words.includes(LOSS.part))).toHaveLength(1);
    await unharmed(rep, `${OPENING} ${DIRECTIVE.text} ${LOSS.text}`);
  });

  test(`${variant.name}: a host that takes our nodes away gets them back with the next change`, async ({ context }) => {
    const rep = await sit(context, variant);
    await rep.type(`${OPENING} ${DIRECTIVE.text}`);
    await rep.marked(DIRECTIVE.part);
    await rep.tab.evaluate(() => {
      for (const layer of document.querySelectorAll('html > [popover]')) layer.remove();
      CSS.highlights.clear();
    }, undefined);
    await rep.tab.type(` ${LOSS.text}`);
    await rep.marked(LOSS.part);
    await rep.marked(DIRECTIVE.part);
    await rep.spot('.badge');
    await unharmed(rep, `${OPENING} ${DIRECTIVE.text} ${LOSS.text}`);
  });

  test(`${variant.name}: a host that throws, and a storage that is full of rubbish, change nothing`, async ({
    context,
  }) => {
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(async () => {
      for (const key of ['choices', 'dismissals', 'progress', 'styles', 'brief', 'version']) {
        await chrome.storage.local.set({ [key]: { '': [null, 'x'.repeat(9000), { version: -1 }] } });
      }
      // Until nothing more goes in.
      for (let size = 4_000_000; size > 1000; ) {
        const key = `rubbish${Math.random()}`;
        const full = await chrome.storage.local.set({ [key]: 'y'.repeat(size) }).then(
          () => false,
          () => true,
        );
        if (full) size = Math.floor(size / 2);
      }
    });
    const rep = await sit(context, variant);
    await rep.tab.evaluate(() => {
      for (const type of ['input', 'beforeinput', 'keydown', 'selectionchange', 'focusin']) {
        document.addEventListener(
          type,
          () => {
            throw new Error('The host is unwell.');
          },
          { capture: true },
        );
      }
    }, undefined);
    await rep.type(`${OPENING} ${DIRECTIVE.text}`);
    await rep.marked(DIRECTIVE.part);
    const { after } = await rep.openRewrite(DIRECTIVE.part);
    await rep.apply(after);
    await unharmed(rep, after);
  });
}
