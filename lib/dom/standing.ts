import type { Mark, Shape } from './highlights';
import type { DomPoint } from './text-map';

/**
 * Finds the line that already lies where one is wanted: a range moves along with its words. Asked in reading order it
 * mostly is the next one.
 */
export function standing(drawn: readonly Mark[]): (shape: Shape, from: DomPoint, to: DomPoint) => Mark | undefined {
  let next = 0;
  let byNode: ReadonlyMap<Node, readonly number[]> | undefined;
  return (shape, from, to) => {
    const fits = (at: number) => {
      const mark = drawn[at];
      return mark !== undefined && mark.shape === shape && lies(mark.range, from, to);
    };
    let at: number | undefined = next;
    if (!fits(next)) {
      byNode ??= placesByNode(drawn);
      at = byNode.get(from.node)?.find(fits);
    }
    if (at === undefined) return undefined;
    next = at + 1;
    return drawn[at];
  };
}

function placesByNode(drawn: readonly Mark[]): Map<Node, number[]> {
  const places = new Map<Node, number[]>();
  for (const [at, { range }] of drawn.entries()) {
    const here = places.get(range.startContainer);
    if (here) here.push(at);
    else places.set(range.startContainer, [at]);
  }
  return places;
}

function lies(range: Range, from: DomPoint, to: DomPoint): boolean {
  return (
    range.startOffset === from.offset &&
    range.endOffset === to.offset &&
    range.startContainer === from.node &&
    range.endContainer === to.node
  );
}
