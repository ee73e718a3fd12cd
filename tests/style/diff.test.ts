import { describe, expect, it } from 'vitest';
import { diffStyles } from '../../lib/style/diff';
import { bumped, compareVersions } from '../../lib/style/version';
import { HEAD, style } from './helpers';

const rule = (id: string, level: string, message = 'Says it.') =>
  `  - {id: ${id}, level: ${level}, message: ${message}, any: [{phrase: ${id}x}], examples: {flags: ["[[${id}x]]"], passes: [ok]}}\n`;
const file = (version: string, ...rules: string[]) =>
  style(
    `${HEAD.replace('1.0.0', version)}${rules.length > 0 ? `rules:\n${rules.join('')}` : 'vocab: {accept: [zz]}\n'}`,
  );

describe('a diff', () => {
  it.each([
    [[rule('a', 'hint')], [rule('a', 'hint')], 'nothing changed', []],
    [[rule('a', 'hint')], [rule('a', 'warning')], '1 rule raised to warning', ['acme/a']],
    [[rule('a', 'hint')], [rule('a', 'hint'), rule('b', 'hint'), rule('c', 'hint')], '2 rules added', []],
    [[rule('a', 'hint')], [rule('a', 'hint'), rule('b', 'warning')], '1 rule added', ['acme/b']],
    [[rule('a', 'hint'), rule('b', 'hint')], [rule('b', 'suggestion')], '1 rule removed, 1 raised to suggestion', []],
    [[rule('a', 'warning')], [rule('a', 'off')], '1 rule turned off', []],
    [[rule('a', 'warning')], [rule('a', 'warning', 'Other.')], '1 rule changed', []],
    [
      [rule('a', 'hint'), rule('b', 'hint')],
      [rule('a', 'warning'), rule('c', 'hint'), rule('d', 'hint'), rule('b', 'hint')],
      '2 rules added, 1 raised to warning',
      ['acme/a'],
    ],
  ])('%#', (old, now, summary, raised) => {
    expect(diffStyles(file('1.0.0', ...old), file('1.1.0', ...now))).toMatchObject({
      from: '1.0.0',
      to: '1.1.0',
      summary,
      raised,
    });
  });

  it('tells overrides and accepted words', () => {
    const old = style(`${HEAD}override: {core/me-list: {level: off}}\n`);
    const now = style(`${HEAD}override: {core/me-list: {level: warning}}\nvocab: {accept: [Zed]}\n`);
    expect(diffStyles(old, now)).toMatchObject({
      summary: '1 override changed',
      lines: ['~ core/me-list: set to warning (was off)', '+ accepted: zed'],
      raised: ['core/me-list'],
    });
  });

  it('does not mind the order of keys, which storage changes', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .map(([k, v]) => [k, turned(v)] as const)
              .reverse(),
          );
    const old = file('1.0.0', rule('a', 'hint'));
    const stored = { ...old, rules: old.rules.map(turned) } as typeof old;
    expect(diffStyles(stored, old).summary).toBe('nothing changed');
  });

  it('of a first copy raises nothing: its preview shows all', () => {
    expect(diffStyles(undefined, file('1.0.0', rule('a', 'warning')))).toMatchObject({
      summary: '1 rule added',
      raised: [],
    });
  });
});

it('versions compare as numbers and go up', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('0.9.9', '1.0.0')).toBeLessThan(0);
  expect([bumped('1.4.2', 'patch'), bumped('1.4.2', 'minor'), bumped('1.4.2', 'major')]).toEqual([
    '1.4.3',
    '1.5.0',
    '2.0.0',
  ]);
});
