// Record R7, feed tanks (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';

const time = (id: string, ...measures: string[]): RecordField => ({
  id,
  kind: 'time',
  expected: measures.map((measure) => ({ truth: measure, due: measure })),
});
const number = (id: string, unit: string, tag: string, truth: string, due: string): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  expected: [{ truth, due }],
});

export const r7: RecordForm = {
  id: 'R7',
  fields: [
    { id: 'tank', kind: 'given', given: 'V-401', expected: [] },
    { id: 'lot', kind: 'given', given: 'SU-2611-03', expected: [] },
    number('volume', 'm³', 'V-401.volume', 'made-up-volume', 'made-up-at'),
    number('concentration', 'g/L', 'SAMPLE.sugar-401', 'made-up-strength', 'made-up-at'),
    number('ph', '', 'SAMPLE.ph-401', 'made-up-ph', 'made-up-at'),
    time('hold-start', 'hold-from-at'),
    number('temperature', '°C', 'TT-401A', 'held-temperature', 'held-at'),
    // The hold may end when the rule is met, or when the steam is shut.
    time('hold-end', 'held-at', 'hold-to-at'),
    {
      id: 'f0',
      kind: 'number',
      unit: 'min',
      tag: 'V-401.F0',
      expected: [
        { truth: 'f0-at-held', due: 'held-at' },
        { truth: 'feed-f0', due: 'hold-to-at' },
      ],
    },
    time('line-start', 'line-from-at'),
    number('line-temperature', '°C', 'TT-401', 'line-temperature', 'line-held-at'),
    time('line-end', 'line-held-at', 'line-to-at'),
    { ...number('pressure', 'MPa', 'PT-401', 'held-pressure', 'filled-at'), tolerance: 0.005 },
    { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'ready', due: 'filled-at' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'ready', due: 'filled-at' }] },
  ],
};
