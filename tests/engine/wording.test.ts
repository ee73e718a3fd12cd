import { describe, expect, it } from 'vitest';
import { Wording } from '../../lib/engine/wording';

describe('a wording', () => {
  it('repeats the flagged words as they are, whatever signs stand in them', () => {
    expect(new Wording().pick(['What is {quote} to them?'], 'a $& b $1')).toBe('What is “a $& b $1” to them?');
  });

  it('is not said twice in one draft while another is left', () => {
    const wording = new Wording();
    const choices = ['One {quote}.', 'Two {quote}.'];
    expect(new Set([wording.pick(choices, 'x'), wording.pick(choices, 'x')]).size).toBe(2);
  });

  it('of many words is the same as of a few: what is kept changes nothing', () => {
    const choices = ['One {quote}.', 'Two {quote}.', 'Three.'];
    const all = () => Array.from({ length: 1200 }, (_, at) => new Wording().pick(choices, `words ${at}`));
    const first = all();
    expect(all()).toEqual(first);
    expect(new Set(first.map((wording) => wording.slice(0, 3))).size).toBe(3);
  });
});
