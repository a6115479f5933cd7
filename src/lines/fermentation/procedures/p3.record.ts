// Record R4, empty sterilisation (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { LOGGED, logName } from './p3.measures.ts';

/** The five cold points of content/fermentation.md 0.4. */
const COLD_POINTS = ['TT-301A', 'TT-301B', 'TT-303', 'TT-304', 'TT-305'];

export const r4: RecordForm = {
  id: 'R4',
  fields: [
    { id: 'start', kind: 'time', expected: [{ truth: 'first-steam-at', due: 'first-steam-at' }] },
    { id: 'ramp', kind: 'duration', expected: [{ truth: 'ramp-seconds', due: 'pressed-at' }] },
    { id: 'hold-start', kind: 'time', expected: [{ truth: 'hold-start-at', due: 'hold-start-at' }] },
    ...LOGGED.map(
      (minute): RecordField => ({
        id: logName(minute),
        kind: 'row',
        tags: COLD_POINTS,
        // Every five minutes means nearer to this row's time than to the next one's.
        within: 150,
        expected: [{ truth: `${logName(minute)}-at`, due: `${logName(minute)}-at` }],
      }),
    ),
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
