import { expect, it } from 'vitest';
import { type Example, logistic } from './logistic';

const example = (...ids: number[]): Example => ({
  ids: Int32Array.from(ids),
  values: new Float32Array(ids.length).fill(1),
});
/** Feature 0 is always there, 1 says yes, 2 says no, 3 says nothing. */
const examples = [example(0, 1), example(0, 1, 3), example(0, 2), example(0, 2, 3), example(0, 2), example(0, 1)];
const labels = Uint8Array.from([1, 1, 0, 0, 0, 1]);
const settings = { c: 1, positive: 1 };

it('learns what tells the examples apart', () => {
  const weights = logistic(examples, labels, 4, settings);
  expect(weights[1]).toBeGreaterThan(0.3);
  expect(weights[2]).toBeLessThan(-0.3);
  expect(Math.abs(weights[3] ?? 9)).toBeLessThan(0.1);
});

it('is the same every time', () => {
  expect(logistic(examples, labels, 4, settings)).toEqual(logistic(examples, labels, 4, settings));
});

it('trusts the examples less where it is told to', () => {
  const loose = logistic(examples, labels, 4, settings)[1] ?? 0;
  expect(logistic(examples, labels, 4, { ...settings, c: 0.01 })[1]).toBeLessThan(loose / 4);
});

it('counts a positive for more where it is told to', () => {
  const even = logistic(examples, labels, 4, settings)[0] ?? 0;
  expect(logistic(examples, labels, 4, { ...settings, positive: 10 })[0]).toBeGreaterThan(even);
});

it('ends where there is nothing to learn', () => {
  expect([...logistic([], new Uint8Array(), 2, settings)]).toEqual([0, 0]);
});

it('counts an example for as many as it is told to', () => {
  const doubled = examples.map((x) => ({ ...x, counts: 2 }));
  const plain = logistic(examples, labels, 4, settings)[1] ?? 9;
  expect(logistic(doubled, labels, 4, settings)[1]).toBeGreaterThan(plain * 1.2);
});
