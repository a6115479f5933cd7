// What the score of P8 needs to know of a run (content/fermentation.md 7.3; 6, records R10 and R12).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { summaryMeasures } from './summary.record.ts';

const FLOWING = 'L-9001.flow > 5 and feeds-stopped = 1';
const DECIDED = 'R-301.harvest-decision > 0';
const MEASURED = 'done-8.09 = 1';
const HOT = 'HV-80109 > 0 and HV-30181.flow > 5 and R-301.washed > 0 and R-301.washed < 40';

const quality: readonly MeasureDefinition[] = [
  // The first minutes carry the heat of the steamed pipe.
  { name: 'cooled-to', kind: 'last', tag: 'TT-901', while: FLOWING },
  {
    name: 'undue-age',
    kind: 'first',
    tag: 'R-301.age',
    when: 'R-301.age > 0 and R-301.harvest-decision >= 2 and R-301.harvest-due <= 0',
  },
  { name: 'harvest-warmth', kind: 'max', tag: 'V-901.temperature', while: 'discharged = 1' },
  { name: 'harvest-loss', kind: 'last', tag: 'V-901.loss' },
  { name: 'harvest-left', kind: 'last', tag: 'R-301.product-left', while: 'discharged = 1' },
  { name: 'gas-blown', kind: 'last', tag: 'V-901.gas', while: 'discharged = 1' },
  { name: 'lye-band', kind: 'band', tag: 'TT-801', windows: [{ while: HOT, setpoint: 77.5, band: 2.5 }] },
  { name: 'washed', kind: 'max', tag: 'R-301.washed', while: 'discharged = 1' },
  { name: 'final-ph', kind: 'last', tag: 'P-802.ph', while: 'R-301.cleaned-at > 0 and R-301.washed >= 40' },
];

const utilities: readonly MeasureDefinition[] = [
  { name: 'steam', kind: 'last', tag: 'FQ-601' },
  { name: 'water', kind: 'last', tag: 'FQ-701' },
  { name: 'power', kind: 'last', tag: 'JQ-001' },
];

/** What record R10 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'decided-at', kind: 'time', when: DECIDED },
  { name: 'decided-age', kind: 'first', tag: 'R-301.age', when: DECIDED },
  { name: 'decided-titre', kind: 'first', tag: 'LAB.titre', when: DECIDED },
  { name: 'decided-slope', kind: 'first', tag: 'LAB.titre-slope', when: DECIDED },
  { name: 'decided-nitrogen', kind: 'first', tag: 'LAB.NH3N', when: DECIDED },
  { name: 'decided-stage', kind: 'first', tag: 'R-301.stage-index', when: DECIDED },
  { name: 'decided-ph', kind: 'first', tag: 'LAB.ph', when: DECIDED },
  { name: 'discharge-from-at', kind: 'time', when: 'discharging = 1' },
  { name: 'discharge-to-at', kind: 'time', when: 'discharged = 1' },
  { name: 'harvested-at', kind: 'time', when: MEASURED },
  { name: 'harvested-volume', kind: 'first', tag: 'V-901.volume', when: MEASURED },
  { name: 'harvested-titre', kind: 'first', tag: 'V-901.titre', when: MEASURED },
  { name: 'harvested-units', kind: 'first', tag: 'V-901.units', when: MEASURED },
  { name: 'harvested-temperature', kind: 'first', tag: 'V-901.temperature', when: MEASURED },
  { name: 'harvested-loss', kind: 'first', tag: 'V-901.loss', when: MEASURED },
  { name: 'lye-from-at', kind: 'time', when: 'R-301.washed > 0' },
  { name: 'lye-to-at', kind: 'time', when: 'R-301.washed >= 40' },
  { name: 'rinsed', kind: 'first', tag: 'R-301.rinsed', when: 'R-301.washed > 0' },
  { name: 'lye-strength', kind: 'first', tag: 'V-801.strength', when: 'R-301.washed >= 40' },
  { name: 'lye-temperature', kind: 'first', tag: 'TT-801', when: 'R-301.washed >= 40' },
  { name: 'lye-conductivity', kind: 'first', tag: 'AT-801', when: 'R-301.washed >= 40' },
  { name: 'clean-at', kind: 'time', when: 'done-8.11 = 1' },
  { name: 'rinse-conductivity', kind: 'first', tag: 'AT-801', when: 'done-8.11 = 1' },
  { name: 'clean-ph', kind: 'first', tag: 'P-802.ph', when: 'done-8.11 = 1' },
  { name: 'is-clean', kind: 'first', tag: 'done-8.11', when: 'done-8.11 = 1' },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'decision', kind: 'last', tag: 'R-301.harvest-decision' },
  // What waiting would still have brought is not in it: harvested twenty hours early, a tenth.
  { name: 'product-then', kind: 'first', tag: 'R-301.product', when: DECIDED },
  { name: 'fed-after', kind: 'integral', tag: 'FT-401', while: 'R-301.harvest-release > 0', per: 3600 },
  { name: 'sugar-left', kind: 'first', tag: 'R-301.rs', when: 'discharging = 1' },
  { name: 'precursor-left', kind: 'first', tag: 'R-301.paa', when: 'discharging = 1' },
  { name: 'tank-level', kind: 'max', tag: 'LT-901' },
  { name: 'line-hold', kind: 'max', tag: 'L-9001.hold' },
  { name: 'spoiled', kind: 'max', tag: 'V-901.sterility' },
  { name: 'alkaline', kind: 'max', tag: 'V-901.alkaline' },
  { name: 'pre-cooled-to', kind: 'first', tag: 'TT-301', when: 'discharging = 1' },
  { name: 'pressed-with', kind: 'min', tag: 'PT-301', while: FLOWING },
  { name: 'bare-blades', kind: 'max', tag: 'R-301.bare' },
  { name: 'left-in-vessel', kind: 'last', tag: 'WT-301', while: 'discharging = 1' },
  { name: 'fastest-vent', kind: 'min', tag: 'PT-301.rate', while: 'discharged = 1' },
  { name: 'soil', kind: 'last', tag: 'R-301.soil' },
  { name: 'waste', kind: 'max', tag: 'V-803.untreated' },
];

export const p8Measures: readonly MeasureDefinition[] = [
  ...quality,
  ...utilities,
  ...record,
  ...summaryMeasures,
  ...consequences,
];
