import { type Change, movedCaret } from './marks';
import { deepActiveElement, readSelection, writeSelection } from './selection';
import type { TextMap } from './text-map';

/** Why nothing was written, for the caller to look again; never shown as an error. */
export type Refusal = 'gone' | 'composing' | 'changed' | 'blocked' | 'ignored';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  /** What stands there now; anything else is refused. */
  readonly expected: string;
  readonly newText: string;
}

/** What the rep fills in, in their own words: it is left selected for typing. */
const BLANK = /\[[^\]\n]{1,60}\]/;

/** Editors that follow `selectionchange` need a tick before they know the selection. Measured: 60 ms serve all of them. */
const TICK_MS = 60;

/**
 * Replaces one stretch of an editor's text as the user would: one native undo step, noticed by the host.
 * `read` gives a fresh map, as focus alone may rebuild the editor's nodes. Resolves to null when it is written.
 */
export async function replaceText(
  editor: HTMLElement,
  read: () => TextMap,
  replacement: Replacement,
  isComposing: () => boolean,
  signal: AbortSignal,
): Promise<Refusal | null> {
  const { start, end, expected, newText } = replacement;
  const refusal = (map: TextMap): Refusal | null => {
    if (signal.aborted || !editor.isConnected || !editor.checkVisibility()) return 'gone';
    if (isComposing()) return 'composing';
    if (map.text.slice(start, end) !== expected) return 'changed';
    return map.hasGap(start, end) ? 'blocked' : null;
  };
  const select = (map: TextMap, from: number, to: number) =>
    writeSelection(map.pointAt(from, from === to ? 'before' : 'after'), map.pointAt(to, 'before'));

  let map = read();
  const early = refusal(map);
  if (early) return early;
  const whole = map.text.slice(0, start) + newText + map.text.slice(end);
  const caret = caretOf(editor, map);

  if (deepActiveElement() !== editor) editor.focus({ preventScroll: true });
  map = read();
  select(map, start, end);
  await tick();
  map = read();
  const late = refusal(map);
  if (late) return late;
  // Editors that put their own selection back on focus: select again, right before the edit.
  select(map, start, end);

  const range = map.rangeOf(start, end);
  const taken = !editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: newText === '' ? 'deleteContentBackward' : 'insertReplacementText',
      data: newText === '' ? null : newText,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  // Deprecated and without a successor: the only way to an edit that is the user's own, in the editor's undo history.
  if (!taken) document.execCommand(newText === '' ? 'delete' : 'insertText', false, newText);
  // An editor with a model of its own writes it to the DOM a moment later.
  else await tick();

  map = read();
  if (map.text !== whole) return 'ignored';
  const blank = BLANK.exec(newText);
  const change: Change = { start, oldEnd: end, newEnd: start + newText.length };
  if (blank) select(map, start + blank.index, start + blank.index + blank[0].length);
  else if (caret !== null) select(map, movedCaret(caret, change), movedCaret(caret, change));
  else select(map, change.newEnd, change.newEnd);
  return null;
}

function caretOf(editor: HTMLElement, map: TextMap): number | null {
  const selection = readSelection(editor);
  return selection && map.offsetOf(selection.focus.node, selection.focus.offset);
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TICK_MS));
}
