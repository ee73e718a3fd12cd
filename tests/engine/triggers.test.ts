import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST, MARK } from '../../lib/engine/text/clauses';
import { literalsOf, looseLiteralsOf } from '../../lib/engine/text/literals';
import { firstMatch, gap, matches, rx } from '../../lib/engine/text/rx';
import { Triggers, triggers } from '../../lib/engine/text/triggers';
import { WEEKDAY } from '../../lib/engine/vocab';

/** Each clause sorted and joined; "<" and ">" stand for the edges of a word, "^" for the start of the text. */
function told(pattern: RegExp): string[] {
  return literalsOf(pattern).clauses.map(({ literals }) =>
    literals
      .map(
        (l) =>
          (l.startsWith(MARK) ? '<' : '') + l.replaceAll(MARK, '').replace(FIRST, '^') + (l.endsWith(MARK) ? '>' : ''),
      )
      .sort()
      .join('|'),
  );
}

/** Where a match ends, without the spaces and commas at its end. */
function trimmedEnd(m: RegExpExecArray): number {
  return m.index + m[0].replace(/[ ,]+$/, '').length;
}

describe('literalsOf', () => {
  it.each<[RegExp, string[]]>([
    [/abc/, ['abc']],
    [/(?:call|meet)ing/, ['calling|meeting']],
    [/colou?r/, ['color|colour']],
    [/(?<![\w']|\d[.,](?=\d))(?:book[ ,]+a[ ,]+demo)(?!\w)/, ['<book a demo']],
    [/(?:i|we) (?:need|want)/, ['i need|i want|we need|we want']],
    [/x*/, []],
    [/(?:call)?/, []],
    [/(?:call|\w+)/, []],
    [/(?!never)\w+/, []],
    [/(?:need)+ \d/, ['need', '<0']],
    [/a{0,3}bcd/, ['bcd']],
    [/\bdon't\b/, ["<don't>"]],
    [/organi[sz]e/, ['organise|organize']],
    [/[^x]yes/, ['yes']],
    [/in \d{1,2} days/, ['in 0 days']],
    [/call.{0,9}friday/, ['call', 'friday']],
    [rx`need ${gap(3)}back by`, ['<need>', '<back by>']],
    [/^\W*hurry/, ['^', '<hurry']],
    [/^hurry/, ['^hurry']],
    [/(?:see .* soon|meet .* later)/, ['meet>|see>', '<later|<soon']],
    [/so that it is as long as it can be/, ['so that it i', '<it can be']],
    [/hurry/i, []],
  ])('%s', (pattern, clauses) => expect(told(pattern)).toEqual(clauses));
});

describe('a first literal', () => {
  it.each<[RegExp, boolean]>([
    [rx`(we|our firm) ${gap(3)}ship`, true],
    [rx`we|our firm`, true],
    [/^\W*hurry/, true],
    [rx`(?<=not )free`, true],
    [rx`\d+ days`, true],
    [/(?:call|meet)ing/, true],
    [rx`(really )?(we|you) ${gap(3)}ship`, true],
    // Whatever comes first may be left out, is not known, or stands behind a space.
    [rx`(\w+ )?ship`, false],
    [rx`(very ){0,3}good ${gap(2)}price`, false],
    [rx`\w+ ship`, false],
    [/ ?we ship/, false],
    // "1200 €" has its match at the last figure.
    [/\d ?€/, false],
    [/we/i, false],
  ])('%s: %s', (pattern, leads) => expect(literalsOf(pattern).leads).toBe(leads));
});

describe('triggers', () => {
  const word = fc.constantFrom(
    'i',
    'we',
    'call',
    'calls',
    'meet',
    'a',
    'quick',
    'demo',
    "don't",
    'tuesday',
    '15',
    'by',
  );
  const space = fc.constantFrom(' ', ' ', ', ', '  ', ' ,', '\u00a0', '\n', '. ', ' - ', '');
  const atom = fc.oneof(
    word,
    fc.array(word, { minLength: 1, maxLength: 4 }).map((w) => `(${w.join('|')})`),
    fc.tuple(word, word, word).map(([a, b, c]) => `(${a} ${b}|${c})`),
    word.map((w) => `(${w} )?`),
    word.map((w) => `(${w} ){0,2}`),
    word.map((w) => `(?:${w} ?)+`),
    word.map((w) => `(?<!${w} )`),
    word.map((w) => `(?=${w})`),
    fc.constantFrom(
      gap(2),
      '\\d+',
      '\\d{1,2}',
      '\\w+',
      '\\W{1,3}',
      '[a-d]',
      "[ ,.'-]{1,2}",
      '(?:[^ ]+ ){0,3}',
      '\\b',
      '^\\W*',
    ),
    fc.constant(`(?:${WEEKDAY})`),
  );
  const source = fc.array(fc.tuple(atom, fc.constantFrom(' ', '', ' ?')), { minLength: 1, maxLength: 6 });

  it('never rule out a pattern that matches', () => {
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(word, space), { maxLength: 12 }),
        (sources, words) => {
          const text = words.flat().join('');
          for (const parts of sources) {
            const pattern = rx`${parts
              .flat()
              .join('')
              .replace(/ (?!\?)/g, '[ ,]{1,4}')}`;
            pattern.lastIndex = 0;
            const m = pattern.exec(text);
            if (m) expect(triggers.mayMatch(pattern, text), `${pattern}`).toBe(true);
            expect(firstMatch([pattern], text)).toEqual(m ? [m.index, trimmedEnd(m)] : undefined);
            expect(matches([pattern], text)).toBe(m !== null);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('read loosely, never rule out a pattern that matches a part of the text, whatever its capitals', () => {
    const loose = new Triggers(looseLiteralsOf);
    const shouted = fc.tuple(word, fc.boolean(), space).map(([w, shouts, s]) => (shouts ? w.toUpperCase() : w) + s);
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('i', 'iu', 'is', ''),
        fc.array(shouted, { maxLength: 6 }),
        fc.array(shouted, { maxLength: 8 }),
        (sources, flags, lead, words) => {
          const part = words.join('');
          const text = [...lead, ' ', part].join('').toLowerCase();
          for (const parts of sources) {
            const pattern = new RegExp(`^(?:${parts.flat().join('')})`, flags);
            if (pattern.test(part)) expect(loose.mayMatch(pattern, text), `${pattern}`).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(loose.mayMatch(/^We ship/, 'so we ship')).toBe(true);
    expect(loose.mayMatch(/^we (?:[Ss]hip|Send)/iu, 'we sell')).toBe(false);
  });

  it('rule out a pattern unless all its words are there, in order', () => {
    const pattern = rx`book a ${gap(2)}demo`;
    expect(triggers.mayMatch(pattern, 'how do you handle returns today?')).toBe(false);
    expect(triggers.mayMatch(pattern, 'the demo came after we could book a room')).toBe(false);
    expect(triggers.mayMatch(pattern, 'we booked a demo')).toBe(false);
    expect(triggers.mayMatch(pattern, 'book, a quick demo')).toBe(true);
  });

  it('hear of a pattern made after the text was read', () => {
    expect(matches([rx`zebra`], 'a zebra crossing')).toBe(true);
    expect(matches([rx`crossing`], 'a zebra crossing')).toBe(true);
  });
});
