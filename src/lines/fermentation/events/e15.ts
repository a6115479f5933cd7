// E15 bad inoculum, judged before the transfer or treated after it (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

/** Before the transfer the seed is judged and kept out of R-301: nothing that its lag would ask for is needed then. */
const KEPT_OUT = 'SEED.V-202 >= 2 and R-301.biomass <= 0';
/** "Top-up seed 5 m3" of the reserve in V-202, through TL-23; a tenth less is one [K]. */
const TOP_UP = 4.5;
/** Oxygen uptake, mg/(L h), by which the lag is over: good seed has 54 at t = 0 and 163 at 12 h, the tolerance [training-model.md 7.1; K]. */
const AWAKE = 100;

const bad = (id: string): EventSheet => ({
  id,
  group: 'P',
  shows: 14_400,
  within: [180, 180],
  tolerance: 720,
  right: 'bad-seed',
  others: ['contamination', 'oxygen-probe', 'precursor-high', 'ph-probe', 'cooling-failure'],
  first: [KEPT_OUT, 'TIC-301.setpoint >= 26.8', 'AIC-301.setpoint <= 6.35', 'FIC-403.setpoint <= 0'],
  response: {
    // None is fed yet when the batch begins: it is off as long as nobody feeds it, and so comes before all else.
    'precursor-off': [KEPT_OUT, `${id}.out = 1 and FIC-403.setpoint <= 0 for 5`],
    examined: [KEPT_OUT, verb('assay', 'LAB.morphology')],
    'warmed-up': [KEPT_OUT, 'TIC-301.setpoint >= 26.8'],
    'acidity-lowered': [KEPT_OUT, 'AIC-301.setpoint <= 6.35'],
    'air-lowered': [KEPT_OUT, 'FIC-301.setpoint <= 25'],
    'seed-topped-up': [KEPT_OUT, `TL-23.arrived >= ${TOP_UP} and V-202.truth = 1`],
  },
  wrong: {
    // Held for some hours young seed becomes good, and a reserve is: those may go over.
    transferred: [WRONG, 'SEED.V-202 >= 2 and V-202.truth >= 2 and TL-23.flow > 0'],
    'precursor-in-lag': [WRONG, 'R-301.age > 1 and R-301.our < 150 and FIC-403.setpoint > 6 for 600'],
  },
  band: [`${id}.on = 1`, `R-301.our >= ${AWAKE} for 600`, `${KEPT_OUT} for 3600`],
});

export const e15: readonly EventSheet[] = ['E15', 'E15-old', 'E15-sparse', 'E15-contaminated'].map(bad);
