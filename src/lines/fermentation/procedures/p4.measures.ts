// What the score of P4 needs to know of a run (content/fermentation.md 7.3, "P4 quality windows"; 6, record R6).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { LOGGED, logName } from './hold-log.ts';

const COLD = 'done-4.18 = 1';
const CHARGED = 'charged = 1';
const BELOW_30 = 'steam-ended = 1 and TT-301 < 30';

/** Quality indices. */
const quality: readonly MeasureDefinition[] = [
  { name: 'hold', kind: 'max', tag: 'KI-301' },
  { name: 'f0', kind: 'max', tag: 'F0-301', while: 'cooked = 1' },
  { name: 'volume', kind: 'first', tag: 'R-301.volume', when: BELOW_30 },
  { name: 'rise-rate', kind: 'max', tag: 'PT-301.rate', while: 'risen = 0 and TT-301 >= 90' },
  // Of the charge: the vessel may be hot from its own sterilisation yet.
  { name: 'at-90', kind: 'time', when: 'WT-301 > 15 and TT-301 >= 90' },
  { name: 'at-121', kind: 'time', when: 'WT-301 > 15 and TT-301 >= 121' },
  { name: 'rise-time', kind: 'span', from: 'at-90', to: 'at-121', per: 60 },
  {
    name: 'pressure',
    kind: 'band',
    tag: 'PT-301',
    windows: [
      { while: 'sterile-air-on = 1 and TT-301 >= 100', setpoint: 0.1, band: 0.02 },
      { while: 'sterile-air-on = 1 and TT-301 < 100 and done-4.18 = 0', setpoint: 0.05, band: 0.02 },
    ],
  },
];

/** Consumption, read off the totalisers. */
const utilities: readonly MeasureDefinition[] = [
  { name: 'steam', kind: 'last', tag: 'FQ-601' },
  { name: 'water', kind: 'last', tag: 'FQ-701' },
  { name: 'power', kind: 'last', tag: 'JQ-001' },
];

/** What record R6 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'charged-at', kind: 'time', when: CHARGED },
  { name: 'volume-charged', kind: 'first', tag: 'R-301.volume', when: CHARGED },
  { name: 'wt-charged', kind: 'first', tag: 'WT-301', when: CHARGED },
  { name: 'ph-charged', kind: 'first', tag: 'V-101.lab-ph', when: CHARGED },
  { name: 'route-1-at', kind: 'time', when: 'HV-30107 > 0' },
  { name: 'route-2-at', kind: 'time', when: 'HV-30113 > 0' },
  { name: 'route-3-at', kind: 'time', when: 'HV-30124 > 0' },
  { name: 'route-4-at', kind: 'time', when: 'HV-30150 > 0' },
  { name: 'hold-start-at', kind: 'latest', when: 'holding = 1 and hold-complete = 0' },
  ...LOGGED.map(
    (minute): MeasureDefinition => ({
      name: `${logName(minute)}-at`,
      kind: 'latest',
      when: minute === 30 ? 'hold-complete = 1' : `holding = 1 and KI-301 >= ${minute} and hold-complete = 0`,
    }),
  ),
  { name: 'hold-complete-at', kind: 'time', when: 'hold-complete = 1' },
  { name: 'closing-at', kind: 'time', when: 'closing-begun = 1' },
  { name: 'hold-end-at', kind: 'time', when: 'hold-complete = 1 and holding = 0' },
  { name: 'f0-at-hold-end', kind: 'first', tag: 'F0-301', when: 'hold-complete = 1' },
  { name: 'below-100-at', kind: 'time', when: 'steam-ended = 1 and TT-301 < 100' },
  { name: 'below-30-at', kind: 'time', when: BELOW_30 },
  { name: 'wt-cool', kind: 'first', tag: 'WT-301', when: BELOW_30 },
  { name: 'cold-at', kind: 'time', when: COLD },
  { name: 'volume-cold', kind: 'first', tag: 'R-301.volume', when: COLD },
  { name: 'wt-cold', kind: 'first', tag: 'WT-301', when: COLD },
  { name: 'ph-cold', kind: 'first', tag: 'AT-301', when: COLD },
  { name: 'browned-cold', kind: 'first', tag: 'browned', when: COLD },
  { name: 'steam-off-at', kind: 'time', when: 'steam-ended = 1' },
  { name: 'cooling-seconds', kind: 'span', from: 'steam-off-at', to: 'cold-at', per: 1 },
  { name: 'sterile', kind: 'first', tag: 'batch-sterile', when: COLD },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'charge-pressure', kind: 'max', tag: 'PT-301', while: 'cooked = 0' },
  { name: 'direct-steam', kind: 'max', tag: 'R-301.steam-total' },
  { name: 'hot-volume', kind: 'max', tag: 'R-301.volume', while: 'cooked = 1' },
  { name: 'air-pipe', kind: 'max', tag: 'TT-305' },
  { name: 'sample-pipe', kind: 'max', tag: 'TI-30114' },
  { name: 'bottom-pipe', kind: 'max', tag: 'TT-304' },
  { name: 'transfer-pipe', kind: 'max', tag: 'TT-307' },
  { name: 'seal', kind: 'max', tag: 'R-301.seal' },
  { name: 'coldest', kind: 'min', tag: 'COLD-301', while: 'risen = 1 and hold-complete = 0' },
  { name: 'lowest-pressure', kind: 'min', tag: 'PT-301', while: 'cooked = 1' },
  { name: 'sucked', kind: 'max', tag: 'R-301.suck' },
  { name: 'wetness', kind: 'max', tag: 'F-312.wetness' },
  { name: 'overflow', kind: 'max', tag: 'R-301.overflow' },
  { name: 'cooling-rate', kind: 'min', tag: 'TT-301.rate', while: 'steam-ended = 1' },
  { name: 'final-temperature', kind: 'last', tag: 'TT-301', while: 'steam-ended = 1' },
  { name: 'dose', kind: 'max', tag: 'R-301.dose' },
];

export const p4Measures: readonly MeasureDefinition[] = [...quality, ...utilities, ...record, ...consequences];
