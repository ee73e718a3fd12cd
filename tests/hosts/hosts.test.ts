// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hostFor } from '../../lib/hosts';
import { conversationOf } from '../../lib/hosts/conversation';
import { gmail } from '../../lib/hosts/gmail';
import { linkedin } from '../../lib/hosts/linkedin';
import { outlook } from '../../lib/hosts/outlook';
import { salesNavigator } from '../../lib/hosts/sales-navigator';
import { HOST_PAGES, pageAt } from '../fixtures/serve.mjs';
import { describeHost, type HostPage, load } from './contract';

type Page = Omit<HostPage, 'url' | 'html'> & { readonly name: keyof typeof HOST_PAGES };

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

for (const page of PAGES) {
  const url = HOST_PAGES[page.name];
  describeHost({ ...page, url, html: pageAt(url) ?? '', ...(page.host === outlook ? {} : { send: 'Send' }) });
}

test('each address has its host', () => {
  for (const { name, host } of PAGES) expect(hostFor(new URL(HOST_PAGES[name]))).toBe(host);
});

test('each message of a thread has its author', () => {
  load(pageAt(HOST_PAGES.gmailReply) ?? '');
  const box = gmail.open(document.querySelector('.editable') as HTMLElement);
  expect(box.thread().map(({ own, author }) => [author.address, own])).toEqual([
    ['robin@northbeam.example', true],
    ['ana.duarte@harbour.example', false],
  ]);
  expect(box.recipients()).toEqual([{ name: 'Ana Duarte', address: 'ana.duarte@harbour.example' }]);
});

test('two boxes of a page are read each for itself', () => {
  load(pageAt(HOST_PAGES.linkedinSeveral) ?? '');
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
