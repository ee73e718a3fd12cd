// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { createQuietRoot } from '../../lib/coach/quiet-root';

/** A page of its own, as React takes note of each that it listens to; and what listens on it while `work` runs. */
function heard(work: (page: Document) => void): unknown[] {
  const page = document.implementation.createHTMLDocument();
  let owner: object = page;
  while (!Object.hasOwn(owner, 'addEventListener')) owner = Object.getPrototypeOf(owner);
  const listen = vi.spyOn(owner as EventTarget, 'addEventListener');
  work(page);
  const calls = listen.mock.calls.filter((_, at) => listen.mock.contexts[at] === page);
  listen.mockRestore();
  return calls.map(([type]) => type);
}

it('leaves no listener on the page, and the page as it was', () => {
  const work = (page: Document) => {
    createQuietRoot(page.createElement('div'));
    page.addEventListener('click', () => {});
  };
  expect(heard(work)).toEqual(['click']);
});

it('is needed: React itself listens to the page', () => {
  expect(heard((page) => createRoot(page.createElement('div')))).toEqual(['selectionchange']);
});
