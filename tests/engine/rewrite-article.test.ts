/** "a" or "an", as English speaks what stands behind it. */
import { describe, expect, it } from 'vitest';
import { aOrAn } from '../../lib/engine/rewrite/words/article';

describe('the article', () => {
  it.each([
    'unit',
    'user guide',
    'utility bill',
    'university',
    'one-page list',
    'European plug',
    'UK office',
    'UPS',
    'survey',
    '12-week room',
    '110-seat hall',
    'VAT return',
    'CRM',
    'PDF',
    'house',
  ])('is "a" before %j', (phrase) => expect(aOrAn(phrase)).toBe('a'));

  it.each([
    'idea',
    'uninsured van',
    'unusual finish',
    'upgrade',
    'hourly rate',
    'honest answer',
    'heirloom',
    '8-year warranty',
    '80-page deck',
    '11-month lease',
    '18% discount',
    'MOQ of 300',
    'SLA',
    'HVAC check',
    'LED light',
    'R11 tile',
  ])('is "an" before %j', (phrase) => expect(aOrAn(phrase)).toBe('an'));
});
