// P9, normal shutdown after P8: steps 9.01 to 9.10 (content/fermentation.md 2). The emergency, its other half, is P9E.
import type { Procedure } from '../../../procedure/language.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

const DRAINS = ['HV-50111', 'HV-50123', 'HV-50131', 'HV-50143'];
const POTS = ['V-501', 'E-501', 'S-502', 'S-503'];

export const p9Procedure: Procedure = {
  id: 'P9',
  start: 'P9',
  sequence: [
    {
      id: '9.01',
      places: ['dcs'],
      needs: [],
      // The second answer: harvested and empty.
      done: ['WT-301 <= 0.2', 'PT-301 <= 0.003', 'PT-301 >= -0.003', 'R-301.harvested >= 2'],
    },
    {
      id: '9.02',
      places: ['dcs', 'field'],
      needs: [],
      done: [
        shut('P-402'),
        shut('HV-40209'),
        shut('XV-40201'),
        'L-402.filled <= 5',
        shut('HV-40213'),
        shut('HV-40212'),
        shut('HV-30142'),
        'GT-402A < 5',
        'GT-402B < 5',
      ],
      until: '9.10',
      kept: [shut('HV-40209'), shut('HV-30142'), 'GT-402A < 20'],
    },
    {
      group: 'G1',
      steps: [
        {
          id: '9.03',
          places: ['dcs', 'field'],
          needs: [],
          done: ['feed-pumps-off = 1', 'feed-outlets-shut = 1', 'feed-tanks-shut-in = 1', 'feed-tanks-held = 1'],
          until: '9.10',
          kept: ['feed-pumps-off = 1', 'feed-outlets-shut = 1'],
        },
        {
          id: '9.04',
          places: ['field'],
          needs: [],
          done: [
            shut('HV-40609'),
            shut('HV-40709'),
            shut('HV-30146'),
            shut('HV-30147'),
            open('V-406.tray'),
            open('V-407.tray'),
          ],
        },
      ],
    },
    {
      id: '9.05',
      places: ['field'],
      needs: ['PT-502 >= 0.18'],
      begun: [open('HV-30106')],
      done: [
        'F-312.wetness <= 0.0005',
        'PI-31202 >= 0.08',
        'PI-31202 <= 0.16',
        shut('HV-30101'),
        shut('FV-301'),
        shut('HV-30104'),
        shut('HV-30105'),
        shut('HV-30106'),
        'skids-laid-up = 1',
      ],
    },
    {
      id: '9.06',
      places: ['dcs'],
      needs: ['unloaded = 1'],
      begun: [shut('K-501A')],
      done: ['JT-501A <= 0.5', 'JT-501B <= 0.5', 'BV-501A >= 95', shut('K-501B.standby')],
    },
    {
      id: '9.07',
      places: ['field'],
      needs: [],
      done: [...DRAINS.map(open), ...POTS.map((pot) => `${pot}.water <= 0.5`), 'PT-501 <= 0.02'],
      // What condenses in the receiver as it cools has to run out as well.
      phase: ['compressors-stopped = 1'],
      hold: 60,
      until: '9.10',
      kept: DRAINS.map(open),
    },
    {
      id: '9.08',
      places: ['field'],
      needs: [shut('HV-60103'), 'steam-users-shut = 1'],
      begun: [shut('HV-60101')],
      done: [
        shut('HV-60103'),
        shut('HV-60101'),
        open('HV-60102'),
        open('HV-60104'),
        'PT-601 <= 0.005',
        'PT-602 <= 0.005',
      ],
    },
    {
      id: '9.09',
      places: ['dcs'],
      needs: ['cooled = 1', 'compressors-stopped = 1'],
      begun: [shut('P-701A'), shut('P-711A')],
      done: ['water-pumps-off = 1', 'PT-701 <= 0.02', 'PT-711 <= 0.02'],
    },
    {
      id: '9.10',
      places: ['field'],
      needs: [],
      done: ['locked-out = 1', open('R-301.housekeeping'), 'R1.signed >= 1', 'R12.signed >= 1'],
      hold: 0,
    },
  ],
};
