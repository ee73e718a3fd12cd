import { deepActiveElement } from '../dom/selection';
import { editorAt, type Site } from '../hosts/host';

/**
 * Calls `found` when the rep focuses a compose editor, in the document or in an open shadow root, and for one that has focus already.
 * Focus moves inside one shadow root never reach the window: each root on the way gets a listener of its own.
 */
export function watchFocus(site: Site, found: (editor: HTMLElement) => void, signal: AbortSignal): void {
  const roots = new WeakSet<EventTarget>();

  const look = (element: EventTarget | null | undefined) => {
    const editor = element instanceof Element ? editorAt(site, element) : null;
    // A frame that is hidden may hold a decoy with the focus of its own.
    if (editor?.checkVisibility() && innerWidth > 0) found(editor);
  };
  const onFocus = (event: Event) => {
    const path = event.composedPath();
    for (const target of path) {
      if (!(target instanceof ShadowRoot) || roots.has(target)) continue;
      roots.add(target);
      target.addEventListener('focusin', onFocus, { capture: true, signal });
    }
    look(path[0]);
  };

  addEventListener('focusin', onFocus, { capture: true, signal });
  const active = deepActiveElement();
  for (let root = active?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    roots.add(root);
    root.addEventListener('focusin', onFocus, { capture: true, signal });
  }
  look(active);
}
