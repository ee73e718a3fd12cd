/**
 * A copy of the document without what the rep does not see: hidden by a style sheet, of no size, off the screen. Only the live
 * page knows that, so both trees are walked side by side. Nothing in the page changes.
 */
export function visibleCopy(document: Document): Document {
  const copy = document.cloneNode(true) as Document;
  const live = walker(document);
  const dead = walker(copy);
  const unseen: Element[] = [];
  let skip: Node | null = null;
  for (let a = live.nextNode(), b = dead.nextNode(); a && b; a = live.nextNode(), b = dead.nextNode()) {
    if (skip?.contains(a)) continue;
    skip = null;
    if (isUnseen(a as Element)) {
      unseen.push(b as Element);
      skip = a;
    }
  }
  for (const element of unseen) element.remove();
  return copy;
}

function walker(document: Document): TreeWalker {
  // 1: elements. The constant's holder is missing in some documents.
  return document.createTreeWalker(document.body ?? document, 1);
}

function isUnseen(element: Element): boolean {
  // Not laid out at all, and yet no hidden text: the parent of what is shown.
  if (typeof element.checkVisibility !== 'function') return false;
  if (/^(?:SCRIPT|STYLE|LINK|META|TEMPLATE|NOSCRIPT)$/i.test(element.tagName)) return false;
  return (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // `display: contents` has no box of its own, and its children are shown.
    element.ownerDocument.defaultView?.getComputedStyle(element).display !== 'contents'
  );
}
