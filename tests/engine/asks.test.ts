import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { coreStyle } from '../../lib/rules';

const engine = createEngine(coreStyle);
const asked = (body: string) =>
  engine
    .check({ channel: 'email', subject: 'Your shop', body: `Hi Ana,\n\n${body}\n\nTom` }, { stage: 'cold' })
    .asks.map(({ rung, earned }) => `${rung}${earned ? '' : ' unearned'}`);

describe('the rung of an ask', () => {
  it.each([
    ['We let offices. Please send your ID copy and the 5,000 deposit so I can block the unit for you.', '6 unearned'],
    ['Your shop opened in May. Shall I move the February visit to March?', '1'],
  ])('is what the weights make of it, where a pattern only found it: %s', (body, ask) => {
    expect(asked(body)).toEqual([ask]);
  });

  it('is no free offer where the ask was flagged', () => {
    for (const ask of asked(
      'We let offices. Send me a photo of the roof and I tell you by Friday what it needs. Call me.',
    ))
      expect(ask).not.toBe('1 unearned');
  });
});
