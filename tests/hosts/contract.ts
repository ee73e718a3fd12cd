import { beforeEach, describe, expect, test } from 'vitest';
import { mapText } from '../../lib/dom/text-map';
import { conversationOf } from '../../lib/hosts/conversation';
import { editorAt, type Host, type Limits } from '../../lib/hosts/host';

/** A page of a host, and what is to be read from it. */
export interface HostPage {
  readonly name: string;
  readonly host: Host;
  readonly url: string;
  readonly html: string;
  readonly editor: string;
  readonly channel: string;
  readonly stage: 'cold' | 'replied';
  /** Part of their last message. */
  readonly incoming?: string;
  readonly asked?: boolean;
  /** Names of the recipients. */
  readonly to: readonly string[];
  readonly limits?: Limits;
  /** Text on the Send button, where the host knows it. */
  readonly send?: string;
}

/** Puts a page into the document, with its declarative shadow root as browsers build it. */
export function load(page: string): Document | ShadowRoot {
  const html = page.replace(/<script.*?<\/script>|<link[^>]*>/g, '');
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

/** What every host keeps, on any of its pages. */
export function describeHost(page: HostPage): void {
  const { host, editor: selector, stage, incoming, asked, to, limits } = page;
  describe(page.name, () => {
    let root: Document | ShadowRoot;
    let editor: HTMLElement;
    beforeEach(() => {
      root = load(page.html);
      editor = root.querySelector(selector) as HTMLElement;
    });

    test('the page belongs to the host', () => {
      expect(host.matches(new URL(page.url))).toBe(true);
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
      expect(box.channel).toBe(page.channel);
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
      if (page.send) expect(box.sendButton()?.textContent).toBe(page.send);
    });
  });
}
