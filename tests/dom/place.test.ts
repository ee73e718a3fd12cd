import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, placeBadge, placeCard, placePanel } from '../../lib/dom/place';

const VIEW = { width: 1200, height: 800 };
const CARD = { width: 320, height: 220 };
const boxOf = ({ x, y }: { x: number; y: number }) => ({
  left: x,
  top: y,
  right: x + CARD.width,
  bottom: y + CARD.height,
});

test('the card stands below its words, and above where there is no room', () => {
  expect(placeCard(CARD, { left: 400, top: 100, right: 600, bottom: 120 }, 400, [], VIEW)).toEqual({ x: 400, y: 128 });
  expect(placeCard(CARD, { left: 400, top: 700, right: 600, bottom: 720 }, 400, [], VIEW)).toEqual({ x: 400, y: 472 });
});

test('it keeps clear of the Send button when it can', () => {
  const about = { left: 400, top: 400, right: 600, bottom: 420 };
  const send = { left: 400, top: 500, right: 480, bottom: 530 };
  expect(overlap(boxOf(placeCard(CARD, about, 400, [send], VIEW)), send)).toBe(0);
});

test('it stays in view and never lies on its sentence while there is room', () => {
  const coordinate = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(coordinate(1100), coordinate(700), coordinate(300), (left, top, width) => {
      const about = { left, top, right: Math.min(left + width, 1200), bottom: top + 40 };
      const box = boxOf(placeCard(CARD, about, left, [], VIEW));
      expect(overlap(box, about)).toBe(0);
      expect(box.left >= 8 && box.top >= 8 && box.right <= 1192 && box.bottom <= 792).toBe(true);
    }),
  );
});

test('the badge moves up when it would lie on the Send button', () => {
  const box = { left: 0, top: 0, right: 400, bottom: 300 };
  expect(placeBadge(24, box, 'inside', [])).toEqual({ x: 364, y: 268 });
  const send = { left: 350, top: 260, right: 400, bottom: 300 };
  expect(placeBadge(24, box, 'inside', [send]).y).toBe(228);
});

type Around = Parameters<typeof placePanel>[1];
const PANEL = { width: 336, height: 500 };
const panelAt = (around: Partial<Around> & Pick<Around, 'about'>) => {
  const { x, y } = placePanel(PANEL, { rtl: false, words: [], beside: [], avoid: [], ...around }, VIEW);
  return { left: x, top: y, right: x + PANEL.width, bottom: y + PANEL.height };
};

test('the panel stands beside its box, and not on another box that is being written', () => {
  const own = { left: 360, top: 400, right: 760, bottom: 780 };
  const other = { left: 780, top: 400, right: 1180, bottom: 780 };
  expect(overlap(panelAt({ about: own }), own)).toBe(0);
  expect(panelAt({ about: own }).left).toBe(768);
  const clear = panelAt({ about: own, beside: [other] });
  expect([overlap(clear, other), overlap(clear, own)]).toEqual([0, 0]);
});

test('over a box that fills the window the panel leaves its words free, and else lies where lines end', () => {
  const about = { left: 60, top: 40, right: 1140, bottom: 760 };
  expect(panelAt({ about }).right).toBe(1192);
  expect(panelAt({ about, rtl: true }).left).toBe(8);
  const word = { left: 1000, top: 300, right: 1100, bottom: 320 };
  expect(overlap(panelAt({ about, words: [word] }), word)).toBe(0);
});
