import { describe, expect, it } from 'vitest';
import { type Judged, keeping } from '../../lib/engine/judged';
import { read } from '../../lib/engine/reading';
import { invents } from '../../lib/engine/rewrite/facts';
import type { Draft } from '../../lib/engine/types';

const body = 'The kit costs £1.50 for 2 people. It is 10 minutes away.';
const draft: Draft = { channel: 'email', subject: 'Kits from 12 May', body };
const reading = read(draft, { stage: 'cold' });
/** Would the draft tell a new number with `newText` in the place of `old`? */
const newNumber = (old: string, newText: string) => {
  const start = body.indexOf(old);
  return invents({ span: { field: 'body', start, end: start + old.length }, newText }, reading);
};

describe('a rewrite brings no number', () => {
  it('that stands nowhere in the draft', () => {
    expect(newNumber('It is 10 minutes away.', 'It is 15 minutes away.')).toBe(true);
    expect(newNumber('It is 10 minutes away.', 'Is 10 minutes too far, or is 12 May?')).toBe(false);
    expect(newNumber('It is 10 minutes away.', '')).toBe(false);
  });

  it('that what it leaves standing would make', () => {
    expect(newNumber('.50', '')).toBe(true);
    expect(newNumber(' people. It is ', '')).toBe(true);
  });
});

describe('a draft that was judged is not judged again', () => {
  const judged = (of: Draft): Judged => {
    const report = {
      diagnostics: [],
      strengths: [],
      asks: [],
      earned: 2 as const,
      principles: [],
      score: 1,
      failures: [],
    };
    return { reading: read(of, { stage: 'cold' }), findings: [], report };
  };
  const judge = () => {
    const seen: string[] = [];
    const again = keeping((of, sells) => {
      seen.push(`${of.subject} ${sells}`);
      return judged(of);
    });
    return { seen, again: (subject: string, sells = true) => again({ ...draft, subject }, sells) };
  };

  it('while it is one of the last few, and asked about as before', () => {
    const { seen, again } = judge();
    expect(again('a')).toBe(again('a'));
    again('a', false);
    again('b');
    expect(seen).toEqual(['a true', 'a false', 'b true']);
  });

  it('and those before them are let go', () => {
    const { seen, again } = judge();
    for (let n = 0; n < 40; n++) again(`${n}`);
    again('39');
    again('0');
    expect(seen).toHaveLength(41);
  });
});
