import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { longPage } from '../brief/long-page';
import { backgroundOf, chooseRead, NEWS, openPanel, SITE, serveSite, tabOf } from './brief';
import { COMPOSE, Desk, expect, REPLY, type Stage } from './harness';
import { type Installed, installed, person } from './house';
import { openPopup } from './toolbar';

interface Fixtures {
  readonly extension: Installed;
  /** As it ships: no leave for the client's site. */
  readonly shipped: Installed;
  readonly context_: BrowserContext;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  extension: ({}, use) => installed(use, `${SITE}/*`),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  shipped: ({}, use) => installed(use),
  context_: async ({ extension }, use) => {
    const context = await person(extension);
    await serveSite(context);
    await use(context);
    await context.close();
  },
});

async function read(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${SITE}/news`);
  await chooseRead(context, page);
  return page;
}

async function sit(context: BrowserContext, stage: Stage): Promise<Desk> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1200, height: 780 });
  await page.goto(stage.url);
  return new Desk(page, { requests: [], blocked: [] }, stage);
}

/** A compose box, and a brief of whom it goes to. */
async function sitWithBrief(context: BrowserContext, extension: Installed): Promise<Desk> {
  await read(context);
  const desk = await sit(context, COMPOSE);
  const panel = await openPanel(context, extension, desk.page);
  await panel.getByRole('button', { name: 'Keep 3' }).click();
  await expect(panel.getByRole('status')).toHaveText('Kept.');
  await desk.page.bringToFront();
  return desk;
}

test('from a page of theirs to an opening that earns the ask', async ({ context_: context, extension }) => {
  await read(context);
  const desk = await sit(context, COMPOSE);
  const panel = await openPanel(context, extension, desk.page);

  // What was read: the client's own words, nothing of menus, banners and hidden text, no markup.
  await expect(panel.getByRole('heading', { name: 'Read for Harbour Freight' })).toBeVisible();
  const words = () =>
    panel.locator('.reading textarea').evaluateAll((all) => all.map((t) => (t as HTMLTextAreaElement).value));
  expect(await words()).toEqual([
    'Harbour Freight is opening a second depot in Leeds in March 2027, in the old mill by the river.',
    'The company aims to cut empty miles by 20 per cent before the end of 2028.',
    'Harbour Freight employs 240 people in Hull.',
  ]);
  await panel.getByRole('button', { name: 'Keep 3' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: 'Harbour Freight' })).toBeVisible();

  // An ask that nothing has earned yet.
  await desk.page.bringToFront();
  await desk.type('Hi Ana,\n\nWe make planning software for freight firms.\n\nDo you have 15 minutes this week?');
  await desk.marked('15 minutes');

  // The panel knows whom it goes to; the opening goes in after the greeting.
  await panel.bringToFront();
  await expect(panel.getByText('Your draft does not speak of any of this yet.')).toBeVisible();
  const opening =
    'Saw that Harbour Freight is opening a second depot in Leeds in March 2027, in the old mill by the river.';
  await panel.locator('.openings li', { hasText: opening }).getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByRole('status')).toHaveText('Inserted.');
  expect((await desk.text()).replace(/\s+/g, ' ')).toContain(`Hi Ana, ${opening} We make planning software`);

  // It is earned now, Send is up, and one undo takes the sentence out again.
  await desk.page.bringToFront();
  await expect.poll(() => desk.underlined().then((all) => all.some((w) => w.includes('15 minutes')))).toBe(false);
  await expect(desk.send).toBeEnabled();
  await desk.editor.focus();
  await desk.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => desk.text()).not.toContain('second depot');
  await desk.marked('15 minutes');
});

test('the card offers an opening before an unearned ask', async ({ context_: context, extension }) => {
  const desk = await sitWithBrief(context, extension);
  await desk.type('Hi Ana,\n\nWe make planning software for freight firms.\n\nDo you have 15 minutes this week?');
  await desk.openRewrite('15 minutes');
  await expect(desk.card.locator('.after')).toContainText(
    'Saw that Harbour Freight is opening a second depot in Leeds',
  );
  await desk.apply.click();
  await expect.poll(() => desk.text()).toContain('in the old mill by the river. Do you have 15 minutes');
});

test('what differs from the brief is pointed out', async ({ context_: context, extension }) => {
  const desk = await sitWithBrief(context, extension);
  await desk.type(
    'Hi Ana,\n\nSaw that you are opening a second depot in Bradford. Would you like to see our software?',
  );
  expect(await desk.marked('Bradford')).toBe('Bradford');
});

test('the walk moves on when their answer is in the thread', async ({ context_: context, extension }) => {
  const desk = await sit(context, REPLY);
  // Their answer has not come yet.
  const [answer] = await desk.page
    .locator('.adn.ads .a3s')
    .all()
    .then((all) => all.slice(-1));
  const said = (text: string) => answer?.evaluate((element, words) => element.replaceChildren(words), text);
  await said('Thanks, Robin.');
  await desk.focus();
  const panel = await openPanel(context, extension, desk.page);
  const next = panel.locator('.stones [aria-current=step]');
  await expect(next).toContainText('Where they are');
  await said('We use a whiteboard and three phones. We lose an hour a day at the gate.');
  await desk.page.bringToFront();
  await desk.page.locator('.hP').click();
  await desk.focus();
  await panel.bringToFront();
  await expect(next).toContainText('What they would change');
  await expect(panel.locator('.stones .covered')).toHaveCount(2);
  await expect(panel.getByText('you lose an hour a day at the gate')).toBeVisible();
});

test('from the toolbar, under the leave that this click gives for this page and no other', async ({ shipped }) => {
  const context = await person(shipped);
  await serveSite(context);
  const page = await context.newPage();
  await page.goto(`${SITE}/news`);
  const popup = await openPopup(context, page.url());
  await expect.poll(() => popup.text()).toContain('Read this page for a client');
  await popup.click('Read this page for a client');
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${shipped.id}/sidepanel.html`);
  await expect(panel.getByRole('heading', { name: 'Read for Harbour Freight' })).toBeVisible();
  await panel.getByRole('button', { name: 'Not now' }).click();
  await expect(panel.locator('.reading')).toHaveCount(0);
  // Another page of the same site, without the click: the browser opens it to nobody.
  const other = await context.newPage();
  await other.goto(`${SITE}/about`);
  expect(
    await context
      .serviceWorkers()[0]
      ?.evaluate(() => chrome.permissions.contains({ origins: ['https://www.harbour.example/*'] })),
  ).toBe(false);
  await context.close();
});

test('a page that cannot be read says so, and nothing is read without the click', async ({
  context_: context,
  extension,
}) => {
  const page = await context.newPage();
  await page.goto(`${SITE}/news`);
  const desk = await sit(context, COMPOSE);
  const panel = await openPanel(context, extension, desk.page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Know them before you write');
  await expect(panel.locator('.reading')).toHaveCount(0);
  await chooseRead(context, panel);
  await expect(panel.getByText('The browser does not open this page to extensions.')).toBeVisible();
});

test('a hostile page brings no markup into the panel or the mail, and runs nothing', async ({
  context_: context,
  extension,
}) => {
  const evil = NEWS.replace(
    '</main>',
    '<p>Harbour Freight has opened a \u202eyard\u202c in <b onclick="owned()">Hull</b>, <img src=x onerror="document.title=1">said the firm.</p><p>Harbour Freight plans to <a href="javascript:alert(1)">javascript:alert(1)</a> by 2030.</p></main>',
  );
  await context.unroute(`${SITE}/**`);
  await serveSite(context, evil);
  await read(context);
  const desk = await sit(context, COMPOSE);
  const title = await desk.page.title();
  await desk.focus();
  const panel = await openPanel(context, extension, desk.page);
  await panel.getByRole('button', { name: /^Keep \d/ }).click();
  const inserts = panel.locator('.openings').getByRole('button', { name: 'Insert', exact: true });
  await expect(inserts.first()).toBeVisible();
  for (let n = (await inserts.count()) - 1; n >= 0; n--) {
    await inserts.nth(n).click();
    await expect(panel.getByRole('status')).toHaveText('Inserted.');
    await expect(inserts.nth(n)).toBeDisabled();
  }
  expect(await desk.text()).toContain('Saw that');
  const markup = (of: Page, root: string) =>
    of.locator(root).evaluate((element) => ({
      foreign: element.querySelectorAll('img, script, iframe, [onerror], [onclick], a[href^="javascript:"]').length,
      text: element.textContent ?? '',
    }));
  for (const seen of [await markup(panel, 'main'), await markup(desk.page, COMPOSE.editor)]) {
    expect(seen.foreign).toBe(0);
    expect(seen.text).not.toMatch(/<|javascript:|onerror|\u202e/);
  }
  // The page's own script may change its own title, and nobody else's.
  expect([await panel.title(), await desk.page.title()]).toEqual(['Earnest: the client brief', title]);
});

test('a page of 50,000 words is read in its own tab, and typing elsewhere goes on', async ({
  context_: context,
  extension,
}) => {
  await context.unroute(`${SITE}/**`);
  await serveSite(context, longPage(50_000).replaceAll('Northwind', 'Harbour'));
  const desk = await sit(context, COMPOSE);
  await desk.focus();
  const page = await context.newPage();
  await page.goto(`${SITE}/news`);
  const tabId = await tabOf(context, page);
  await desk.page.bringToFront();
  const reading = backgroundOf(context).evaluate(async (id) => {
    const start = performance.now();
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: id }, files: ['reader.js'] });
    return { ms: performance.now() - start, facts: (answer?.result as { facts: unknown[] } | undefined)?.facts.length };
  }, tabId);
  // Another renderer and the background are free: the coach answers meanwhile.
  await desk.page.keyboard.type('You need to sign up today. ');
  await desk.marked('need to sign');
  const { ms, facts } = await reading;
  console.log(`50,000 words read in ${ms.toFixed(0)} ms`);
  expect(facts).toBeGreaterThan(10);
  const panel = await openPanel(context, extension, desk.page);
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
});

test('five hundred clients with forty facts: found and shown without a wait', async ({
  context_: context,
  extension,
}) => {
  const desk = await sit(context, COMPOSE);
  await desk.focus();
  const panel = await openPanel(context, extension, desk.page);
  const fact = (n: number, name: string) => ({
    id: `fact-${n}`,
    kind: 'event',
    sentence: `${name} is opening depot number ${n} in Leeds in March 2027, close to junction 45 of the M1 motorway.`,
    lang: 'en',
    about: name,
    source: { url: `https://firm.example/news/${n}`, title: `News ${n}` },
    date: '2026-10-14',
    read: new Date().toISOString().slice(0, 10),
    confidence: 0.9,
    rank: 0.5,
  });
  const clients = Array.from({ length: 500 }, (_, n) => {
    const name = n === 321 ? 'Harbour Freight' : `Firm${n}`;
    return {
      id: `client-${n}`,
      name,
      domains: [n === 321 ? 'harbour.example' : `firm${n}.example`],
      people: [],
      facts: Array.from({ length: 40 }, (_x, i) => fact(i, name)),
      bonds: [],
      notes: '',
      touched: new Date().toISOString().slice(0, 10),
    };
  });
  const buffer = Buffer.from(JSON.stringify({ kind: 'earnest-brief', format: 1, clients }));
  await panel.locator('input[type=file]').setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer });
  await expect(panel.getByRole('status')).toHaveText('500 imported.');
  await expect(panel.locator('.clients li')).toHaveCount(30);

  // A round trip by message with the look-up in it; the median of twenty, as the machine is shared.
  const times = await panel.evaluate(async () => {
    const all: number[] = [];
    for (let i = 0; i < 20; i++) {
      const start = performance.now();
      const request = { op: 'find', who: { addresses: ['ana.duarte@harbour.example'] } };
      await chrome.runtime.sendMessage({ name: 'brief', request });
      all.push(performance.now() - start);
    }
    return all.sort((a, b) => a - b);
  });
  console.log(`look-up among 500 clients: median ${times[10]?.toFixed(1)} ms, worst ${times[19]?.toFixed(1)} ms`);
  expect(times.every((ms) => ms > 0)).toBe(true);

  // From the click on a client to all of what is known of it.
  const drawn = await panel.evaluate(async () => {
    const start = performance.now();
    const all = new Promise<void>((done) => {
      new MutationObserver(() => document.querySelectorAll('.facts li').length === 40 && done()).observe(
        document.body,
        {
          childList: true,
          subtree: true,
        },
      );
    });
    document.querySelector<HTMLElement>('.clients li button')?.click();
    await all;
    return performance.now() - start;
  });
  console.log(`a client with forty facts drawn in ${drawn.toFixed(1)} ms`);

  // A panel that opens now shows the client whom the message goes to.
  const fresh = await openPanel(context, extension, desk.page);
  await expect(fresh.getByRole('heading', { level: 1 })).toHaveText('Harbour Freight');
  await expect(fresh.locator('.facts li')).toHaveCount(40);
  expect(backgroundOf(context).url()).toContain(extension.id);
});
