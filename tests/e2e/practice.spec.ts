import type { Page } from '@playwright/test';
import { breaches } from './gallery';
import { expect, test } from './harness';
import { EXTENSION, launch } from './launch';
import { ownPage, practise, stored, underlines } from './own-pages';

test('installing opens the practice page, and its first flag is there without a click', async () => {
  const started = Date.now();
  const context = await launch(EXTENSION, true);
  try {
    const address = await ownPage(context, 'practice');
    const found = () => context.pages().find((page) => page.url() === address);
    await expect.poll(() => found() !== undefined, { timeout: 15_000 }).toBe(true);
    await expect.poll(() => underlines(found() as Page), { timeout: 20_000 }).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(20_000);
  } finally {
    await context.close();
  }
});

test('two key presses from a flag to an applied rewrite, and every other action by keyboard', async ({
  browserContext,
}) => {
  const page = await practise(browserContext);
  const [card, panel, editor] = [page.locator('.card'), page.locator('.panel'), page.locator('.editor')];
  const settled = page.locator('.card[aria-busy=false]');
  await expect(editor).toBeFocused();
  const before = await editor.innerText();

  // One: the note. Two: Apply, which has the focus.
  await page.keyboard.press('Alt+Comma');
  await expect(settled.getByRole('button', { name: 'Apply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  await expect.poll(() => editor.innerText()).not.toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => editor.innerText()).toBe(before);

  // Next and previous go round.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Alt+Period');
  await expect(settled.locator('.of')).toHaveText(/^\d of \d$/);
  const first = await card.locator('.message').innerText();
  await page.keyboard.press('Alt+Period');
  await expect(card.locator('.message')).not.toHaveText(first);
  await page.keyboard.press('Alt+Comma');
  await expect(card.locator('.message')).toHaveText(first);

  // Escape closes, and the caret is in the text.
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(editor).toBeFocused();

  // Keep my words.
  const marks = await underlines(page);
  await page.keyboard.press('Alt+Period');
  await expect(settled).toBeVisible();
  await page.keyboard.press('Alt+Backspace');
  await expect(card).toBeHidden();
  await expect.poll(() => underlines(page)).toBe(marks - 1);
  await expect(editor).toBeFocused();

  // The panel: open, to a note, closed.
  await page.keyboard.press('Alt+Slash');
  await expect(panel).toBeFocused();
  expect(await breaches(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.locator('.note').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(settled).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Slash');
  await expect(panel).toBeHidden();
  await expect(editor).toBeFocused();
});

test('a flag and two clicks: its line, Apply', async ({ browserContext }) => {
  const page = await practise(browserContext);
  const before = await page.locator('.editor').innerText();
  const box = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as Iterable<Range>) {
        if (!range.toString().includes('Tuesday')) continue;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  });
  if (!box) throw new Error('No line under the slot.');
  await page.mouse.click(box.x, box.y);
  await page.locator('.card').getByRole('button', { name: 'Apply' }).click();
  await expect.poll(() => page.locator('.editor').innerText()).not.toBe(before);
});

test('the six drafts all have something to try, and Send counts and sends nothing', async ({ browserContext }) => {
  const page = await practise(browserContext);
  for (const sample of await page.locator('.sample').all()) {
    await sample.click();
    await expect(page.locator('.badge .count')).toBeVisible({ timeout: 15_000 });
    await expect.poll(() => underlines(page)).toBeGreaterThan(0);
  }
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Nothing was sent.')).toBeVisible();
  await expect.poll(() => stored(browserContext)).toMatch(/"messages":1/);
  // Numbers only.
  expect(await stored(browserContext)).not.toMatch(/Bristol|renewal|rivals/i);
});

test('a screen reader hears of the notes once, politely', async ({ browserContext }) => {
  const page = await practise(browserContext);
  const said = page.locator('[role=status].said');
  await expect(said).toHaveText(/^\d notes$/);
  const name = `${await said.innerText()} on this draft: open the panel`;
  await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph
      - group "Drafts to try":
        - button "First mail" [pressed]
      - form "Compose":
        - heading "Compose" [level=2]
        - paragraph
        - textbox "Subject"
        - textbox "Message"
        - button "Send"
  `);
});
