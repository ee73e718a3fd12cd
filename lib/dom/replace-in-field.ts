import type { Refusal, Replacement } from './insert';

/** Replaces a stretch of an input's or textarea's text as one native undo step. `setRangeText` would lose the undo history. */
export function replaceInField(
  field: HTMLInputElement | HTMLTextAreaElement,
  replacement: Replacement,
): Refusal | null {
  const { start, end, expected, newText } = replacement;
  if (!field.isConnected || !field.checkVisibility()) return 'gone';
  if (field.value.slice(start, end) !== expected) return 'changed';
  const whole = field.value.slice(0, start) + newText + field.value.slice(end);
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  document.execCommand(newText === '' ? 'delete' : 'insertText', false, newText);
  return field.value === whole ? null : 'ignored';
}
