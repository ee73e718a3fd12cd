// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { mapText } from '../../lib/dom/text-map';
import { hostFor } from '../../lib/hosts';
import { conversationOf } from '../../lib/hosts/conversation';
import { gmail } from '../../lib/hosts/gmail';
import { editorAt, type Host, type Limits } from '../../lib/hosts/host';
import { linkedin } from '../../lib/hosts/linkedin';
import { outlook } from '../../lib/hosts/outlook';
import { salesNavigator } from '../../lib/hosts/sales-navigator';
import { HOST_PAGES, pageAt } from '../fixtures/serve.mjs';

interface Page {
  readonly name: keyof typeof HOST_PAGES;
  readonly host: Host;
  readonly editor: string;
  readonly channel: string;
  readonly stage: 'cold' | 'replied';
  /** Part of their last message. */
  readonly incoming?: string;
  readonly asked?: boolean;
  readonly to: readonly string[];
  readonly limits?: Limits;
}

const MAIL = { host: gmail, editor: '.editable', channel: 'email', stage: 'cold', to: ['Ana Duarte'] } as const;
const CHAT = {
  host: linkedin,
  editor: '.msg-form__contenteditable',
  channel: 'message',
  stage: 'cold',
  to: ['Ana Duarte'],
} as const;
const ANSWERED = { stage: 'replied', incoming: 'Returns are the part', asked: false } as const;
const INMAIL = { subject: 200, body: 1900 };

const PAGES: Page[] = [
  { name: 'gmailCompose', ...MAIL },
  { name: 'gmailSeveral', ...MAIL },
  { name: 'gmailOldChips', ...MAIL },
  { name: 'gmailPlainText', ...MAIL },
  { name: 'gmailGhostText', ...MAIL },
  { name: 'gmailPopOut', ...MAIL },
  { name: 'gmailReply', ...MAIL, ...ANSWERED },
  { name: 'gmailTrimmed', ...MAIL, ...ANSWERED },
  { name: 'gmailPoppedReply', ...MAIL, ...ANSWERED },
  // To somebody who wrote nothing yet.
  { name: 'gmailForward', ...MAIL, to: ['Tom Reilly'] },
  { name: 'linkedinBubble', ...CHAT, ...ANSWERED },
  { name: 'linkedinShadow', ...CHAT, ...ANSWERED },
  { name: 'linkedinThread', ...CHAT, ...ANSWERED },
  { name: 'linkedinNewMessage', ...CHAT, to: ['Ana Duarte', 'Tom Reilly'] },
  { name: 'linkedinInMail', ...CHAT, limits: INMAIL },
  // What the counter says, not the label.
  { name: 'linkedinNote', ...CHAT, editor: '#custom-message', channel: 'note', to: [], limits: { body: 200 } },
  { name: 'salesNavigator', ...CHAT, host: salesNavigator, editor: 'textarea[name=message]', limits: INMAIL },
  { name: 'outlookCompose', ...MAIL, host: outlook, editor: '.body', to: [] },
  {
    name: 'outlookReply',
    ...MAIL,
    host: outlook,
    editor: '.body',
    to: [],
    stage: 'replied',
    incoming: 'looks after returns?',
    asked: true,
  },
];

/** Puts a fixture into the document, with its declarative shadow root as browsers build it. */
function load(url: string): Document | ShadowRoot {
  const html = pageAt(url)?.replace(/<script.*?<\/script>|<link[^>]*>/g, '') ?? '';
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
  const template = document.querySelector<HTMLTemplateElement>('template[shadowrootmode]');
  if (!template?.parentElement) return document;
  const root = template.parentElement.attachShadow({ mode: 'open' });
  root.append(template.content);
  template.remove();
  return root;
}

describe.each(PAGES)('$name', ({ name, host, editor: selector, channel, stage, incoming, asked, to, limits }) => {
  const url = HOST_PAGES[name];
  let root: Document | ShadowRoot;
  let editor: HTMLElement;
  beforeEach(() => {
    root = load(url);
    editor = root.querySelector(selector) as HTMLElement;
  });

  test('the page belongs to the host', () => {
    expect(hostFor(new URL(url))).toBe(host);
  });
  test('the editor is found from itself and from what is in it', () => {
    expect(editorAt(host, editor)).toBe(editor);
    const inner = editor.querySelector('p, div');
    if (inner) expect(editorAt(host, inner)).toBe(editor);
  });
  test('no other field is one', () => {
    const fields = 'input, textarea, .share-creation-state .ql-editor, .well';
    const others = [...document.querySelectorAll(fields), ...root.querySelectorAll(fields)].filter(
      (field) => field !== editor,
    );
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(editorAt(host, other)).toBeNull();
  });
  test('the draft is the own text only', () => {
    const box = host.open(editor);
    expect(box.channel).toBe(channel);
    if (editor instanceof HTMLTextAreaElement) expect(editor.value).toBe('');
    else expect(mapText(editor, (element) => box.isForeign(element)).text.trim()).toBe('');
  });
  test('the conversation is read as far as it shows', () => {
    const box = host.open(editor);
    expect(box.recipients().map((person) => person.name)).toEqual(to);
    const conversation = conversationOf(box.thread(), box.recipients());
    expect(conversation.stage).toBe(stage);
    expect(conversation.asked).toBe(asked ?? false);
    if (incoming === undefined) expect(conversation.incoming).toBeUndefined();
    else expect(conversation.incoming).toContain(incoming);
  });
  test('what the host takes is known where it says so', () => {
    expect(host.open(editor).limits()).toEqual(limits ?? {});
  });
  test('the badge has a place, and the Send button is known', () => {
    const box = host.open(editor);
    expect(box.badge()?.anchor.contains(editor)).toBe(true);
    if (host !== outlook) expect(box.sendButton()?.textContent).toBe('Send');
  });
});

test('each message of a thread has its author', () => {
  load(HOST_PAGES.gmailReply);
  const box = gmail.open(document.querySelector('.editable') as HTMLElement);
  expect(box.thread().map(({ own, author }) => [author.address, own])).toEqual([
    ['robin@northbeam.example', true],
    ['ana.duarte@harbour.example', false],
  ]);
  expect(box.recipients()).toEqual([{ name: 'Ana Duarte', address: 'ana.duarte@harbour.example' }]);
});

test('two boxes of a page are read each for itself', () => {
  load(HOST_PAGES.linkedinSeveral);
  const boxes = [...document.querySelectorAll<HTMLElement>('.msg-form__contenteditable')].map((editor) =>
    linkedin.open(editor),
  );
  expect(boxes.map((box) => box.recipients()[0]?.name)).toEqual(['Ana Duarte', 'Tom Reilly']);
  expect(boxes.map((box) => conversationOf(box.thread(), box.recipients()).stage)).toEqual(['replied', 'cold']);
});

test('only what a recipient wrote is an answer', () => {
  const wrote = (address: string, text: string) => ({ author: { name: '', address }, own: false, text });
  const thread = [wrote('ana@x.example', 'When?'), wrote('tom@x.example', 'Never.')];
  expect(conversationOf(thread, [{ name: '', address: 'Ana@x.example' }])).toMatchObject({
    incoming: 'When?',
    asked: true,
  });
  expect(conversationOf(thread, [{ name: '', address: 'kim@x.example' }]).stage).toBe('cold');
  expect(conversationOf(thread, [])).toMatchObject({ incoming: 'Never.', asked: false });
});

test('pages of other sites, and the mobile mail page, have no host', () => {
  expect(hostFor(new URL('https://mail.google.com/mu/mp/1'))).toBeNull();
  expect(hostFor(new URL('https://mail.google.com.example.org/mail/'))).toBeNull();
  expect(hostFor(new URL('https://example.org/messaging/'))).toBeNull();
});
