// Record R5, weighing (content/fermentation.md 6), in two sheets: R5 with a line for each material, signed by who weighed and who checked;
// R5b with what the finished charge is, from which P4's R6 takes its "before".
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { ITEMS } from './p4a.facts.ts';

const number = (id: string, unit: string, tag: string, truth: string, due: string): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  expected: [{ truth, due }],
});

export const r5: RecordForm = {
  id: 'R5',
  fields: [
    { id: 'batch', kind: 'given', given: 'M-2611-05', expected: [] },
    ...ITEMS.map(
      (item): RecordField => ({
        id: item,
        kind: 'row',
        // Lot, certificate, required, actual, scale, and the mark of the second person.
        tags: [
          `V-101.${item}-lot.number`,
          `V-101.${item}-lot.certificate`,
          `V-101.${item}.required`,
          `V-101.${item}`,
          `V-101.${item}.scale`,
          `V-101.${item}.checked`,
        ],
        expected: [{ truth: `${item}-checked-at`, due: `${item}-checked-at` }],
      }),
    ),
    { id: 'signature', kind: 'signature', expected: [{ truth: 'weighed-at', due: 'weighed-at' }] },
    { id: 'checker', kind: 'signature', expected: [{ truth: 'weighed-at', due: 'weighed-at' }] },
  ],
};

export const r5b: RecordForm = {
  id: 'R5b',
  fields: [
    number('volume', 'm³', 'V-101.volume', 'volume-made-up', 'made-up-at'),
    number('temperature', '°C', 'TT-101', 'temperature-made-up', 'made-up-at'),
    number('ph', '', 'V-101.lab-ph', 'ph-read', 'ph-read-at'),
    number('sugar', 'g/L', 'V-101.lab-sugar', 'sugar-read', 'sugar-read-at'),
    {
      id: 'verdict',
      kind: 'choice',
      choices: ['fail', 'pass'],
      expected: [{ truth: 'in-spec', due: 'sugar-read-at' }],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'sugar-read-at', due: 'sugar-read-at' }] },
  ],
};
