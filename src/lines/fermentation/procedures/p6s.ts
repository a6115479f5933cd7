// P6S, the seed module: spores into V-201, its culture, and V-201's seed over to V-202 through TL-12 (content/fermentation.md P6, "Spore ->
// V-201" with its 12 points, then "the same sequence" as 6.01 to 6.12).
import type { Procedure } from '../../../procedure/language.ts';
import { holdStep, openStep, rinseStep, shutStep, steamStep, tl12, washStep } from './transfer.ts';

const PORT = 'HV-20131';
const SEALED = `${PORT} <= 0`;

/** No spores have been poured yet; they have; the seed is still in V-201; it is in V-202. */
const STERILE = [`${PORT}.poured <= 0`];
const SOWN = ['V-201.age > 0'];
const BEFORE = ['TL-12.arrived <= 0'];
const AFTER = ['seed-transferred = 1'];

export const p6sProcedure: Procedure = {
  id: 'P6S',
  start: 'P6S',
  sequence: [
    {
      group: 'G1',
      steps: [
        {
          id: '6S.01',
          places: ['dcs'],
          needs: [SEALED],
          done: ['PT-201 >= 0.01', 'PT-201 <= 0.02', SEALED],
          phase: STERILE,
        },
        {
          id: '6S.02',
          places: ['field'],
          needs: [SEALED],
          begun: [`${PORT}.flame = 1`],
          done: [`${PORT}.flame = 1`, SEALED],
          phase: STERILE,
          hold: 0,
        },
      ],
    },
    {
      id: '6S.03',
      places: ['field'],
      needs: ['PT-201 >= 0.01', 'PT-201 <= 0.02', `${PORT}.flame = 1`],
      begun: [...STERILE, `${PORT} > 0`],
      done: [`${PORT}.poured >= 90`, SEALED, `${PORT}.flame = 1`],
      hold: 0,
    },
    {
      id: '6S.04',
      places: ['field', 'dcs'],
      needs: [SEALED],
      done: ['PT-201 >= 0.045', 'PT-201 <= 0.055', SEALED, `${PORT}.flame = 0`, `${PORT}.flask = 0`],
      phase: SOWN,
    },
    {
      id: '6S.05',
      places: ['dcs'],
      needs: [],
      done: [
        'V-201.age >= 20',
        'V-201.age <= 40',
        'TT-201 >= 26.5',
        'TT-201 <= 27.5',
        'FT-201 >= 1.2',
        'FT-201 <= 1.5',
        'SI-201 >= 150',
        'SI-201 <= 225',
      ],
      phase: BEFORE,
    },
    {
      id: '6S.06',
      places: ['lab', 'field', 'dcs'],
      needs: ['SEED.sample-age <= 120', 'LAB.pmv.results > 0', 'LAB.RS.results > 0', 'LAB.ph.results > 0'],
      begun: ['SEED.V-201 > 0'],
      done: ['SEED.V-201 > 0', 'SEED.V-201 = V-201.truth', 'SEED.sample-age <= 120'],
      phase: [...SOWN, ...BEFORE],
      hold: 0,
    },
    {
      id: '6S.07',
      places: ['dcs'],
      needs: [],
      done: [
        'SEED.V-202.ready = 2',
        'TT-202 >= 26.5',
        'TT-202 <= 27.5',
        'PT-202 >= 0.03',
        'PT-202 <= 0.055',
        'AT-202 >= 6.2',
        'AT-202 <= 6.6',
        'WT-202 >= 7.8',
        'WT-202 <= 8.6',
      ],
      phase: [...SOWN, ...BEFORE],
    },
    steamStep(tl12, '6S.08', '6S.09'),
    holdStep(tl12, '6S.09'),
    {
      id: '6S.10',
      places: ['dcs', 'field'],
      needs: [],
      // TL-12 has nothing to lift: the 0.06 that drives TL-23 beyond its lift drives it too [K].
      done: ['PT-201 >= PT-202 + 0.05', 'PT-201 <= PT-202 + 0.07', 'PT-202 >= 0.02', 'PT-202 <= 0.04', 'HV-20231 <= 0'],
      phase: [...BEFORE, 'line-held = 1'],
    },
    openStep(tl12, '6S.11'),
    {
      id: '6S.12',
      places: ['dcs'],
      needs: [],
      // 0.8-0.9 m3, less what the resolution of WT-201 leaves.
      done: ['TL-12.arrived >= 0.77', 'TL-12.arrived <= 0.93'],
    },
    shutStep(tl12, '6S.13', 0.01),
    {
      group: 'G2',
      steps: [
        rinseStep(tl12, '6S.14', ['FT-202 >= 9']),
        {
          id: '6S.15',
          places: ['dcs'],
          needs: ['HV-20231 <= 0'],
          done: [
            'V-202.age > 0',
            'FIC-202.mode = 1',
            'FT-202 >= 10',
            'FT-202 <= 13',
            'SI-202 >= 90',
            'SI-202 <= 140',
            'PIC-202.mode = 1',
            'PIC-202.setpoint >= 0.045',
            'PIC-202.setpoint <= 0.055',
            'TIC-202.mode = 1',
            'TIC-202.setpoint >= 26.5',
            'TIC-202.setpoint <= 27.5',
            'AT-222 > 60',
          ],
          phase: AFTER,
        },
      ],
    },
    {
      id: '6S.16',
      places: ['lab', 'field'],
      needs: ['V-202.age > 0'],
      done: ['LAB.samples-202 >= 1', 'LAB.RS.results >= 2', 'LAB.ph.results >= 2', 'R8S.signed >= 1'],
      phase: AFTER,
      hold: 0,
    },
    washStep(tl12, '6S.17', 0.03),
  ],
};
