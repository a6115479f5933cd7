// Record R6, medium sterilisation (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { holdLog } from './hold-log.ts';

const time = (id: string, ...measures: string[]): RecordField => ({
  id,
  kind: 'time',
  expected: measures.map((measure) => ({ truth: measure, due: measure })),
});

export const r6: RecordForm = {
  id: 'R6',
  fields: [
    {
      id: 'ph-before',
      kind: 'number',
      tag: 'V-101.lab-ph',
      tolerance: 0.05,
      expected: [{ truth: 'ph-charged', due: 'charged-at' }],
    },
    {
      id: 'volume-before',
      kind: 'number',
      unit: 'm³',
      tag: 'R-301.volume',
      expected: [{ truth: 'volume-charged', due: 'charged-at' }],
    },
    {
      id: 'wt-before',
      kind: 'number',
      unit: 't',
      tag: 'WT-301',
      expected: [{ truth: 'wt-charged', due: 'charged-at' }],
    },
    time('route-1', 'route-1-at'),
    time('route-2', 'route-2-at'),
    time('route-3', 'route-3-at'),
    time('route-4', 'route-4-at'),
    time('hold-start', 'hold-start-at'),
    ...holdLog,
    // The hold is complete by the rule, and it ends when the first valve is shut or the cold point falls below 120 °C.
    time('hold-end', 'hold-complete-at', 'closing-at', 'hold-end-at'),
    {
      id: 'f0',
      kind: 'number',
      unit: 'min',
      tag: 'F0-301',
      expected: [
        { truth: 'f0-at-hold-end', due: 'hold-complete-at' },
        { truth: 'f0', due: 'below-100-at' },
      ],
    },
    { id: 'cooling-time', kind: 'duration', expected: [{ truth: 'cooling-seconds', due: 'cold-at' }] },
    {
      id: 'volume-after',
      kind: 'number',
      unit: 'm³',
      tag: 'R-301.volume',
      expected: [
        { truth: 'volume', due: 'below-30-at' },
        { truth: 'volume-cold', due: 'cold-at' },
      ],
    },
    {
      id: 'wt-after',
      kind: 'number',
      unit: 't',
      tag: 'WT-301',
      expected: [
        { truth: 'wt-cool', due: 'below-30-at' },
        { truth: 'wt-cold', due: 'cold-at' },
      ],
    },
    {
      id: 'ph-after',
      kind: 'number',
      tag: 'AT-301',
      tolerance: 0.05,
      expected: [{ truth: 'ph-cold', due: 'cold-at' }],
    },
    {
      id: 'colour',
      kind: 'choice',
      choices: ['yellow-brown', 'dark-brown'],
      expected: [{ truth: 'browned-cold', due: 'cold-at' }],
    },
    { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'sterile', due: 'cold-at' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'sterile', due: 'cold-at' }] },
  ],
};
