import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checked } from '../../lib/style/check';
import { check, HEAD, oneRule } from './helpers';

/** Whatever comes: an answer in time, and for a refusal a line, a column, words and a way out. */
function refused(text: string, local = false): Checked {
  const start = process.cpuUsage();
  const answer = check(text, local);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(3_000);
  for (const problem of answer.problems) {
    expect(problem).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).toMatch(/\w/);
    expect(problem.message.length).toBeLessThan(400);
    expect(problem.advice).toMatch(/\.$/);
  }
  return answer;
}

const GOOD = oneRule('any: [{phrase: pick your brain}]', 'May I [[pick your brain]]?');
const bend = (part: string, instead: string) => {
  expect(GOOD).toContain(part);
  return GOOD.replace(part, instead);
};
const kilobytes = (n: number, text: string) => text.repeat(Math.ceil((n * 1024) / text.length));
const rules = (n: number, make: (i: number) => string) =>
  `${HEAD}rules:\n${Array.from({ length: n }, (_, i) => make(i)).join('')}`;
const ruleLine = (id: string, any: string, flag = 'x') =>
  `  - {id: ${id}, message: M., any: [${any}], examples: {flags: ["[[${flag}]]"], passes: [ok]}}\n`;
const HTML = '<img src=x onerror=alert(1)>';

const CASES: readonly (readonly [string, () => string])[] = [
  ['nothing', () => ''],
  ['blanks', () => ' \n\t\n'],
  ['a comment alone', () => '# hello'],
  ['a number', () => '42'],
  ['a text', () => 'hello'],
  ['a list', () => '- a\n- b'],
  ['null', () => 'null'],
  [
    'an alias bomb',
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}`,
  ],
  ['an alias to itself', () => `${HEAD}rules: &r [*r]\n`],
  ['an alias to nothing', () => `${HEAD}rules: *none\n`],
  ['a merge key', () => `base: &b {x: 1}\n${HEAD}vocab: {<<: *b}\n`],
  ['100 MB', () => 'x'.repeat(100 * 1024 * 1024)],
  ['300 KB of comment', () => `${GOOD}${kilobytes(300, '# la\n')}`],
  ['256 KB of brackets', () => '['.repeat(250 * 1024)],
  ['256 KB of braces with keys', () => '{a: '.repeat(60_000)],
  ['256 KB of dashes', () => '- '.repeat(120_000)],
  ['256 KB of question marks', () => '? '.repeat(120_000)],
  ['deep indentation', () => Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['a long line of quotes', () => '"'.repeat(200 * 1024)],
  ['a long line of colons', () => ': '.repeat(100 * 1024)],
  ['many documents', () => '---\na: 1\n'.repeat(20_000)],
  ['two documents', () => `${GOOD}---\n${GOOD}`],
  ['directives', () => `%YAML 9.9\n%TAG ! tag:evil,2000:\n---\n${GOOD}`],
  ['a tag that would run', () => bend('Says it.', '!!js/function "function(){}"')],
  ['binary', () => bend('Says it.', '!!binary aGVsbG8=')],
  ['a set', () => bend('    any:', '    x: !!set {a, b}\n    any:')],
  ['bytes that are no text', () => String.fromCharCode(...Array.from({ length: 2_000 }, (_, i) => (i * 7919) % 256))],
  ['half a character', () => `${bend('Says it.', '"\ud83d"')}\udc00: 1`],
  ['a zero byte', () => bend('Says it.', 'Says\u0000it.')],
  ['text turned round', () => bend('Says it.', '"Says \u202eti"')],
  ['__proto__ as key', () => `__proto__: {polluted: 1}\n${GOOD}`],
  ['__proto__ in a rule', () => bend('    any:', '    __proto__: {level: off}\n    any:')],
  ['constructor as key', () => `constructor: {prototype: {polluted: 1}}\n${GOOD}`],
  ['prototype as list name', () => `${HEAD}lists: {prototype: [a]}\n`],
  ['toString as key', () => `${GOOD}toString: 1\n`],
  ['a list as key', () => `${GOOD}? [a, b]\n: 1\n`],
  ['a block as key', () => `${GOOD}{a: 1}: 2\n`],
  ['repeated keys', () => `${HEAD}format: 1\n`],
  ['repeated ids', () => rules(2, () => ruleLine('one', '{phrase: x}'))],
  ['1,001 rules', () => rules(1_001, (i) => ruleLine(`r${i}`, '{phrase: x}'))],
  ['1,001 rules that are no rules', () => rules(1_001, () => '  - 1\n')],
  ['1,000 rules without a fixed word', () => rules(1_000, (i) => ruleLine(`r${i}`, '{match: "#Value #Caps"}', '5 AB'))],
  ['20,000 mistakes', () => rules(900, () => `  - {${Array.from({ length: 20 }, (_, i) => `k${i}: 1`).join(', ')}}\n`)],
  ['HTML in the message', () => bend('Says it.', HTML)],
  ['a script in the title', () => bend('title: Acme', 'title: "<script>alert(1)</script>"')],
  ['HTML in the why', () => bend('    any:', `    why: "${HTML}"\n    any:`)],
  ['HTML in a suggestion', () => bend('    any:', `    suggest: ["${HTML}"]\n    any:`)],
  ['HTML in the owner', () => bend('title: Acme', `title: Acme, owner: "${HTML}"`)],
  ['HTML in the note', () => bend('title: Acme', 'title: Acme, note: "<!-- x -->"')],
  ['HTML in a reason', () => `${HEAD}override: {core/me-list: {level: off, because: "${HTML}"}}\n`],
  ['a javascript: link', () => bend('    any:', '    learn: "javascript:alert(1)"\n    any:')],
  ['a data: link', () => bend('    any:', '    learn: "data:text/html,<b>"\n    any:')],
  ['an http link', () => bend('    any:', '    learn: http://acme.example\n    any:')],
  ['a link with a password', () => bend('    any:', '    learn: https://me:pw@acme.example\n    any:')],
  ['a link with a blank', () => bend('    any:', '    learn: "https://acme.example/ x"\n    any:')],
  [
    'a link with a backslash',
    () => bend('    any:', `${String.raw`    learn: 'https:\\acme.example@evil.example'`}\n    any:`),
  ],
  ['a regex that backtracks for ever', () => bend('{phrase: pick your brain}', "{regex: '(a+)+$'}")],
  ['a match of * alone', () => bend('phrase: pick your brain', 'match: "* * * *"')],
  ['a match of options', () => bend('phrase: pick your brain', `match: "${'a? '.repeat(60)}"`)],
  ['a match that multiplies', () => bend('phrase: pick your brain', `match: "${'(a|(b|(c|d)?)?)? '.repeat(10)}"`)],
  ['a match of 100 groups', () => bend('phrase: pick your brain', `match: "${'('.repeat(99)}a${')'.repeat(99)} b"`)],
  ['groups without end', () => bend('phrase: pick your brain', `match: "${'('.repeat(190)}"`)],
  [
    'a list in a list',
    () => `${HEAD}lists: {a: ["@b"], b: ["@a"]}\nrules:\n${ruleLine('one', '{match: "@a @b"}', 'never')}`,
  ],
  [
    'large lists multiplied',
    () =>
      `${HEAD}lists: {a: [${Array.from({ length: 300 }, (_, i) => `w${i} x`).join(', ')}]}\nrules:\n${ruleLine('one', '{match: "@a @a @a @a @a"}', 'never')}`,
  ],
  [
    'a pattern that flags all',
    () =>
      oneRule('any: [{match: "#Word #Word? (the|a|you|we|i|it|is|of|to|how|your|our|in|for)"}]', '[[how you]]', 'x'),
  ],
  ['a pattern of 201 characters', () => bend('pick your brain', 'a'.repeat(201))],
  [
    'wrong types everywhere',
    () => 'format: [1]\nstyle: 3\nextends: {a: 1}\noverride: [x]\nvocab: true\nlists: 1.5\nrules: {a: b}\n',
  ],
  [
    'wrong types in a rule',
    () =>
      `${HEAD}rules:\n  - {id: 1, lens: [], level: {}, scope: body, channels: 3, message: [a], why: 1, any: {}, unless: 3, suggest: x, examples: []}\n`,
  ],
  ['rules that are no rules', () => `${HEAD}rules: [1, null, x, [], true]\n`],
  ['numbers out of range', () => oneRule('count: {of: words, max: 1e999}', 'A')],
  ['a negative count', () => oneRule('count: {of: words, max: -1}', 'A')],
  ['min over max', () => oneRule('count: {of: words, min: 5, max: 2}', 'A')],
  ['not a number', () => oneRule('count: {of: words, max: .nan}', 'A')],
  ['a truncated download', () => GOOD.slice(0, GOOD.indexOf('your brain'))],
  ['cut within the examples', () => GOOD.slice(0, GOOD.indexOf('passes'))],
  ['an error page', () => '<!doctype html><html><head><title>404: Not found</title></head><body>Nope</body></html>'],
  ['a future format', () => bend('format: 1', 'format: 7')],
  ['core as id', () => bend('id: acme', 'id: core')],
  ['an example of 5,000 characters', () => bend('How do you plan the week?', 'a'.repeat(5_000))],
  ['a regex in a shared file', () => bend('phrase: pick your brain', 'regex: brain')],
  ['an override of nothing', () => `${HEAD}override: {acme/none: {level: off}}\n`],
];

describe('hostile files are refused with a place and a way out', () => {
  it('are many', () => expect(CASES.length).toBeGreaterThanOrEqual(60));

  it.each(CASES)('%s', (_name, make) => {
    const answer = refused(make());
    expect(answer.ok).toBe(false);
    expect(answer.problems.length).toBeGreaterThan(0);
    expect(answer.problems.length).toBeLessThanOrEqual(201);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('and the file that was bent is in order', () => expect(check(GOOD).problems).toEqual([]));
});

describe('the checker never throws', () => {
  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void refused(text)),
      { numRuns: 300 },
    );
  });

  it('on a good file with anything cut out, put in or doubled', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ': ',
      '- ',
      '\n',
      '\t',
      '#',
      '&a ',
      '*a',
      '!!x ',
      '|',
      '>',
      '?',
      '%',
      '[[',
      ']]',
      '@',
      '\u2028',
      '🚀',
    );
    const change = fc.tuple(fc.nat(GOOD.length), fc.nat(12), fc.oneof(piece, fc.string({ maxLength: 4 })));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let text = GOOD;
        for (const [at, length, put] of changes) text = text.slice(0, at) + put + text.slice(at + length);
        refused(text, true);
      }),
      { numRuns: 500 },
    );
  });

  it('on any value in any place', () => {
    const keys =
      'format style rules vocab lists override extends id title version any swap count examples flags passes phrase match message'.split(
        ' ',
      );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(1, 0, -1, null, true, '', 'acme', '1.0.0', 'core@1', '[[x]]', '#Value', '(a|b)'),
        fc.string({ maxLength: 8 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 5 }),
      ),
    })).value;
    const file = fc.record({
      format: fc.constant(1),
      style: fc.oneof(fc.constant({ id: 'acme', title: 'A', version: '1.0.0' }), value),
      rules: fc.oneof(fc.array(value, { maxLength: 3 }), value),
      vocab: value,
      lists: value,
    });
    fc.assert(
      fc.property(file, (f) => void refused(JSON.stringify(f), true)),
      { numRuns: 500 },
    );
  });
});
