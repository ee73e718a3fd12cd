import type { Box } from './place';

/** The part of an element that its scrolling ancestors and the viewport let through; empty boxes have no area. */
export function visibleBox(element: Element): Box {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const parent of clippers(element)) {
    const box = parent.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return {
    left: Math.max(left, 0),
    top: Math.max(top, 0),
    right: Math.min(right, innerWidth),
    bottom: Math.min(bottom, innerHeight),
  };
}

/** Scrolls the editor, and only the editor, until the box is in view: the page itself never jumps. */
export function scrollInto(editor: Element, box: Box): void {
  const view = visibleBox(editor);
  const by =
    box.top < view.top ? box.top - view.top - 16 : box.bottom > view.bottom ? box.bottom - view.bottom + 16 : 0;
  if (by === 0) return;
  for (const parent of clippers(editor)) {
    if (parent.scrollHeight > parent.clientHeight && parent !== document.scrollingElement) {
      parent.scrollTop += by;
      return;
    }
  }
}

/** The element itself and its ancestors that clip, through shadow roots. */
function* clippers(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    if (getComputedStyle(node).overflowY !== 'visible') yield node;
  }
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
