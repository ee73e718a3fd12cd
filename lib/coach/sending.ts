import type { Session } from './session';

/**
 * Tells a session when the rep presses Send, or a key that sends on some hosts. It only looks: whether the draft was sent
 * shows in what happens next, when its box is emptied or goes away.
 */
export function watchSending(session: Session): void {
  const { box, signal } = session;
  const pressed = (event: Event) => {
    const send = box.sendButton();
    if (send && event.composedPath().includes(send)) session.leaving();
  };
  addEventListener('click', pressed, { capture: true, signal });
  box.editor.addEventListener(
    'keydown',
    ({ key, shiftKey, isComposing }) => {
      // Enter alone sends in some chats; where it makes a new line, what is typed next takes this back.
      if (key === 'Enter' && !shiftKey && !isComposing) session.leaving();
    },
    { capture: true, signal },
  );
}
