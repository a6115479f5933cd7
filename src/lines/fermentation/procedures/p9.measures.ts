// What the score of P9 needs to know of a run (content/fermentation.md 7.3; 6, records R1 and R12).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import { SKIDS, TANKS } from './p9.facts.ts';
import { summaryMeasures } from './summary.record.ts';

/** R-301 is empty: what keeps its pressure at a standstill are the feed tanks and the sterile filters. */
export const HELD: readonly (readonly [measure: string, tag: string])[] = [
  ...TANKS.map((digit) => [`tank-40${digit}`, `PT-40${digit}`] as const),
  ['filter-312', 'PI-31202'],
  ...SKIDS.map((tag) => [`filter-${tag.slice(2)}`, `${tag}.pressure`] as const),
];

const quality: readonly MeasureDefinition[] = HELD.map(([name, tag]) => ({
  name,
  kind: 'min',
  tag,
  while: 'compressors-stopped = 1',
}));

const record: readonly MeasureDefinition[] = [
  { name: 'air-off-at', kind: 'time', when: 'compressors-stopped = 1' },
  { name: 'steam-off-at', kind: 'time', when: 'steam-off = 1' },
  { name: 'cleared', kind: 'first', tag: 'done-9.02', when: 'done-9.02 = 1' },
  { name: 'cleared-at', kind: 'time', when: 'done-9.02 = 1' },
  { name: 'stopped', kind: 'first', tag: 'water-pumps-off', when: 'water-pumps-off = 1' },
  // Ammonia in the air is something to hand over.
  { name: 'in-order', kind: 'first', tag: 'air-clean', when: 'locked-out = 1' },
  { name: 'locked', kind: 'first', tag: 'locked-out', when: 'locked-out = 1' },
  { name: 'locked-at', kind: 'time', when: 'locked-out = 1' },
  { name: 'water-off-at', kind: 'time', when: 'water-pumps-off = 1' },
  ...summaryMeasures,
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'ammonia-left', kind: 'last', tag: 'L-402.filled' },
  { name: 'ammonia-air', kind: 'max', tag: 'GT-402A' },
  { name: 'sugar-tank', kind: 'last', tag: 'PT-401' },
  { name: 'filter-wet', kind: 'last', tag: 'F-312.wetness' },
  { name: 'coast-down', kind: 'max', tag: 'K-501A.vibration' },
  { name: 'receiver-water', kind: 'last', tag: 'V-501.water', while: 'compressors-stopped = 1' },
  { name: 'header-condensate', kind: 'last', tag: 'H-602.condensate', while: 'HV-60101 <= 0' },
  { name: 'hot-stop', kind: 'first', tag: 'TT-501', when: 'water-pumps-off = 1' },
  { name: 'acid-open', kind: 'last', tag: 'HV-40609' },
];

export const p9Measures: readonly MeasureDefinition[] = [...quality, ...record, ...consequences];
