// P6, seed culture and transfer: steps 6.01 to 6.12 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';
import { holdStep, openStep, rinseStep, shutStep, steamStep, tl23, washStep } from './transfer.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

/** The seed is still in V-202; it is in R-301. */
const BEFORE = ['TL-23.arrived <= 0'];
const AFTER = ['seed-transferred = 1'];

export const p6Procedure: Procedure = {
  id: 'P6',
  start: 'P6',
  sequence: [
    {
      id: '6.01',
      places: ['lab', 'field', 'dcs'],
      needs: ['SEED.sample-age <= 120', 'LAB.pmv.results > 0', 'LAB.RS.results > 0', 'LAB.ph.results > 0'],
      begun: [open('SEED.V-202')],
      done: ['SEED.V-202 > 0', 'SEED.V-202 = V-202.truth', 'SEED.sample-age <= 120'],
      phase: BEFORE,
      hold: 0,
    },
    {
      id: '6.02',
      places: ['dcs'],
      needs: [],
      done: [
        'SEED.R-301 = 2',
        'TT-301 >= 25.5',
        'TT-301 <= 26.5',
        'PT-301 >= 0.03',
        'PT-301 <= 0.05',
        'AT-301 >= 6.2',
        'AT-301 <= 6.5',
        'WT-301 >= 49',
        'WT-301 <= 53',
      ],
      phase: BEFORE,
    },
    steamStep(tl23, '6.03', '6.04'),
    holdStep(tl23, '6.04'),
    {
      id: '6.05',
      places: ['dcs', 'field'],
      needs: [],
      done: [
        'PT-202 >= PT-301 + 0.14',
        'PT-202 <= PT-301 + 0.16',
        'PT-301 >= 0.02',
        'PT-301 <= 0.04',
        shut('HV-30131'),
      ],
      phase: [...BEFORE, 'line-held = 1'],
    },
    openStep(tl23, '6.06'),
    {
      id: '6.07',
      places: ['dcs'],
      needs: [],
      done: ['TL-23.arrived >= 7.5', 'TL-23.arrived <= 8.5'],
    },
    shutStep(tl23, '6.08', 0.4),
    {
      group: 'G1',
      steps: [
        // "First" in its group is the fermentor: its seed wants air.
        rinseStep(tl23, '6.09', ['R-301.age > 0']),
        {
          id: '6.10',
          places: ['dcs'],
          needs: [shut('HV-30131')],
          begun: [open('BATCH')],
          done: [
            'R-301.age > 0',
            'FIC-301.mode = 1',
            'FT-301 >= 28',
            'FT-301 <= 33',
            'SI-301 >= 68',
            'SI-301 <= 104',
            'PIC-301.mode = 1',
            'PIC-301.setpoint >= 0.055',
            'PIC-301.setpoint <= 0.065',
            'TIC-301.mode = 1',
            'TIC-301.setpoint >= 25.7',
            'TIC-301.setpoint <= 26.3',
            'AIC-301.mode = 1',
            'AIC-301.setpoint >= 6.3',
            'AIC-301.setpoint <= 6.6',
            'AT-302 > 60',
          ],
          phase: AFTER,
        },
      ],
    },
    {
      id: '6.11',
      places: ['lab', 'field'],
      needs: ['R-301.age > 0'],
      done: ['LAB.samples-301 >= 1', 'LAB.NH3N.results >= 1', 'LAB.PAA.results >= 1', 'R8.signed >= 1'],
      phase: AFTER,
      hold: 0,
    },
    washStep(tl23, '6.12', 0.1),
  ],
};
