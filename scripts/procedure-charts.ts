// Draws the chart of every procedure from its machine into docs/procedures, in both languages.
// tests/architecture/procedure-charts.test.ts fails while a chart is not up to date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { procedureCharts } from '../tests/architecture/charts.ts';

const folder = new URL('../docs/procedures/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, content } of procedureCharts()) {
  writeFileSync(new URL(name, folder), content);
  console.log(`docs/procedures/${name}`);
}
