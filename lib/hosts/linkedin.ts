import { any, type Host } from './host';

/** Selectors: one a line. All of them: 2026-11, facts of host pages (LinkedIn), from public projects and captures of 2026-09 and -10. */
const SELECTORS = {
  /** The message editor, in the document or in the shadow root of `#interop-outlet`. */
  editor: any(
    'form[id^=msg-form] [role=textbox][contenteditable=true]', // 2026-11
    '.msg-form__contenteditable[contenteditable=true]', // 2026-11
  ),
  form: any(
    'form[id^=msg-form]', // 2026-11
    'form.msg-form', // 2026-11
  ),
  /** One conversation: a bubble, or the thread of the full page. */
  conversation: any(
    '[data-view-name=message-overlay-conversation-bubble-item]', // 2026-11
    '.msg-overlay-conversation-bubble', // 2026-11
    '.msg-thread', // 2026-11
  ),
  /** InMail only. */
  subject: 'input[name=subject]', // 2026-11
  send: 'button.msg-form__send-button[type=submit]', // 2026-11
  /** `--other` marks what the other person wrote. */
  theirMessage: '.msg-s-event-listitem--other .msg-s-event-listitem__body', // 2026-11
  foreign: any(
    '[contenteditable=false]', // 2026-11
    '[aria-hidden=true]', // 2026-11
  ),
} as const;

export const linkedin: Host = {
  id: 'linkedin',

  matches: (url) => url.hostname === 'www.linkedin.com',

  editorAt: (element) => element.closest<HTMLElement>(SELECTORS.editor),

  open(editor) {
    const conversation = () => editor.closest(SELECTORS.conversation);
    const form = () => editor.closest(SELECTORS.form);
    const incoming = () => {
      const theirs = conversation()?.querySelectorAll<HTMLElement>(SELECTORS.theirMessage) ?? [];
      return [...theirs].at(-1)?.innerText.trim();
    };

    return {
      editor,
      channel: 'message',
      isForeign: (element) => element.matches(SELECTORS.foreign),
      subject: () => form()?.querySelector<HTMLInputElement>(SELECTORS.subject)?.value ?? '',
      subjectField: () => form()?.querySelector<HTMLInputElement>(SELECTORS.subject) ?? null,
      stage: () => (incoming() === undefined ? 'cold' : 'replied'),
      incoming,
      badge: () => ({ anchor: editor, at: 'edge' }),
      sendButton: () => form()?.querySelector(SELECTORS.send) ?? null,
    };
  },
};
