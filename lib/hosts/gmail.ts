import { any, type Host } from './host';

/** Selectors: one a line. All of them: 2026-11, facts of host pages (Gmail), from public projects that live on it. */
const SELECTORS = {
  /** The message body, in a new compose, an inline reply and a pop-out alike. */
  editor: 'div[contenteditable=true][role=textbox][aria-multiline=true]',
  /** What surrounds one compose, nearest first: it tells a message body from any other rich field. */
  compose: any(
    '.M9', // 2026-11
    '.aoI[role=region]', // 2026-11
    '[role=dialog]', // 2026-11
  ),
  /** One compose with its subject and its buttons. */
  whole: '.M9', // 2026-11
  /** In a reply it exists with zero width. */
  subject: 'input[name=subjectbox]', // 2026-11
  /** The id of the message that is replied to; empty in a new compose. */
  replyTo: 'input[name=rm]', // 2026-11
  /** The cell around the body: it does not scroll. */
  body: '.Ap', // 2026-11
  send: '.T-I.aoO[role=button]', // 2026-11
  /** What stands in the body and is not the rep's own words. */
  foreign: any(
    '.gmail_quote', // 2026-11
    '.gmail_quote_container', // 2026-11
    '.gmail_extra', // 2026-11
    '.gmail_attr', // 2026-11
    'blockquote', // 2026-11
    '.gmail_signature', // 2026-11
    '[data-smartmail=gmail_signature]', // 2026-11
    '.gmail_signature_prefix', // 2026-11
    '.gmail_drive_chip', // 2026-11
    '[contenteditable=false]', // 2026-11
    '[aria-hidden=true]', // 2026-11: ghost text
  ),
  /** One message of an open thread. */
  threadMessage: '.adn.ads[data-message-id]', // 2026-11
  threadSender: 'span.gD[email]', // 2026-11
  threadBody: '.ii.gt > .a3s.aiL', // 2026-11
} as const;

export const gmail: Host = {
  id: 'gmail',

  // `/mu/` is the mobile page: another product, left alone.
  matches: (url) => url.hostname === 'mail.google.com' && !url.pathname.startsWith('/mu/'),

  editorAt(element) {
    const editor = element.closest<HTMLElement>(SELECTORS.editor);
    return editor?.closest(SELECTORS.compose) ? editor : null;
  },

  open(editor) {
    const compose = () => editor.closest(SELECTORS.whole) ?? editor.closest(SELECTORS.compose);
    const find = <T extends Element>(selector: string) => compose()?.querySelector<T>(selector) ?? null;
    const isReply = () => (find<HTMLInputElement>(SELECTORS.replyTo)?.value ?? '') !== '';

    return {
      editor,
      channel: 'email',
      isForeign: (element) => element.matches(SELECTORS.foreign),
      subject: () => (isReply() ? '' : (find<HTMLInputElement>(SELECTORS.subject)?.value ?? '')),
      subjectField: () => (isReply() ? null : find<HTMLInputElement>(SELECTORS.subject)),
      stage: () => (isReply() && incoming() !== undefined ? 'replied' : 'cold'),
      incoming: () => (isReply() ? incoming() : undefined),
      badge: () => ({ anchor: editor.closest(SELECTORS.body) ?? editor, at: 'inside' }),
      sendButton: () => find(SELECTORS.send),
    };
  },
};

/** The text of the last message in the open thread that someone else wrote. */
function incoming(): string | undefined {
  // The own address stands in the title: "Subject - name@example.org - Mail".
  const own = /\S+@\S+\.\S+/.exec(document.title)?.[0].toLowerCase();
  for (const message of [...document.querySelectorAll(SELECTORS.threadMessage)].reverse()) {
    const sender = message.querySelector(SELECTORS.threadSender)?.getAttribute('email')?.toLowerCase();
    const body = message.querySelector<HTMLElement>(SELECTORS.threadBody);
    if (body && sender && sender !== own) return body.innerText.trim();
  }
  return undefined;
}
