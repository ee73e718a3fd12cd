// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { mapText } from '../../lib/dom/text-map';
import { hostFor } from '../../lib/hosts';
import { gmail } from '../../lib/hosts/gmail';
import type { Host } from '../../lib/hosts/host';
import { linkedin } from '../../lib/hosts/linkedin';
import { fixtureFor, HOST_PAGES } from '../fixtures/serve.mjs';

interface Page {
  readonly name: string;
  readonly host: Host;
  readonly url: string;
  readonly editor: string;
  readonly stage: string;
  readonly incoming: string | undefined;
  readonly channel: string;
}

const PAGES: Page[] = [
  {
    name: 'Gmail, new compose',
    host: gmail,
    url: HOST_PAGES.gmailCompose,
    editor: '.editable',
    stage: 'cold',
    incoming: undefined,
    channel: 'email',
  },
  {
    name: 'Gmail, reply',
    host: gmail,
    url: HOST_PAGES.gmailReply,
    editor: '.editable',
    stage: 'replied',
    incoming: 'Returns are the part',
    channel: 'email',
  },
  {
    name: 'LinkedIn, bubble',
    host: linkedin,
    url: HOST_PAGES.linkedinBubble,
    editor: '.msg-form__contenteditable',
    stage: 'replied',
    incoming: 'Returns are the part',
    channel: 'message',
  },
  {
    name: 'LinkedIn, shadow root',
    host: linkedin,
    url: HOST_PAGES.linkedinShadow,
    editor: '.msg-form__contenteditable',
    stage: 'replied',
    incoming: 'Returns are the part',
    channel: 'message',
  },
];

/** Puts a fixture into the document, with its declarative shadow root as browsers build it. */
function load(url: string): Document | ShadowRoot {
  const file = readFileSync(fixtureFor(url) as string, 'utf8');
  const html = file.replace(/<script.*?<\/script>|<link[^>]*>/g, '');
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

describe.each(PAGES)('$name', ({ host, url, editor: selector, stage, incoming, channel }) => {
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
    expect(host.editorAt(editor)).toBe(editor);
    const inner = editor.querySelector('p, div');
    if (inner) expect(host.editorAt(inner)).toBe(editor);
  });
  test('no other field is one', () => {
    const others = [
      ...document.querySelectorAll('input, textarea, .ql-editor'),
      ...root.querySelectorAll('input, textarea'),
    ];
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(host.editorAt(other)).toBeNull();
  });
  test('the draft is the own text only', () => {
    const box = host.open(editor);
    expect(mapText(editor, (element) => box.isForeign(element)).text.trim()).toBe('');
    expect(box.channel).toBe(channel);
    expect(box.subject()).toBe('');
  });
  test('the conversation is read as far as it shows', () => {
    const box = host.open(editor);
    expect(box.stage()).toBe(stage);
    if (incoming === undefined) expect(box.incoming()).toBeUndefined();
    else expect(box.incoming()).toContain(incoming);
  });
  test('the badge has a place and the Send button is known', () => {
    const box = host.open(editor);
    expect(box.badge()?.anchor.contains(editor)).toBe(true);
    expect(box.sendButton()?.textContent).toBe('Send');
  });
});

test('a new compose has a subject that can be typed in, a reply has none', () => {
  load(HOST_PAGES.gmailCompose);
  const field = document.querySelector<HTMLInputElement>('input[name=subjectbox]') as HTMLInputElement;
  field.value = 'The Leeds yard';
  const box = gmail.open(document.querySelector('.editable') as HTMLElement);
  expect(box.subject()).toBe('The Leeds yard');
  expect(box.subjectField?.()).toBe(field);
  load(HOST_PAGES.gmailReply);
  expect(gmail.open(document.querySelector('.editable') as HTMLElement).subjectField?.()).toBeNull();
});

test('pages of other sites, and the mobile mail page, have no host', () => {
  expect(hostFor(new URL('https://mail.google.com/mu/mp/1'))).toBeNull();
  expect(hostFor(new URL('https://mail.google.com.example.org/mail/'))).toBeNull();
  expect(hostFor(new URL('https://example.org/messaging/'))).toBeNull();
});
