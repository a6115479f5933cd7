// E04 late contamination (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e04: EventSheet = {
  id: 'E04',
  group: 'P',
  ages: [[120, 200]],
  shows: 28_800,
  within: [180, 180],
  tolerance: 720,
  right: 'contamination',
  others: ['lysis', 'precursor-low', 'oxygen-probe', 'thick-broth', 'temperature-probe'],
  first: [verb('assay', 'LAB.morphology'), verb('sample', 'HV-30112.sample')],
  response: {
    examined: verb('assay', 'LAB.morphology'),
    decided: ['R-301.harvest-decision = 2', 'R-301.decision = 3'],
    'feeds-off': ['FT-401 <= 1 and FT-403 <= 1', verb('start', 'E-STOP.feeds')],
    cooled: 'TIC-301.setpoint <= 15',
  },
  wrong: {
    killed: [10, 'R-301.harvest-decision = 3', 'R-301.decision = 4'],
    waited: [WRONG, 'E04.decided = 0 for 57600'],
  },
  band: ['E04.on = 1', 'TT-301 <= 15.5 for 60'],
};
