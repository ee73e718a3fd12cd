// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapText } from '../../lib/dom/text-map';

const isForeign = (element: Element) => element.matches('.quote, [contenteditable=false]');

/** An editor from a nested list: a string is text, `br` a break, `[tag, ...children]` an element. */
type Tree = string | { readonly br: true } | readonly [string, ...Tree[]];
const BR = { br: true } as const;

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  if ('br' in tree) return document.createElement('br');
  const [name, ...children] = tree;
  const [tag = 'div', kind] = name.split('.');
  const element = document.createElement(tag);
  if (kind) element.className = kind;
  element.append(...children.map(build));
  return element;
}

function editor(...children: Tree[]): HTMLElement {
  return build(['div', ...children]) as HTMLElement;
}

describe('the text of an editor is what is seen', () => {
  const cases: [string, Tree[], string][] = [
    ['nothing', [], ''],
    ['a lone break', [BR], ''],
    ['a bare first line, then divs', ['Hi', ['div', 'there'], ['div', 'you']], 'Hi\nthere\nyou'],
    [
      'a blank line',
      [
        ['div', 'a'],
        ['div', BR],
        ['div', 'b'],
      ],
      'a\n\nb',
    ],
    [
      'two blank lines',
      [
        ['div', 'a'],
        ['div', BR],
        ['div', BR],
        ['div', 'b'],
      ],
      'a\n\n\nb',
    ],
    ['a blank line at the end', ['a', ['div', BR]], 'a\n'],
    [
      'a blank line at the start',
      [
        ['p', BR],
        ['p', 'b'],
      ],
      '\nb',
    ],
    ['breaks in a line', ['a', BR, 'b', BR, BR, 'c'], 'a\nb\n\nc'],
    [
      'the last break holds its line open',
      [
        ['div', 'a', BR],
        ['div', 'b'],
      ],
      'a\nb',
    ],
    ['nested blocks', [['div', ['div', 'a'], ['div', ['div', 'b']]]], 'a\nb'],
    ['inline elements join', [['p', 'a ', ['b', 'bold'], ' ', ['a', 'link'], '.']], 'a bold link.'],
    ['lists', [['ul', ['li', 'one'], ['li', 'two']]], 'one\ntwo'],
    ['no-break spaces are blanks', ['a\u00a0b \u00a0c'], 'a b  c'],
    ['indentation between blocks', ['\n  ', ['div', 'a'], '\n  ', ['div', 'b'], '\n'], 'a\nb'],
    [
      'a quote is left out',
      [
        ['div', 'mine'],
        ['div.quote', ['p', 'theirs']],
        ['div', 'mine too'],
      ],
      'mine\nmine too',
    ],
    ['an empty block', [['div', 'a'], ['div'], ['div', 'b']], 'a\nb'],
  ];
  test.each(cases)('%s', (_name, tree, text) => {
    expect(mapText(editor(...tree), isForeign).text).toBe(text);
  });
});

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '.', 'é', '😀'), minLength: 0, maxLength: 8 });
const { tree } = fc.letrec<{ tree: Tree; node: readonly [string, ...Tree[]] }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, words, fc.constant(BR), tie('node')),
  node: fc
    .tuple(
      fc.constantFrom('div', 'p', 'b', 'span', 'div.quote', 'span.quote', 'img'),
      fc.array(tie('tree'), { maxLength: 4 }),
    )
    .map(([tag, children]) => (tag === 'img' ? ([tag] as const) : ([tag, ...children] as const))),
}));
const trees = fc.array(tree, { maxLength: 6 });

describe('whatever the shape of the editor', () => {
  test('an offset that goes to the DOM comes back the same, on both sides of a seam', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const map = mapText(editor(...children), isForeign);
        for (let offset = 0; offset <= map.text.length; offset += 1) {
          for (const side of ['before', 'after'] as const) {
            const { node, offset: at } = map.pointAt(offset, side);
            expect(map.offsetOf(node, at)).toBe(offset);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a range holds exactly the letters of its offsets', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (children, one, two) => {
        const map = mapText(editor(...children), isForeign);
        const start = Math.min(one, two) % (map.text.length + 1);
        const end = Math.max(start, Math.max(one, two) % (map.text.length + 1));
        const range = map.rangeOf(start, end);
        const inside = map.text.slice(start, end).replaceAll('\n', '');
        if (map.hasGap(start, end)) return;
        expect(range.toString().replace(/\s/g, ' ').replaceAll('\n', '')).toBe(inside);
      }),
      { numRuns: 400 },
    );
  });

  test('no letter of what is left out gets in', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const root = editor(...children);
        for (const foreign of root.querySelectorAll('.quote')) foreign.append('Z');
        expect(mapText(root, isForeign).text).not.toContain('Z');
      }),
    );
  });

  test('lines in any block are the lines of the text', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('div', 'p')), { minLength: 1, maxLength: 6 }), (lines) => {
        const blocks = lines.map(([text, tag]): Tree => [tag, text === '' ? BR : text]);
        expect(mapText(editor(...blocks)).text).toBe(lines.map(([text]) => text).join('\n'));
      }),
    );
  });
});

test('positions outside and in what is left out have no offset', () => {
  const root = editor(['div', 'mine'], ['div.quote', 'theirs']);
  const map = mapText(root, isForeign);
  expect(map.offsetOf(document.body, 0)).toBeNull();
  expect(map.offsetOf(root.querySelector('.quote')?.firstChild as Node, 2)).toBeNull();
});

test('a picture or a quote in the middle is a gap, at the edge it is none', () => {
  const map = mapText(editor('ab', ['img'], 'cd'), isForeign);
  expect(map.hasGap(0, 4)).toBe(true);
  expect(map.hasGap(0, 2)).toBe(false);
  expect(map.hasGap(2, 4)).toBe(false);
});
