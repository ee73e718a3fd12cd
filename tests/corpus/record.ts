/** `npm run corpus`: prints the scores on every batch and writes down where coach and readers differ. */
import { writeFileSync } from 'node:fs';
import { compare, LENSES, loud } from './compare';
import { batches, ordinary } from './labelled';

const all = batches().map(compare);
for (const { batch, scores } of all) {
  const parts = LENSES.map((lens) => {
    const { hits, missed, extra } = scores[lens];
    const share = (n: number, of: number) => (n / (of || 1)).toFixed(2);
    return `${lens} F1 ${share(2 * hits, 2 * hits + missed + extra)} (precision ${share(hits, hits + extra)}, recall ${share(hits, hits + missed)})`;
  });
  console.log(`${batch}: ${parts.join('  ')}`);
}
const unquiet = loud();
console.log(`ordinary: ${unquiet.length} of ${ordinary().length} messages flagged`);
writeFileSync(new URL('misses.txt', import.meta.url), `${[...all.flatMap((c) => c.misses), ...unquiet].join('\n')}\n`);
