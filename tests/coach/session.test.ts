// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Question } from '../../lib/coach/note';
import type { Dismissing } from '../../lib/coach/parts';
import { Session } from '../../lib/coach/session';
import { RETRIES, RETRY_MS } from '../../lib/coach/timing';
import type { Highlighter, Mark } from '../../lib/dom/highlights';
import type { Draft, Report } from '../../lib/engine/types';
import type { ComposeBox } from '../../lib/hosts/host';
import type { Result } from '../../lib/messages';

/** An engine that flags each "must". */
function report(draft: Draft): Report {
  const diagnostics = [...draft.body.matchAll(/must/g)].map((match) => ({
    ruleId: 'core/must',
    lens: 'pressure' as const,
    severity: 'warning' as const,
    span: { field: 'body' as const, start: match.index, end: match.index + 4 },
    quote: 'must',
    message: 'm',
    why: 'w',
    fixes: [],
  }));
  return { diagnostics, strengths: [], asks: [], earned: 2, principles: [], score: 50, failures: [] };
}

const SOON = 200;
const PAUSE = 1200;

interface Desk {
  readonly session: Session;
  readonly editor: HTMLElement;
  /** Each question, with the way to answer it. */
  readonly asked: { readonly draft: Draft; answer(result?: Result<Report>): Promise<void> }[];
  readonly marks: () => string[];
  readonly gone: ReturnType<typeof vi.fn>;
  type(text: string): void;
}

/** Knows what was dismissed while the draft is there, and nothing longer. */
function forgetful(): Dismissing {
  let silent = false;
  const flags = new Set<string>();
  const key = ({ ruleId, quote }: { ruleId: string; quote: string }) => ruleId + quote;
  return {
    get silent() {
      return silent;
    },
    open: (_, known) => known(),
    isDismissed: (flag) => flags.has(key(flag)),
    dismiss: (flag) => void flags.add(key(flag)),
    silence: () => {
      silent = true;
    },
    seen: () => {},
    end: () => flags.clear(),
  };
}

const end = new AbortController();

function sit(text = ''): Desk {
  const editor = document.createElement('div');
  editor.textContent = text;
  document.body.append(editor);
  let drawn: readonly Mark[] = [];
  const asked: Desk['asked'] = [];
  const gone = vi.fn();
  const box: ComposeBox = {
    editor,
    channel: 'email',
    isForeign: () => false,
    subjectField: () => null,
    limits: () => ({}),
    recipients: () => [],
    thread: () => [],
    badge: () => null,
    sendButton: () => null,
    others: () => [],
  };
  const highlighter = { draw: (_: HTMLElement, marks: readonly Mark[]) => (drawn = marks) } as unknown as Highlighter;
  const check = ({ draft }: Question) =>
    new Promise<Result<Report>>((resolve) => {
      asked.push({
        draft,
        async answer(result = { ok: true, value: report(draft) }) {
          resolve(result);
          await vi.advanceTimersByTimeAsync(0);
        },
      });
    });
  const fixes = async () => ({ ok: false, error: 'failed' }) as const;
  const rework = fixes;
  const overlay = { add: () => {}, follow: () => () => {} };
  const nothing = () => {};
  const session = new Session({
    box,
    highlighter,
    overlay,
    check,
    fixes,
    rework,
    memory: forgetful(),
    wanted: () => true,
    sent: nothing,
    applied: nothing,
    changed: nothing,
    taken: nothing,
    gone,
    signal: end.signal,
  });
  return {
    session,
    editor,
    asked,
    gone,
    marks: () => drawn.map(({ range }) => range.toString()),
    type(more) {
      const node = editor.firstChild ?? editor.appendChild(document.createTextNode(''));
      node.textContent += more;
      getSelection()?.collapse(node, node.textContent?.length ?? 0);
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

/** The newest question. */
const last = (desk: Desk) => {
  const question = desk.asked.at(-1);
  if (!question) throw new Error('Nothing was asked.');
  return question;
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a session', () => {
  test('checks what stands there when it opens', async () => {
    const desk = sit('You must go.');
    await last(desk).answer();
    expect(desk.marks()).toEqual(['must']);
  });

  test('leaves the sentence alone that is being typed, until typing pauses', async () => {
    const desk = sit();
    await last(desk).answer();
    desk.type('You must go');
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    expect(desk.marks()).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(desk.marks()).toEqual(['must']);
  });

  test('marks it as soon as it is finished', async () => {
    const desk = sit();
    await last(desk).answer();
    desk.type('You must go.');
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    expect(desk.marks()).toEqual(['must']);
  });

  test('asks once, and before any frame, in the event that finishes a sentence', async () => {
    const desk = sit();
    await last(desk).answer();
    const before = desk.asked.length;
    desk.type('You must go');
    desk.type('.');
    // No clock has moved.
    await Promise.resolve();
    expect(desk.asked.slice(before).map(({ draft }) => draft.body)).toEqual(['You must go.']);
  });

  test('asks again when the host changes the words after that', async () => {
    const desk = sit();
    await last(desk).answer();
    desk.type('You must go.');
    await Promise.resolve();
    const early = last(desk);
    desk.editor.textContent = 'You must go…';
    await early.answer();
    expect(desk.marks()).toEqual([]);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(last(desk).draft.body).toBe('You must go…');
    await last(desk).answer();
    expect(desk.marks()).toEqual(['must']);
  });

  test('drops an answer to an older text, in whatever order answers come', async () => {
    const desk = sit();
    await last(desk).answer();
    desk.type('You must go.');
    await vi.advanceTimersByTimeAsync(SOON);
    const older = last(desk);
    desk.editor.textContent = 'All is well, really.';
    desk.editor.dispatchEvent(new InputEvent('input'));
    await vi.advanceTimersByTimeAsync(SOON);
    const newer = last(desk);
    expect(newer).not.toBe(older);
    await newer.answer();
    await older.answer();
    expect(desk.marks()).toEqual([]);
    expect(desk.session.notes).toEqual([]);
  });

  test('drops an answer when the text changed under it without any event', async () => {
    const desk = sit('You must go.');
    const first = last(desk);
    desk.editor.textContent = 'Well. You might go.';
    await first.answer();
    expect(desk.marks()).toEqual([]);
    await vi.advanceTimersByTimeAsync(SOON);
    expect(last(desk).draft.body).toBe('Well. You might go.');
  });

  test('asks a background that fails again, ever later, then stays silent until the next input', async () => {
    const desk = sit('You must go.');
    const fail = () => last(desk).answer({ ok: false, error: 'failed' });
    for (let tries = 1; tries <= RETRIES; tries += 1) {
      await fail();
      expect(desk.asked).toHaveLength(2 * tries);
      await fail();
      await vi.advanceTimersByTimeAsync(RETRY_MS * 2 ** tries);
      expect(desk.asked).toHaveLength(2 * tries + 1);
    }
    await fail();
    await fail();
    const asked = desk.asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.asked).toHaveLength(asked);
    desk.type(' So.');
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    expect(desk.marks()).toEqual(['must']);
  });

  test('says when the extension is gone', async () => {
    const desk = sit('You must go.');
    await last(desk).answer({ ok: false, error: 'gone' });
    expect(desk.gone).toHaveBeenCalledOnce();
    expect(desk.asked).toHaveLength(1);
  });

  test('keeps a dismissed note away in this draft, and forgets it with the draft', async () => {
    const desk = sit('You must go.');
    await last(desk).answer();
    const [note] = desk.session.notes;
    if (note) desk.session.dismiss(note);
    expect(desk.marks()).toEqual([]);
    desk.type(' Now you must.');
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    expect(desk.marks()).toEqual([]);
    desk.editor.textContent = '';
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    desk.type('You must go.');
    await vi.advanceTimersByTimeAsync(SOON);
    await last(desk).answer();
    expect(desk.marks()).toEqual(['must']);
  });

  test('runs no clock while nothing is typed', async () => {
    const desk = sit('You must go.');
    await last(desk).answer();
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
    expect(desk.asked).toHaveLength(1);
  });

  test('moves its notes along with what is typed before them', async () => {
    const desk = sit('You must go.');
    await last(desk).answer();
    desk.editor.textContent = 'Hi. You must go.';
    await vi.advanceTimersByTimeAsync(SOON);
    // Not answered yet: the note is where its words are.
    const [note] = desk.session.notes;
    expect(note && 'Hi. You must go.'.slice(note.start, note.end)).toBe('must');
  });
});
