import { BUBBLE, COMPOSE, expect, test } from './harness';

/** Two paragraphs with something to mend in each, and one that stays. */
const DRAFT = [
  'Hi Ana, I saw that Bexley Books opened a second returns desk in May.',
  'You need to see our new rates today. All it needs is your signature on page 4.',
  'Who sorts the returns now?',
];

/** In a chat the Enter key may send: there it is one paragraph. */
for (const [stage, between] of [
  [COMPOSE, '\n'],
  [BUBBLE, ' '],
] as const) {
  test(`${stage.name}: the whole draft is shown reworked, applied as one step, and taken back as one`, async ({
    sit,
  }) => {
    const desk = await sit(stage);
    await desk.type(DRAFT.join(between));
    await expect(desk.badge).toBeVisible();
    await expect.poll(() => desk.underlined()).not.toEqual([]);
    const before = await desk.text();
    await desk.badge.click();
    await desk.panel.getByRole('button', { name: 'Rework this draft' }).click();
    await expect(desk.card.locator('del').first()).toBeVisible();
    expect(await desk.text()).toBe(before);
    await desk.apply.click();
    await expect.poll(() => desk.text()).not.toContain('You need to see');
    const after = await desk.text();
    expect(after).toContain('Bexley Books opened a second returns desk');
    expect(after).toContain('Who sorts the returns now?');
    await desk.editor.focus();
    await desk.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => desk.text()).toBe(before);
  });
}

test('a link and bold words in sentences that stay are kept, and undo leads back', async ({ sit }) => {
  const desk = await sit(COMPOSE);
  await desk.focus();
  await desk.editor.evaluate((editor) => {
    const line = document.createElement('div');
    line.append('You need to see our new rates today. I saw that ');
    const bold = line.appendChild(document.createElement('b'));
    bold.textContent = 'Bexley Books';
    line.append(' opened a second returns desk, as ');
    const link = line.appendChild(document.createElement('a'));
    link.href = 'https://bexley.example/returns';
    link.textContent = 'their page says';
    line.append('. All it needs is your signature on page 4. Who sorts the returns now?');
    editor.replaceChildren(line);
  });
  await desk.page.keyboard.press('ControlOrMeta+End');
  await desk.page.keyboard.type(' ');
  await expect(desk.badge).toBeVisible();
  await expect.poll(() => desk.underlined()).not.toEqual([]);
  const before = (await desk.text()).trim();
  await desk.badge.click();
  await desk.panel.getByRole('button', { name: 'Rework this draft' }).click();
  await expect(desk.card.locator('del').first()).toBeVisible();
  await desk.apply.click();
  await expect.poll(() => desk.text()).not.toContain('You need to see');
  await expect.poll(() => desk.text()).not.toContain('All it needs');
  await expect(desk.editor.locator('b')).toHaveText('Bexley Books');
  await expect(desk.editor.locator('a')).toHaveText('their page says');
  await expect(desk.editor.locator('a')).toHaveAttribute('href', 'https://bexley.example/returns');
  await desk.editor.focus();
  // One step a change, and no more than that.
  const changes = 3;
  for (let step = 0; step < changes && (await desk.text()).trim() !== before; step += 1) {
    const now = await desk.text();
    await desk.page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => desk.text()).not.toBe(now);
  }
  expect((await desk.text()).trim()).toBe(before);
});
