// Takes out of tests/architecture/pending.json what has come in all four views: node --import tsx scripts/prune-pending.ts.
import { writeFileSync } from 'node:fs';
import { fermentation } from '../src/lines/fermentation/index.ts';
import { arrangement } from '../src/lines/fermentation/layout/index.ts';
import { lookupOf, missingViews, pending } from '../tests/architecture/tags.ts';

const lookup = lookupOf(fermentation, arrangement);
const left = Object.entries(pending)
  .map(
    ([area, { reason, tags }]) =>
      [area, { reason, tags: tags.filter((tag) => missingViews(lookup, tag).length > 0) }] as const,
  )
  .filter(([, { tags }]) => tags.length > 0);
const file = new URL('../tests/architecture/pending.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`);
for (const [area, { tags }] of left) console.log(`${area}: ${tags.length} pending`);
