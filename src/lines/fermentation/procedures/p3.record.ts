// Record R4, empty sterilisation (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordForm } from '../../../scoring/record.ts';
import { holdLog } from './hold-log.ts';

export const r4: RecordForm = {
  id: 'R4',
  fields: [
    { id: 'start', kind: 'time', expected: [{ truth: 'first-steam-at', due: 'first-steam-at' }] },
    { id: 'ramp', kind: 'duration', expected: [{ truth: 'ramp-seconds', due: 'pressed-at' }] },
    { id: 'hold-start', kind: 'time', expected: [{ truth: 'hold-start-at', due: 'hold-start-at' }] },
    ...holdLog,
    {
      id: 'hold-end',
      kind: 'time',
      expected: [
        { truth: 'hold-complete-at', due: 'hold-complete-at' },
        { truth: 'closing-at', due: 'closing-at' },
      ],
    },
    {
      id: 'f0',
      kind: 'number',
      unit: 'min',
      tag: 'F0-301',
      expected: [
        { truth: 'f0-at-hold-end', due: 'hold-complete-at' },
        { truth: 'f0', due: 'closing-at' },
      ],
    },
    {
      id: 'air-pressure',
      kind: 'number',
      unit: 'MPa',
      tag: 'PT-301',
      expected: [{ truth: 'air-pressure', due: 'air-at' }],
    },
    {
      id: 'valves-checked',
      kind: 'choice',
      choices: ['not-all-shut', 'all-shut'],
      expected: [{ truth: 'parked-shut', due: 'parked-at' }],
    },
    { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'sterile', due: 'parked-at' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'sterile', due: 'parked-at' }] },
  ],
};
