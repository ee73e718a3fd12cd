/**
 * Calls `changed` when the text of an editor may have changed without an input event: hosts rebuild it on focus, empty it
 * after sending, put a template in. A field's value changes without a trace; its surroundings change with it.
 */
export function watchChanges(editor: HTMLElement, changed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const field = editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement ? editor : null;
  let last = field?.value;
  const look = () => {
    if (field && field.value === last) return;
    last = field?.value;
    changed();
  };
  const observer = new MutationObserver(look);
  const around = field && (field.closest('form, [role=dialog]') ?? field.parentElement);
  if (around) observer.observe(around, { childList: true, attributes: true, subtree: true });
  else observer.observe(editor, { childList: true, characterData: true, subtree: true });
  if (field) {
    for (const type of ['input', 'change', 'selectionchange', 'blur']) field.addEventListener(type, look, { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
