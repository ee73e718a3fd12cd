/** `npm run corpus`: prints the scores on every batch and writes down where coach and readers differ. */
import { writeFileSync } from 'node:fs';
import { type Comparison, compare, LENSES, loud, type Score } from './compare';
import { batches, isLearned, ordinary } from './labelled';

const all = batches().map(compare);
for (const { batch, scores } of all) print(batch, [scores]);
print(
  'never learned from',
  all.filter(({ batch }) => !isLearned(batch)).map(({ scores }) => scores),
);
const unquiet = loud();
console.log(`ordinary: ${unquiet.length} of ${ordinary().length} messages flagged`);
writeFileSync(new URL('misses.txt', import.meta.url), `${[...all.flatMap((c) => c.misses), ...unquiet].join('\n')}\n`);

function print(name: string, each: readonly Comparison['scores'][]): void {
  const share = (n: number, of: number) => (n / (of || 1)).toFixed(2);
  const parts = LENSES.map((lens) => {
    const sum = (part: keyof Score) => each.reduce((all, scores) => all + scores[lens][part], 0);
    const [hits, missed, extra] = [sum('hits'), sum('missed'), sum('extra')];
    const f1 = share(2 * hits, 2 * hits + missed + extra);
    return `${lens} F1 ${f1} (precision ${share(hits, hits + extra)}, recall ${share(hits, hits + missed)})`;
  });
  console.log(`${name}: ${parts.join('  ')}`);
}
