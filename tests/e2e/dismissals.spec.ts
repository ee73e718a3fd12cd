import type { Page } from '@playwright/test';
import { BUBBLE, COMPOSE, type Desk, expect, test } from './harness';
import { ownPage, stored } from './own-pages';
import { DIRECTIVE, LOSS, OPENING } from './words';

const TEXT = `${OPENING} ${DIRECTIVE.text} ${LOSS.text}`;

/** Opens the card on words that hold `part`, and takes one of its wider dismissals. */
async function dismiss(desk: Desk, part: string, name: string): Promise<void> {
  await desk.clickMark(part);
  await desk.card.getByRole('button', { name: 'More choices' }).click();
  await desk.card.getByRole('button', { name }).click();
  await expect(desk.card).toBeHidden();
}

/** Loads the page anew and puts the same words back, as a host restores a draft: before anybody focuses it. */
async function restore(desk: Desk, text: string): Promise<void> {
  await desk.page.reload();
  await desk.editor.evaluate((editor, words) => {
    editor.textContent = words;
  }, text);
  await desk.focus();
}

const has = (desk: Desk, part: string) => async () => (await desk.underlined()).some((words) => words.includes(part));

test('what is kept stays kept: through edits around it, a reload and a new worker, and ends with the draft', async ({
  sit,
  browserContext,
}) => {
  const desk = await sit(COMPOSE);
  await desk.type(TEXT);
  await desk.marked(DIRECTIVE.part);
  await desk.marked(LOSS.part);
  await desk.clickMark(LOSS.part);
  const quote = (await desk.marked(LOSS.part)).trim();
  await desk.card.getByRole('button', { name: 'Keep mine' }).click();
  await expect.poll(has(desk, LOSS.part)).toBe(false);

  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.focus();
  await desk.page.keyboard.type('Good morning. ');
  await desk.marked(DIRECTIVE.part);
  expect(await has(desk, LOSS.part)()).toBe(false);
  // Kept as fingerprints, never as words.
  await expect.poll(() => stored(browserContext)).toContain('"flags":[{');
  expect(await stored(browserContext)).not.toContain(quote);

  await restore(desk, `Good morning. ${TEXT} What would help?`);
  await desk.marked(DIRECTIVE.part);
  expect(await has(desk, LOSS.part)()).toBe(false);

  // Emptied: the draft is over, and a new one with the same words is judged anew.
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.press('Delete');
  await expect.poll(() => stored(browserContext)).not.toContain('"flags":[{');
  await desk.type(TEXT);
  await desk.marked(LOSS.part);
});

test('"Not for this draft" silences this one, also after a reload, and no other', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.type(TEXT);
  await dismiss(desk, DIRECTIVE.part, 'Not for this draft');
  await expect.poll(() => desk.underlined()).toEqual([]);
  await expect(desk.badge).toBeHidden();
  await desk.page.keyboard.type(` ${DIRECTIVE.text}`);
  await restore(desk, TEXT);
  await expect(desk.badge).toBeHidden();
  expect(await desk.underlined()).toEqual([]);
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.press('Delete');
  await desk.type(TEXT);
  await desk.marked(DIRECTIVE.part);
});

const options = async (desk: Desk): Promise<Page> => {
  const page = await desk.page.context().newPage();
  await page.goto(await ownPage(desk.page.context(), 'options'));
  return page;
};

test('a rule and a site go everywhere, and the options page takes both back', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.type(TEXT);
  await dismiss(desk, DIRECTIVE.part, 'Not this rule again');
  await desk.marked(LOSS.part);
  await expect.poll(has(desk, DIRECTIVE.part)).toBe(false);
  await dismiss(desk, LOSS.part, 'Not on this site');
  await expect.poll(() => desk.underlined()).toEqual([]);
  await expect(desk.badge).toBeHidden();

  const page = await options(desk);
  const rows = page.locator('#dismissed .rows li');
  await expect(rows.filter({ hasText: 'Site off' })).toContainText('Gmail');
  await rows.filter({ hasText: 'Site off' }).getByRole('button').click();
  await desk.page.bringToFront();
  await desk.focus();
  await desk.page.keyboard.press('ControlOrMeta+a');
  await desk.page.keyboard.press('Delete');
  await desk.type(TEXT);
  await desk.marked(LOSS.part);
  expect(await has(desk, DIRECTIVE.part)()).toBe(false);

  await page.bringToFront();
  await rows.filter({ hasText: 'Rule off' }).getByRole('button').click();
  await expect(page.locator('#dismissed')).not.toContainText('Rule off');
  await desk.page.bringToFront();
  await desk.marked(DIRECTIVE.part);
});

test('everything that is stored is shown, exported and deleted on the options page', async ({
  sit,
  browserContext,
}) => {
  const desk = await sit(BUBBLE);
  await desk.type(TEXT);
  await desk.marked(LOSS.part);
  await desk.send.click();
  await expect.poll(() => stored(browserContext)).toMatch(/"messages":1/);
  const page = await options(desk);
  const counts = page.locator('#privacy details', { hasText: 'Your counts' });
  await counts.locator('summary').click();
  await expect(counts.locator('pre')).toContainText('"messages": 1');
  await expect(page.locator('#progress').getByRole('table')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^earnest-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete it all' }).click();
  await expect.poll(() => stored(browserContext)).toBe('{}');
});
