// Facts that P9, normal shutdown, its rubric and its texts listen to. Limits from content/fermentation.md P9 and 7.4.
import type { FactDefinition } from '../../../plant/fact.ts';

/** Feed tanks but ammonia, which has a step of its own. */
export const TANKS = ['1', '3', '4', '5', '6', '7', '8', '9'];
/** Filters of the seed vessels and of the feed air. */
export const SKIDS = ['F-212', 'F-222', 'F-412'];
export const PUMPS = ['P-701A', 'P-701B', 'P-711A', 'P-711B', 'P-731'];
const STEAM_USERS = ['103', '107', '113', '124', '132', '150', '173', '195'].map((digits) => `HV-30${digits}`);

const all = (conditions: readonly string[]): string => conditions.join(' and ');
const shut = (tag: string): string => `${tag} <= 0`;

export const p9Facts: readonly FactDefinition[] = [
  { name: 'feed-pumps-off', when: all(TANKS.map((d) => shut(`P-40${d}`))) },
  { name: 'feed-outlets-shut', when: all(TANKS.flatMap((d) => [shut(`HV-40${d}09`), shut(`HV-3014${d}`)])) },
  { name: 'feed-tanks-shut-in', when: all(TANKS.flatMap((d) => [shut(`HV-40${d}02`), shut(`HV-40${d}03`)])) },
  { name: 'feed-tanks-held', when: all(TANKS.map((d) => `PT-40${d} >= 0.05`)) },
  {
    name: 'skids-laid-up',
    when: all(
      SKIDS.flatMap((tag) => [`${tag}.wetness <= 0.0005`, `${tag}.pressure >= 0.08`, `${tag}.pressure <= 0.16`]),
    ),
  },

  { name: 'unloaded', when: 'K-501A > 0 and BV-501A >= 95', hold: 180, latched: true },
  { name: 'compressors-stopped', when: 'K-501A <= 0 and K-501B <= 0', hold: 5 },
  { name: 'steam-users-shut', when: all([...STEAM_USERS, 'HV-50154', 'TV-504'].map(shut)) },
  { name: 'steam-off', when: 'HV-60101 <= 0 and HV-60103 <= 0 and PT-601 <= 0.005 and PT-602 <= 0.005', hold: 10 },
  { name: 'cooled', when: all(['TT-501', 'TT-502', 'TT-504', 'TT-301'].map((tag) => `${tag} <= 40`)) },
  { name: 'water-pumps-off', when: all(PUMPS.map(shut)) },
  { name: 'air-clean', when: 'GT-402A < 5 and GT-402B < 5' },
  { name: 'locked-out', when: all(['M-301', 'P-101', 'K-501A', 'K-501B'].map((tag) => `${tag}.loto > 0`)) },

  // A batch that still lives loses its air by a hand, not by a power failure.
  {
    name: 'live-shutdown',
    when: 'R-301.age > 0 and R-301.broth = 1 and compressors-stopped = 1 and MCC-02 = 1',
    latched: true,
  },
];
