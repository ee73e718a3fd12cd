import { BUBBLE, COMPOSE, expect, REPLY, SHADOW, STAGES, test } from './harness';
import { DIRECTIVE, LOSS, OPENING, ORDINARY, SLOT } from './words';

for (const stage of STAGES) {
  test.describe(stage.name, () => {
    test('the keyboard alone goes all the way, and the host never sees a shortcut', async ({ sit }) => {
      const desk = await sit(stage);
      const { page, card, editor } = desk;
      await desk.type(`${OPENING} ${DIRECTIVE.text}`);
      await desk.marked(DIRECTIVE.part);
      await page.keyboard.press('Alt+Period');
      await expect(card).toBeVisible();
      await expect(card.locator('button:focus')).toBeVisible();
      await page.keyboard.press('j');
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(editor).toBeFocused();
      // The caret is where it was.
      await desk.typeOn(' So.');
      await expect.poll(() => desk.text()).toContain(`${DIRECTIVE.text} So.`);
      await page.keyboard.press('Alt+Period');
      // To the first note with a rewrite: Keep mine and Next stand behind each other.
      for (let notes = 0; notes < 5 && !(await desk.offersRewrite()); notes += 1) {
        const message = await card.locator('.message').innerText();
        await expect(card.getByRole('button', { name: 'Keep mine' })).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(card.locator('.message')).not.toHaveText(message);
      }
      await expect(desk.apply).toBeFocused();
      await page.keyboard.press('Enter');
      await expect.poll(() => desk.text()).not.toContain(DIRECTIVE.part);
      await page.keyboard.type(' Yes.');
      await expect.poll(() => desk.text()).toContain('So. Yes.');
      expect((await desk.host()).shortcuts).toEqual([]);
    });

    test('an ordinary message stays quiet', async ({ sit }) => {
      const desk = await sit(stage);
      await desk.type(ORDINARY);
      // The proof that the coach is there and looked: it speaks up as soon as there is something to say.
      await desk.page.keyboard.press('ControlOrMeta+a');
      expect(await desk.underlined()).toEqual([]);
      await expect(desk.card).toBeHidden();
      await expect(desk.page.locator('button.badge')).toBeHidden();
    });
  });
}

test('quoted text and the signature are neither marked nor changed', async ({ sit }) => {
  const desk = await sit(REPLY);
  const foreign = await desk.editor
    .locator('.gmail_signature, .gmail_quote')
    .evaluateAll((all) => all.map((e) => e.outerHTML));
  expect(foreign.join()).toContain(DIRECTIVE.text);
  await desk.type(`${OPENING} ${DIRECTIVE.text} ${LOSS.text}`);
  await desk.marked(DIRECTIVE.part);
  await desk.marked(LOSS.part);
  expect((await desk.underlined()).filter((words) => words.includes(DIRECTIVE.part))).toHaveLength(1);
  expect((await desk.underlined()).filter((words) => words.includes(LOSS.part))).toHaveLength(1);
  await desk.openRewrite(DIRECTIVE.part);
  await desk.apply.click();
  await expect.poll(() => desk.text()).not.toContain(DIRECTIVE.part);
  const after = await desk.editor
    .locator('.gmail_signature, .gmail_quote')
    .evaluateAll((all) => all.map((e) => e.outerHTML));
  expect(after).toEqual(foreign);
});

test('what is typed after a rewrite is undone by itself, and formatting around it survives', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  const { page } = desk;
  await desk.focus();
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('Leeds depot.');
  await page.keyboard.press('ControlOrMeta+b');
  // Without its full stop: the caret stands right behind what will be rewritten.
  const open = DIRECTIVE.text.slice(0, -1);
  await page.keyboard.type(` ${open}`);
  await desk.openRewrite(DIRECTIVE.part);
  await desk.apply.click();
  await expect.poll(() => desk.text()).not.toContain(DIRECTIVE.part);
  const rewritten = await desk.text();
  expect(await desk.editor.innerHTML()).toContain('<b>Leeds depot.</b>');
  await page.keyboard.type(' More');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => desk.text()).toBe(rewritten);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => desk.text()).toContain(open);
});

test('hovering opens the card and leaving closes it; it never lies on its sentence', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  const { page, card } = desk;
  await desk.type(`${OPENING} ${DIRECTIVE.text}`);
  const box = await desk.boxOf(DIRECTIVE.part);
  await page.mouse.move(box.x + 5, box.y + 5);
  await page.mouse.move(box.x + 8, box.y + 6);
  await expect(card).toBeVisible();
  const lies = await card.boundingBox();
  if (!lies) throw new Error('No card.');
  expect(lies.y >= box.y + box.height || lies.y + lies.height <= box.y || lies.x >= box.x + box.width).toBe(true);
  // The editor keeps the focus, and the pointer may travel onto the card.
  await expect(desk.editor).toBeFocused();
  await page.mouse.move(lies.x + 40, lies.y + 40, { steps: 6 });
  await page.mouse.move(20, 400, { steps: 4 });
  await page.mouse.move(lies.x + 500, lies.y + 150, { steps: 4 });
  await expect(card).toBeHidden();
});

test('the badge counts, opens the notes one after the other, and becomes a check', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  const { page, card, badge } = desk;
  await desk.type(`${OPENING} ${DIRECTIVE.text} ${LOSS.text}`);
  await desk.marked(LOSS.part);
  const count = (await desk.page.locator('.badge .count').innerText()).trim();
  expect(Number(count)).toBeGreaterThanOrEqual(2);
  const send = await desk.send.boundingBox();
  const place = await badge.boundingBox();
  if (!send || !place) throw new Error('No badge or no Send.');
  expect(place.y + place.height <= send.y || place.x >= send.x + send.width).toBe(true);
  await badge.click();
  await expect(desk.panel.locator('.note')).toHaveCount(Number(count));
  await desk.panel.locator('.note').first().click();
  await expect(card.locator('.of')).toHaveText(`1 of ${count}`);
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card.locator('.of')).toHaveText(`2 of ${count}`);
  await desk.keepAll();
  await expect(badge.locator('.check')).toBeVisible();
  // What was kept stays kept in this draft.
  await page.keyboard.type(' Leeds is near.');
  await desk.page.waitForFunction(() => document.querySelector('.M9 [role=textbox]')?.textContent?.includes('near.'));
  await page.keyboard.type(` ${SLOT.text}`);
  await desk.marked(SLOT.part);
  expect((await desk.underlined()).join()).not.toContain(DIRECTIVE.part);
});

test('the card follows its words when the editor scrolls, and the page never moves', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.type(`${OPENING} ${DIRECTIVE.text}`);
  for (let line = 0; line < 24; line += 1) await desk.page.keyboard.press('Enter');
  await desk.marked(DIRECTIVE.part);
  const scroller = desk.page.locator('.aO7');
  expect(await scroller.evaluate((e) => e.scrollTop)).toBeGreaterThan(0);
  await desk.badge.click();
  await desk.panel.locator('.note').first().click();
  await expect(desk.card).toBeVisible();
  const words = await desk.boxOf(DIRECTIVE.part);
  const frame = await scroller.boundingBox();
  if (!frame) throw new Error('No editor.');
  expect(words.y).toBeGreaterThanOrEqual(frame.y);
  // At rest: with its rewrite, and after its rise.
  await desk.offersRewrite();
  await desk.card.evaluate((card) => Promise.all(card.getAnimations().map((animation) => animation.finished)));
  const first = await desk.card.boundingBox();
  await scroller.evaluate((e) => {
    e.scrollTop += 10;
  });
  // On whole pixels, as a card on half a pixel is blurred.
  const moved = async () => (first?.y ?? 0) - ((await desk.card.boundingBox())?.y ?? 0);
  await expect.poll(moved).toBeGreaterThan(8);
  expect(await moved()).toBeLessThan(12);
  expect(await desk.page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

for (const stage of [COMPOSE, SHADOW]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`looks: ${stage.name}, ${colorScheme}`, async ({ sit }) => {
      const desk = await sit(stage);
      await desk.page.emulateMedia({ colorScheme });
      await desk.type(`Hi Ana,\n${OPENING} ${DIRECTIVE.text} ${SLOT.text}`);
      await desk.clickMark(DIRECTIVE.part);
      await desk.offersRewrite();
      const name = `${stage === COMPOSE ? 'gmail' : 'linkedin'}-${colorScheme}`;
      await desk.page.screenshot({ path: `test-results/looks/${name}.png`, animations: 'disabled' });
    });
  }
}

test("a post or a search is none of the coach's business", async ({ sit }) => {
  const desk = await sit(BUBBLE);
  await desk.page.locator('.ql-editor').click();
  await desk.page.keyboard.type(DIRECTIVE.text);
  await desk.page.locator('.find').click();
  await desk.page.keyboard.type(DIRECTIVE.text);
  await desk.type(DIRECTIVE.text);
  await desk.marked(DIRECTIVE.part);
  // All of it once: the words stand in three fields.
  const words = await desk.underlined();
  expect(words.join('').length).toBeLessThanOrEqual(DIRECTIVE.text.length);
});
