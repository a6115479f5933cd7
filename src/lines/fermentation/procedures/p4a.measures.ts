// What the score of P4A needs to know of a run (content/fermentation.md 6, record R5; quality: see p4a.rubric.ts).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { ITEMS } from './p4a.facts.ts';

const ALL_IN = 'V-101.items-in >= 9';

const quality: readonly MeasureDefinition[] = [
  { name: 'items-right', kind: 'last', tag: 'V-101.items-right', while: 'V-101.items-in >= 1' },
  { name: 'medium-volume', kind: 'last', tag: 'V-101.volume', while: ALL_IN },
  { name: 'medium-ph', kind: 'last', tag: 'V-101.ph', while: ALL_IN },
  { name: 'medium-lumps', kind: 'last', tag: 'V-101.lumps', while: ALL_IN },
  { name: 'medium-order', kind: 'last', tag: 'V-101.out-of-order', while: ALL_IN },
];

/** What records R5 and R5b should say, and when. */
const record: readonly MeasureDefinition[] = [
  ...ITEMS.map(
    (item): MeasureDefinition => ({ name: `${item}-checked-at`, kind: 'time', when: `V-101.${item}.checked = 1` }),
  ),
  ...ITEMS.flatMap((item): MeasureDefinition[] => {
    const when = `V-101.${item}.checked = 1`;
    return [
      { name: `${item}-lot-read`, kind: 'first', tag: `V-101.${item}-lot.number`, when },
      { name: `${item}-certificate-read`, kind: 'first', tag: `V-101.${item}-lot.certificate`, when },
      { name: `${item}-read`, kind: 'first', tag: `V-101.${item}`, when },
    ];
  }),
  { name: 'weighed-at', kind: 'time', when: 'V-101.weighed >= 9' },
  { name: 'made-up-at', kind: 'time', when: 'medium-made-up = 1' },
  { name: 'volume-made-up', kind: 'first', tag: 'V-101.volume', when: 'medium-made-up = 1' },
  { name: 'temperature-made-up', kind: 'first', tag: 'TT-101', when: 'medium-made-up = 1' },
  { name: 'ph-read-at', kind: 'latest', when: 'V-101.lab-ph > 0' },
  { name: 'ph-read', kind: 'last', tag: 'V-101.lab-ph', while: 'V-101.lab-ph > 0' },
  { name: 'sugar-read-at', kind: 'latest', when: 'V-101.lab-sugar > 0' },
  { name: 'sugar-read', kind: 'last', tag: 'V-101.lab-sugar', while: 'V-101.lab-sugar > 0' },
  { name: 'in-spec', kind: 'last', tag: 'medium-in-spec', while: 'V-101.lab-sugar > 0' },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'lots-right', kind: 'max', tag: 'V-101.lots-right' },
  { name: 'weighed', kind: 'max', tag: 'V-101.weighed' },
  { name: 'medium-warmest', kind: 'max', tag: 'TT-101' },
  { name: 'most-lumps', kind: 'max', tag: 'V-101.lumps' },
  { name: 'most-undissolved', kind: 'last', tag: 'V-101.undissolved' },
  { name: 'jacket-flooded', kind: 'max', tag: 'V-101.jacket', while: 'HV-10105 > 0' },
  { name: 'medium-weight', kind: 'last', tag: 'WT-101' },
];

export const p4aMeasures: readonly MeasureDefinition[] = [...quality, ...record, ...consequences];
