// What the score of P6 needs to know of a run (content/fermentation.md 7.3; 6, record R8).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { samplingLost } from './sampling.ts';

const JUDGED = 'SEED.V-202 > 0';
const BEGUN = 'transfer-begun = 1';
const STARTED = 'done-6.10 = 1';

const quality: readonly MeasureDefinition[] = [
  { name: 'judged-right', kind: 'first', tag: 'seed-judged-right', when: JUDGED },
  {
    name: 'difference-band',
    kind: 'band',
    tag: 'TL-23.difference',
    windows: [{ while: 'TL-23.flow > 0.5', setpoint: 0.15, band: 0.01 }],
    least: 300,
  },
  { name: 'volume', kind: 'max', tag: 'TL-23.arrived' },
  { name: 'medium-temperature', kind: 'first', tag: 'TT-301', when: BEGUN },
  {
    name: 'line-band',
    kind: 'band',
    tag: 'TL-23.cold-end',
    windows: [{ while: 'TL-23.hold > 0 and TL-23.arrived <= 0', setpoint: 125.5, band: 2 }],
  },
];

/** What record R8 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'judged-at', kind: 'time', when: JUDGED },
  { name: 'seed-age', kind: 'first', tag: 'V-202.age', when: JUDGED },
  { name: 'seed-temperature', kind: 'first', tag: 'TT-202', when: JUDGED },
  { name: 'seed-ph', kind: 'first', tag: 'LAB.ph', when: JUDGED },
  { name: 'seed-sugar', kind: 'first', tag: 'LAB.RS', when: JUDGED },
  { name: 'seed-pmv', kind: 'first', tag: 'LAB.pmv', when: JUDGED },
  { name: 'seed-oxygen', kind: 'first', tag: 'AT-222', when: JUDGED },
  { name: 'seed-stage', kind: 'first', tag: 'V-202.stage-index', when: JUDGED },
  { name: 'line-from-at', kind: 'latest', when: 'TL-23.hold > 0 and line-held = 0' },
  { name: 'line-held-at', kind: 'time', when: 'line-held = 1' },
  { name: 'line-to-at', kind: 'time', when: 'line-steam-off = 1' },
  { name: 'line-temperature', kind: 'first', tag: 'TT-307', when: 'line-held = 1' },
  { name: 'begun-at', kind: 'time', when: BEGUN },
  { name: 'difference', kind: 'first', tag: 'TL-23.difference', when: BEGUN },
  { name: 'transferred-at', kind: 'time', when: 'seed-transferred = 1' },
  { name: 'started-at', kind: 'time', when: 'R-301.age > 0' },
  { name: 'running-at', kind: 'time', when: STARTED },
  { name: 'after-temperature', kind: 'first', tag: 'TT-301', when: STARTED },
  { name: 'after-pressure', kind: 'first', tag: 'PIC-301.setpoint', when: STARTED },
  { name: 'after-air', kind: 'first', tag: 'FT-301', when: STARTED },
  { name: 'after-speed', kind: 'first', tag: 'SI-301', when: STARTED },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'sample-age', kind: 'first', tag: 'SEED.sample-age', when: JUDGED },
  { name: 'tl23-hold', kind: 'max', tag: 'TL-23.hold', while: 'TL-23.arrived <= 0' },
  { name: 'tl23-f0', kind: 'max', tag: 'TL-23.F0', while: 'TL-23.arrived <= 0' },
  { name: 'far-end', kind: 'max', tag: 'TT-224', while: 'TL-23.arrived <= 0' },
  { name: 'tl23-lowest', kind: 'min', tag: 'PI-30133', while: 'line-waiting = 1' },
  { name: 'difference-lowest', kind: 'min', tag: 'TL-23.difference', while: 'HV-30131 > 0 and HV-20221 > 0' },
  { name: 'blown-through', kind: 'integral', tag: 'TL-23.through', while: 'TL-23.through > 0', per: 1 },
  { name: 'blown-back', kind: 'integral', tag: 'TL-23.back', while: 'TL-23.back > 0', per: 1 },
  { name: 'seed-lost', kind: 'max', tag: 'TL-23.lost', while: 'seed-transferred = 0' },
  { name: 'seed-left', kind: 'min', tag: 'WT-202', while: 'transfer-begun = 1' },
  { name: 'activity', kind: 'first', tag: 'TL-23.activity', when: 'seed-transferred = 1' },
  { name: 'biomass', kind: 'first', tag: 'R-301.biomass', when: 'seed-transferred = 1' },
  { name: 'oxygen-lowest', kind: 'min', tag: 'AT-302', while: 'seed-transferred = 1' },
  { name: 'tl23-residue', kind: 'last', tag: 'TL-23.residue' },
  { name: 'vessel-soil', kind: 'last', tag: 'V-202.soil' },
  { name: 'vessel-hold', kind: 'max', tag: 'KI-202', while: 'seed-transferred = 1' },
  { name: 'dose', kind: 'max', tag: 'R-301.dose' },
  samplingLost,
];

export const p6Measures: readonly MeasureDefinition[] = [...quality, ...record, ...consequences];
