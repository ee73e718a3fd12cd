import { HOST_PAGES } from '../fixtures/serve.mjs';
import type { Rep } from './rep';

/** One place where a rep writes: a host's page and how to get to its box. */
export interface Variant {
  readonly name: string;
  readonly url: string;
  readonly editor: string;
  readonly send: string;
  readonly channel: 'email' | 'message' | 'note';
  readonly stage: 'cold' | 'replied';
  readonly subject?: string;
  /** What stands in the box when it opens, and is not the rep's: it must be neither marked nor changed. */
  readonly foreign?: string;
  /** Before the rep types. */
  readonly prepare?: (rep: Rep) => Promise<void>;
}

const MAIL = {
  editor: '.M9 [role=textbox]',
  send: '.T-I.aoO',
  channel: 'email',
  stage: 'cold',
  subject: 'input[name=subjectbox]',
} as const;
/** Its subject has no size. */
const REPLY = {
  editor: MAIL.editor,
  send: MAIL.send,
  channel: 'email',
  stage: 'replied',
  foreign: '.gmail_signature, .gmail_quote_container',
} as const;
const CHAT = {
  editor: '.msg-form__contenteditable',
  send: '.msg-form__send-button',
  channel: 'message',
  stage: 'replied',
} as const;

const click = (selector: string) => (rep: Rep) => rep.click(selector);

export const GMAIL: readonly Variant[] = [
  { name: 'Gmail, new compose', url: HOST_PAGES.gmailCompose, ...MAIL },
  { name: 'Gmail, full screen', url: HOST_PAGES.gmailCompose, ...MAIL, prepare: click('.Hq-full') },
  {
    name: 'Gmail, minimised and restored',
    url: HOST_PAGES.gmailCompose,
    ...MAIL,
    async prepare(rep) {
      await rep.focus();
      await rep.click('.Hl');
      await rep.click('.Hl');
    },
  },
  {
    name: 'Gmail, discarded and opened again',
    url: HOST_PAGES.gmailCompose,
    ...MAIL,
    async prepare(rep) {
      await rep.type('An older draft.');
      await rep.click('.oh');
      await rep.click('.T-I-KE');
    },
  },
  { name: 'Gmail, old recipient fields', url: HOST_PAGES.gmailOldChips, ...MAIL },
  { name: 'Gmail, plain text', url: HOST_PAGES.gmailPlainText, ...MAIL },
  { name: 'Gmail, ghost text', url: HOST_PAGES.gmailGhostText, ...MAIL, foreign: '.ghost' },
  { name: 'Gmail, pop-out window', url: HOST_PAGES.gmailPopOut, ...MAIL },
  { name: 'Gmail, several at once', url: HOST_PAGES.gmailSeveral, ...MAIL },
  { name: 'Gmail, inline reply', url: HOST_PAGES.gmailReply, ...REPLY },
  { name: 'Gmail, quote behind the dots', url: HOST_PAGES.gmailTrimmed, ...REPLY, foreign: '.gmail_signature' },
  { name: 'Gmail, quote shown', url: HOST_PAGES.gmailTrimmed, ...REPLY, prepare: click('.ajR') },
  { name: 'Gmail, popped-out reply', url: HOST_PAGES.gmailPoppedReply, ...REPLY },
  { name: 'Gmail, forward', url: HOST_PAGES.gmailForward, ...REPLY, stage: 'cold', foreign: '.gmail_quote_container' },
];

export const LINKEDIN: readonly Variant[] = [
  { name: 'LinkedIn, bubble', url: HOST_PAGES.linkedinBubble, ...CHAT },
  { name: 'LinkedIn, bubble in a shadow root', url: HOST_PAGES.linkedinShadow, ...CHAT },
  { name: 'LinkedIn, several bubbles', url: HOST_PAGES.linkedinSeveral, ...CHAT },
  { name: 'LinkedIn, full page', url: HOST_PAGES.linkedinThread, ...CHAT },
  { name: 'LinkedIn, in a frame', url: HOST_PAGES.linkedinFramed, ...CHAT },
  {
    name: 'LinkedIn, reached without a load',
    url: HOST_PAGES.linkedinApp,
    ...CHAT,
    prepare: click('a[href="#messages"]'),
  },
  { name: 'LinkedIn, new message', url: HOST_PAGES.linkedinNewMessage, ...CHAT, stage: 'cold' },
  {
    name: 'LinkedIn, InMail',
    url: HOST_PAGES.linkedinInMail,
    ...CHAT,
    stage: 'cold',
    subject: 'input[name=subject]',
  },
  {
    name: 'LinkedIn, connection note',
    url: HOST_PAGES.linkedinNote,
    editor: '#custom-message',
    send: '.artdeco-button--primary',
    channel: 'note',
    stage: 'cold',
  },
  {
    name: 'Sales Navigator',
    url: HOST_PAGES.salesNavigator,
    editor: 'textarea[name=message]',
    send: '.artdeco-button--primary',
    channel: 'message',
    stage: 'cold',
    subject: 'input[name=subject]',
  },
];

const LETTERS = { editor: '.body', send: '.send', channel: 'email', subject: '.subject' } as const;

/** Only where the rep gave the permission. */
export const OUTLOOK: readonly Variant[] = [
  { name: 'Outlook, new message', url: HOST_PAGES.outlookCompose, ...LETTERS, stage: 'cold' },
  { name: 'Outlook, reply', url: HOST_PAGES.outlookReply, ...LETTERS, stage: 'replied', foreign: '#Signature' },
];

export const LANGUAGES = ['en', 'de', 'ar', 'ja'] as const;
