import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine';
import { coreStyle } from '../../lib/rules';
import { createHouseEngine } from '../../lib/style/house-engine';
import { textOf } from '../bench/mails';
import { check, style } from './helpers';
import { manyRules } from './many-rules';

const FILE = manyRules(1_000);

/** The machine is shared: processor time of the best of several runs, in milliseconds. */
function best(runs: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

it('installing 1,000 rules takes less than a second', () => {
  expect(best(3, () => expect(check(FILE).problems).toEqual([]))).toBeLessThan(1_000);
});

it('1,000 house rules cost at most half a key press more', () => {
  const none = createEngine(coreStyle);
  const many = createHouseEngine({ core: coreStyle, layers: [{ origin: 'url', style: style(FILE) }] });
  const text = textOf(120);
  const at = text.indexOf(' ', text.length / 2);
  let n = 0;
  // Each sentence typed is new to both, so that nothing that one has read helps the other.
  const typing = (engine: Pick<typeof none, 'check'>) => () => {
    const typed = ` and would that help your team on day ${n++} too?`;
    for (let i = 1; i <= typed.length; i++) {
      const body = text.slice(0, at) + typed.slice(0, i) + text.slice(at);
      engine.check({ channel: 'email', subject: 'The depot in Leeds', body }, { stage: 'cold' });
    }
  };
  best(4, typing(none));
  best(4, typing(many));
  const ratios = Array.from({ length: 5 }, () => best(3, typing(many)) / best(3, typing(none)));
  expect(Math.min(...ratios)).toBeLessThan(1.5);
});
