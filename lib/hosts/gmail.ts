import { any, type Person, type Site, type ThreadMessage } from './host';
import { hostOf, textOf } from './kind';

/*
 * Selectors: one a line. All of them: 2026-11, facts of host pages (Gmail), from public projects that live on it.
 * Class names perish: an editor is found by role and context, classes only break ties.
 */

/** The message body, in a new compose, an inline reply and a pop-out alike. The hidden plain textarea before it has no role. */
const EDITOR = 'div[contenteditable=true][role=textbox][aria-multiline=true]'; // 2026-11

/** What surrounds one compose: it tells a message body from any other rich field. */
const COMPOSE = [
  '.M9', // 2026-11: with its subject and its buttons
  '[role=dialog]', // 2026-11
  '.aoI[role=region]', // 2026-11: without its buttons
];

const SUBJECT = 'input[name=subjectbox]'; // 2026-11: in a reply it exists without a size
const SEND = '.T-I.aoO[role=button]'; // 2026-11
/** The cell around the body: it does not scroll. */
const BODY = '.Ap'; // 2026-11

/** What stands in the body and is not the rep's own words. */
const FOREIGN = any(
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
);

/** Recipients: chips since 2025-11, fields before, and the summary while the fields are folded. */
const CHIP = '.anm[name] [role=option][data-hovercard-id]'; // 2026-11
const OLD_CHIP = '.vR input[type=hidden][name]'; // 2026-11
const SUMMARY = 'div.az9 span[email][data-hovercard-id]'; // 2026-11

/** The id of the message that is replied to or forwarded; empty in a new compose. */
const REPLY_TO = 'input[name=rm]'; // 2026-11
/** One message of the open thread. */
const MESSAGE = '.adn.ads[data-message-id]'; // 2026-11
const SENDER = 'span.gD[email]'; // 2026-11
const TEXT = '.ii.gt > .a3s.aiL'; // 2026-11

export const gmailSite: Site = {
  id: 'gmail',
  // `/mu/` is the mobile page: another product, left alone.
  matches: (url) => url.hostname === 'mail.google.com' && !url.pathname.startsWith('/mu/'),
  places: [{ editor: EDITOR, within: COMPOSE }],
};

export const gmail = hostOf(gmailSite, [
  {
    editor: EDITOR,
    within: COMPOSE,
    channel: 'email',
    foreign: FOREIGN,
    subject: SUBJECT,
    send: SEND,
    recipients,
    thread,
    badge: (editor) => ({ anchor: editor.closest(BODY) ?? editor, at: 'inside' }),
  },
]);

function recipients(box: Element): Person[] {
  const chips = [...box.querySelectorAll(CHIP)].map((chip) =>
    person(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id')),
  );
  if (chips.length > 0) return chips;
  const old = [...box.querySelectorAll<HTMLInputElement>(OLD_CHIP)].map(({ value }) => written(value));
  if (old.length > 0) return old;
  return [...box.querySelectorAll(SUMMARY)].map((span) =>
    person(span.getAttribute('name') ?? span.textContent, span.getAttribute('email')),
  );
}

/** A recipient as old fields hold one: "Ana Duarte <ana@example.org>", or the address alone. */
function written(value: string): Person {
  const parts = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(value);
  return parts ? person(parts[1], parts[2]) : person('', value.trim());
}

function person(name: string | null | undefined, address: string | null | undefined): Person {
  return { name: name?.trim() ?? '', ...(address ? { address } : {}) };
}

/** The open thread, for a compose that belongs to one. */
function thread(box: Element): ThreadMessage[] {
  if (!box.querySelector<HTMLInputElement>(REPLY_TO)?.value) return [];
  // The own address stands in the title: "Subject - name@example.org - Mail".
  const own = /\S+@\S+\.\S+/.exec(document.title)?.[0].toLowerCase();
  return [...document.querySelectorAll(MESSAGE)].flatMap((message) => {
    const sender = message.querySelector(SENDER);
    const address = sender?.getAttribute('email') ?? '';
    const text = textOf(message.querySelector(TEXT));
    if (!sender || text === '') return [];
    return [{ author: person(sender.getAttribute('name'), address), own: address.toLowerCase() === own, text }];
  });
}
