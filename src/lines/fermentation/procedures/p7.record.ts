// Records of P7 (content/fermentation.md 6): R9 hourly, R9b lab sheet, R9c additions, R3 of the air system every 4 h, R1 at each change of
// shift.
import type { EachEvent, RecordField, RecordForm } from '../../../scoring/record.ts';
import { ROWS, SAMPLES, SHEET_AFTER, SHIFTS } from './p7.plan.ts';

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
      tags: [
        'LAB.samples',
        'LAB.RS.drawn',
        'LAB.RS',
        'LAB.NH3N',
        'LAB.PAA',
        'LAB.titre',
        'LAB.pmv',
        'LAB.ph',
        'LAB.viscosity',
        'LAB.stage',
        'LAB.sterility',
        'LAB.sterility.hours',
      ],
      // A sheet waits for the slowest test and for the hand that carries it.
      within: 1200,
      repeated: { age: 'age', due: SAMPLES.map((age) => age + SHEET_AFTER) },
      expected: [],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
    { id: 'reviewer', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
  ],
};

/** Every 4 h the air system (R3). */
export const r3: RecordForm = {
  id: 'R3',
  fields: [
    {
      id: 'train',
      kind: 'row',
      tags: ['PT-501', 'PT-502', 'TT-501', 'TT-503', 'TT-504', 'MT-501', 'JT-501A', 'PDT-501', 'PDT-311', 'PDT-312'],
      repeated: { age: 'age', due: ROWS.filter((age) => age % 4 === 0) },
      expected: [],
    },
  ],
};

const each = (sulphate: string | null, precursor: string | null, antifoam: string | null): readonly EachEvent[] => [
  { fact: 'adding-sulphate', right: sulphate },
  { fact: 'adding-precursor', right: precursor },
  { fact: 'adding-antifoam', right: antifoam },
];
const read = (id: string, kind: 'number' | 'time', tag: string, unit?: string): RecordField => ({
  id,
  kind,
  tag,
  ...(unit === undefined ? {} : { unit }),
  each: each(null, null, null),
  expected: [],
});

/** One set of entries for every addition by hand. */
export const r9c: RecordForm = {
  id: 'R9c',
  fields: [
    {
      id: 'what',
      kind: 'choice',
      choices: ['sulphate', 'precursor', 'antifoam', 'sugar'],
      each: each('sulphate', 'precursor', 'antifoam'),
      expected: [],
    },
    {
      id: 'lot',
      kind: 'choice',
      choices: ['AS-2611-02', 'PA-2611-04', 'AF-2611-01', 'SU-2611-03'],
      each: each('AS-2611-02', 'PA-2611-04', 'AF-2611-01'),
      expected: [],
    },
    read('litres', 'number', 'ADD.litres', 'L'),
    read('from', 'time', 'ADD.from'),
    read('to', 'time', 'ADD.to'),
    {
      id: 'why',
      kind: 'choice',
      choices: ['low-nitrogen', 'low-precursor', 'foam', 'low-sugar'],
      each: each('low-nitrogen', 'low-precursor', 'foam'),
      expected: [],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
  ],
};

/** At each change of shift: how the batch and the machines stand, what annunciates, what is locked. */
export const r1: RecordForm = {
  id: 'R1',
  fields: [
    {
      id: 'row',
      kind: 'row',
      tags: [
        'R-301.age',
        'TT-301',
        'PT-301',
        'AT-302',
        'WT-301',
        'M-301',
        'K-501A',
        'PT-502',
        'PT-602',
        'PT-701',
        'ALARM-RATE',
        'M-301.loto',
      ],
      repeated: { age: 'age', due: SHIFTS },
      expected: [],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
    { id: 'handed-over', kind: 'signature', expected: [{ truth: 'end-at', due: 'end-at' }] },
  ],
};
