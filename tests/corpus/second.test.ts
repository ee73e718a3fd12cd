import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASKS_AT, OUTCOMES, SUMS } from '../../lib/engine/weigh/model';
import { FIRST, Second, type SecondLook, WIDTH } from '../../lib/engine/weigh/second';
import { randomFrom } from './random';
import { inputsOf, learnSecond } from './second';

const random = randomFrom(3);
/** What stays of the first look is no part of what is learned: it says nothing here. */
const message = (length: number) =>
  Array.from({ length }, () => Array.from({ length: SUMS }, (_, k) => (k < OUTCOMES.length ? 0 : random() * 4 - 2)));
const messages = Array.from({ length: 3000 }, (_, i) => message(1 + (i % 6)));
const ZERO = { values: Array.from({ length: SUMS }, () => 0) };

/** One or the other, not both: whether it asks, and whether the sentence before it does. No sum of the two tells that. */
const asks = (sums: readonly number[] | undefined) => (sums?.[ASKS_AT] ?? 0) > 0;
const truthOf = (sums: readonly (readonly number[])[]) =>
  sums.map((own, i) => OUTCOMES.map((_, k) => k === 0 && asks(own) !== asks(sums[i - 1])));

const learned = learnSecond(messages.flatMap(inputsOf), messages.flatMap(truthOf));

it('learns what no sum can tell', () => {
  const fresh = Array.from({ length: 60 }, () => message(5));
  const right = fresh.flatMap((sums) => {
    const judged = new Second(learned).at(
      ZERO,
      sums.map((values) => ({ values })),
    );
    return truthOf(sums).map((truth, i) => (judged[i * OUTCOMES.length] as number) > 0 === truth[0]);
  });
  expect(right.filter(Boolean).length / right.length).toBeGreaterThan(0.8);
});

it('is the same every time', () => {
  const some = messages.slice(0, 20);
  expect(learnSecond(some.flatMap(inputsOf), some.flatMap(truthOf))).toEqual(
    learnSecond(some.flatMap(inputsOf), some.flatMap(truthOf)),
  );
});

it('judges in the engine as it was learned, whatever stands in the message', () => {
  const values = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: SUMS, maxLength: SUMS });
  fc.assert(
    fc.property(values, fc.array(values, { maxLength: 7 }), (all, each) => {
      const judged = new Second(learned).at(
        { values: all },
        each.map((own) => ({ values: own })),
      );
      const sums = each.map((own) => own.map((z, k) => z + (all[k] as number)));
      const straight = inputsOf(sums).flatMap((input, i) => straightOf(learned, input, sums[i] as readonly number[]));
      expect(judged).toHaveLength(straight.length);
      judged.forEach((z, k) => {
        expect(z).toBeCloseTo(straight[k] as number, 6);
      });
    }),
  );
});

/** The second look by its definition. */
function straightOf(
  { inputs, units, out }: SecondLook,
  input: Float64Array,
  own: readonly number[],
): readonly number[] {
  expect(input).toHaveLength(WIDTH);
  const heard = units.map((bias, h) =>
    Math.max(
      0,
      inputs.reduce((z, weights, j) => z + (weights[h] as number) * (input[j] as number), bias),
    ),
  );
  return out.map((weights, k) => {
    const z = heard.reduce((sum, unit, h) => sum + unit * (weights[h] as number), weights.at(-1) as number);
    return FIRST * (own[k] as number) + (1 - FIRST) * z;
  });
}
