// What the score of P2 needs to know of a run (content/fermentation.md 7.3; 6, record R3).
import type { MeasureDefinition } from '../../../scoring/measure.ts';

const OPENED = 'HV-50152 > 0 and total-steamed = 1';
const FEEDING = 'HV-50151 > 0 and FT-500 >= 5';

/** Quality indices: humidity, header pressure, lethality. */
const quality: readonly MeasureDefinition[] = [
  { name: 'humidity-in', kind: 'max', tag: 'MT-501', while: FEEDING },
  { name: 'humidity-out', kind: 'first', tag: 'MT-502', when: OPENED },
  {
    name: 'header-pressure',
    kind: 'band',
    tag: 'PT-502',
    windows: [{ while: 'header-up = 1', setpoint: 0.225, band: 0.025 }],
  },
  { name: 'total-f0', kind: 'max', tag: 'F-501.F0', while: 'total-steamed = 1' },
  { name: 'fine-f0', kind: 'max', tag: 'F-312.F0', while: 'fine-steamed = 1' },
];

const utilities: readonly MeasureDefinition[] = [
  { name: 'steam', kind: 'last', tag: 'FQ-601' },
  { name: 'water', kind: 'last', tag: 'FQ-701' },
  { name: 'power', kind: 'last', tag: 'JQ-001' },
];

/** What record R3 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'drained-at', kind: 'time', when: 'done-2.03 = 1' },
  { name: 'dry-drained', kind: 'first', tag: 'done-2.03', when: 'done-2.03 = 1' },
  { name: 'header-up-at', kind: 'time', when: 'header-up = 1' },
  { name: 'total-start-at', kind: 'latest', when: 'total-holding = 1 and total-sterile = 0' },
  { name: 'total-end-at', kind: 'time', when: 'total-sterile = 1' },
  { name: 'total-closed-at', kind: 'time', when: 'total-sterile = 1 and HV-50154 <= 0' },
  { name: 'total-f0-then', kind: 'first', tag: 'F-501.F0', when: 'total-sterile = 1' },
  { name: 'fine-start-at', kind: 'latest', when: 'fine-holding = 1 and fine-sterile = 0' },
  { name: 'fine-end-at', kind: 'time', when: 'fine-sterile = 1' },
  { name: 'fine-closed-at', kind: 'time', when: 'fine-sterile = 1 and HV-30103 <= 0' },
  { name: 'fine-f0-then', kind: 'first', tag: 'F-312.F0', when: 'fine-sterile = 1' },
  { name: 'parked-at', kind: 'time', when: 'fine-parked = 1' },
  { name: 'skids-at', kind: 'time', when: 'done-2.13 = 1' },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'vibration', kind: 'max', tag: 'K-501A.vibration' },
  { name: 'warmest-air', kind: 'max', tag: 'TT-503', while: 'K-501A > 0' },
  { name: 'water-left', kind: 'max', tag: 'S-503.water', while: FEEDING },
  { name: 'total-wetness', kind: 'last', tag: 'F-501.wetness', while: 'total-steamed = 1' },
  { name: 'wet-opened', kind: 'first', tag: 'F-501.wetness', when: OPENED },
  { name: 'total-cold-point', kind: 'max', tag: 'TT-505' },
  { name: 'air-dose', kind: 'max', tag: 'H-501.dose', while: OPENED },
  { name: 'fine-pressure', kind: 'max', tag: 'PI-31202', while: 'HV-30103 > 0' },
  { name: 'fine-wetness', kind: 'last', tag: 'F-312.wetness', while: 'fine-steamed = 1' },
  { name: 'fine-status', kind: 'last', tag: 'F-312.sterility' },
  { name: 'vessel-dose', kind: 'max', tag: 'R-301.dose' },
  { name: 'lowest-header', kind: 'min', tag: 'PT-502', while: 'header-up = 1' },
  { name: 'standby-run', kind: 'max', tag: 'K-501B.run' },
];

export const p2Measures: readonly MeasureDefinition[] = [...quality, ...utilities, ...record, ...consequences];
