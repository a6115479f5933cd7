// Records R1, shift handover, and R2, tightness test (content/fermentation.md 6): what is written down, and when it becomes due.
import type { RecordForm } from '../../../scoring/record.ts';

/** The answer is always the second one: the permits are closed, the locks come off. */
export const r1: RecordForm = {
  id: 'R1',
  fields: [
    { id: 'batch', kind: 'given', given: 'PN-2611-07', expected: [] },
    // The plant's calendar is the clock of the batch.
    { id: 'date', kind: 'time', expected: [{ truth: 'log-read-at', due: 'log-read-at' }] },
    { id: 'shift', kind: 'given', given: 'day', expected: [] },
    { id: 'from', kind: 'given', given: 'night', expected: [] },
    { id: 'to', kind: 'given', given: 'day', expected: [] },
    {
      id: 'status',
      kind: 'choice',
      choices: ['under-repair', 'cleaned'],
      expected: [{ truth: 'one', due: 'log-read-at' }],
    },
    {
      id: 'abnormal',
      kind: 'choice',
      choices: ['something', 'nothing'],
      expected: [{ truth: 'one', due: 'log-read-at' }],
    },
    {
      id: 'permits',
      kind: 'choice',
      choices: ['open', 'closed'],
      expected: [{ truth: 'one', due: 'permits-seen-at' }],
    },
    { id: 'loto', kind: 'choice', choices: ['hung', 'removed'], expected: [{ truth: 'one', due: 'unlocked-at' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'one', due: 'unlocked-at' }] },
    { id: 'handed-over', kind: 'signature', expected: [{ truth: 'one', due: 'unlocked-at' }] },
  ],
};

export const r2: RecordForm = {
  id: 'R2',
  fields: [
    { id: 'vessel', kind: 'given', given: 'R-301', expected: [] },
    { id: 'p0', kind: 'number', unit: 'MPa', tag: 'PT-301', expected: [{ truth: 'p0', due: 'test-at' }] },
    { id: 't0', kind: 'number', unit: '°C', tag: 'TT-301', expected: [{ truth: 't0', due: 'test-at' }] },
    { id: 'time-0', kind: 'time', expected: [{ truth: 'test-at', due: 'test-at' }] },
    { id: 'p30', kind: 'number', unit: 'MPa', tag: 'PT-301', expected: [{ truth: 'p30', due: 'test-over-at' }] },
    { id: 't30', kind: 'number', unit: '°C', tag: 'TT-301', expected: [{ truth: 't30', due: 'test-over-at' }] },
    {
      id: 'drop',
      kind: 'number',
      unit: 'MPa',
      // PT-301 shows three decimals: what is computed from four readings is no better than this.
      tolerance: 0.0015,
      expected: [{ truth: 'drop', due: 'test-over-at' }],
    },
    { id: 'leaks', kind: 'number', expected: [{ truth: 'leaks', due: 'test-over-at' }] },
    { id: 'passing', kind: 'number', expected: [{ truth: 'passing', due: 'test-over-at' }] },
    { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'tight', due: 'verdict-at' }] },
    {
      id: 'signature',
      kind: 'signature',
      expected: [
        { truth: 'tight', due: 'verdict-at' },
        { truth: 'tight', due: 'vented-at' },
      ],
    },
    {
      id: 'checker',
      kind: 'signature',
      expected: [
        { truth: 'tight', due: 'verdict-at' },
        { truth: 'tight', due: 'vented-at' },
      ],
    },
  ],
};
