import { describe, expect, it } from 'vitest';
import { coreStyle } from '../../lib/rules';
import { importVale } from '../../lib/style/vale';
import { literalsOf } from '../../lib/style/vale/literals';
import { style } from './helpers';

describe('literals', () => {
  it.each([
    ['utili[sz]ed?', ['utilised', 'utilise', 'utilized', 'utilize']],
    ['(?:in order|so as) to', ['in order to', 'so as to']],
    ['\\bin\\s+fact\\b', ['in fact']],
    ['e\\.g\\.', ['e.g.']],
  ])('%s', (source, texts) => expect(literalsOf(source)).toEqual(texts));

  it.each(['\\w+ed', 'a.c', '(?=x)y', 'x{2}', '[^a]', '(a', 'a*', '(?:a|b|c|d|e)(?:a|b|c|d|e)(?:a|b)', ''])(
    '%s does not come down to a few words',
    (source) => expect(literalsOf(source)).toBeUndefined(),
  );
});

const rule = (swap: string) =>
  `extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: error\nswap:\n  ${swap}\n`;

describe('an import', () => {
  it('keeps what the checker passes and names the rest', () => {
    const files = [
      { name: 'Good.yml', text: rule('utilize: use') },
      { name: 'Pushy.yml', text: rule('hello: you need to sign up today') },
      { name: 'Broken.yml', text: 'extends: [' },
      { name: 'Bomb.yml', text: 'a: &a [x]\nb: [*a, *a]\nextends: existence\n' },
      { name: 'sub/Good.yml', text: rule('leverage: use') },
    ];
    const { text, rules, left } = importVale(files, 'house', coreStyle);
    expect(style(text).rules.map(({ id, level, message }) => [id, level, message])).toEqual([
      ['house/good', 'warning', 'Use other words instead of {quote}.'],
      ['house/good-2', 'warning', 'Use other words instead of {quote}.'],
    ]);
    expect(rules).toBe(2);
    expect(left).toEqual([
      { file: 'Pushy.yml', part: 'pushy', why: expect.stringMatching(/is itself flagged by core\//) },
      { file: 'Broken.yml', why: 'cannot be read as a rule' },
      { file: 'Bomb.yml', why: 'cannot be read as a rule' },
    ]);
  });
});
