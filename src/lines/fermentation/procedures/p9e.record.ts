// Record R11, deviation (content/fermentation.md 6): what happened, what was done, what becomes of the batch.
import type { RecordForm } from '../../../scoring/record.ts';

export const r11: RecordForm = {
  id: 'R11',
  fields: [
    { id: 'tag', kind: 'given', given: 'R-301', expected: [] },
    { id: 'time-in', kind: 'time', expected: [{ truth: 'emergency-at', due: 'emergency-at' }] },
    {
      id: 'cause',
      kind: 'choice',
      choices: ['equipment', 'power'],
      expected: [{ truth: 'by-power', due: 'emergency-at' }],
    },
    {
      id: 'time-out',
      kind: 'time',
      expected: [
        { truth: 'air-back-at', due: 'air-back-at' },
        { truth: 'decided-at', due: 'decided-at' },
      ],
    },
    {
      id: 'lowest',
      kind: 'number',
      unit: 'MPa',
      // Read off a trend.
      tolerance: 0.003,
      expected: [{ truth: 'minimum', due: 'decided-at' }],
    },
    {
      id: 'consequence',
      kind: 'choice',
      choices: ['pressure-held', 'asepsis-suspect'],
      expected: [{ truth: 'suspect', due: 'decided-at' }],
    },
    {
      id: 'action',
      kind: 'choice',
      choices: ['cause-isolated', 'restarted-on-set'],
      expected: [{ truth: 'by-power', due: 'decided-at' }],
    },
    {
      id: 'decision',
      kind: 'choice',
      choices: ['resume', 'sample-hold', 'harvest', 'kill'],
      expected: [{ truth: 'suspect', due: 'decided-at' }],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'decided-at', due: 'decided-at' }] },
    { id: 'qa', kind: 'signature', expected: [{ truth: 'decided-at', due: 'decided-at' }] },
  ],
};
