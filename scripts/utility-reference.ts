// Writes what the rubric of P4 compares consumption with: 1.05 times what the expert consumes (content/fermentation.md 7.2).
// To be run again whenever the plant or the expert changes; tests/model/p4-expert.test.ts fails until then.
import { writeFileSync } from 'node:fs';
import { utilityReference } from '../tests/model/expert-run.ts';

const path = new URL('../src/lines/fermentation/procedures/p4.reference.json', import.meta.url);
const reference = utilityReference();
writeFileSync(path, `${JSON.stringify(reference)}\n`);
console.log(`${path.pathname}: ${JSON.stringify(reference)}`);
