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
