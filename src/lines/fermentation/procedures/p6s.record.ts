// Record R8 of the seed module (content/fermentation.md 6): what is written down of the inoculation of V-201 and of V-202, and when each
// field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { number, time } from './p6.record.ts';

const signed = (id: string): RecordField => ({
  id,
  kind: 'signature',
  expected: [{ truth: 'after-speed', due: 'running-at' }],
});

export const r8s: RecordForm = {
  id: 'R8S',
  fields: [
    { id: 'seed', kind: 'given', given: 'V-201', expected: [] },
    { id: 'strain', kind: 'given', given: 'PC2611', expected: [] },
    time('sown', 'sown-at'),
    number('sown-pressure', 'MPa', 'PT-201', 'sown-pressure', 'sown-at', 0.002),
    number('age', 'h', 'V-201.age', 'seed-age', 'judged-at'),
    number('temperature', '°C', 'TT-201', 'seed-temperature', 'judged-at'),
    number('ph', '', 'LAB.ph', 'seed-ph', 'judged-at'),
    number('sugar', 'g/L', 'LAB.RS', 'seed-sugar', 'judged-at'),
    number('pmv', '%', 'LAB.pmv', 'seed-pmv', 'judged-at'),
    number('oxygen', '%', 'AT-212', 'seed-oxygen', 'judged-at', 2),
    {
      id: 'stage',
      kind: 'choice',
      choices: ['I', 'II', 'III', 'IV', 'V', 'VI'],
      expected: [{ truth: 'seed-stage', due: 'judged-at' }],
    },
    time('line-start', 'line-from-at'),
    number('line-temperature', '°C', 'TT-227', 'line-temperature', 'line-held-at'),
    // The hold may end when the rule is met, or when the steam is shut.
    time('line-end', 'line-held-at', 'line-to-at'),
    number('difference', 'MPa', 'TL-12.difference', 'difference', 'begun-at', 0.01),
    number('volume', 't', 'TL-12.arrived', 'volume', 'transferred-at', 0.03),
    time('start', 'started-at'),
    number('after-temperature', '°C', 'TT-202', 'after-temperature', 'running-at'),
    number('after-pressure', 'MPa', 'PIC-202.setpoint', 'after-pressure', 'running-at', 0.005),
    number('after-air', 'Nm³/min', 'FT-202', 'after-air', 'running-at', 0.5),
    number('after-speed', 'rpm', 'SI-202', 'after-speed', 'running-at', 2),
    signed('signature'),
    signed('reviewer'),
  ],
};
