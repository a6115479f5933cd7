// E02 early contamination (content/fermentation.md 3.1, 3.2).
import { type EventSheet, verb, WRONG } from './event.ts';

export const e02: EventSheet = {
  id: 'E02',
  group: 'P',
  ages: [[6, 24]],
  shows: 14_400,
  within: [180, 180],
  tolerance: 480,
  right: 'contamination',
  others: ['sugar-overfeed', 'bad-seed', 'oxygen-probe', 'air-low', 'ph-probe'],
  first: [verb('assay', 'LAB.morphology'), verb('sample', 'HV-30112.sample')],
  response: {
    examined: verb('assay', 'LAB.morphology'),
    plated: verb('assay', 'LAB.sterility'),
    'feeds-off': ['FT-401 <= 1 and FT-403 <= 1', verb('start', 'E-STOP.feeds')],
    'quality-told': verb('report', ''),
    cooled: 'TIC-301.setpoint <= 24.5 and PT-301 >= 0.07',
    // Steamed again in the vessel with a new start from V-202, or sent to V-803 and killed.
    decided: ['TT-301 >= 100', 'R-301.harvest-decision = 3', 'R-301.decision = 4'],
  },
  wrong: {
    'to-harvest-tank': [10, 'HV-30121 > 0 and L-9001.flow > 0.5'],
    'more-sugar': [WRONG, 'FT-401 > 160 for 300'],
    'untreated-discharge': [10, { happening: 'untreated-discharge' }],
  },
  band: ['E02.on = 1', 'FT-401 <= 1 and TT-301 <= 24.7 for 300'],
};
