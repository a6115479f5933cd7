// Record R8, inoculation (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';

export const time = (id: string, ...measures: string[]): RecordField => ({
  id,
  kind: 'time',
  expected: measures.map((measure) => ({ truth: measure, due: measure })),
});
export const number = (
  id: string,
  unit: string,
  tag: string,
  truth: string,
  due: string,
  tolerance?: number,
): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  ...(tolerance === undefined ? {} : { tolerance }),
  expected: [{ truth, due }],
});

export const r8: RecordForm = {
  id: 'R8',
  fields: [
    { id: 'seed', kind: 'given', given: 'V-202', expected: [] },
    { id: 'strain', kind: 'given', given: 'PC2611', expected: [] },
    number('age', 'h', 'V-202.age', 'seed-age', 'judged-at'),
    number('temperature', '°C', 'TT-202', 'seed-temperature', 'judged-at'),
    number('ph', '', 'LAB.ph', 'seed-ph', 'judged-at'),
    number('sugar', 'g/L', 'LAB.RS', 'seed-sugar', 'judged-at'),
    number('pmv', '%', 'LAB.pmv', 'seed-pmv', 'judged-at'),
    number('oxygen', '%', 'AT-222', 'seed-oxygen', 'judged-at', 2),
    {
      id: 'stage',
      kind: 'choice',
      choices: ['I', 'II', 'III', 'IV', 'V', 'VI'],
      expected: [{ truth: 'seed-stage', due: 'judged-at' }],
    },
    time('line-start', 'line-from-at'),
    number('line-temperature', '°C', 'TT-307', 'line-temperature', 'line-held-at'),
    // The hold may end when the rule is met, or when the steam is shut.
    time('line-end', 'line-held-at', 'line-to-at'),
    number('difference', 'MPa', 'TL-23.difference', 'difference', 'begun-at', 0.01),
    number('volume', 't', 'TL-23.arrived', 'volume', 'transferred-at', 0.2),
    time('start', 'started-at'),
    number('after-temperature', '°C', 'TT-301', 'after-temperature', 'running-at'),
    number('after-pressure', 'MPa', 'PIC-301.setpoint', 'after-pressure', 'running-at', 0.005),
    number('after-air', 'Nm³/min', 'FT-301', 'after-air', 'running-at', 1),
    number('after-speed', 'rpm', 'SI-301', 'after-speed', 'running-at', 2),
    { id: 'signature', kind: 'signature', expected: [{ truth: 'after-speed', due: 'running-at' }] },
    { id: 'reviewer', kind: 'signature', expected: [{ truth: 'after-speed', due: 'running-at' }] },
  ],
};
