import { useLayoutEffect, useRef } from 'react';

/** The focus in a card that a key has opened: on its first button, and on the card itself while that is pending. */
export function useFirstFocus(focused: boolean, pending: boolean) {
  const card = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  // Before the frame: a key that is still down would come up in the host's page otherwise.
  useLayoutEffect(() => {
    // Until the rewrite is there the focus waits on the card: Enter must not mean one button now and another a moment later.
    if (focused) (pending ? card : first).current?.focus({ preventScroll: true });
  }, [focused, pending]);
  return { card, first };
}
