import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf, programOf } from '../../lib/style/words/program';
import { characters, parseRegex } from '../../lib/style/words/regex';
import { run } from '../../lib/style/words/run';
import { type Node, PatternError, parseMatch, parsePhrase } from '../../lib/style/words/syntax';
import { tokenise } from '../../lib/style/words/tokens';

const lists = new Map([['talk', ['call', 'chat', 'video call', 'call back']]]);

function found(node: Node, text: string): string | undefined {
  const tokens = tokenise(text);
  const match = run(programOf(node), tokens);
  return match && text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);
}
const match = (pattern: string, text: string) => found(parseMatch(pattern, lists), text);

describe('match', () => {
  it.each([
    ['quick call', 'A quick call?', 'quick call'],
    ['quick call', 'A quick, "call"?', 'quick, "call'],
    ['quick call', 'A QUICK Call', 'QUICK Call'],
    ['quick call', 'quick. Call', undefined],
    ['quick call', 'quickly call', undefined],
    ["don't wait", 'Don’t wait', 'Don’t wait'],
    ['follow-up', 'a follow up mail', 'follow up'],
    ['follow up', 'a follow-up mail', 'follow-up'],
    ['(quick|short) chat', 'a short chat', 'short chat'],
    ['(quick|very short)? chat', 'a very short chat', 'very short chat'],
    ['(quick|very short)? chat', 'chat', 'chat'],
    ['#Value minute? @talk', 'a 15-minute video call', '15-minute video call'],
    ['#Value minute? @talk', 'fifteen call', 'fifteen call'],
    ['@talk', 'please call back soon', 'call back'],
    ['guarant*', 'We guaranteed it', 'guaranteed'],
    ['guarant*', 'a grant', undefined],
    ['book * call', 'book a short friendly call and a call', 'book a short friendly call'],
    ['book * call', 'book one two three four five six call', undefined],
    ['#Money', 'it costs $500k now', '$500k'],
    ['#Money', 'about 20 euros', '20 euros'],
    ['#Percent', 'saves 20% a year', '20%'],
    ['#Time', 'at 14:30 sharp', '14:30'],
    ['#Time', 'at 2pm', '2pm'],
    ['#Date', 'on the 3 of March', 'the 3 of March'],
    ['hi #Name', 'Well, hi Ana', 'hi Ana'],
    ['#Caps', 'a LAST chance', 'LAST'],
    ['#Emoji', 'great 🚀 news', '🚀'],
    ['see #Url', 'see https://a.example/x now', 'see https://a.example/x'],
    ['#You (need|must)', 'You must see', 'You must'],
  ])('%s in "%s"', (pattern, text, expected) => {
    expect(match(pattern, text)).toBe(expected);
  });

  it.each([
    ['quick (call', 6, /not closed/],
    ['quick call)', 10, /"\)" too much/],
    ['#Verb it', 0, /unknown tag #Verb/],
    ['a @walk', 2, /unknown list @walk/],
    ['? call', 0, /nothing before/],
    ['(a||b) x', 0, /empty choice/],
    ['ab* call', 0, /a \* behind "ab"/],
    ['*', 0, /matches everything/],
    ['word? maybe?', 0, /matches everything/],
    ['#Word * #Word', 0, /matches everything/],
  ])('refuses %s at %i', (pattern, offset, message) => {
    let error: unknown;
    try {
      parseMatch(pattern, lists);
    } catch (e) {
      error = e;
    }
    expect(error).toBeInstanceOf(PatternError);
    expect(error).toMatchObject({
      offset,
      message: expect.stringMatching(message),
      advice: expect.stringMatching(/\w/),
    });
  });

  it('never fails otherwise, and never matches an empty text', () => {
    const piece = fc.constantFrom(
      'quick',
      'call',
      '#Value',
      '@talk',
      '(',
      ')',
      '|',
      '?',
      '*',
      ' ',
      'guar*',
      '#No',
      "it's",
      '🚀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(piece, { maxLength: 14 }).map((p) => p.join('')),
        ),
        (pattern) => {
          try {
            expect(found(parseMatch(pattern, lists), '')).toBeUndefined();
          } catch (error) {
            expect(error).toBeInstanceOf(PatternError);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('knows words without which nothing matches', () => {
    const words = fc.array(fc.constantFrom('quick', 'short', 'call', 'chat', 'a', '15', 'Ana', 'video', 'x', ','), {
      maxLength: 12,
    });
    const patterns = [
      '(quick|short)? (call|chat)',
      '#Value? @talk',
      'quick * chat?',
      'sho* call?',
      'video? call|',
      '#Name call',
    ];
    fc.assert(
      fc.property(words, fc.constantFrom(...patterns.filter((p) => !p.endsWith('|'))), (list, pattern) => {
        const node = parseMatch(pattern, lists);
        const text = list.join(' ');
        const needs = needsOf(node);
        if (!found(node, text) || !needs) return;
        const norms = tokenise(text).map((t) => t.norm);
        expect(needs.some((n) => norms.some((w) => (n.endsWith('*') ? w.startsWith(n.slice(0, -1)) : w === n)))).toBe(
          true,
        );
      }),
    );
  });

  it('takes time in step with the text, whatever the pattern', () => {
    const node = parseMatch(`${'a? '.repeat(60)}a a b`, lists);
    const program = programOf(node);
    const time = (n: number) => {
      const tokens = tokenise('a '.repeat(n));
      const start = performance.now();
      for (let i = 0; i < 5; i++) run(program, tokens);
      return performance.now() - start;
    };
    time(100);
    // Backtracking would need longer than the world will stand.
    expect(time(800)).toBeLessThan(2_000);
  });
});

describe('phrase', () => {
  it.each([
    ['pick your brain', 'May I PICK your brain?', 'PICK your brain'],
    ['!', 'Act now!', '!'],
    ['100%', 'It is 100% safe', '100%'],
    ['Close.com', 'We use close.com daily', 'close.com'],
    ['24/7', 'open 24/7 here', '24/7'],
    ['—', 'well — no', '—'],
    ['—', 'well-known', undefined],
    ['(a|b)?', 'say a|b? then', 'a|b?'],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(parsePhrase(phrase), text)).toBe(expected);
  });
});

describe('regex', () => {
  const regex = (source: string, text: string) => {
    const tokens = characters(text);
    const m = run(programOf(parseRegex(source)), tokens);
    return m && text.slice(m.from, m.to);
  };
  it.each([
    'a+b',
    '(ab|cd){2,3}',
    '\\bcat\\b',
    '[a-c]x?',
    '^the',
    'end$',
    '\\d{2,}',
    '[^a-z ]',
    'a.c',
    '(?:x|y)+z',
    '\\$\\d+',
    'colou?r',
    '[\\w.]+@',
  ])('agrees with the built-in one on %s', (source) => {
    const texts = [
      'aaab',
      'ababcd',
      'a cat sat',
      'bxx',
      'the end',
      'in 2026',
      'a1c abc',
      'xyxz',
      'cost $45',
      'color',
      'me.too@x',
      '',
      'CAT',
    ];
    for (const text of texts)
      expect([source, text, regex(source, text)]).toEqual([source, text, new RegExp(source).exec(text)?.[0]]);
  });

  it.each(['(?=a)b', '(a)\\1', 'a{99}', '(a', 'a)', '[a', '*a', 'a**', 'x*', '(?<n>a)', '\\q', 'a{3,1}'])(
    'refuses %s',
    (source) => {
      expect(() => parseRegex(source)).toThrow(PatternError);
    },
  );

  it('runs what kills a backtracking engine', () => {
    const start = performance.now();
    expect(regex('(a+)+b', 'a'.repeat(2_000))).toBeUndefined();
    expect(regex('(a|a)*c', 'a'.repeat(2_000))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
