// What the score of P1 needs to know of a run (content/fermentation.md 7.3; 6, records R1 and R2).
import type { MeasureDefinition } from '../../../scoring/measure.ts';

const GIVEN = 'verdict-given = 1';

const quality: readonly MeasureDefinition[] = [
  { name: 'verdict-right', kind: 'last', tag: 'R-301.verdict.right', while: GIVEN },
  { name: 'soaped', kind: 'first', tag: 'R-301.soaped', when: GIVEN },
  { name: 'untagged', kind: 'first', tag: 'R-301.leaks-untagged', when: GIVEN },
  { name: 'false-tags', kind: 'first', tag: 'R-301.false-tags', when: GIVEN },
];

/** What records R1 and R2 should say, and when. */
const record: readonly MeasureDefinition[] = [
  { name: 'log-read-at', kind: 'time', when: 'R-301.shift-log > 0' },
  { name: 'permits-seen-at', kind: 'time', when: 'M-301.permit > 0 and P-101.permit > 0' },
  { name: 'unlocked-at', kind: 'time', when: 'M-301.loto <= 0 and P-101.loto <= 0' },
  { name: 'one', kind: 'first', tag: 'R-301.attended', when: 'R-301.attended = 1' },
  { name: 'test-at', kind: 'latest', when: 'R-301.test-minutes > 0' },
  { name: 'p0', kind: 'first', tag: 'PT-301', when: 'test-started = 1' },
  { name: 't0', kind: 'first', tag: 'TT-301', when: 'test-started = 1' },
  { name: 'test-over-at', kind: 'time', when: 'test-over = 1' },
  { name: 'p30', kind: 'first', tag: 'PT-301', when: 'test-over = 1' },
  { name: 't30', kind: 'first', tag: 'TT-301', when: 'test-over = 1' },
  { name: 'drop', kind: 'first', tag: 'R-301.test-drop', when: 'test-over = 1' },
  { name: 'leaks', kind: 'first', tag: 'R-301.leaks', when: 'test-over = 1' },
  { name: 'passing', kind: 'first', tag: 'R-301.passing', when: 'test-over = 1' },
  { name: 'verdict-at', kind: 'time', when: GIVEN },
  { name: 'vented-at', kind: 'time', when: 'verdict-given = 1 and PT-301 <= 0.015' },
  { name: 'tight', kind: 'first', tag: 'R-301.tight', when: GIVEN },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'lowest-steam', kind: 'min', tag: 'PT-602' },
  { name: 'residue', kind: 'last', tag: 'R-301.residue' },
  { name: 'overdue', kind: 'last', tag: 'R-301.overdue' },
  { name: 'ph-bias', kind: 'last', tag: 'AT-301A.bias' },
  { name: 'tare', kind: 'last', tag: 'WT-301.offset' },
  { name: 'highest-pressure', kind: 'max', tag: 'PT-301' },
  { name: 'seal', kind: 'max', tag: 'R-301.seal' },
  { name: 'leaks-left', kind: 'last', tag: 'R-301.leaks-untagged' },
  { name: 'seats-left', kind: 'last', tag: 'R-301.seats-untagged' },
  { name: 'venting-rate', kind: 'min', tag: 'PT-301.rate', while: 'verdict-given = 1' },
];

export const p1Measures: readonly MeasureDefinition[] = [...quality, ...record, ...consequences];
