import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literalsOf } from '../../lib/engine/text/literals';
import { firstMatch, gap, rx } from '../../lib/engine/text/rx';
import { triggers } from '../../lib/engine/text/triggers';

describe('literalsOf', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/abc/, ['abc']],
    [/(?:call|meet)ing/, ['calling', 'meeting']],
    [/colou?r/, ['colour', 'color']],
    [/(?<![\w'])(?:book[ ,]+a[ ,]+demo)(?!\w)/, ['book']],
    [/(?:i|we) (?:need|want)/, ['i need', 'i want', 'we need', 'we want']],
    [/x*/, undefined],
    [/(?:call)?/, undefined],
    [/(?:call|\d+)/, undefined],
    [/(?!never)\w+/, undefined],
    [/(?:need)+ \d/, ['need']],
    [/a{0,3}bcd/, ['bcd']],
    [/\bdon't\b/, ["don't"]],
    [/organi[sz]e/, ['organise', 'organize']],
    [/[^x]yes/, ['yes']],
  ])('%s', (pattern, literals) => expect(literalsOf(pattern)?.toSorted()).toEqual(literals?.toSorted()));
});

describe('triggers', () => {
  const word = fc.constantFrom('i', 'we', 'call', 'calls', 'meet', 'a', 'quick', 'demo', "don't", 'tuesday', '15');
  const atom = fc.oneof(
    word,
    fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => `(${w.join('|')})`),
    word.map((w) => `(${w} )?`),
    fc.constant(gap(2)),
    fc.constant('\\d+'),
  );
  const source = fc.array(atom, { minLength: 1, maxLength: 5 }).map((a) => a.join(' '));

  it('never rule out a pattern that matches', () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 6 }),
        fc.array(word, { maxLength: 12 }),
        (sources, words) => {
          const text = words.join(' ');
          for (const pattern of sources.map((s) => rx`${s}`)) {
            pattern.lastIndex = 0;
            const m = pattern.exec(text);
            if (m) expect(triggers.mayMatch(pattern, text)).toBe(true);
            expect(firstMatch([pattern], text)?.[0]).toBe(m?.index);
          }
        },
      ),
    );
  });

  it('rule out most patterns on most texts', () => {
    const pattern = rx`book a ${gap(2)}demo`;
    expect(triggers.mayMatch(pattern, 'how do you handle returns today?')).toBe(false);
    expect(triggers.mayMatch(pattern, 'book a quick demo')).toBe(true);
  });
});
