// Writes how the culture stands at the end of the expert's P7, for the start of P8. To be run again whenever the culture's equations or that
// expert change; what the vessel holds then is printed, for plant/ripe-start.ts.
import { writeFileSync } from 'node:fs';
import { expertRun } from '../tests/model/expert-run.ts';

const PREFIX = 'R-301.culture.';

const attempt = expertRun('P7');
const { values: state, names } = attempt.state;
const rounded = (value: number): number => Number(value.toPrecision(9));
const values = Object.fromEntries(
  names.flatMap((name, slot) => (name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), rounded(state[slot]!)]] : [])),
);
const path = new URL('../src/lines/fermentation/culture/ripe.json', import.meta.url);
const hours = Math.round(attempt.read('R-301.age'));
writeFileSync(path, `${JSON.stringify({ hours, values }, null, 2)}\n`);
for (const name of ['R-301.water', 'R-301.solids'])
  console.log(`${name} ${Math.round(state[names.indexOf(name)]!)} kg`);
