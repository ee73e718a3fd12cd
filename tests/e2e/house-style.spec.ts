import { readFileSync } from 'node:fs';
import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { COMPOSE, Desk, expect } from './harness';
import { FileServer, type Installed, installed, options, person, setPolicy } from './house';

const DRAFT =
  'I saw that your depot opens in Leeds. You asked about synergies between both depots. How do you plan the week?';

interface Fixtures {
  readonly extension: Installed;
  readonly server: FileServer;
  /** Opens a browser of its own for somebody. */
  readonly come: () => Promise<BrowserContext>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  extension: ({}, use) => installed(use),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  server: async ({}, use) => {
    const server = await FileServer.open();
    await use(server);
    server.close();
  },
  come: async ({ extension }, use) => {
    const all: BrowserContext[] = [];
    await use(async () => {
      const context = await person(extension);
      all.push(context);
      return context;
    });
    for (const context of all) await context.close();
  },
});

/** Everything that goes wrong on a page, its policy's complaints included. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  return complaints;
}

async function write(context: BrowserContext): Promise<Desk> {
  const page = await context.newPage();
  await page.goto(COMPOSE.url);
  const desk = new Desk(page, { requests: [], blocked: [] }, COMPOSE);
  await desk.type(DRAFT);
  return desk;
}

/** Asks the background as a page of the extension does. */
function tell(page: Page, request: unknown): Promise<unknown> {
  return page.evaluate((asked) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } };
    return chrome.runtime.sendMessage({ name: 'styles', request: asked });
  }, request);
}

async function writeRule(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty' }).click();
  await page.getByLabel('Style id').fill('acme');
  await page.getByLabel('Title').fill('Acme style');
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.getByLabel('Short name').fill('no-synergies');
  await page.getByLabel('What to flag').fill('synergies');
  await page.getByLabel('What the reader will feel or miss').fill('Nobody has ever met {quote}.');
  await page.getByLabel('Why it matters').fill('They cannot picture it.');
  await page.getByLabel('Examples that must be flagged').fill('We see synergies.');
  await page.getByLabel('Examples that are fine').fill('How do you plan the week?');
  // The mistake is told with its line, in the form's neighbour, and saving waits for it.
  await expect(page.locator('.problems')).toContainText('no words are marked in this example');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByLabel('Examples that must be flagged').fill('We see [[synergies]].');
  await expect(page.locator('.problems')).toContainText('In order: every example holds.');
}

test('a manager writes a rule, a rep subscribes, is flagged, and agrees before it becomes a warning', async ({
  come,
  extension,
  server,
}, info) => {
  test.setTimeout(120_000);
  const manager = await options(await come(), extension);
  const complaints = complaintsOf(manager);
  await writeRule(manager);
  await expect(manager.locator('.house-style .tried')).toContainText(
    /acme\/no-synergies would flag 1 of these \d+: “synergies”/,
  );
  await manager
    .getByLabel('Paste drafts of your own')
    .fill('No such word.\n---\nSynergies here.\n---\nMore synergies.');
  await expect(manager.locator('.house-style .tried')).toContainText('would flag 2 of these 3');
  await expect(manager.locator('.text-editor')).toContainText('no-synergies');
  await manager.locator('.page-head').evaluate((head) => head.style.setProperty('position', 'static'));
  await manager.locator('.editor').screenshot({ path: info.outputPath('editor.png'), scale: 'css' });
  const [file] = await Promise.all([
    manager.waitForEvent('download'),
    manager.getByRole('button', { name: 'Export file' }).click(),
  ]);
  server.text = readFileSync(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('acme.yaml');
  expect(complaints).toEqual([]);

  const context = await come();
  const rep = await options(context, extension);
  await rep.getByLabel('Subscribe to an address').fill(server.url);
  await rep.getByRole('button', { name: 'Look at it' }).click();
  const preview = rep.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('Acme style 1.0.0');
  await expect(preview).toContainText('Nobody has ever met {quote}.');
  await rep.screenshot({ path: info.outputPath('preview.png'), scale: 'css' });
  await preview.getByRole('button', { name: 'Subscribe' }).click();
  await expect(rep.locator('.house-style .style')).toContainText('subscribed');
  for (const { headers } of server.asked)
    for (const name of ['cookie', 'referer']) expect(headers).not.toHaveProperty(name);

  const desk = await write(context);
  await desk.marked('synergies');
  await desk.clickMark('synergies');
  await expect(desk.card).toContainText('Nobody has ever met “synergies”.');
  await desk.page.screenshot({ path: info.outputPath('flagged.png'), scale: 'css' });
  await desk.page.close();

  server.text = server.text.replace('level: suggestion', 'level: warning').replace('version: 1.0.0', 'version: 1.1.0');
  await rep.getByRole('button', { name: 'Ask for an update' }).click();
  const update = rep.getByRole('region', { name: 'Update of Acme style' });
  await expect(update).toContainText('Version 1.1.0 waits for your yes: 1 rule raised to warning.');
  await expect(rep.locator('.house-style .rules')).toContainText('acme/no-synergies suggestion');
  await rep.screenshot({ path: info.outputPath('update.png'), scale: 'css' });
  await update.getByRole('button', { name: 'Use it' }).click();
  await expect(rep.locator('.house-style .rules')).toContainText('acme/no-synergies warning');
  await expect(rep.locator('.house-style .style')).toContainText('1.0.0 → 1.1.0: 1 rule raised to warning');
  await (await write(context)).marked('synergies');

  // A roll-back is refused, said, and the last good copy flags on.
  server.text = server.text.replace('version: 1.1.0', 'version: 1.0.5').replace('level: warning', 'level: hint');
  await rep.getByRole('button', { name: 'Ask for an update' }).click();
  await expect(rep.getByRole('alert').filter({ hasText: 'older than 1.1.0' })).toBeVisible();
  await rep.reload();
  await expect(rep.locator('.house-style .style')).toContainText('the last good one is active');
  // The rep may mute it for good.
  await rep.getByRole('checkbox', { name: /acme\/no-synergies/ }).click();
  await expect(rep.getByRole('checkbox', { name: /acme\/no-synergies/ })).not.toBeChecked();
});

const STYLE = `format: 1
style: {id: acme, title: Acme style, version: 1.0.0}
rules:
  - id: no-synergies
    message: "Nobody has ever met {quote}."
    any: [{phrase: synergies}]
    examples: {flags: ["We see [[synergies]]."], passes: ["How do you plan?"]}
`;

test('a rule that the company sets and locks cannot be muted', async ({ come, extension }) => {
  const policy = setPolicy(extension.id, { styles: [STYLE], lock: ['acme/*'] });
  // Where nobody but an administrator may set a policy, tests/style-store shows the same on a policy of its own.
  if (!policy) {
    base.info().annotations.push({ type: 'not run', description: 'this machine lets the tests set no policy' });
    return;
  }
  try {
    const context = await come();
    const page = await options(context, extension);
    // The browser hands its policy over seconds after its start.
    await expect
      .poll(async () => JSON.stringify(await tell(page, { do: 'list' })), { timeout: 20_000 })
      .toContain('"origin":"policy"');
    await page.reload();
    await expect(page.locator('.house-style .style')).toContainText('set by your company');
    await expect(page.getByRole('checkbox', { name: /acme\/no-synergies/ })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Turn off' })).toHaveCount(0);
    const answer = await tell(page, { do: 'mute', rule: 'acme/no-synergies', on: true });
    expect(answer).toMatchObject({ value: { ok: false, message: expect.stringMatching(/locked/) } });
    const desk = await write(context);
    await desk.marked('synergies');
  } finally {
    policy.take();
  }
});

test('a hostile file is refused with its line, and the page stays whole', async ({ come, extension }) => {
  const page = await options(await come(), extension);
  const complaints = complaintsOf(page);
  const drop = (name: string, text: string) =>
    page.getByLabel('Import a file').setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(text) });
  // A file may also be dropped anywhere on the section.
  const dragged = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'good.yaml', { type: 'text/yaml' }));
    return data;
  }, STYLE);
  await page.locator('.house-style').dispatchEvent('drop', { dataTransfer: dragged });
  await expect(page.locator('.house-style .style')).toContainText('Acme style');
  await expect(page.locator('.house-style .style')).toContainText('from a file');
  for (const [text, why] of [
    [STYLE.replace('"Nobody', '"<img src=x onerror=alert(1)>Nobody'), 'Line 5:14 message holds markup'],
    [STYLE.replace('any:', 'learn: "javascript:alert(1)"\n    any:'), 'learn is no plain https link'],
    [STYLE.replace('"Nobody', '&a "Nobody'), 'has the anchor &a'],
    ['x'.repeat(2_000_000), 'larger than 256 KB'],
    ['['.repeat(100_000), 'nested deeper'],
  ] as const) {
    await drop('bad.yaml', text);
    await expect(page.getByRole('alert').filter({ hasText: 'bad.yaml' })).toContainText(why);
    await expect(page.locator('.house-style .style')).toContainText('Acme style');
  }
  expect(complaints).toEqual([]);
});
