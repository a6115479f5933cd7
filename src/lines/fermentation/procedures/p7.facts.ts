// Facts that P7, its rubric and its texts listen to. Limits from content/fermentation.md P7.3-P7.5. What is due comes true at its age, so
// that "until the next fact" stops there.
import type { FactDefinition } from '../../../plant/fact.ts';
import { BEGINS, END, FEEDS, PRODUCTION, SAMPLES, STAGES, WITHDRAWALS } from './p7.plan.ts';
import { steamFacts } from './steam.facts.ts';

/** A culture that breathes less is none, mg/(L h): who feeds nothing has oxygen, foam and precursor in their bands for nothing [D]. */
const LIVES = 50;
const RUNS = 'batch-runs = 1';

const at = (age: number) => `R-301.age >= ${age}`;
/** "12.5" is no part of a name. */
const named = (age: number) => `${age}`.replace('.', '-');

/** Ages at which a feed changes. */
const feedChanges = [...new Set(Object.values(FEEDS).flatMap((steps) => steps.map(([from]) => from)))]
  .filter((age) => age > 0)
  .sort((a, b) => a - b);

export const p7Facts: readonly FactDefinition[] = [
  ...steamFacts,
  // Every full hour a row of R9 is due.
  { name: 'odd-hour', when: 'R-301.odd-hour = 1' },
  ...STAGES.map(({ from }) => ({ name: `profile-due-${named(from)}`, when: at(from) })),
  ...feedChanges.map((age) => ({ name: `feed-due-${age}`, when: at(age) })),
  ...SAMPLES.map((age) => ({ name: `sample-due-${age}`, when: at(age) })),
  ...WITHDRAWALS.map((age) => ({ name: `withdrawal-due-${age}`, when: at(age) })),
  { name: 'alarm-annunciated', when: 'ALARM-RATE > 0' },

  // Stretches over which the bands are watched; an hour either side of 40 h nitrogen is allowed five per cent more.
  { name: 'batch-runs', when: `${at(BEGINS)} and R-301.age < ${END} and R-301.our >= ${LIVES}` },
  { name: 'batch-grows', when: `${RUNS} and R-301.age < ${PRODUCTION}` },
  { name: 'batch-produces', when: `${RUNS} and ${at(PRODUCTION)}` },

  // Oxygen is raised by speed, then air, then pressure; the feed is cut last (7.05).
  { name: 'oxygen-short', when: 'AT-302 < 30 and R-301.broth = 1', hold: 60 },
  { name: 'pressed-before-stirred', when: 'oxygen-short = 1 and SI-301 < 104 and PT-301 > 0.125' },
  { name: 'aired-before-stirred', when: 'oxygen-short = 1 and SI-301 < 104 and FT-301 > 78' },
  {
    name: 'starved-before-stirred',
    when: 'oxygen-short = 1 and SI-301 < 104 and FIC-401.setpoint < 20 and R-301.age > 24',
  },

  // Broth stands in the harvest line until it has been steamed for 20 min (7.10).
  // Additions by hand (R9c).
  { name: 'adding-sulphate', when: 'ADD.sulphate > 0' },
  { name: 'adding-precursor', when: 'ADD.precursor > 0' },
  { name: 'adding-antifoam', when: 'ADD.antifoam > 0' },

  { name: 'withdrawing', when: 'HV-30121 > 0 and L-9001.flow > 0' },
  { name: 'line-soiled', when: 'withdrawing = 1', latched: true, until: ['L-9001.hold >= 20 and HV-30121 <= 0'] },
];
