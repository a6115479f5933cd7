// Alarms on laboratory results (content/fermentation.md 5): by the last figure reported, in growth and production.
import type { AlarmDefinition, AlarmKind, AlarmPriority } from '../../../plant/alarm.ts';
import { alarm, FIGURE } from './definition.ts';
import { CULTURE, reported } from './in-force.ts';

const result = (figure: string, kind: AlarmKind, limit: number, priority: AlarmPriority = 3) =>
  alarm(figure, kind, limit, priority, FIGURE, {
    while: CULTURE.flatMap((state) => reported(figure).map((any) => `${state} and ${any}`)),
  });

export const labAlarms: readonly AlarmDefinition[] = [
  result('LAB.RS', 'L', 0.05),
  result('LAB.RS', 'H', 3),
  result('LAB.RS', 'HH', 8, 2),
  result('LAB.NH3N', 'LL', 150, 2),
  result('LAB.NH3N', 'L', 250),
  result('LAB.NH3N', 'H', 1500),
  result('LAB.NH3N', 'HH', 2000),
  result('LAB.PAA', 'LL', 200),
  result('LAB.PAA', 'L', 500),
  result('LAB.PAA', 'H', 2000),
  result('LAB.PAA', 'HH', 2400, 2),
  result('LAB.titre-slope', 'L', 100),
];
