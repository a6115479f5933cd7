// Records of P7 (content/fermentation.md 6): R9 hourly, R9b lab sheet, R9c additions.
import type { RecordForm } from '../../../scoring/record.ts';
import { DAYS, ROWS, SAMPLES, SHEET_AFTER } from './p7.plan.ts';

const FEEDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => `FQ-40${digit}`);

export const r9: RecordForm = {
  id: 'R9',
  fields: [
    {
      id: 'row',
      kind: 'row',
      tags: [
        'R-301.age',
        'TT-301',
        'PT-301',
        'FT-301',
        'SI-301',
        'IT-301',
        'AT-301A',
        'AT-301B',
        'AT-302',
        'WT-301',
        'LT-301',
        'TV-301A',
        ...FEEDS,
        'AT-303.CO2',
      ],
      repeated: { age: 'age', due: ROWS },
      expected: [],
    },
    {
      id: 'titre',
      kind: 'number',
      unit: 'U/mL',
      tag: 'LAB.titre',
      expected: [{ truth: 'lab-titre', due: 'end-at' }],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
  ],
};

export const r9b: RecordForm = {
  id: 'R9b',
  fields: [
    {
      id: 'sheet',
      kind: 'row',
      tags: ['LAB.samples', 'LAB.RS', 'LAB.NH3N', 'LAB.PAA', 'LAB.titre', 'LAB.pmv', 'LAB.ph', 'LAB.sterility'],
      // A sheet waits for the slowest test and for the hand that carries it.
      within: 1200,
      repeated: { age: 'age', due: SAMPLES.map((age) => age + SHEET_AFTER) },
      expected: [],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
    { id: 'reviewer', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
  ],
};

export const r9c: RecordForm = {
  id: 'R9c',
  fields: [
    {
      id: 'additions',
      kind: 'row',
      tags: FEEDS,
      repeated: { age: 'age', due: DAYS },
      expected: [],
    },
  ],
};
