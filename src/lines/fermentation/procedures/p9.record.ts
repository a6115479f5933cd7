// Records R1, shift handover, and R12, summary (content/fermentation.md 6), as far as a shutdown writes them.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';

const time = (id: string, measure: string): RecordField => ({
  id,
  kind: 'time',
  expected: [{ truth: measure, due: measure }],
});
const meter = (id: string, unit: string, tag: string, tolerance?: number): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  ...(tolerance === undefined ? {} : { tolerance }),
  expected: [{ truth: id, due: 'water-off-at' }],
});

export const handover: RecordForm = {
  id: 'R1',
  fields: [
    { id: 'shift', kind: 'given', given: 'day', expected: [] },
    {
      id: 'ammonia',
      kind: 'choice',
      choices: ['left-full', 'blown-out'],
      expected: [{ truth: 'cleared', due: 'cleared-at' }],
    },
    time('air-off', 'air-off-at'),
    time('steam-off', 'steam-off-at'),
    {
      id: 'loto',
      kind: 'choice',
      choices: ['removed', 'hung'],
      expected: [{ truth: 'locked', due: 'locked-at' }],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'locked', due: 'locked-at' }] },
    { id: 'taken-over', kind: 'signature', expected: [{ truth: 'locked', due: 'locked-at' }] },
  ],
};

export const summary: RecordForm = {
  id: 'R12',
  fields: [
    { id: 'batch', kind: 'given', given: 'PEN-2611-07', expected: [] },
    // The steam meter shows hundredths of a tonne.
    meter('steam', 't', 'FQ-601', 0.01),
    meter('water', 'm³', 'FQ-701'),
    meter('power', 'kWh', 'JQ-001'),
    { id: 'signature', kind: 'signature', expected: [{ truth: 'locked', due: 'locked-at' }] },
    { id: 'reviewer', kind: 'signature', expected: [{ truth: 'locked', due: 'locked-at' }] },
    { id: 'qa', kind: 'signature', expected: [{ truth: 'locked', due: 'locked-at' }] },
  ],
};
