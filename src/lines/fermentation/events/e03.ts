// E03 contamination in the middle of the batch (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e03: EventSheet = {
  id: 'E03',
  group: 'P',
  ages: [[24, 120]],
  shows: 21_600,
  within: [180, 180],
  tolerance: 720,
  right: 'contamination',
  others: ['sugar-overfeed', 'precursor-low', 'oxygen-probe', 'air-low', 'thick-broth'],
  first: [verb('assay', 'LAB.morphology'), verb('sample', 'HV-30112.sample')],
  response: {
    examined: verb('assay', 'LAB.morphology'),
    'feeds-off': ['FT-401 <= 1 and FT-403 <= 1', verb('start', 'E-STOP.feeds')],
    slowed: 'AIC-301.setpoint <= 6.4 and TIC-301.setpoint <= 24',
    'air-raised': verb('set', 'FIC-301'),
    'titre-followed': verb('assay', 'LAB.titre'),
    decided: ['R-301.harvest-decision >= 2', 'R-301.decision >= 3'],
  },
  wrong: {
    'kept-feeding': [WRONG, 'FT-401 > 20 for 36000'],
    'to-harvest-tank': [WRONG, 'E03.decided = 0 and HV-30121 > 0 and L-9001.flow > 0.5'],
  },
  band: ['E03.on = 1', 'FT-401 <= 1 and TT-301 <= 24.2 for 300'],
};
