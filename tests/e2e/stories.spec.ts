import type { Page } from '@playwright/test';
import { STORIES, type Story } from '../stories/stories';
import { breaches, expect, moving, test, unfold } from './gallery';
import { expectLook } from './looks';

const NAMES = Object.keys(STORIES);

/** Where the pictures of every state are left to be looked at. */
const PICTURES = '.output/stories';

/** The states by which a change of looks is noticed. */
const KEY = [
  'card-rewrite',
  'card-me-focus',
  'badge',
  'panel-busy',
  'panel-clean',
  'popup-on',
  'options-progress',
  'options-style',
  'brief',
  'practice',
];

for (const name of NAMES) {
  const { kind } = STORIES[name] as Story;
  const place = (page: Page) => page.locator(kind === 'layer' ? '.stage' : 'body');

  // One page for all of it: a browser's start costs more than a look.
  test(`${name}: seen, compared and read in light and dark, from right to left and in a narrow window`, async ({
    look,
  }) => {
    const page = await look(name);
    expect(await moving(page)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      if (KEY.includes(name)) await expectLook(place(page), `${name}-${colorScheme}`);
      for (const scale of ['css', 'device'] as const) {
        const path = `${PICTURES}/${name}-${colorScheme}@${scale === 'css' ? 1 : 2}x.png`;
        await place(page).screenshot({ path, scale, animations: 'disabled' });
      }
    }
    await unfold(page);
    expect(await breaches(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await breaches(page)).toEqual([]);

    const german = await look(name, { dir: 'rtl', language: 'de', width: 360 });
    await unfold(german);
    expect(await breaches(german)).toEqual([]);
    // As at 200 % and more. The card and the panel stand in a frame of the story's.
    const wide = await german.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(kind === 'layer' ? 48 : 0);
  });
}

test('forced colours keep every line, edge and mark', async ({ look }) => {
  for (const name of ['card-rewrite', 'panel-busy', 'popup-on', 'practice']) {
    const page = await look(name, { forced: true });
    await page.screenshot({ path: `${PICTURES}/${name}-forced.png`, animations: 'disabled' });
    for (const control of await page.locator('button:visible').all()) {
      const edge = await control.evaluate((element) => getComputedStyle(element).borderTopWidth);
      const link = await control.evaluate((element) => getComputedStyle(element).textDecorationLine);
      expect([name, edge !== '0px' || link === 'underline', await control.textContent()]).toEqual([
        name,
        true,
        await control.textContent(),
      ]);
    }
  }
});

test('a card is heard as its message, its reason, and what can be done', async ({ look }) => {
  const page = await look('card-rewrite');
  await expect(page.locator('.stage')).toMatchAriaSnapshot(`
    - dialog "They don’t know yet why Tuesday matters to them.":
      - text: Ask 2 of 4
      - button "Close"
      - paragraph: They don’t know yet why Tuesday matters to them.
      - paragraph: A slot in their week asks for trust. Nothing before it has earned that yet.
      - paragraph:
        - deletion: Are you free Tuesday at 2pm for a quick call?
      - paragraph: What would you like to change about returns at the new depot?
      - paragraph:
        - text: "Ask about their side: a question is theirs to answer."
        - button "Other words"
      - button "Apply"
      - button "Keep mine"
      - button "Next"
      - button "More choices"
  `);
});

test('a panel is heard part by part, its notes as a list', async ({ look }) => {
  const page = await look('panel-busy');
  await expect(page.locator('.stage')).toMatchAriaSnapshot(`
    - dialog "Your draft":
      - heading "Your draft" [level=2]
      - button "Close the panel"
      - region "Your draft":
        - region "Keep this":
          - heading "Keep this" [level=3]
          - list:
            - listitem: /new depot in Leeds/
            - listitem: /I saw that you opened a depot/
        - region "To look at":
          - heading "To look at" [level=3]
          - paragraph: /Me-focus 1 Pressure \\d Ask \\d/
          - list:
            - listitem:
              - button /Me-focus/
        - region "What you ask for":
          - list
        - region "How it reads":
          - list
        - region "Length"
      - button "Rework this draft"
      - button "Not for this draft"
  `);
});

test('a popup is heard as its switches and its numbers', async ({ look }) => {
  const page = await look('popup-on');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main:
      - heading "Earnest" [level=1]
      - text: Coach me on Gmail
      - switch "Coach me on Gmail" [checked]
      - paragraph: It speaks up when you write there.
      - text: Coach me at all
      - switch "Coach me at all" [checked]
      - region "Today":
        - heading "Today" [level=2]
        - term: Messages sent
        - definition: "4"
        - term: Asks earned
        - definition: 2 of 3
        - term: Rewrites taken
        - definition: "5"
      - button "Practise"
      - button "Options"
  `);
});

test('a picture of the weeks can be read as a table', async ({ look }) => {
  const page = await look('options-progress');
  await expect(page.getByRole('table', { name: 'The same in numbers' }).getByRole('row')).toHaveCount(11);
  await expect(page.getByRole('row', { name: /16 Nov/ })).toContainText('7 of 8');
});
