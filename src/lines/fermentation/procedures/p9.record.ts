// Records R1, shift handover, and R12, summary (content/fermentation.md 6), as a shutdown writes them.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { summaryForm } from './summary.record.ts';

const time = (id: string, measure: string): RecordField => ({
  id,
  kind: 'time',
  expected: [{ truth: measure, due: measure }],
});
export const handover: RecordForm = {
  id: 'R1',
  fields: [
    { id: 'batch', kind: 'given', given: 'PN-2611-07', expected: [] },
    time('date', 'locked-at'),
    { id: 'shift', kind: 'given', given: 'day', expected: [] },
    { id: 'from', kind: 'given', given: 'day', expected: [] },
    { id: 'to', kind: 'given', given: 'night', expected: [] },
    {
      id: 'status',
      kind: 'choice',
      choices: ['running', 'shut-down'],
      expected: [{ truth: 'stopped', due: 'water-off-at' }],
    },
    {
      id: 'abnormal',
      kind: 'choice',
      choices: ['something', 'nothing'],
      expected: [{ truth: 'in-order', due: 'locked-at' }],
    },
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

export const summary: RecordForm = summaryForm('water-off-at', 'locked-at');
