import { describe, expect, it } from 'vitest';
import { headOf } from '../../lib/engine/analyse/subject/head';
import { createEngine } from '../../lib/engine/engine';
import { everydayWeight } from '../../lib/rules/families/me/everyday';
import { coreStyle } from '../../lib/rules/index';

const engine = createEngine(coreStyle);
const told = (body: string) =>
  engine
    .check({ channel: 'email', subject: '', body }, { stage: 'cold' })
    .diagnostics.filter((d) => d.lens === 'me-focus')
    .map((d) => d.quote);

describe('whose sentence it is', () => {
  it.each([
    ['good morning mr. tindall, we sharpen broaches', 'we'],
    ['hi mrs. okoro, i do equipment finance', 'i'],
    ['your dock is on the north side', 'your'],
  ])('%s', (sentence, head) => expect(headOf(sentence)).toBe(head));
});

describe('everyday words', () => {
  it('count once each', () => expect(everydayWeight('please please please')).toBeLessThanOrEqual(0));
  it('weigh nothing where there are none', () => expect(everydayWeight('—')).toBe(0));
});

describe('terms, staff and slogans under a seller go on telling', () => {
  it.each(['MOQ is 500 pcs.', 'Payment 30% T/T in advance.', 'Packing in new 25 kg bags.'])('%s', (line) => {
    const body = `Dear Ms Lund,\n\nWe are a manufacturer of jute bags in Kolkata.\nWe offer 12 sizes from stock.\n${line}\n\nRegards,\nArun`;
    expect(told(body).join(' ')).toContain(line.slice(0, 6));
  });
});

describe('sums about them are none of it', () => {
  it.each(['Monthly savings: $500', 'Please send a copy of your last two invoices.'])('%s', (line) => {
    expect(told(`Hi Ana,\n\nYour team keys 40 invoices a week, as you wrote.\n${line}\n\nRegards,\nArun`)).toEqual([]);
  });
});
