import { deepActiveElement } from '../dom/selection';
import { hostFor } from '../hosts';
import type { Host } from '../hosts/host';

/**
 * Calls `found` when the rep focuses a compose editor, in the document or in an open shadow root, and for one that has focus already.
 * Focus moves inside one shadow root never reach the window: each root on the way gets a listener of its own.
 */
export function watchFocus(found: (editor: HTMLElement, host: Host) => void, signal: AbortSignal): void {
  const host = hostFor(new URL(location.href));
  if (!host) return;
  const roots = new WeakSet<EventTarget>();

  const look = (element: EventTarget | null | undefined) => {
    const editor = element instanceof Element ? host.editorAt(element) : null;
    if (editor) found(editor, host);
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
