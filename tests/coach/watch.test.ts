// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFocus } from '../../lib/coach/watch';
import { linkedinSite } from '../../lib/hosts/linkedin';

let end: AbortController;
let found: HTMLElement[];

beforeEach(() => {
  end = new AbortController();
  found = [];
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

function editor(root: Document | ShadowRoot = document): HTMLElement {
  const form = document.createElement('form');
  form.id = 'msg-form-ember1';
  const box = document.createElement('div');
  box.setAttribute('role', 'textbox');
  box.setAttribute('contenteditable', 'true');
  form.append(box);
  (root instanceof ShadowRoot ? root : document.body).append(form);
  return box;
}
const focus = (element: Element) => element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
const start = () => watchFocus(linkedinSite, (box) => found.push(box), end.signal);

test('finds an editor in the document', () => {
  const box = editor();
  start();
  focus(box);
  expect(found).toEqual([box]);
});

test('finds editors in an open shadow root, also when the focus never leaves it', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const first = editor(root);
  const second = editor(root);
  start();
  focus(first);
  expect(found).toContain(first);
  // As the browser does when both ends of the move lie in one root.
  second.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: false }));
  expect(found).toContain(second);
});

test('looks at nothing else, and stops with its signal', () => {
  const box = editor();
  const search = document.body.appendChild(document.createElement('input'));
  start();
  focus(search);
  expect(found).toEqual([]);
  end.abort();
  focus(box);
  expect(found).toEqual([]);
});
