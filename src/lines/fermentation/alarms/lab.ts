// Alarms on laboratory results (content/fermentation.md 5): by the last figure reported. In growth a good batch has up to 10 g/L of sugar,
// 1800 mg/L of ammonia nitrogen and no titre yet (P7.3): the limits of the table that would not bear with it are those of production.
import type { AlarmDefinition, AlarmKind, AlarmPriority } from '../../../plant/alarm.ts';
import { alarm, contact, FIGURE } from './definition.ts';
import { CULTURE, PRODUCTION, reported, RIPE } from './in-force.ts';

const result = (
  figure: string,
  kind: AlarmKind,
  limit: number,
  priority: AlarmPriority = 3,
  states: readonly string[] = CULTURE,
) =>
  alarm(figure, kind, limit, priority, FIGURE, {
    while: states.flatMap((state) => reported(figure).map((any) => `${state} and ${any}`)),
  });

export const labAlarms: readonly AlarmDefinition[] = [
  result('LAB.RS', 'L', 0.05),
  result('LAB.RS', 'H', 3, 3, PRODUCTION),
  result('LAB.RS', 'HH', 8, 2, PRODUCTION),
  result('LAB.NH3N', 'LL', 150, 2),
  result('LAB.NH3N', 'L', 250),
  result('LAB.NH3N', 'H', 1500, 3, PRODUCTION),
  result('LAB.NH3N', 'HH', 2000),
  result('LAB.PAA', 'LL', 200),
  result('LAB.PAA', 'L', 500),
  result('LAB.PAA', 'H', 2000),
  result('LAB.PAA', 'HH', 2400, 2),
  result('LAB.titre-slope', 'L', 100, 3, RIPE),
  // A sampling valve left cracked (4.1).
  contact('SAMPLE.cup-301', 3),
  contact('SAMPLE.cup-202', 3),
  contact('SAMPLE.cup-201', 3),
];
