import { expect, test } from './contract';
import type { Rep } from './rep';
import { LINKEDIN, type Variant } from './variants';
import { DIRECTIVE } from './words';

const FIELD = 'textarea[name=message]';
const INK = [0x22, 0x26, 0x2a] as const;

/** The letters of the field itself stand where the mark says: ink begins at its left edge, and none is left of it or right above it. */
async function aligned(rep: Rep): Promise<void> {
  const look = async () => {
    const mark = await rep.marked(DIRECTIVE.part);
    const field = await rep.spot(FIELD);
    // The ring around a field in focus is ink too.
    const left = field.x + 5;
    const beside = { x: left, y: mark.y, width: mark.x - left - 1, height: mark.height };
    const above = { x: mark.x, y: mark.y - 5, width: mark.width, height: 5 };
    const first = { x: mark.x - 1, y: mark.y, width: 10, height: mark.height };
    return [
      beside.width < 1 ? 0 : await rep.pixels(beside, INK),
      await rep.pixels(above, INK),
      (await rep.pixels(first, INK)) > 4,
    ];
  };
  await expect.poll(look).toEqual([0, 0, true]);
}

const style = (rep: Rep, name: string, value: string) =>
  rep.tab.evaluate(
    ({ field, name, value }) => (window.__eye.find(field) as HTMLElement).style.setProperty(name, value),
    { field: FIELD, name, value },
  );

test('lines in a field stay under its words through scrolling, resizing, zoom and fonts', async ({ sit }) => {
  test.slow();
  const variant = LINKEDIN.find(({ name }) => name === 'Sales Navigator') as Variant;
  const rep = await sit(variant);
  await rep.focus();
  for (let line = 0; line < 5; line += 1) await rep.tab.press('Enter');
  await rep.tab.type(DIRECTIVE.text);
  for (let line = 0; line < 12; line += 1) await rep.tab.press('Enter');
  const scroll = (top: number) =>
    rep.tab.evaluate(
      ({ field, top }) => {
        (window.__eye.find(field) as HTMLElement).scrollTop = top;
      },
      { field: FIELD, top },
    );
  await scroll(0);
  await aligned(rep);
  const { y } = await rep.marked(DIRECTIVE.part);
  await scroll(33);
  await expect.poll(async () => y - (await rep.marked(DIRECTIVE.part)).y).toBeCloseTo(33, 0);
  await aligned(rep);
  await style(rep, 'text-align', 'right');
  await aligned(rep);
  await style(rep, 'width', '260px');
  await aligned(rep);
  await style(rep, 'text-align', 'center');
  await style(rep, 'padding', '17px 31px');
  await aligned(rep);
  await style(rep, 'font', 'italic 19px / 1.3 serif');
  await scroll(60);
  await aligned(rep);
  await style(rep, 'zoom', '1.3');
  await scroll(60);
  await aligned(rep);
});
