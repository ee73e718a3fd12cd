/** Tells when an element comes into view or goes: closed, discarded, opened again. Until `signal` aborts. */
export function watchSeen(element: HTMLElement, changed: (visible: boolean) => void, signal: AbortSignal): void {
  let seen = true;
  // A box without a size is closed; the same node with one is open again, maybe with other words.
  const observer = new ResizeObserver(() => {
    const visible = element.isConnected && element.checkVisibility();
    if (visible === seen) return;
    seen = visible;
    changed(visible);
  });
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
