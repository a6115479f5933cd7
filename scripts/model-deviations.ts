// Prints how far the model is from each reference batch, as a Markdown table: `node --import tsx scripts/model-deviations.ts`.
import { REFERENCE_BATCHES, STATE_COLUMNS, deviations } from '../tests/model/reference.ts';

const names = [...REFERENCE_BATCHES.keys()];
const compared = names.map((name) => deviations(name));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

console.log('Largest deviation over the whole batch, in % of the peak of the reference.\n');
console.log(row(['state', ...names]));
console.log(row(['---', ...names.map(() => '---:')]));
for (const column of STATE_COLUMNS) {
  console.log(row([column, ...compared.map((deviation) => deviation(column).toPrecision(2))]));
}
