/** A box on the screen, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const MARGIN = 8;
const GAP = 8;

/**
 * Where a card goes: below what it is about, else above, beside it, else wherever the least of `avoid` is hidden.
 * It stays inside the viewport, and never lies on `about` while there is room for it anywhere.
 */
export function placeCard(card: Size, about: Box, start: number, avoid: readonly Box[], viewport: Size): Point {
  const maxX = Math.max(MARGIN, viewport.width - card.width - MARGIN);
  const maxY = Math.max(MARGIN, viewport.height - card.height - MARGIN);
  const clampX = (x: number) => Math.min(Math.max(x, MARGIN), maxX);
  const clampY = (y: number) => Math.min(Math.max(y, MARGIN), maxY);
  const candidates: Point[] = [
    { x: clampX(start), y: about.bottom + GAP },
    { x: clampX(start), y: about.top - GAP - card.height },
    { x: about.left - GAP - card.width, y: clampY(about.top) },
    { x: about.right + GAP, y: clampY(about.top) },
  ];
  let best: Point = { x: clampX(start), y: clampY(about.bottom + GAP) };
  let least = Number.POSITIVE_INFINITY;
  for (const [order, wanted] of candidates.entries()) {
    const point = { x: clampX(wanted.x), y: clampY(wanted.y) };
    const box = { left: point.x, top: point.y, right: point.x + card.width, bottom: point.y + card.height };
    // The sentence counts for everything, the host's buttons for much, the order for the rest.
    const cost = overlap(box, about) * 1000 + avoid.reduce((sum, other) => sum + overlap(box, other), 0) + order / 10;
    if (cost < least) {
      least = cost;
      best = point;
    }
  }
  return best;
}

/** What stands around a panel, and what of it must be seen. */
interface Surroundings {
  /** What the panel is about: the box that is written in. */
  readonly about: Box;
  /** Where lines begin there. */
  readonly rtl: boolean;
  /** The words in it that the panel speaks of. */
  readonly words: readonly Box[];
  /** Other boxes that are written in. */
  readonly beside: readonly Box[];
  /** What the host needs to send. */
  readonly avoid: readonly Box[];
}

/**
 * Where the panel goes: beside its box, on the side with more room, its foot at the same height; else where it covers least of
 * it, at the end of its lines. It stays inside the viewport, never lies on `avoid` while there is room anywhere, and on words
 * and other boxes only where nothing else is left.
 */
export function placePanel(panel: Size, around: Surroundings, viewport: Size): Point {
  const { about, rtl, words, beside, avoid } = around;
  const within = (value: number, size: number, room: number) =>
    Math.min(Math.max(value, MARGIN), Math.max(MARGIN, room - size - MARGIN));
  const foot = about.bottom - panel.height;
  const [above, below] = [about.top - GAP - panel.height, about.bottom + GAP];
  const left = { x: about.left - GAP - panel.width, y: foot };
  const right = { x: about.right + GAP, y: foot };
  const [start, end] = rtl ? [about.right - panel.width, about.left] : [about.left, about.right - panel.width];
  const rooms = [about.left, viewport.width - about.right] as const;
  const roomy = Math.max(...rooms) > panel.width;
  const wide = (roomy ? rooms[0] > rooms[1] : rtl) ? [left, right] : [right, left];
  const all = [about, ...beside];
  const candidates: Point[] = [
    ...wide,
    // Beside all of them, where several stand in a row.
    { x: Math.min(...all.map((box) => box.left)) - GAP - panel.width, y: foot },
    { x: Math.max(...all.map((box) => box.right)) + GAP, y: foot },
    { x: end, y: above },
    { x: end, y: below },
    { x: start, y: above },
    { x: end, y: foot },
    { x: start, y: foot },
  ];
  const costs = candidates.map((wanted, order) => {
    const x = within(wanted.x, panel.width, viewport.width);
    const y = within(wanted.y, panel.height, viewport.height);
    const box = { left: x, top: y, right: x + panel.width, bottom: y + panel.height };
    const on = (others: readonly Box[]) => others.reduce((sum, other) => sum + overlap(box, other), 0);
    const cost = on(avoid) * 1000 + on(words) * 200 + on(beside) * 4 + on([about]) + order / 10;
    return { point: { x, y }, cost };
  });
  return costs.reduce((best, other) => (other.cost < best.cost ? other : best)).point;
}

/** Where the badge goes, clear of `avoid`: the lower right inside of its box, or astride the upper edge. */
export function placeBadge(size: number, box: Box, at: 'inside' | 'edge', avoid: readonly Box[]): Point {
  const x = box.right - size - 12;
  const y = at === 'inside' ? box.bottom - size - MARGIN : Math.max(0, box.top - size + 6);
  const own = { left: x, top: y, right: x + size, bottom: y + size };
  const hit = avoid.find((other) => overlap(own, other) > 0);
  return { x, y: hit ? hit.top - size - MARGIN : y };
}

/** The smallest box around all of them, or null for none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce(
    (sum: Box, box) => ({
      left: Math.min(sum.left, box.left),
      top: Math.min(sum.top, box.top),
      right: Math.max(sum.right, box.right),
      bottom: Math.max(sum.bottom, box.bottom),
    }),
    first,
  );
}

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
