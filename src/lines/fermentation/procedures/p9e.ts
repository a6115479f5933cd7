// P9E, emergency shutdown with a live batch: steps 9.51 to 9.57 (content/fermentation.md 2). People, then pressure and air, then asepsis,
// then product: who announces, stops the feeds and holds the pressure does so in any order, all before the rest.
import type { Procedure } from '../../../procedure/language.ts';

const none = (...facts: readonly string[]) => facts.map((fact) => `${fact} = 0`);
const EMERGENCY = ['emergency = 1'];

export const p9eProcedure: Procedure = {
  id: 'P9E',
  start: 'P9E',
  sequence: [
    {
      group: 'G1',
      steps: [
        { id: '9.51', places: ['dcs', 'field'], needs: [], done: ['announced = 1'], phase: EMERGENCY, hold: 0 },
        { id: '9.52', places: ['dcs'], needs: [], done: ['E-STOP.feeds = 1'], phase: EMERGENCY, hold: 0 },
        {
          id: '9.53',
          places: ['dcs', 'field'],
          needs: [],
          done: [...none('unheld-power', 'unheld-air', 'unheld-exhaust'), 'PT-301 >= 0.03'],
          phase: EMERGENCY,
          until: '9.57',
          kept: ['PT-301 >= 0.03'],
        },
      ],
    },
    {
      group: 'G2',
      steps: [
        {
          id: '9.54',
          places: ['dcs'],
          // Air before agitation: a machine is up to speed.
          needs: ['no-compressor = 0'],
          begun: ['air-lost = 1', 'M-301 > 0'],
          done: none('unset-power', 'unset-agitator', 'unset-air', 'unset-exhaust'),
          phase: EMERGENCY,
        },
        {
          id: '9.55',
          places: ['dcs'],
          needs: [],
          done: ['TIC-301.mode >= 1', ...none('uncooled'), 'TT-301 >= 20', 'TT-301 <= 27'],
          phase: EMERGENCY,
          hold: 30,
        },
        {
          id: '9.56',
          places: ['field'],
          needs: [],
          done: none(
            'steam-open',
            'ammonia-open',
            'machine-open',
            'drive-unlocked',
            'positioner-unseen',
            'cooling-unswapped',
            'leak-open',
            'leak-tripped-not',
          ),
          phase: EMERGENCY,
        },
      ],
    },
    {
      id: '9.57',
      places: ['dcs'],
      needs: ['FT-301 >= 15', 'PT-301 >= 0.03', 'PT-301 <= 0.15'],
      begun: ['R-301.decision > 0'],
      done: ['R-301.decision > 0', 'R11.signed >= 1'],
      phase: EMERGENCY,
      hold: 0,
    },
  ],
};
