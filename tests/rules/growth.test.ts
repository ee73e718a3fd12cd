import { describe, expect, it } from 'vitest';
import { analyse, forget } from '../../lib/engine/analyse';
import { firstMatch } from '../../lib/engine/text/rx';
import { coreStyle } from '../../lib/rules';

/** Texts that make a careless pattern try again and again. */
const HOSTILE = [
  'i ',
  'you need ',
  'a, ',
  'we we we ',
  ' ',
  '-',
  'the call ',
  'if you are free ',
  '1 ',
  '[a] ',
  '{{x}} ',
  'and the ',
  'would you ',
  ', ',
  'x',
];
const SMALL = 500;
const LARGE = 2_000;
/** Four times the text may take four times as long, and noise; a quadratic pattern takes sixteen times. */
const GROWTH = 10;

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Work below this many milliseconds is noise, not growth. */
const NOISE = 5;

function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function expectLinear(run: (text: string) => unknown): void {
  for (const piece of HOSTILE) {
    const small = fastest(() => run(fill(piece, SMALL)));
    const large = fastest(() => run(fill(piece, LARGE)));
    expect(large, `grows faster than its text on ${JSON.stringify(piece)}: bound its repeats with gap(n)`).toBeLessThan(
      NOISE + GROWTH * small,
    );
  }
}

describe('patterns stay linear on hostile text', () => {
  it.each(coreStyle.rules.map((r) => [r.id, r] as const))('%s', (_id, rule) => {
    expectLinear((text) => [firstMatch(rule.any ?? [], text), firstMatch(rule.unless ?? [], text)]);
  });

  it('the analysis of a sentence', () => {
    expectLinear((text) => {
      forget();
      return analyse(text);
    });
  });
});
