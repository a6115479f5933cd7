// What the score of P3 needs to know of a run (content/fermentation.md 7.3; 6, record R4).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { LOGGED, logName } from './hold-log.ts';

const quality: readonly MeasureDefinition[] = [
  { name: 'hold', kind: 'max', tag: 'KI-301' },
  { name: 'f0', kind: 'max', tag: 'F0-301', while: 'first-steam = 1' },
  { name: 'first-steam-at', kind: 'time', when: 'first-steam = 1' },
  { name: 'pressed-at', kind: 'time', when: 'empty-pressed = 1' },
  { name: 'ramp-time', kind: 'span', from: 'first-steam-at', to: 'pressed-at', per: 60 },
  {
    name: 'pressure',
    kind: 'band',
    tag: 'PT-301',
    windows: [
      { while: 'holding = 1 and hold-complete = 0', setpoint: 0.1125, band: 0.0075 },
      { while: 'empty-closing = 1 and blown-out = 0', setpoint: 0.08, band: 0.03 },
      { while: 'parked = 1', setpoint: 0.065, band: 0.035 },
    ],
  },
];

const utilities: readonly MeasureDefinition[] = [{ name: 'steam', kind: 'last', tag: 'FQ-601' }];

/** What record R4 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'ramp-seconds', kind: 'span', from: 'first-steam-at', to: 'pressed-at', per: 1 },
  ...LOGGED.map(
    (minute): MeasureDefinition => ({
      name: `${logName(minute)}-at`,
      kind: 'latest',
      when: minute === 30 ? 'hold-complete = 1' : `holding = 1 and KI-301 >= ${minute} and hold-complete = 0`,
    }),
  ),
  { name: 'hold-start-at', kind: 'latest', when: 'holding = 1 and hold-complete = 0' },
  { name: 'hold-complete-at', kind: 'time', when: 'hold-complete = 1' },
  { name: 'closing-at', kind: 'time', when: 'empty-closing = 1' },
  { name: 'f0-at-hold-end', kind: 'first', tag: 'F0-301', when: 'hold-complete = 1' },
  { name: 'air-at', kind: 'time', when: 'air-admitted = 1' },
  { name: 'air-pressure', kind: 'first', tag: 'PT-301', when: 'air-admitted = 1' },
  { name: 'parked-at', kind: 'time', when: 'done-3.12 = 1' },
  { name: 'sterile', kind: 'first', tag: 'empty-sterile', when: 'done-3.12 = 1' },
  { name: 'parked-shut', kind: 'first', tag: 'all-shut', when: 'done-3.12 = 1' },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'probe-bias', kind: 'max', tag: 'AT-301A.bias' },
  { name: 'jacket-water', kind: 'min', tag: 'R-301.jacket' },
  { name: 'air-left', kind: 'min', tag: 'R-301.air', while: 'empty-pressed = 1 and hold-complete = 0' },
  { name: 'head-coldest', kind: 'min', tag: 'TT-301', while: 'empty-pressed = 1 and hold-complete = 0' },
  { name: 'air-pipe', kind: 'max', tag: 'TT-305' },
  { name: 'sample-pipe', kind: 'max', tag: 'TI-30114' },
  { name: 'bottom-pipe', kind: 'max', tag: 'TT-304' },
  { name: 'transfer-pipe', kind: 'max', tag: 'TT-307' },
  { name: 'coldest', kind: 'min', tag: 'COLD-301', while: 'empty-pressed = 1 and hold-complete = 0' },
  { name: 'hottest', kind: 'max', tag: 'TT-301' },
  { name: 'highest-pressure', kind: 'max', tag: 'PT-301' },
  { name: 'lowest-pressure', kind: 'min', tag: 'PT-301', while: 'empty-closing = 1' },
  { name: 'sucked', kind: 'max', tag: 'R-301.suck' },
  { name: 'wetness', kind: 'max', tag: 'F-312.wetness' },
  { name: 'condensate', kind: 'last', tag: 'WT-301' },
  { name: 'dose', kind: 'max', tag: 'R-301.dose', while: 'hold-complete = 1' },
];

export const p3Measures: readonly MeasureDefinition[] = [...quality, ...utilities, ...record, ...consequences];
