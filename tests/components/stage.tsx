import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import { SayContext } from '../../components/say';
import { sayIn } from '../stories/say';

/** A place where the tests of a file draw components in English, empty before each of them. */
export function stage() {
  const place = document.createElement('div');
  let root: Root;
  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    document.body.append(place);
    root = createRoot(place);
  });
  afterEach(() => {
    act(() => root.unmount());
    place.remove();
  });

  return {
    place,
    draw: (node: ReactNode) =>
      act(() => root.render(<SayContext.Provider value={sayIn('en')}>{node}</SayContext.Provider>)),
    button: (name: string) =>
      [...place.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name),
    /** A key in the card. */
    press: (init: KeyboardEventInit) =>
      act(
        () =>
          void place.querySelector('.card')?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })),
      ),
  };
}
