import type { Page } from '@playwright/test';
import { BUBBLE, COMPOSE, expect, SHADOW, test } from './harness';
import { stopBackground } from './stop-background';
import { DIRECTIVE, LOSS, OPENING } from './words';

test('typing causes no request, of the page or of the extension', async ({ sit, browserContext }) => {
  for (const stage of [COMPOSE, SHADOW]) {
    const desk = await sit(stage);
    const seen: string[] = [];
    browserContext.on('request', (request) => {
      // The coach's own file comes out of the extension's package, once, when the first compose box gets focus.
      if (!request.url().startsWith('chrome-extension://')) seen.push(request.url());
    });
    const loaded = desk.served.requests.length;
    await desk.type(`${OPENING} ${DIRECTIVE.text}`);
    await desk.openRewrite(DIRECTIVE.part);
    await desk.apply.click();
    await expect.poll(() => desk.text()).not.toContain(DIRECTIVE.part);
    expect(desk.served.requests.slice(loaded)).toEqual([]);
    expect(desk.served.blocked).toEqual([]);
    expect(seen).toEqual([]);
    await desk.page.close();
  }
});

test('the coach is loaded when a compose box gets focus, and not before', async ({ sit }) => {
  for (const stage of [COMPOSE, BUBBLE]) {
    const desk = await sit(stage);
    const scripts = await parsedScripts(desk.page);
    const coaches = () => scripts.filter((url) => url.endsWith('/coach.js')).length;
    await desk.page.locator('.find').click();
    await desk.page.keyboard.type(DIRECTIVE.text);
    // The watcher stands there and has had its chance.
    await expect.poll(() => scripts.filter((url) => url.endsWith('/watcher.js')).length).toBeGreaterThan(0);
    expect(coaches()).toBe(0);
    await desk.focus();
    await expect.poll(coaches).toBe(1);
    await desk.page.locator('.find').click();
    await desk.type(DIRECTIVE.text);
    await desk.marked(DIRECTIVE.part);
    expect(coaches()).toBe(1);
    await desk.page.close();
  }
});

test('a late answer never marks other words than those it is about', async ({ sit, browserContext }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} ${DIRECTIVE.text}`);
  await desk.marked(DIRECTIVE.part);
  await desk.page.evaluate(recordMarks);
  const [worker] = browserContext.serviceWorkers();
  // The background hangs while the rep goes on writing in front of the marked words.
  const hang = worker?.evaluate(() => {
    const end = Date.now() + 700;
    while (Date.now() < end);
  });
  await desk.page.keyboard.press('ControlOrMeta+Home');
  await desk.page.keyboard.type('Hi Ana, good to read you. ', { delay: 15 });
  await hang;
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(` ${LOSS.text}`);
  await desk.marked(LOSS.part);
  const seen = await desk.page.evaluate(() => (window as unknown as { __marks: string[] }).__marks);
  expect(seen.length).toBeGreaterThan(0);
  for (const mark of seen) expect(DIRECTIVE.text.includes(mark) || LOSS.text.includes(mark), mark).toBe(true);
});

test('a stopped background is woken by the next check', async ({ sit, browserContext }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} `);
  await stopBackground(browserContext);
  await desk.page.keyboard.type(DIRECTIVE.text);
  // A worker killed in mid-message may swallow a question or two: the coach asks again by itself, without another key.
  await desk.marked(DIRECTIVE.part, 20_000);
  // Also between the mark and its rewrite.
  await stopBackground(browserContext);
  await desk.openRewrite(DIRECTIVE.part);
  await expect(desk.card.locator('.after')).toBeVisible({ timeout: 15_000 });
  await desk.apply.click();
  await expect.poll(() => desk.text()).not.toContain(DIRECTIVE.part);
});

test('a background that is stopped before the first focus still starts the coach', async ({ sit, browserContext }) => {
  const desk = await sit(SHADOW);
  await stopBackground(browserContext);
  await desk.type(DIRECTIVE.text);
  await desk.marked(DIRECTIVE.part);
});

test('an extension that is reloaded leaves nothing behind, and the rep types on', async ({ sit, browserContext }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} ${DIRECTIVE.text}`);
  await desk.clickMark(DIRECTIVE.part);
  const layers = () => desk.page.evaluate(() => document.querySelectorAll('html > [popover]').length);
  expect(await layers()).toBe(1);
  const [worker] = browserContext.serviceWorkers();
  await worker?.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' And so on.');
  await expect.poll(layers).toBe(0);
  expect(await desk.underlined()).toEqual([]);
  expect(await desk.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await desk.page.keyboard.type(' More words.');
  expect(await desk.text()).toBe(`${OPENING} ${DIRECTIVE.text} And so on. More words.`);
  await expect(desk.send).toBeEnabled();
});

test('a box that the host empties and uses again starts afresh', async ({ sit }) => {
  const desk = await sit(SHADOW);
  const { page } = desk;
  await desk.type(DIRECTIVE.text);
  await desk.clickMark(DIRECTIVE.part);
  await desk.keepAll();
  await desk.send.click();
  await expect.poll(async () => (await desk.text()).trim()).toBe('');
  await expect(desk.badge).toBeHidden();
  await desk.type(DIRECTIVE.text);
  await desk.marked(DIRECTIVE.part);
  expect((await desk.host()).sent).toHaveLength(1);
  await expect(page.locator('.badge .count')).toBeVisible();
});

test('a page that clears the highlight registry only loses the lines until the next answer', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} ${DIRECTIVE.text}`);
  await desk.marked(DIRECTIVE.part);
  // Looked at in the same moment: the coach draws again as soon as the rep rests.
  const left = await desk.page.evaluate(() => {
    CSS.highlights.clear();
    return CSS.highlights.size;
  });
  expect(left).toBe(0);
  await desk.page.keyboard.type(' So.');
  await desk.marked(DIRECTIVE.part);
});

test('nothing is marked or written while an input method composes', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} ${DIRECTIVE.text} `);
  await desk.marked(DIRECTIVE.part);
  const session = await desk.page.context().newCDPSession(desk.page);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  const composing = await desk.text();
  expect(composing).toContain('にほん');
  // Keys belong to the input method now.
  await desk.page.keyboard.press('Alt+Period');
  await session.send('Input.insertText', { text: '日本。' });
  await expect.poll(() => desk.text()).toBe(`${OPENING} ${DIRECTIVE.text} 日本。`);
  await expect(desk.card).toBeHidden();
  await desk.page.keyboard.press('Alt+Period');
  await expect(desk.card).toBeVisible();
});

/** Notes, frame by frame, every stretch of words that is underlined. */
function recordMarks(): void {
  const seen = new Set<string>();
  const frame = () => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as Iterable<Range>) {
        const words = range.toString().replaceAll('\u00a0', ' ');
        if (words !== '') seen.add(words);
      }
    }
    (window as unknown as { __marks: string[] }).__marks = [...seen];
    requestAnimationFrame(frame);
  };
  frame();
}

/** Every script that the page's worlds have parsed and will parse. */
async function parsedScripts(page: Page): Promise<string[]> {
  const urls: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
  await session.send('Debugger.enable');
  return urls;
}
