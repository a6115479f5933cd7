import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { procedureCharts } from './charts.ts';

test.each(procedureCharts())(
  'docs/procedures/$name is drawn from the machine as it is (scripts/procedure-charts.ts)',
  ({ name, content }) => {
    expect(readFileSync(new URL(`../../docs/procedures/${name}`, import.meta.url), 'utf8')).toBe(content);
  },
);
