import type { DomPoint } from './text-map';

/** Chromium keeps the selection of a shadow tree on its root; other browsers have only the document's. */
type RootWithSelection = ShadowRoot & { getSelection?: () => Selection | null };

/** The focused element, looked for inside open shadow roots as well. */
export function deepActiveElement(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActiveElement(active.shadowRoot) ?? active) : active;
}

/** The caret or selection inside `editor` as two DOM points (anchor, focus), or null when it is elsewhere. */
export function readSelection(editor: Element): { anchor: DomPoint; focus: DomPoint } | null {
  const root = editor.getRootNode();
  const selection =
    root instanceof ShadowRoot ? ((root as RootWithSelection).getSelection?.() ?? getSelection()) : getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (editor.contains(anchorNode) && editor.contains(focusNode)) {
    return {
      anchor: { node: anchorNode, offset: selection.anchorOffset },
      focus: { node: focusNode, offset: selection.focusOffset },
    };
  }
  if (!(root instanceof ShadowRoot)) return null;
  const [range] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  if (!range || !editor.contains(range.startContainer) || !editor.contains(range.endContainer)) return null;
  return {
    anchor: { node: range.startContainer, offset: range.startOffset },
    focus: { node: range.endContainer, offset: range.endOffset },
  };
}

/** Selects from `anchor` to `focus`. Writing goes through the document's selection in every browser. */
export function writeSelection(anchor: DomPoint, focus: DomPoint): void {
  getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}
