// `npm run bench -- NAME...` measures the named figures, without a name all. Prints one JSON line a figure.
import { alarmTick } from './alarms.ts';
import { plantTick, replayRate } from './attempt.ts';
import { batch, rightHandSide } from './model.ts';

const FIGURES: ReadonlyMap<string, { readonly unit: string; readonly measure: () => number }> = new Map([
  ['model.batch', { unit: 'ms', measure: batch }],
  ['model.rhs', { unit: 'ns', measure: rightHandSide }],
  ['alarms.tick', { unit: 'ns', measure: alarmTick }],
  ['plant.tick', { unit: 'us', measure: plantTick }],
  ['replay.rate', { unit: 's/s', measure: replayRate }],
]);

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !FIGURES.has(name));
if (unknown !== undefined) {
  console.error(`there is no figure ${unknown}; there are ${[...FIGURES.keys()].join(', ')}`);
  process.exit(2);
}
for (const [name, { unit, measure }] of FIGURES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(JSON.stringify({ name, value: Number(measure().toPrecision(4)), unit }));
}
