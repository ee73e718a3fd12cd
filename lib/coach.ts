import { LINE_COLOURS } from '../components/lens';
import { Cards } from './coach/cards';
import { Layer } from './coach/layer';
import { Session } from './coach/session';
import { watchFocus } from './coach/watch';
import { Highlighter } from './dom/highlights';
import { send } from './messages';

/** Coaches every compose box of this frame, from the one in focus on, until `signal` aborts or the extension is gone. */
export function startCoach(outer: AbortSignal): void {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const highlighter = new Highlighter(LINE_COLOURS);
  const layer = new Layer(signal);
  const cards = new Cards(layer, signal);
  const sessions = new WeakMap<HTMLElement, Session>();
  signal.addEventListener('abort', () => highlighter.clear());

  watchFocus((editor, host) => {
    const known = sessions.get(editor);
    if (known) {
      known.visited();
      cards.turnTo(known);
      return;
    }
    const own = new AbortController();
    const session = new Session({
      box: host.open(editor),
      highlighter,
      check: (question) => send('check', question),
      fixes: ({ diagnostic, question }) => {
        const { ruleId, span } = diagnostic;
        return send('fixes', { ...question, diagnostic: { ruleId, span } });
      },
      changed: () => cards.changed(session),
      gone: () => end.abort(),
      signal: AbortSignal.any([signal, own.signal]),
    });
    sessions.set(editor, session);
    // A box that was taken off the page is done; the same node put back is a new one.
    cards.attend(session, () => {
      sessions.delete(editor);
      own.abort();
    });
    cards.turnTo(session);
  }, signal);
}
