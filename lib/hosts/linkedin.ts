import { any, type Limits, type Place, type Site, type ThreadMessage } from './host';
import { hostOf, namesIn, textOf } from './kind';

/*
 * Selectors: one a line. All of them: 2026-11, facts of host pages (LinkedIn), from public projects and captures of 2026-09 and -10.
 * The same pieces stand in the document, in the open shadow root of `#interop-outlet`, and in a same-origin iframe.
 */

/** A message: bubble, full page, new message, InMail. Posts and comments have another form around them. */
const MESSAGE: Place = {
  editor: any(
    '[role=textbox][contenteditable=true]', // 2026-11
    '.msg-form__contenteditable[contenteditable=true]', // 2026-11
  ),
  within: [
    'form[id^=msg-form]', // 2026-11
    'form.msg-form', // 2026-11
  ],
};

/** The note of an invitation to connect. */
const NOTE: Place = {
  editor: any(
    'textarea#custom-message', // 2026-11
    'textarea[name=message]', // 2026-11
  ),
  within: ['[role=dialog][aria-labelledby=send-invite-modal]'], // 2026-11
};

/** One conversation around a message form. */
const CONVERSATION = any(
  '[data-view-name=message-overlay-conversation-bubble-item]', // 2026-11
  '.msg-overlay-conversation-bubble', // 2026-11
  '.msg-thread', // 2026-11
);
const ENTRY = '.msg-s-event-listitem'; // 2026-11
/** Marks what the other person wrote. */
const THEIRS = 'msg-s-event-listitem--other'; // 2026-11
const AUTHOR = '.msg-s-message-group__name'; // 2026-11
const TEXT = '.msg-s-event-listitem__body'; // 2026-11
const PILL = '.artdeco-pill'; // 2026-11: whom a new message goes to
const TITLE = any(
  'h2.msg-overlay-bubble-header__title a[href*="/in/"]', // 2026-11: a new message has no link, its title is no name
  'h2.msg-entity-lockup__entity-title', // 2026-11
);
const SUBJECT = 'input[name=subject]'; // 2026-11: InMail only
const SEND = any(
  'button.msg-form__send-button[type=submit]', // 2026-11
  'button.artdeco-button--primary', // 2026-11: in a dialog
);
const FOREIGN = any(
  '[contenteditable=false]', // 2026-11
  '[aria-hidden=true]', // 2026-11
);

/** What the site takes of a paid message, which has a subject (2026-11). */
const INMAIL: Limits = { subject: 200, body: 1900 };

export const linkedinSite: Site = {
  id: 'linkedin',
  // Sales Navigator is a product and a file of its own.
  matches: (url) => url.hostname === 'www.linkedin.com' && !url.pathname.startsWith('/sales/'),
  places: [MESSAGE, NOTE],
};

export const linkedin = hostOf(linkedinSite, [
  {
    ...MESSAGE,
    channel: 'message',
    foreign: FOREIGN,
    subject: SUBJECT,
    send: SEND,
    limits: (form) => (form.querySelector(SUBJECT) ? INMAIL : {}),
    recipients: (form) => namesIn(form.closest(CONVERSATION), `${PILL}, ${TITLE}`),
    thread: (form) => threadIn(form.closest(CONVERSATION)),
  },
  {
    ...NOTE,
    channel: 'note',
    send: SEND,
    limits: noteLimits,
    recipients: () => [],
    thread: () => [],
  },
]);

function threadIn(box: Element | null): ThreadMessage[] {
  return [...(box?.querySelectorAll(ENTRY) ?? [])].flatMap((entry) => {
    const text = textOf(entry.querySelector(TEXT));
    const author = { name: textOf(entry.querySelector(AUTHOR)) };
    return text === '' ? [] : [{ author, own: !entry.classList.contains(THEIRS), text }];
  });
}

/** "120/200" under the note knows what this account may write; the label always says 300. */
function noteLimits(dialog: Element): Limits {
  for (const leaf of dialog.querySelectorAll(':not(:has(*))')) {
    const limit = /^\s*\d+\s*\/\s*(\d+)\s*$/.exec(leaf.textContent ?? '')?.[1];
    if (limit) return { body: Number(limit) };
  }
  const { maxLength = -1 } = dialog.querySelector<HTMLTextAreaElement>(NOTE.editor) ?? {};
  return maxLength > 0 ? { body: maxLength } : {};
}
