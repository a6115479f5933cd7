// P6, seed culture and transfer: steps 6.01 to 6.12 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

/** The seed is still in V-202; it is in R-301. */
const BEFORE = ['TL-23.arrived <= 0'];
const AFTER = ['seed-transferred = 1'];
const STEAM_ROUTES = ['HV-20207', 'HV-20213', 'HV-20224', 'HV-20295'];

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
    {
      id: '6.03',
      places: ['field', 'dcs'],
      needs: [
        'H-602.condensate <= 5',
        shut('HV-20221'),
        shut('HV-30131'),
        open('HV-20222'),
        open('HV-30133'),
        open('HV-20225'),
      ],
      begun: [...BEFORE, open('HV-30132')],
      done: [
        'TT-307 >= 121',
        'TT-224 >= 121',
        open('HV-30132'),
        open('HV-30133'),
        open('HV-20225'),
        open('HV-20222'),
        shut('HV-20221'),
        shut('HV-30131'),
      ],
      phase: [...BEFORE, 'line-held = 0'],
      until: '6.04',
      kept: [open('HV-30132'), open('HV-30133'), open('HV-20225'), open('HV-20222')],
    },
    {
      id: '6.04',
      places: ['dcs', 'field'],
      needs: [],
      done: ['TL-23.hold >= 30', 'TL-23.F0 >= 25'],
      phase: BEFORE,
      // The hold is itself the time.
      hold: 0,
    },
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
    {
      id: '6.06',
      places: ['field'],
      needs: ['TL-23.sterile = 1', 'PT-202 >= PT-301 + 0.12'],
      begun: [...BEFORE, open('HV-20221')],
      done: [
        shut('HV-30133'),
        shut('HV-20225'),
        shut('HV-30132'),
        open('HV-20222'),
        open('HV-20221'),
        open('HV-30131'),
        'TL-23.flow > 0',
      ],
      phase: ['line-held = 1'],
    },
    {
      id: '6.07',
      places: ['dcs'],
      needs: [],
      done: ['TL-23.arrived >= 7.5', 'TL-23.arrived <= 8.5'],
    },
    {
      id: '6.08',
      places: ['field'],
      needs: ['WT-202 >= 0.4'],
      begun: ['TL-23.arrived >= 5', shut('HV-30131')],
      done: [shut('HV-30131'), shut('HV-20222'), shut('HV-20221'), 'TL-23.flow <= 0'],
      phase: ['TL-23.arrived >= 5'],
    },
    {
      group: 'G1',
      steps: [
        {
          id: '6.09',
          places: ['field'],
          // "First" in its group is the fermentor: its seed wants air.
          needs: ['R-301.age > 0', shut('HV-30131'), shut('HV-20221')],
          begun: [...AFTER, open('HV-30132')],
          done: ['TL-23.residue <= 0.05', 'TL-23.seed <= 1', shut('HV-30132'), shut('HV-30133'), shut('HV-30131')],
          phase: AFTER,
        },
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
    {
      id: '6.12',
      places: ['field', 'dcs'],
      needs: [],
      done: ['seed-vessel-clean = 1', 'seed-vessel-killed = 1', 'WT-202 <= 0.1', ...STEAM_ROUTES.map(shut)],
      phase: AFTER,
    },
  ],
};
