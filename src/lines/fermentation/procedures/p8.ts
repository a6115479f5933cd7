// P8, harvest of R-301 and its cleaning: steps 8.01 to 8.12 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';
import { LEFT } from './p8.facts.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

/** Feeds that must have stopped; ammonia is shut off by its trip valve. */
const FEEDS = ['FT-401', 'FT-402', 'FT-403', 'FT-404', 'FT-405', 'FT-409'];
const PROBES = ['AT-301A', 'AT-301B', 'AT-302'];
/** Looked at through manhole and sight glass once the vessel is clean. */
const INSIDE = ['wall', 'coil', 'sparger', 'bottom'].map((part) => `R-301.${part}`);

export const p8Procedure: Procedure = {
  id: 'P8',
  start: 'P8',
  sequence: [
    {
      id: '8.01',
      places: ['lab', 'dcs'],
      needs: [],
      done: ['R-301.harvest-decision = R-301.harvest-due + 1', 'R-301.harvest-release > 0'],
      phase: ['R-301.age > 0', 'discharging = 0'],
    },
    {
      id: '8.02',
      places: ['dcs'],
      needs: ['R-301.harvest-release > 0'],
      done: [...FEEDS.map((tag) => `${tag} <= 0.5`), shut('P-402'), shut('XV-40201')],
      phase: ['R-301.age > 0'],
    },
    {
      group: 'G1',
      steps: [
        {
          id: '8.03',
          places: ['dcs', 'field'],
          needs: [],
          done: ['ZS-301 <= 0', open('HV-90106'), open('HV-90107'), 'LT-901 < 10'],
          phase: ['discharging = 0', 'feeds-stopped = 1'],
          until: '8.07',
          kept: ['ZS-301 <= 0'],
        },
        {
          id: '8.04',
          places: ['field'],
          needs: [shut('HV-30121'), 'ZS-301 <= 0', shut('TV-901')],
          begun: [open('HV-30124'), open('HV-30123')],
          done: ['L-9001.hold >= 20', shut('HV-30121')],
          phase: ['discharging = 0'],
          // The hold is itself the time.
          hold: 0,
          until: '8.07',
          kept: ['L-9001.sterility >= 4'],
        },
      ],
    },
    {
      id: '8.05',
      places: ['dcs'],
      needs: ['feeds-stopped = 1'],
      done: ['TT-301 <= 15', 'FT-301 >= 10', 'FT-301 <= 30', 'SI-301 <= 62'],
      phase: ['R-301.age > 0'],
    },
    {
      id: '8.06',
      places: ['dcs'],
      needs: [],
      done: ['PT-301 >= 0.08', 'PT-301 <= 0.105'],
      phase: ['pre-cooled = 1', 'discharging = 0'],
    },
    {
      id: '8.07',
      places: ['field'],
      needs: [shut('HV-30124'), shut('HV-90102'), 'L-9001.sterility >= 4', 'ZS-301 <= 0', 'PT-301 >= 0.05'],
      begun: ['feeds-stopped = 1', 'L-9001.flow > 0.5'],
      done: [`WT-301 <= ${LEFT}`],
      phase: ['discharging = 1'],
    },
    {
      id: '8.08',
      places: ['dcs', 'field'],
      needs: [],
      done: [shut('M-301'), 'stopped-in-time = 1', shut('HV-30121')],
      phase: ['discharged = 1'],
      hold: 0,
    },
    {
      id: '8.09',
      places: ['field'],
      needs: [],
      done: ['flush-given = 1', 'WT-301 <= 1', shut('HV-30121'), shut('HV-30122'), shut('HV-30123')],
      phase: ['discharged = 1'],
    },
    {
      id: '8.10',
      places: ['field', 'dcs'],
      needs: [shut('HV-30121')],
      begun: ['discharged = 1', 'PT-301 <= 0.05'],
      done: ['PT-301 <= 0.005', 'FT-301 <= 1'],
      phase: ['discharged = 1'],
      tooFast: ['vented-fast'],
    },
    {
      id: '8.11',
      places: ['field'],
      needs: ['R-301.manhole <= 0', open('HV-30161'), 'PT-301 <= 0.02', 'ZS-301 > 0'],
      begun: ['discharged = 1', 'HV-30181.flow > 1'],
      done: [
        'R-301.rinsed >= 10',
        'R-301.washed >= 40',
        'P-802.ph <= 8.5',
        'AT-801 <= 1.5',
        'WT-301 <= 0.2',
        'R-301.alkali <= 0.1',
      ],
      phase: ['discharged = 1'],
    },
    {
      id: '8.12',
      places: ['field', 'lab'],
      needs: ['R-301.cleaned-at > 0'],
      begun: ['discharged = 1', shut('AT-301A.probe')],
      done: [
        ...INSIDE.map((spot) => `${spot} >= R-301.cleaned-at`),
        ...PROBES.map((probe) => shut(`${probe}.probe`)),
        'waste-kept = 1',
        'R-301.cleaned > 0',
        'R10.signed = 1',
      ],
      phase: ['discharged = 1', 'R-301.cleaned-at > 0'],
      hold: 0,
    },
  ],
};
