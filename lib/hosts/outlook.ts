import { any, type Place, type Site, type ThreadMessage } from './host';
import { hostOf, textOf } from './kind';

/* Selectors: one a line. All of them: 2026-11, facts of host pages (Outlook on the web), from public projects that live on it. */

/** The body. Recipient boxes are contenteditable too, but of one line. */
const COMPOSE: Place = {
  editor: 'div[role=textbox][aria-multiline=true][contenteditable=true]', // 2026-11
  within: [
    '[data-app-section=ComposeForm]', // 2026-11
    '[data-app-section=MailReadCompose]', // 2026-11
    '[data-app-section=Form_Content]', // 2026-11
    '[id^=docking_InitVisiblePart_]', // 2026-11
  ],
};
/** Found by its id: its label is translated. */
const SUBJECT = any(
  'input[id^=MSG_][id$=_SUBJECT]', // 2026-11
  'input[aria-label="Subject"]', // 2026-11: a spare, in English only
  'input[aria-label="Add a subject"]', // 2026-11: a spare, in English only
);
const FOREIGN = any(
  '#Signature', // 2026-11
  '#appendonsend', // 2026-11
  '#appendonsend ~ *', // 2026-11: the quote starts there
  '#divRplyFwdMsg', // 2026-11
  '#divRplyFwdMsg ~ *', // 2026-11
  '#mail-editor-reference-message-container', // 2026-11
  '[contenteditable=false]', // 2026-11
  '[aria-hidden=true]', // 2026-11
);
/** Where the head of the answered message ends and its text begins. */
const QUOTE_HEAD = '#divRplyFwdMsg'; // 2026-11
const QUOTE = '#mail-editor-reference-message-container'; // 2026-11

export const outlookSite: Site = {
  id: 'outlook',
  matches: ({ hostname }) =>
    ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'].includes(hostname),
  places: [COMPOSE],
};

export const outlook = hostOf(outlookSite, [
  {
    ...COMPOSE,
    channel: 'email',
    foreign: FOREIGN,
    subject: SUBJECT,
    // How it shows recipients is not known well enough to judge by.
    recipients: () => [],
    thread,
    badge: (editor) => ({ anchor: editor.parentElement ?? editor, at: 'inside' }),
  },
]);

/** The message that is answered stands in the box itself, as its quote. */
function thread(box: Element): ThreadMessage[] {
  const head = box.querySelector(QUOTE_HEAD);
  const rest: string[] = [];
  for (let next = head?.nextElementSibling; next; next = next.nextElementSibling) rest.push(textOf(next));
  const text = head ? rest.join('\n').trim() : textOf(box.querySelector(QUOTE));
  return text === '' ? [] : [{ author: { name: '' }, own: false, text }];
}
