/**
 * Watches what is below an element: its text, nodes and attributes. The function tells whether all of it is as it was when it
 * was asked before, up to this very moment; never at the first time, nor after `signal` aborted.
 */
export function watchUntouched(root: Element, signal: AbortSignal): () => boolean {
  let touched = true;
  const observer = new MutationObserver(() => {
    touched = true;
  });
  observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return () => {
    const pending = observer.takeRecords().length > 0;
    const same = !touched && !pending && !signal.aborted;
    touched = false;
    return same;
  };
}
