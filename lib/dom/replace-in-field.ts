import { movedCaret } from './marks';
import { blankIn, changeOf, type Refusal, type Replacement, smallest } from './replacement';

/**
 * Replaces a stretch of an input's or textarea's text as one native undo step (`setRangeText` would lose the undo history).
 * The caret stays with its words.
 */
export function replaceInField(
  field: HTMLInputElement | HTMLTextAreaElement,
  replacement: Replacement,
): Refusal | null {
  const { start, end, expected, newText } = smallest(replacement);
  if (!field.isConnected || !field.checkVisibility()) return 'gone';
  if (field.value.slice(replacement.start, replacement.end) !== replacement.expected) return 'changed';
  if (expected === newText) return null;
  const whole = field.value.slice(0, start) + newText + field.value.slice(end);
  // A field cuts off what is too long for it: half a sentence is worse than none.
  if (field.maxLength >= 0 && whole.length > field.maxLength) return 'blocked';
  const caret = field.selectionEnd ?? end;
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  document.execCommand(newText === '' ? 'delete' : 'insertText', false, newText);
  if (field.value !== whole) return 'ignored';
  const blank = blankIn(replacement);
  const at = movedCaret(caret, changeOf({ start, end, expected, newText }));
  field.setSelectionRange(blank?.start ?? at, blank?.end ?? at);
  return null;
}
