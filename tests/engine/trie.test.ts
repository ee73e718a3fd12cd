import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK } from '../../lib/engine/text/clauses';
import { fold } from '../../lib/engine/text/fold';
import { Found, Trie } from '../../lib/engine/text/trie';

/** Where a literal first ends and last starts in a text, looked for one place after another; START counts as one. */
function placesOf(literal: string, text: string): readonly [number, number] | undefined {
  const bare = literal.replaceAll(MARK, '');
  const starts = [...text].flatMap((_, i) => {
    const before = /\w/.test(text[i - 1] ?? '');
    const after = /\w/.test(text[i + bare.length] ?? '');
    const fits =
      text.startsWith(bare, i) && !(literal.startsWith(MARK) && before) && !(literal.endsWith(MARK) && after);
    return fits ? [i + 1] : [];
  });
  const [first] = starts;
  return first === undefined ? undefined : [first + bare.length, starts.at(-1) as number];
}

describe('Trie', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => w.join(' '));
  const literal = fc.tuple(fc.boolean(), phrase, fc.boolean()).map(([opens, s, closes]) => {
    return `${opens ? MARK : ''}${s}${closes ? MARK : ''}`;
  });
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '.', '-', '')), { maxLength: 20 })
    .map((t) => t.flat().join(''));

  it('finds what stands there, where first and last, and nothing else', () => {
    const buffer = new Uint16Array(1_000);
    const offsets = new Int32Array(1_000);
    const found = new Found();
    fc.assert(
      fc.property(
        fc.array(literal, { maxLength: 12 }),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (literals, texts) => {
          const trie = new Trie();
          literals.forEach((l, id) => {
            trie.add(l, id);
            // Literals may come between two texts.
            if (id % 5 === 4) trie.scan(buffer, fold('a b c', buffer, offsets), new Found());
          });
          for (const t of texts) {
            found.reset(literals.length);
            trie.scan(buffer, fold(t, buffer, offsets), found);
            literals.forEach((l, id) => {
              const places = placesOf(l, t);
              expect(found.has(id), `${JSON.stringify(l)} in ${JSON.stringify(t)}`).toBe(places !== undefined);
              if (places) expect([found.firstEnd(id), found.lastStart(id)]).toEqual(places);
            });
          }
        },
      ),
    );
  });

  it('finds many literals', () => {
    const trie = new Trie();
    const names = Array.from({ length: 30_000 }, (_, i) =>
      i.toString(36).replace(/\d/g, (d) => 'ghijklmnop'[Number(d)] ?? ''),
    );
    names.forEach((name, id) => {
      trie.add(`${MARK}${name}x${MARK}`, id);
    });
    const buffer = new Uint16Array(1_000);
    const offsets = new Int32Array(1_000);
    const found = new Found();
    found.reset(names.length);
    trie.scan(buffer, fold(`is ${names[29_999]}x here`, buffer, offsets), found);
    expect(found.has(29_999)).toBe(true);
    expect(found.count).toBe(names.filter((name) => name === names[29_999]).length);
  });
});
