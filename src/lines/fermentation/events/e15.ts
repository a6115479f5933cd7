// E15 bad inoculum, judged before the transfer or treated after it (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

const bad = (id: string): EventSheet => ({
  id,
  group: 'P',
  shows: 14_400,
  within: [180, 180],
  tolerance: 720,
  right: 'bad-seed',
  others: ['contamination', 'oxygen-probe', 'precursor-high', 'ph-probe', 'cooling-failure'],
  // Before the transfer the seed is judged and kept out; after it the lag is treated.
  first: ['SEED.V-202 >= 2', 'TIC-301.setpoint >= 26.8', 'AIC-301.setpoint <= 6.35', 'FIC-403.setpoint <= 0'],
  response: {
    examined: ['SEED.V-202 >= 2', verb('assay', 'LAB.morphology')],
    'warmed-up': ['SEED.V-202 >= 2', 'TIC-301.setpoint >= 26.8'],
    'acidity-lowered': ['SEED.V-202 >= 2', 'AIC-301.setpoint <= 6.35'],
    'air-lowered': ['SEED.V-202 >= 2', 'FIC-301.setpoint <= 25'],
    'precursor-off': ['SEED.V-202 >= 2', 'FIC-403.setpoint <= 0'],
  },
  wrong: {
    transferred: [WRONG, 'SEED.V-202 >= 2 and TL-23.flow > 0'],
    'precursor-in-lag': [WRONG, 'R-301.age > 1 and R-301.our < 150 and FIC-403.setpoint > 6 for 600'],
  },
  band: [`${id}.on = 1`, 'R-301.our >= 250 for 600', 'SEED.V-202 >= 2 and TL-23.flow <= 0 for 3600'],
});

export const e15: readonly EventSheet[] = ['E15', 'E15-old', 'E15-sparse', 'E15-contaminated'].map(bad);
