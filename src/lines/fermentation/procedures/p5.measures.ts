// What the score of P5 needs to know of a run (content/fermentation.md 7.3; 6, record R7).
import type { MeasureDefinition } from '../../../scoring/measure.ts';

const MADE_UP = 'done-5.01 = 1';
const COOL = 'done-5.06 = 1';

const quality: readonly MeasureDefinition[] = [
  { name: 'feed-f0', kind: 'max', tag: 'V-401.F0' },
  { name: 'feed-hold', kind: 'max', tag: 'V-401.hold' },
  { name: 'feed-strength', kind: 'last', tag: 'V-401.concentration', while: 'TT-401A <= 60' },
  { name: 'feed-spoiled', kind: 'max', tag: 'V-401.spoiled' },
  { name: 'feed-lowest', kind: 'min', tag: 'PT-401', while: 'feed-cooling = 1' },
  {
    name: 'feed-line-band',
    kind: 'band',
    tag: 'TT-401',
    windows: [{ while: 'feed-line-steaming = 1 and feed-line-held = 0', setpoint: 122.5, band: 1.5 }],
  },
  { name: 'feed-line-hold', kind: 'max', tag: 'L-401.hold' },
];

const utilities: readonly MeasureDefinition[] = [
  { name: 'steam', kind: 'last', tag: 'FQ-601' },
  { name: 'water', kind: 'last', tag: 'FQ-701' },
  { name: 'power', kind: 'last', tag: 'JQ-001' },
];

/** What record R7 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'made-up-at', kind: 'time', when: MADE_UP },
  { name: 'made-up-volume', kind: 'first', tag: 'V-401.volume', when: MADE_UP },
  { name: 'made-up-strength', kind: 'first', tag: 'SAMPLE.sugar-401', when: MADE_UP },
  { name: 'made-up-ph', kind: 'first', tag: 'SAMPLE.ph-401', when: MADE_UP },
  { name: 'hold-from-at', kind: 'latest', when: 'V-401.hold > 0 and feed-held = 0' },
  { name: 'held-at', kind: 'time', when: 'feed-held = 1' },
  { name: 'hold-to-at', kind: 'time', when: 'feed-held = 1 and V-401.hold <= 0' },
  { name: 'held-temperature', kind: 'first', tag: 'TT-401A', when: 'feed-held = 1' },
  { name: 'f0-at-held', kind: 'first', tag: 'V-401.F0', when: 'feed-held = 1' },
  { name: 'cool-at', kind: 'time', when: COOL },
  { name: 'line-from-at', kind: 'latest', when: 'L-401.hold > 0 and feed-line-held = 0' },
  { name: 'line-held-at', kind: 'time', when: 'feed-line-held = 1' },
  { name: 'line-to-at', kind: 'time', when: 'feed-line-closing = 1' },
  { name: 'line-temperature', kind: 'first', tag: 'TT-401', when: 'feed-line-held = 1' },
  { name: 'filled-at', kind: 'time', when: 'done-5.09 = 1' },
  { name: 'held-pressure', kind: 'first', tag: 'PT-401', when: 'done-5.09 = 1' },
  { name: 'ready', kind: 'first', tag: 'feed-ready', when: 'done-5.09 = 1' },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'feed-sampled', kind: 'last', tag: 'SAMPLE.sugar-401' },
  { name: 'feed-jacket', kind: 'max', tag: 'V-401.jacket', while: 'HV-40105 > 0' },
  { name: 'feed-condensate', kind: 'integral', tag: 'HV-40104.flow', while: 'HV-40104 > 0', per: 1 },
  { name: 'feed-hottest', kind: 'max', tag: 'TT-401A' },
  { name: 'feed-browned', kind: 'max', tag: 'V-401.browned' },
  { name: 'feed-trap', kind: 'max', tag: 'TT-401', while: 'HV-40110 > 0' },
  { name: 'feed-line-end', kind: 'last', tag: 'L-401.end' },
  { name: 'dose', kind: 'max', tag: 'R-301.dose' },
];

export const p5Measures: readonly MeasureDefinition[] = [...quality, ...utilities, ...record, ...consequences];
