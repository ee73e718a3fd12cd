import type { Bench } from '../fixtures/editors/page';
import { EDITOR_PAGES } from '../fixtures/editors.mjs';
import { expect, test } from './contract';
import { Rep } from './rep';
import type { Variant } from './variants';
import { DIRECTIVE, OPENING } from './words';

declare global {
  interface Window {
    __bench: Bench;
    __read: () => string;
    __replace: (start: number, end: number, newText: string) => Promise<string | null>;
  }
}

const EDITORS = ['plain-div', 'plain-p', 'quill1', 'quill2', 'tiptap', 'lexical', 'slate', 'textarea', 'shadow'];

const pageOf = (base: string, editor: string, paragraphs: readonly string[]): Variant => {
  const query = new URLSearchParams({ editor });
  for (const text of paragraphs) query.append('text', text);
  const place = editor === 'textarea' ? '[role=dialog] textarea' : 'form [role=textbox]';
  return {
    name: editor,
    url: `${base}?${query}`,
    editor: place,
    send: 'button',
    channel: 'message',
    stage: 'cold',
    prepare: async (rep) => {
      await rep.spot(place);
    },
  };
};

const model = (rep: Rep) => rep.tab.evaluate(() => window.__bench.model(), undefined);
const read = (rep: Rep) => rep.tab.evaluate(() => window.__read(), undefined);
const replace = (rep: Rep, start: number, end: number, newText: string) =>
  rep.tab.evaluate(({ start, end, newText }) => window.__replace(start, end, newText), { start, end, newText });

interface Case {
  readonly name: string;
  readonly paragraphs: readonly string[];
  /** The words that are replaced, and what comes there. */
  readonly out: string;
  readonly into: string;
}

const CASES: readonly Case[] = [
  { name: 'a word', paragraphs: ['Alpha must gamma. Delta.'], out: 'must', into: 'could' },
  {
    name: 'a sentence by a longer one',
    paragraphs: ['One.', 'You must sign. Two.'],
    out: 'You must sign.',
    into: 'What would make it worth your while?',
  },
  { name: 'words taken out', paragraphs: ['Alpha must really gamma.'], out: ' really', into: '' },
  { name: 'the whole text', paragraphs: ['You must sign.'], out: 'You must sign.', into: 'What do you see?' },
  { name: 'the start of a paragraph', paragraphs: ['One.', 'You must sign.'], out: 'You', into: 'Somebody there' },
  {
    name: 'one paragraph by two',
    paragraphs: ['One.', 'You must sign. Now.', 'End.'],
    out: 'You must sign. Now.',
    into: 'How is Leeds?\nTake your time.',
  },
  {
    name: 'two paragraphs by one',
    paragraphs: ['One.', 'You must sign.', 'Now.', 'End.'],
    out: 'You must sign.\nNow.',
    into: 'How is Leeds?',
  },
];

for (const editor of EDITORS) {
  test.describe(editor, () => {
    test('text, model, undo and redo', async ({ sit }) => {
      test.slow();
      const { tab } = await sit(pageOf(EDITOR_PAGES.alone, editor, ['']));
      for (const { name, paragraphs, out, into } of CASES) {
        const rep = await new Rep(tab, pageOf(EDITOR_PAGES.alone, editor, paragraphs)).sit();
        const { x, y, width, height } = await rep.spot(rep.variant.editor);
        await tab.click(x + width / 2, y + height - 12);
        await tab.press('Mod+End');
        const before = paragraphs.join('\n');
        await expect.poll(() => read(rep)).toBe(before);
        const at = before.indexOf(out);
        const after = before.slice(0, at) + into + before.slice(at + out.length);

        expect(await replace(rep, at, at + out.length, into), name).toBeNull();
        await expect.poll(() => read(rep), { message: name }).toBe(after);
        await expect.poll(() => model(rep), { message: name }).toBe(after);
        await rep.undo();
        await expect.poll(() => read(rep), { message: `${name}: undone at once` }).toBe(before);
        await expect.poll(() => model(rep), { message: name }).toBe(before);
        await rep.redo();
        await expect.poll(() => read(rep), { message: `${name}: redone at once` }).toBe(after);
        await expect.poll(() => model(rep), { message: name }).toBe(after);
      }
    });

    test('the caret stays with its words', async ({ sit }) => {
      const rep = await sit(pageOf(EDITOR_PAGES.alone, editor, ['One.', 'You must sign. Two.']));
      const { x, y, width, height } = await rep.spot(rep.variant.editor);
      await rep.tab.click(x + width / 2, y + height - 12);
      await rep.tab.press('Mod+End');
      expect(await replace(rep, 5, 19, 'How do you see it?')).toBeNull();
      await rep.tab.type(' Three.');
      await expect.poll(() => model(rep)).toBe('One.\nHow do you see it? Two. Three.');
      await rep.tab.press('Mod+Home');
      expect(await replace(rep, 5, 23, 'No.')).toBeNull();
      await rep.tab.type('So. ');
      await expect.poll(() => model(rep)).toBe('So. One.\nNo. Two. Three.');
    });

    test('coached: marked, rewritten and undone', async ({ sit }) => {
      const rep = await sit(pageOf(EDITOR_PAGES.coached, editor, ['']));
      await rep.focus();
      await rep.tab.type(`${OPENING} ${DIRECTIVE.text}`);
      await rep.marked(DIRECTIVE.part);
      const typed = await model(rep);
      // Some editors take whatever happens within a second for one step of their history.
      const since = Date.now();
      await expect.poll(() => Date.now() - since).toBeGreaterThan(1000);
      const { after } = await rep.openRewrite(DIRECTIVE.part);
      await rep.apply(after);
      await expect.poll(() => model(rep)).toBe(`${OPENING} ${after}`);
      await rep.undo();
      await expect.poll(() => model(rep)).toBe(typed);
      await rep.redo();
      await expect.poll(() => model(rep)).toBe(`${OPENING} ${after}`);
      await rep.tab.type(' Yes.');
      await expect.poll(() => model(rep)).toBe(`${OPENING} ${after} Yes.`);
    });
  });
}
