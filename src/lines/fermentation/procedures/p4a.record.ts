// Record R5, weighing (content/fermentation.md 6), in two sheets: R5 with a line for each material, signed by who weighed and who checked;
// R5b with what the finished charge is, from which P4's R6 takes its "before".
import type { RecordField, RecordForm } from '../../../scoring/record.ts';
import { type Material, MATERIALS, required, SCALES } from '../plant/preparation/materials.ts';

const number = (id: string, unit: string, tag: string, truth: string, due: string): RecordField => ({
  id,
  kind: 'number',
  unit,
  tag,
  expected: [{ truth, due }],
});

/** What the card asks for and the scale are printed on the form; lot, certificate and weight are read and written down. */
function line(material: Material): readonly RecordField[] {
  const { id, scale } = material;
  const read = (suffix: string, tag: string, tolerance: number, unit?: string): RecordField => ({
    id: `${id}${suffix}`,
    kind: 'number',
    tag,
    // A number of a lot is right or it is another one; a weight is read to the division of the scale.
    tolerance,
    ...(unit === undefined ? {} : { unit }),
    expected: [{ truth: `${id}${suffix}-read`, due: `${id}-checked-at` }],
  });
  return [
    { id: `${id}-required`, kind: 'given', given: Number(required(material).toFixed(3)), unit: 'kg', expected: [] },
    { id: `${id}-scale`, kind: 'given', given: scale, expected: [] },
    read('-lot', `V-101.${id}-lot.number`, 0),
    read('-certificate', `V-101.${id}-lot.certificate`, 0),
    read('', `V-101.${id}`, SCALES[scale].division, 'kg'),
  ];
}

export const r5: RecordForm = {
  id: 'R5',
  fields: [
    { id: 'batch', kind: 'given', given: 'M-2611-05', expected: [] },
    ...MATERIALS.flatMap((material) => line(material)),
    { id: 'signature', kind: 'signature', expected: [{ truth: 'weighed-at', due: 'weighed-at' }] },
    { id: 'checker', kind: 'signature', expected: [{ truth: 'weighed-at', due: 'weighed-at' }] },
  ],
};

export const r5b: RecordForm = {
  id: 'R5b',
  fields: [
    number('volume', 'm³', 'V-101.volume', 'volume-made-up', 'made-up-at'),
    number('temperature', '°C', 'TT-101', 'temperature-made-up', 'made-up-at'),
    number('ph', '', 'V-101.lab-ph', 'ph-read', 'ph-read-at'),
    number('sugar', 'g/L', 'V-101.lab-sugar', 'sugar-read', 'sugar-read-at'),
    {
      id: 'verdict',
      kind: 'choice',
      choices: ['fail', 'pass'],
      expected: [{ truth: 'in-spec', due: 'sugar-read-at' }],
    },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'sugar-read-at', due: 'sugar-read-at' }] },
  ],
};
