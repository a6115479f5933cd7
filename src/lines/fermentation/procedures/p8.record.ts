// Records R10, harvest and CIP, and R12, summary of the batch (content/fermentation.md 6): what is written down, and when each field becomes due.
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { summaryForm } from './summary.record.ts';

const time = (id: string, measure: string): RecordField => ({
  id,
  kind: 'time',
  expected: [{ truth: measure, due: measure }],
});
const number = (id: string, unit: string, tag: string, truth: string, due: string): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  expected: [{ truth, due }],
});

export const r10: RecordForm = {
  id: 'R10',
  fields: [
    number('age', 'h', 'R-301.age', 'decided-age', 'decided-at'),
    number('criterion-titre', 'U/mL', 'LAB.titre', 'decided-titre', 'decided-at'),
    number('criterion-slope', 'U/(mL·h)', 'LAB.titre-slope', 'decided-slope', 'decided-at'),
    {
      id: 'criterion-stage',
      kind: 'choice',
      choices: ['I', 'II', 'III', 'IV', 'V', 'VI'],
      expected: [{ truth: 'decided-stage', due: 'decided-at' }],
    },
    number('criterion-nitrogen', 'mg/L', 'LAB.NH3N', 'decided-nitrogen', 'decided-at'),
    number('criterion-ph', '', 'LAB.ph', 'decided-ph', 'decided-at'),
    time('start', 'discharge-from-at'),
    time('end', 'discharge-to-at'),
    number('volume', 'm³', 'V-901.volume', 'harvested-volume', 'harvested-at'),
    number('titre', 'U/mL', 'V-901.titre', 'harvested-titre', 'harvested-at'),
    number('units', '10⁹ U', 'V-901.units', 'harvested-units', 'harvested-at'),
    number('temperature', '°C', 'V-901.temperature', 'harvested-temperature', 'harvested-at'),
    { ...number('loss', '%', 'V-901.loss', 'harvested-loss', 'harvested-at'), tolerance: 0.1 },
    { ...number('pre-rinse', 'min', 'R-301.rinsed', 'rinsed', 'lye-from-at'), tolerance: 1 },
    time('lye-start', 'lye-from-at'),
    number('lye-temperature', '°C', 'TT-801', 'lye-temperature', 'lye-to-at'),
    number('lye-conductivity', 'mS/cm', 'AT-801', 'lye-conductivity', 'lye-to-at'),
    { ...number('lye-strength', '%', 'V-801.strength', 'lye-strength', 'lye-to-at'), tolerance: 0.1 },
    time('lye-end', 'lye-to-at'),
    { ...number('rinse-conductivity', 'mS/cm', 'AT-801', 'rinse-conductivity', 'clean-at'), tolerance: 0.2 },
    number('rinse-ph', '', 'P-802.ph', 'clean-ph', 'clean-at'),
    { id: 'inspection', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'is-clean', due: 'clean-at' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'is-clean', due: 'clean-at' }] },
  ],
};

export const r12: RecordForm = summaryForm('clean-at', 'clean-at');
