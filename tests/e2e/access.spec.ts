import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EDITOR_PAGES } from '../fixtures/editors.mjs';
import { HOST_PAGES, serveHosts } from '../fixtures/serve.mjs';
import { chromiumBrowser, tabOf } from './drive/chromium';
import { expect, test } from './faults';
import { EXTENSION, launch } from './launch';
import { Rep } from './rep';
import { openPopup } from './toolbar';
import { GMAIL, LINKEDIN, OUTLOOK, type Variant } from './variants';
import { DIRECTIVE, OPENING } from './words';

const elsewhere: Variant = {
  name: 'a text box anywhere',
  url: `${EDITOR_PAGES.alone}?editor=tiptap`,
  editor: '.here [role=textbox]',
  send: 'button',
  channel: 'message',
  stage: 'cold',
};

/** Has the text box in focus coached, by the toolbar button. */
async function coachBox(context: BrowserContext, url: string): Promise<void> {
  const popup = await openPopup(context, url);
  await expect.poll(() => popup.text()).toContain('Coach this text box');
  await popup.click('Coach this text box');
}

test('the toolbar button has the focused box of any page coached, and no other', async ({ context }) => {
  await serveHosts(context);
  const page = await context.newPage();
  const rep = await new Rep(await tabOf(page), elsewhere).sit();
  await rep.type(`${OPENING} ${DIRECTIVE.text}`);
  // Nothing of ours is here before.
  expect(await rep.tab.evaluate(() => window.__eye.traces(), undefined)).toEqual([]);
  await coachBox(context, page.url());
  await rep.marked(DIRECTIVE.part);
  const typed = await rep.seen();
  const { after } = await rep.openRewrite(DIRECTIVE.part);
  await rep.apply(after);
  await rep.undo();
  await expect.poll(() => rep.seen()).toBe(typed);
});

test('the toolbar button also takes a post, which is no compose box', async ({ context }) => {
  await serveHosts(context);
  const page = await context.newPage();
  const post: Variant = { ...elsewhere, url: HOST_PAGES.linkedinBubble, editor: '.share-creation-state .ql-editor' };
  const rep = await new Rep(await tabOf(page), post).sit();
  await rep.type(DIRECTIVE.text);
  await coachBox(context, page.url());
  await rep.marked(DIRECTIVE.part);
});

test('without a text box in focus the toolbar button says so, and where Earnest works', async ({ context }) => {
  await serveHosts(context);
  const page = await context.newPage();
  await page.goto(elsewhere.url);
  const popup = await openPopup(context, page.url());
  await expect.poll(() => popup.text()).toContain('Coach this text box');
  await popup.click('Coach this text box');
  await expect.poll(() => popup.text()).toContain('Click into a text box first.');
  const opened = context.waitForEvent('page');
  await popup.click('Where it works');
  const sites = (await opened).locator('#sites');
  await expect(sites.getByRole('switch')).toHaveCount(3);
  await expect(sites.getByRole('button', { name: 'Allow: Outlook on the web' })).toBeVisible();
});

test('Outlook stays alone until it is allowed; then it is coached like the others', async () => {
  const silent = await launch();
  const page = await new Rep(await (await chromiumBrowser(silent)).open(), OUTLOOK[0] as Variant).sit();
  await page.type(`${OPENING} ${DIRECTIVE.text}`);
  expect(await page.tab.evaluate(() => window.__eye.traces(), undefined)).toEqual([]);
  await silent.close();

  // The browser's own question cannot be answered from here: the same build, with the answer given.
  const folder = mkdtempSync(join(tmpdir(), 'earnest-allowed-'));
  let context: BrowserContext | undefined;
  try {
    cpSync(EXTENSION, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.host_permissions.push(...manifest.optional_host_permissions);
    writeFileSync(file, JSON.stringify(manifest));
    context = await launch(folder);
    const browser = await chromiumBrowser(context);
    const [worker] = context.serviceWorkers();
    const registered = () =>
      worker?.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    await expect.poll(registered).toEqual(['outlook']);
    for (const variant of OUTLOOK) {
      const rep = await new Rep(await browser.open(), variant).sit();
      const foreign = await rep.html(variant.foreign ?? '.none');
      await rep.type(`${OPENING} ${DIRECTIVE.text}`);
      await rep.marked(DIRECTIVE.part);
      const typed = await rep.seen();
      const { after } = await rep.openRewrite(DIRECTIVE.part);
      const rewritten = await rep.apply(after);
      await rep.undo();
      await expect.poll(() => rep.seen()).toBe(typed);
      await rep.redo();
      await expect.poll(() => rep.seen()).toBe(rewritten);
      expect(await rep.html(variant.foreign ?? '.none')).toBe(foreign);
      const seen = await rep.seen();
      await rep.send();
      expect((await rep.host()).sent.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([seen]);
      await rep.tab.close();
    }
  } finally {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a page cannot tell that Earnest is installed before a compose box is used', async ({ context }) => {
  await serveHosts(context);
  const [worker] = context.serviceWorkers();
  const own = new URL(worker?.url() ?? '').origin;
  const page = await context.newPage();
  const heard: string[] = [];
  await page.exposeFunction('__hear', (what: string) => heard.push(what));
  await page.addInitScript(() => {
    const hear = (what: string) => (window as unknown as { __hear: (what: string) => void }).__hear(what);
    addEventListener('message', (event) => hear(`message ${JSON.stringify(event.data)}`));
    // Whatever event, whatever its name.
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      hear(`event ${event.type}`);
      return dispatch.call(this, event);
    };
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) hear(`change ${target.nodeName} ${attributeName}`);
    }).observe(document, { attributes: true, childList: false, subtree: true });
  });
  await page.goto(HOST_PAGES.linkedinShadow);
  await page.locator('.find').click();
  await page.keyboard.type('Harbour');
  const files = ['manifest.json', 'watcher.js', 'coach.js', 'practice.html', 'icon/16.png', 'background.js'];
  const probed = await page.evaluate(
    async ({ own, files }) => {
      const fetched = await Promise.all(
        files.map((file) =>
          fetch(`${own}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      const drawn = await new Promise<boolean>((done) => {
        const image = new Image();
        image.onload = () => done(true);
        image.onerror = () => done(false);
        image.src = `${own}/icon/16.png`;
      });
      const markup = document.documentElement.outerHTML;
      return {
        fetched: fetched.filter(Boolean),
        drawn,
        markup: /earnest|chrome-extension|wxt|popover/i.test(markup),
        elements: [...document.querySelectorAll('html > :not(head, body)')].length,
        sheets: document.adoptedStyleSheets.length,
        highlights: CSS.highlights.size,
        globals: Object.keys(window).filter((name) => /earnest|wxt/i.test(name)),
      };
    },
    { own, files },
  );
  expect(probed).toEqual({
    fetched: [],
    drawn: false,
    markup: false,
    elements: 0,
    sheets: 0,
    highlights: 0,
    globals: [],
  });
  expect(heard).toEqual([]);
});

test('a box is read exactly: the own words, the subject, and what the page shows of the conversation', async ({
  context,
}) => {
  // Through every box in turn, in one browser.
  test.slow();
  const browser = await chromiumBrowser(context);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    const seen: unknown[] = [];
    (globalThis as { seen?: unknown[] }).seen = seen;
    chrome.runtime.onMessage.addListener((message) => {
      if (message.name === 'check') seen.push(message.request);
    });
  });
  const last = () => worker?.evaluate(() => (globalThis as { seen?: never[] }).seen?.at(-1));
  for (const variant of [...GMAIL, ...LINKEDIN]) {
    const rep = await new Rep(await browser.open(), variant).sit();
    await rep.focus();
    if (variant.subject) {
      await rep.click(variant.subject);
      await rep.tab.type('Your yard');
    }
    await rep.type(`${OPENING} Why Leeds?`);
    const incoming = variant.stage === 'replied' ? expect.stringContaining('Returns are the part') : undefined;
    await expect
      .poll(async () => {
        const { draft, context } = ((await last()) ?? { draft: { body: '' } }) as {
          draft: { channel: string; subject: string; body: string };
          context: object;
        };
        return { draft: { ...draft, body: draft.body.trim() }, context };
      }, variant.name)
      .toEqual({
        draft: {
          channel: variant.channel,
          subject: variant.subject ? 'Your yard' : variant.name.includes('popped') ? 'Re: Leeds depot opening' : '',
          body: `${OPENING} Why Leeds?`,
        },
        context: incoming ? { stage: 'replied', incoming } : { stage: 'cold' },
      });
    await rep.tab.close();
  }
});
