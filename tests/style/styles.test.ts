import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lib/style/format';
import { testStyle } from '../../lib/style/test';
import { style, told } from './helpers';

const files = readdirSync('styles').filter((name) => name.endsWith('.yaml'));
const read = (name: string) => readFileSync(`styles/${name}`, 'utf8');

it('the starter and three real styles ship', () => {
  expect(files.sort()).toEqual(['enterprise.yaml', 'linkedin-short.yaml', 'regulated.yaml', 'starter.yaml']);
});

describe.each(files)('%s', (name) => {
  it('is in order, also as a shared file', () => expect(told(read(name), false)).toEqual([]));

  it('has an example for every pattern it flags', () => {
    const tests = testStyle(style(read(name))).filter(({ rule }) => !rule.endsWith('/a-question'));
    const unused = tests.flatMap(({ rule, coverage }) =>
      coverage.patterns.filter(({ used }) => !used).map(({ written }) => `${rule}: ${written}`),
    );
    expect(unused).toEqual([]);
  });
});

it('the starter shows every kind of rule', () => {
  const { rules } = style(read('starter.yaml'));
  expect(rules.map(({ body }) => body.kind).sort()).toEqual([...KINDS].sort());
});
