// Writes how the reference batch stands in full production, for the start of the emergency procedure. To be run again whenever the
// culture's equations change.
import { writeFileSync } from 'node:fs';
import { TrainingBatch } from '../src/lines/fermentation/culture/bench/batch.ts';

/** Hours after inoculation (content/fermentation.md 7.5, task D). */
const HOURS = 96;
const PREFIX = 'R-301.culture.';

const batch = new TrainingBatch();
batch.run(HOURS);
const { layout } = batch.memory;
const rounded = (value: number): number => Number(value.toPrecision(9));
const values = Object.fromEntries(
  layout.names.flatMap((name, slot) =>
    name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), rounded(batch.values[slot]!)]] : [],
  ),
);
const path = new URL('../src/lines/fermentation/culture/production.json', import.meta.url);
writeFileSync(path, `${JSON.stringify({ hours: HOURS, values }, null, 2)}\n`);
