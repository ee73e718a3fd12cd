import { movedCaret } from './marks';
import { blankIn, changeOf, type Refusal, type Replacement, smallest } from './replacement';
import { deepActiveElement, readSelection, writeSelection } from './selection';
import type { TextMap } from './text-map';

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
  const { start, end, expected, newText } = smallest(replacement);
  const refusal = (map: TextMap): Refusal | null => {
    if (signal.aborted || !editor.isConnected || !editor.checkVisibility()) return 'gone';
    if (isComposing()) return 'composing';
    if (map.text.slice(replacement.start, replacement.end) !== replacement.expected) return 'changed';
    return map.hasGap(start, end) ? 'blocked' : null;
  };
  const select = (map: TextMap, from: number, to: number) =>
    writeSelection(map.pointAt(from, from === to ? 'before' : 'after'), map.pointAt(to, 'before'));

  let map = read();
  const early = refusal(map);
  if (early || expected === newText) return early;
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
  const taken = !editor.dispatchEvent(replacementEvent(newText, range));
  // Deprecated and without a successor: the only way to an edit that is the user's own, in the editor's undo history.
  if (!taken) document.execCommand(newText === '' ? 'delete' : 'insertText', false, newText);
  // An editor with a model of its own writes it to the DOM a moment later.
  if (taken || newText.includes('\n')) await tick();
  for (const at of lostBreaks(read().text, whole)) {
    select(read(), at, at);
    document.execCommand('insertParagraph');
    await tick();
  }

  if (read().text !== whole) return 'ignored';
  const blank = blankIn(replacement);
  const change = changeOf({ start, end, expected, newText });
  const at = caret === null ? change.newEnd : movedCaret(caret, change);
  const put = () => select(read(), blank?.start ?? at, blank?.end ?? at);
  put();
  // Editors that read the edit from the DOM put the caret behind it, a moment later. The rep may be typing already.
  await tick();
  map = read();
  const now = caretOf(editor, map);
  if (!signal.aborted && map.text === whole && now === change.newEnd && now !== (blank?.end ?? at)) put();
  return null;
}

/** The edit as the browser itself announces one that it proposes, such as a corrected word: editors with a model of their own take it over. */
function replacementEvent(newText: string, range: Range): InputEvent {
  const init = {
    targetRanges: [new StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  if (newText === '') return new InputEvent('beforeinput', { ...init, inputType: 'deleteContentBackward' });
  if (!newText.includes('\n'))
    return new InputEvent('beforeinput', { ...init, inputType: 'insertReplacementText', data: newText });
  // Several paragraphs: as text they would become one paragraph with soft breaks; brought like this they are taken apart.
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', newText);
  return new InputEvent('beforeinput', { ...init, inputType: 'insertReplacementText', data: null, dataTransfer });
}

/**
 * Where line breaks are missing, first to last, if nothing else is: Firefox types a line feed into an editor with a model of its
 * own as a blank or as nothing (2026-11). Offsets are right when the breaks before them are in.
 */
function lostBreaks(text: string, wanted: string): number[] {
  if (text.length >= wanted.length) return [];
  const breaks: number[] = [];
  let at = 0;
  for (let index = 0; index < wanted.length; index += 1) {
    if (text[at] === wanted[index]) at += 1;
    else if (wanted[index] === '\n') breaks.push(index);
    else return [];
  }
  return at === text.length ? breaks : [];
}

function caretOf(editor: HTMLElement, map: TextMap): number | null {
  const selection = readSelection(editor);
  return selection && map.offsetOf(selection.focus.node, selection.focus.offset);
}

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, TICK_MS));
}
