import { describe, expect, it } from 'vitest';
import { bondsIn } from '../../lib/brief/bonds';
import { bondOpening } from '../../lib/brief/openings';

describe('relationships that a thread names', () => {
  it.each([
    ['Tom Reyes suggested I write to you.', 'mutual', 'Tom Reyes', 'Tom Reyes and I know each other, as you two do.'],
    ['Hi, Ana gave me your number last week.', 'mutual', 'Ana', 'Ana and I know each other, as you two do.'],
    ['We were introduced to you by Judith Pike.', 'mutual', 'Judith Pike', undefined],
    ['Through our mutual friend Kit Farrow I heard of it.', 'mutual', 'Kit Farrow', undefined],
    [
      'It was great to meet you at the Leeds freight show.',
      'earlier',
      'at the Leeds freight show',
      'Good to have met you at the Leeds freight show.',
    ],
    [
      'When we spoke last Tuesday, you mentioned the gate.',
      'earlier',
      'last Tuesday',
      'Good to have met you last Tuesday.',
    ],
  ])('%s', (text, kind, words, opening) => {
    expect(bondsIn([{ text }])).toEqual([{ kind, text: words }]);
    if (opening) expect(bondOpening({ kind: kind as 'mutual', text: words })).toBe(opening);
  });

  it.each([
    'We suggested you try it.',
    'The paper recommended that you wait.',
    'Would be great to meet you.',
    'As discussed, the price is below.',
    'I met a man by the river.',
  ])('finds none in: %s', (text) => expect(bondsIn([{ text }])).toEqual([]));

  it('tells each once, the last said first', () => {
    const thread = [
      { text: 'Tom Reyes suggested I write.' },
      { text: 'Kit Farrow gave me your name.' },
      { text: 'Tom Reyes suggested we talk.' },
    ];
    expect(bondsIn(thread).map(({ text }) => text)).toEqual(['Tom Reyes', 'Kit Farrow']);
  });
});
