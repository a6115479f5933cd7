// Record R3, air system (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';

const time = (id: string, ...measures: readonly string[]): RecordField => ({
  id,
  kind: 'time',
  expected: measures.map((measure) => ({ truth: measure, due: measure })),
});

const lethality = (id: string, tag: string, then: string, end: string, all: string, closed: string): RecordField => ({
  id,
  kind: 'number',
  unit: 'min',
  tag,
  expected: [
    { truth: then, due: end },
    { truth: all, due: closed },
  ],
});

export const r3: RecordForm = {
  id: 'R3',
  fields: [
    {
      id: 'drains',
      kind: 'choice',
      choices: ['water-left', 'drained'],
      expected: [{ truth: 'dry-drained', due: 'drained-at' }],
    },
    time('total-start', 'total-start-at'),
    time('total-end', 'total-end-at', 'total-closed-at'),
    lethality('total-f0', 'F-501.F0', 'total-f0-then', 'total-end-at', 'total-f0', 'total-closed-at'),
    {
      id: 'train',
      kind: 'row',
      tags: ['PT-501', 'PT-502', 'TT-501', 'TT-503', 'TT-504', 'MT-501', 'JT-501A'],
      expected: [{ truth: 'header-up-at', due: 'header-up-at' }],
    },
    time('fine-start', 'fine-start-at'),
    time('fine-end', 'fine-end-at', 'fine-closed-at'),
    lethality('fine-f0', 'F-312.F0', 'fine-f0-then', 'fine-end-at', 'fine-f0', 'fine-closed-at'),
    {
      id: 'drops',
      kind: 'row',
      tags: ['PDT-501', 'PDT-311', 'PDT-312'],
      expected: [{ truth: 'parked-at', due: 'parked-at' }],
    },
    { id: 'serial', kind: 'given', given: 'F312-2611-04', expected: [] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'skids-at', due: 'skids-at' }] },
  ],
};
