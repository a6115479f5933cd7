// An attempt that stands still in the middle of the hold: what the scene asks of it, and nothing else.
import { stations } from '../../src/lines/fermentation/stations.ts';
import type { Attempt } from '../../src/attempt/attempt.ts';

const hold: Readonly<Record<string, number>> = {
  'SI-301': 0,
  'TT-301A': 121.8,
  'TT-303': 121.4,
  'TT-304': 121.2,
  'TT-305': 121.9,
  'TT-307': 120.9,
  'PT-301': 0.11,
  'PI-31201': 0.2,
  'PI-31202': 0.2,
  'PI-30171': 0.02,
  'PI-30133': 0.11,
  'TI-30114': 104,
  'WT-301': 52,
  'HV-30107': 35,
  'HV-30113': 40,
  'HV-30124': 30,
  'HV-30108': 100,
  'HV-30114': 100,
  'HV-30125': 100,
  'HV-30121': 100,
  'HV-30111': 100,
  'HV-30163': 12,
  'HV-30162': 20,
  'HV-30161': 100,
  'HV-30196': 100,
  'HV-30163.flow': 0.02,
  'HV-30108.flow': 0.012,
  'HV-30114.flow': 0.008,
  'HV-30125.flow': 0.014,
  'HV-30133.flow': 0.01,
  'HV-30151.flow': 0.01,
  'R-301.level': 2.9,
  'R-301.boiling': 0.2,
  'R-301.top': 3.1,
};

/** Only `read` answers; the scene uses nothing else while it is still. */
export function frozenAttempt(state: string): Attempt {
  const values = state === 'idle' ? {} : hold;
  const read = (tag: string): number => (values as Readonly<Record<string, number>>)[tag] ?? 0;
  return { read, readings: new Map(), line: { screens: { stations } } } as unknown as Attempt;
}
