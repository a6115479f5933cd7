// Writes what the rubrics compare consumption with: 1.05 times what the expert consumes (content/fermentation.md 7.2).
// To be run again whenever the plant or an expert changes (`... utility-reference.ts P3 P4`; all procedures that count utilities if
// none is named); the expert's test of the procedure fails until then.
import { writeFileSync } from 'node:fs';
import { fermentation } from '../src/lines/fermentation/index.ts';
import { expertRun, utilityReference } from '../tests/model/expert-run.ts';

const named = process.argv.slice(2);
for (const [id, { rubric }] of fermentation.procedures) {
  if (rubric.utilities.items.length === 0 || (named.length > 0 && !named.includes(id))) continue;
  const path = new URL(`../src/lines/fermentation/procedures/${id.toLowerCase()}.reference.json`, import.meta.url);
  const reference = utilityReference(expertRun(id));
  const text = Object.entries(reference).map(([name, value]) => `"${name}": ${value}`);
  writeFileSync(path, `{ ${text.join(', ')} }\n`);
  console.log(`${path.pathname}: ${JSON.stringify(reference)}`);
}
