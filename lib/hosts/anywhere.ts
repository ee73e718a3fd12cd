import { any, type Host } from './host';
import { hostOf } from './kind';

/** Any text box that the rep points out with the toolbar button. Nothing is known of the page around it. */
export const anywhere: Host = hostOf({ id: 'anywhere', matches: () => true, places: [] }, [
  {
    editor: '*',
    within: ['*'],
    channel: 'message',
    foreign: any('[contenteditable=false]', '[aria-hidden=true]', 'blockquote'),
    recipients: () => [],
    thread: () => [],
  },
]);

/** The whole text box that holds an element: a textarea, or the outermost editable element. Null for anything else. */
export function textBoxAt(element: Element | null): HTMLElement | null {
  if (element instanceof HTMLTextAreaElement) return element.readOnly || element.disabled ? null : element;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let editor: HTMLElement = element;
  while (editor.parentElement?.isContentEditable) editor = editor.parentElement;
  return editor === document.body ? null : editor;
}
