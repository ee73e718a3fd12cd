import { expect, test } from './contract';
import { GMAIL, LANGUAGES, LINKEDIN } from './variants';
import { DIRECTIVE, LOSS, OPENING, SLOT } from './words';

/** The pressure line on a light page, as `look` defines it. */
const AMBER = [0xa8, 0x4b, 0x08] as const;

for (const variant of [...GMAIL, ...LINKEDIN]) {
  for (const language of LANGUAGES) {
    // The other browser shows that languages do not matter by one that is far away.
    const tag = language === 'en' || language === 'ar' ? [] : ['@chromium'];
    test(`${variant.name}, ${language}: marked, rewritten, undone, redone, sent as seen`, { tag }, async ({ sit }) => {
      const rep = await sit(variant, language);
      await rep.focus();
      const foreign = await rep.html(variant.foreign ?? '.nothing-foreign');
      if (variant.foreign) expect(foreign).not.toBe('');
      const draft = `${OPENING} ${DIRECTIVE.text}`;
      await rep.type(draft);
      const mark = await rep.marked(DIRECTIVE.part);
      expect(DIRECTIVE.text).toContain(mark.words);
      // The quote and the signature say it too: it is marked once.
      expect((await rep.underlined()).filter((words) => words.includes(DIRECTIVE.part))).toHaveLength(1);
      // On the right words: the line lies under them, and not under those before.
      const under = { ...mark, y: mark.y + mark.height - 6, height: 10 };
      await expect.poll(() => rep.pixels(under, AMBER)).toBeGreaterThan(mark.width / 2);
      expect(await rep.pixels({ ...under, x: mark.x - 40, width: 36 }, AMBER)).toBe(0);

      const typed = await rep.seen();
      const html = await rep.html();
      const { after } = await rep.openRewrite(DIRECTIVE.part);
      // English on any page.
      const direction = () => getComputedStyle(window.__eye.find('.card') ?? document.body).direction;
      expect(await rep.tab.evaluate(direction, undefined)).toBe('ltr');
      const rewritten = await rep.apply(after);
      // A quote may say it too.
      const often = (text: string) => text.split(DIRECTIVE.part).length;
      expect(often(rewritten)).toBe(often(typed) - 1);

      await rep.undo();
      await expect.poll(() => rep.seen()).toBe(typed);
      expect(await rep.html()).toBe(html);
      await rep.redo();
      await expect.poll(() => rep.seen()).toBe(rewritten);
      // The caret is where the rep was: behind the words.
      await rep.tab.type(' Yes.');
      await expect.poll(() => rep.seen()).toContain(`${after} Yes.`);
      expect(await rep.html(variant.foreign ?? '.nothing-foreign')).toBe(foreign);

      const seen = await rep.seen();
      const markup = await rep.html();
      await rep.send();
      const { sent, shortcuts } = await rep.host();
      expect(sent.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([seen]);
      if (sent[0]?.html !== undefined) expect(sent[0].html).toBe(markup);
      expect(shortcuts).toEqual([]);
    });
  }

  test(`${variant.name}: silent when hidden, back when shown, gone when removed`, async ({ sit }) => {
    const rep = await sit(variant);
    await rep.type(`${OPENING} ${DIRECTIVE.text}`);
    await rep.marked(DIRECTIVE.part);
    await rep.spot('.badge');
    await rep.change(variant.editor, 'hide');
    const badge = () => rep.tab.evaluate(() => window.__eye.find('.badge') !== null, undefined);
    await expect.poll(badge, { message: 'no badge on a hidden box' }).toBe(false);
    await rep.change(variant.editor, 'show');
    await expect.poll(badge, { message: 'the badge is back' }).toBe(true);
    await rep.marked(DIRECTIVE.part);
    await rep.change(variant.editor, 'remove');
    await rep.unmarked();
    await expect.poll(badge, { message: 'no badge without a box' }).toBe(false);
  });

  if (variant.subject) {
    const { subject } = variant;
    test(`${variant.name}: the subject is read, marked and rewritten like the text`, async ({ sit }) => {
      const rep = await sit(variant);
      await rep.focus();
      await rep.click(subject);
      await rep.tab.type('Quick call on Tuesday?');
      await rep.type(`${OPENING} ${SLOT.text}`);
      const mark = await rep.marked('call on');
      const field = await rep.spot(subject);
      expect(mark.y).toBeGreaterThanOrEqual(field.y - 1);
      expect(mark.y + mark.height).toBeLessThanOrEqual(field.y + field.height + 1);
    });
  }
}

for (const variant of [...GMAIL, ...LINKEDIN].filter(({ name }) => name.includes('several'))) {
  test(`${variant.name}: a second box is coached by itself`, async ({ sit }) => {
    const rep = await sit(variant);
    await rep.type(`${OPENING} ${DIRECTIVE.text}`);
    await rep.marked(DIRECTIVE.part);
    // With its panel open the first one leaves the second one free.
    await rep.openNote();
    rep.nth = 1;
    await rep.type(`${OPENING} ${LOSS.text}`);
    await rep.marked(LOSS.part);
    await rep.marked(DIRECTIVE.part);
    const second = await rep.seen();
    rep.nth = 0;
    const first = await rep.seen();
    await rep.focus();
    await rep.tab.press('Mod+End');
    const { after } = await rep.openRewrite(DIRECTIVE.part);
    await rep.apply(after);
    rep.nth = 1;
    expect(await rep.seen()).toBe(second);
    await rep.marked(LOSS.part);
    await rep.send();
    expect((await rep.host()).sent.map(({ text }) => text)).toEqual([second]);
    rep.nth = 0;
    expect(await rep.seen()).not.toBe(first);
  });
}
