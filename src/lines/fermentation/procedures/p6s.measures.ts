// What the score of P6S needs to know of a run (content/fermentation.md 7.3; 6, record R8).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { samplingLost } from './sampling.ts';

const SOWN = 'V-201.age > 0';
const JUDGED = 'SEED.V-201 > 0';
const BEGUN = 'transfer-begun = 1';
const STARTED = 'done-6S.15 = 1';
/** Grows, after the pressure of the inoculation has been restored. */
const GROWING = 'growing = 1 and V-201.age > 0.5';

const quality: readonly MeasureDefinition[] = [
  { name: 'judged-right', kind: 'first', tag: 'seed-judged-right', when: JUDGED },
  {
    name: 'culture-temperature',
    kind: 'band',
    tag: 'TT-201',
    windows: [{ while: GROWING, setpoint: 27, band: 0.5 }],
    least: 43_200,
  },
  {
    name: 'culture-air',
    kind: 'band',
    tag: 'FT-201',
    windows: [{ while: GROWING, setpoint: 1.35, band: 0.15 }],
    least: 43_200,
  },
  {
    name: 'difference-band',
    kind: 'band',
    tag: 'TL-12.difference',
    windows: [{ while: 'TL-12.flow > 0.5', setpoint: 0.06, band: 0.01 }],
    least: 120,
  },
  { name: 'volume', kind: 'max', tag: 'TL-12.arrived' },
  { name: 'v202-temperature', kind: 'first', tag: 'TT-202', when: BEGUN },
  samplingLost,
  {
    name: 'line-band',
    kind: 'band',
    tag: 'TL-12.cold-end',
    windows: [{ while: 'TL-12.hold > 0 and TL-12.arrived <= 0', setpoint: 125.5, band: 2 }],
  },
];

/** What record R8 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'sown-at', kind: 'time', when: SOWN },
  { name: 'sown-pressure', kind: 'first', tag: 'PT-201', when: SOWN },
  { name: 'judged-at', kind: 'time', when: JUDGED },
  { name: 'seed-age', kind: 'first', tag: 'V-201.age', when: JUDGED },
  { name: 'seed-temperature', kind: 'first', tag: 'TT-201', when: JUDGED },
  { name: 'seed-ph', kind: 'first', tag: 'LAB.ph', when: JUDGED },
  { name: 'seed-sugar', kind: 'first', tag: 'LAB.RS', when: JUDGED },
  { name: 'seed-pmv', kind: 'first', tag: 'LAB.pmv', when: JUDGED },
  { name: 'seed-oxygen', kind: 'first', tag: 'AT-212', when: JUDGED },
  { name: 'seed-stage', kind: 'first', tag: 'V-201.stage-index', when: JUDGED },
  { name: 'line-from-at', kind: 'latest', when: 'TL-12.hold > 0 and line-held = 0' },
  { name: 'line-held-at', kind: 'time', when: 'line-held = 1' },
  { name: 'line-to-at', kind: 'time', when: 'line-steam-off = 1' },
  { name: 'line-temperature', kind: 'first', tag: 'TT-227', when: 'line-held = 1' },
  { name: 'begun-at', kind: 'time', when: BEGUN },
  { name: 'difference', kind: 'first', tag: 'TL-12.difference', when: BEGUN },
  { name: 'transferred-at', kind: 'time', when: 'seed-transferred = 1' },
  { name: 'started-at', kind: 'time', when: 'V-202.age > 0' },
  { name: 'running-at', kind: 'time', when: STARTED },
  { name: 'after-temperature', kind: 'first', tag: 'TT-202', when: STARTED },
  { name: 'after-pressure', kind: 'first', tag: 'PIC-202.setpoint', when: STARTED },
  { name: 'after-air', kind: 'first', tag: 'FT-202', when: STARTED },
  { name: 'after-speed', kind: 'first', tag: 'SI-202', when: STARTED },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'spores-in', kind: 'max', tag: 'HV-20131.poured' },
  { name: 'spores-gone', kind: 'max', tag: 'HV-20131.lost' },
  { name: 'sown-dose', kind: 'max', tag: 'V-201.dose' },
  { name: 'seed-packed', kind: 'max', tag: 'V-201.pmv' },
  { name: 'sample-age', kind: 'first', tag: 'SEED.sample-age', when: JUDGED },
  { name: 'tl12-hold', kind: 'max', tag: 'TL-12.hold', while: 'TL-12.arrived <= 0' },
  { name: 'tl12-far-end', kind: 'max', tag: 'TT-214', while: 'TL-12.arrived <= 0' },
  { name: 'tl12-lowest', kind: 'min', tag: 'PI-20233', while: 'line-waiting = 1' },
  { name: 'difference-lowest', kind: 'min', tag: 'TL-12.difference', while: 'HV-20231 > 0 and HV-20121 > 0' },
  { name: 'blown-through', kind: 'integral', tag: 'TL-12.through', while: 'TL-12.through > 0', per: 1 },
  { name: 'blown-back', kind: 'integral', tag: 'TL-12.back', while: 'TL-12.back > 0', per: 1 },
  { name: 'seed-lost', kind: 'max', tag: 'TL-12.lost', while: 'seed-transferred = 0' },
  { name: 'v201-left', kind: 'min', tag: 'WT-201', while: 'transfer-begun = 1' },
  { name: 'activity', kind: 'first', tag: 'TL-12.activity', when: 'seed-transferred = 1' },
  { name: 'v202-biomass', kind: 'first', tag: 'V-202.biomass', when: 'seed-transferred = 1' },
  { name: 'v202-dose', kind: 'max', tag: 'V-202.dose' },
  { name: 'oxygen-lowest', kind: 'min', tag: 'AT-222', while: 'seed-transferred = 1' },
  { name: 'tl12-residue', kind: 'last', tag: 'TL-12.residue' },
  { name: 'vessel-soil', kind: 'last', tag: 'V-201.soil' },
  { name: 'v201-hold', kind: 'max', tag: 'KI-201', while: 'seed-transferred = 1' },
];

export const p6sMeasures: readonly MeasureDefinition[] = [...quality, ...record, ...consequences];
