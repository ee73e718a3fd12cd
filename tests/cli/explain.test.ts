import { describe, expect, it } from 'vitest';
import { coreStyle } from '../../lib/rules';
import { earnest } from './command';

describe('earnest explain', () => {
  it('says what a rule looks for, why, its source and its examples', () => {
    const [rule] = coreStyle.rules;
    const { code, out } = earnest(['explain', rule?.id.replace('core/', '') ?? '']);
    expect(code).toBe(0);
    for (const part of [rule?.id, rule?.summary, rule?.why, rule?.examples.passes[0]?.split('\n').at(-1)])
      expect(out).toContain(part);
  });

  it('names the way out when there is no such rule', () => {
    expect(earnest(['explain', 'no-such'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('`earnest rules` lists them'),
    });
  });
});

describe('earnest rules', () => {
  it('lists every rule', () => {
    expect(earnest(['rules']).out.trim().split('\n')).toHaveLength(coreStyle.rules.length);
  });
});
