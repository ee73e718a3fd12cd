import { LINE_COLOURS } from '../components/lens';
import { Cards } from './coach/cards';
import { countsOf } from './coach/counting';
import { DraftMemory } from './coach/draft-memory';
import { Layer } from './coach/layer';
import { PanelLine } from './coach/panel-line';
import { askTwice } from './coach/parts';
import { watchSending } from './coach/sending';
import { Session } from './coach/session';
import { watchFocus } from './coach/watch';
import { cardParts, siteOf, Will } from './coach/will';
import { Highlighter } from './dom/highlights';
import { deepActiveElement } from './dom/selection';
import { hostFor } from './hosts';
import { anywhere, textBoxAt } from './hosts/anywhere';
import type { Host } from './hosts/host';
import { check, hear, type Memory, send } from './messages';
import { dayOf, NOTHING } from './settings';

/** What the toolbar button can ask of a coach that stands in a frame. */
export interface Coach {
  /** Whether it still works here. */
  readonly alive: boolean;
  /** Coaches the text box that has the focus, whatever page this is; false when there is none. */
  coachFocused(): boolean;
}

/** Coaches every compose box of this frame, from the one in focus on, until `signal` aborts or the extension is gone. */
export function startCoach(outer: AbortSignal, host: Host | null = hostFor(new URL(location.href))): Coach {
  const end = new AbortController();
  const signal = AbortSignal.any([outer, end.signal]);
  const highlighter = new Highlighter(LINE_COLOURS);
  const layer = new Layer(signal);
  const will = new Will(siteOf(location), signal);
  const remember = (memory: Memory) => void askTwice(() => send('remember', memory));
  const cards = new Cards(layer, cardParts(will, remember), signal);
  const sessions = new Map<HTMLElement, Session>();
  const refresh = () => {
    for (const session of sessions.values()) session.refresh();
  };
  will.onChange = refresh;
  let current: Session | null = null;
  const panel = new PanelLine(() => current, signal);
  const turnTo = (session: Session) => {
    current = session;
    cards.turnTo(session);
    panel.tell();
    void send('here', null);
  };
  signal.addEventListener('abort', () => highlighter.clear());

  const coach = (editor: HTMLElement, host: Host) => {
    const known = sessions.get(editor);
    if (known) {
      known.visited();
      turnTo(known);
      return;
    }
    const own = new AbortController();
    const alive = AbortSignal.any([signal, own.signal]);
    const session: Session = new Session({
      box: host.open(editor),
      highlighter,
      overlay: layer,
      check,
      fixes: ({ diagnostic, question }) => {
        const { ruleId, span } = diagnostic;
        return send('fixes', { ...question, diagnostic: { ruleId, span } });
      },
      rework: (question) => send('rework', question),
      memory: new DraftMemory({ site: will.site, remember, changed: () => session.refresh(), signal: alive }),
      wanted: () => will.wanted,
      sent: (report) => {
        const counts = countsOf(report);
        if (counts) remember({ what: 'counts', day: dayOf(new Date()), counts });
      },
      applied: () => remember({ what: 'counts', day: dayOf(new Date()), counts: { ...NOTHING, applied: 1 } }),
      changed: () => {
        cards.changed(session);
        panel.tell();
      },
      taken: (field, until) => cards.listen(() => session, field, until),
      gone: () => end.abort(),
      signal: alive,
    });
    sessions.set(editor, session);
    watchSending(session);
    // A box that was taken off the page is done; the same node put back is a new one.
    cards.attend(session, () => {
      sessions.delete(editor);
      own.abort();
      if (current === session) current = null;
      panel.tell();
    });
    turnTo(session);
  };

  hear((command) => document.hasFocus() && cards.run(command), signal);
  if (host) watchFocus(host, (editor) => coach(editor, host), signal);
  return {
    get alive() {
      return !signal.aborted;
    },
    coachFocused() {
      const editor = textBoxAt(deepActiveElement());
      if (!editor || signal.aborted) return false;
      if (!sessions.has(editor)) coach(editor, anywhere);
      return true;
    },
  };
}
