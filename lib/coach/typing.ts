/** Tells of typing in one field: each input, and whether it leaves a finished sentence behind; and of words that are composed. */
export function watchTyping(
  field: HTMLElement,
  typed: (finished: boolean) => void,
  composing: (on: boolean) => void,
  signal: AbortSignal,
): void {
  field.addEventListener('input', (event) => typed(finishes(event)), { signal });
  field.addEventListener('compositionstart', () => composing(true), { signal });
  field.addEventListener('compositionend', () => composing(false), { signal });
}

/** Whether an input event leaves a finished sentence or line behind, or brings in text as a whole. */
function finishes(event: Event): boolean {
  const { inputType, data } = event as InputEvent;
  return inputType !== 'insertText' || /[.!?…\n]$/.test(data ?? '');
}
