// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Highlighter, Mark } from '../../lib/dom/highlights';
import { RichSurface } from '../../lib/dom/rich-surface';

/** An editor of two lines, and what was last asked to be drawn in it. */
function editor() {
  document.body.innerHTML = '<div><p>You need to sign up today.</p><p>Reply by Friday.</p></div>';
  let drawn: readonly Mark[] = [];
  const pen = { draw: (_: HTMLElement, marks: readonly Mark[]) => (drawn = marks) } as unknown as Highlighter;
  const root = document.body.firstElementChild as HTMLElement;
  const leaveOut = (element: Element) => element.matches('[aria-hidden=true]');
  const end = new AbortController();
  const surface = new RichSurface(root, leaveOut, pen, end.signal);
  return {
    root,
    surface,
    end,
    draw: (...words: string[]) => {
      const text = surface.read();
      surface.draw(
        words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, shape: 'wavy' })),
      );
      return drawn.map(({ range }) => range);
    },
  };
}

test('words that still stand under their line keep it; those that moved or changed get a new one', () => {
  const { root, draw } = editor();
  const [need, friday] = draw('need', 'Friday');
  const [line] = [...root.querySelectorAll('p')];
  (line?.firstChild as Text).data = 'So you need to sign up today.';
  const after = draw('need', 'Friday');
  expect(after.map(String)).toEqual(['need', 'Friday']);
  expect(after[1]).toBe(friday);
  expect(after[0]).not.toBe(need);
});

test('what is no longer drawn is forgotten, and comes back as before', () => {
  const { draw } = editor();
  const [need] = draw('need', 'Friday');
  expect(draw('need')).toEqual([need]);
  expect(draw('Friday').map(String)).toEqual(['Friday']);
});

test('a line that comes or goes between two others leaves them alone', () => {
  const { draw } = editor();
  const [need, friday] = draw('need', 'Friday');
  const [first, , last] = draw('need', 'today', 'Friday');
  expect([first, last]).toEqual([need, friday]);
  const fewer = draw('today', 'Friday');
  expect(fewer.map(String)).toEqual(['today', 'Friday']);
  expect(fewer[1]).toBe(friday);
});

test('reads anew whatever changed, in the very moment and without an event', () => {
  const { root, surface } = editor();
  expect(surface.read()).toBe('You need to sign up today.\nReply by Friday.');
  const [first, second] = [...root.querySelectorAll('p')];
  (first?.firstChild as Text).data = 'You may.';
  expect(surface.read()).toBe('You may.\nReply by Friday.');
  second?.setAttribute('aria-hidden', 'true');
  expect(surface.read()).toBe('You may.');
  second?.remove();
  root.append('Bye.');
  expect(surface.read()).toBe('You may.\nBye.');
  expect(surface.read()).toBe('You may.\nBye.');
});

test('reads anew after it ended: nobody watches any more', () => {
  const { root, surface, end } = editor();
  surface.read();
  end.abort();
  root.textContent = 'Bye.';
  expect(surface.read()).toBe('Bye.');
});
