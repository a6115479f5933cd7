// P2, air system start-up and filter sterilisation: steps 2.01 to 2.14 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';
import { DRAINS, SKIDS } from './p2.facts.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;

const COOLANT = ['HV-50121', 'HV-50122', 'HV-50141', 'HV-50142'];
const POTS = ['V-501', 'E-501', 'S-502', 'S-503'];
/** What is looked at before a compressor is started. */
const LOOKS = ['F-500.mat', 'K-501A.oil-level', 'K-501A.oil-temperature', 'BV-501A.indicator'];

export const p2Procedure: Procedure = {
  id: 'P2',
  start: 'P2',
  sequence: [
    {
      group: 'G1',
      steps: [
        {
          id: '2.01',
          places: ['field'],
          needs: ['PPE.ear-plugs > 0'],
          begun: [open('K-501A.oil-level')],
          done: [...LOOKS.map(open), 'BV-501A >= 95'],
          // Before the machine turns.
          phase: ['compressor-started = 0'],
        },
        {
          id: '2.02',
          places: ['field'],
          needs: ['PT-701 >= 0.3', 'PT-711 >= 0.3'],
          begun: [open('HV-50121')],
          done: COOLANT.map(open),
          until: '2.12',
        },
        {
          id: '2.03',
          places: ['field'],
          needs: [],
          done: [...DRAINS.map(open), ...POTS.map((pot) => `${pot}.water <= 0.5`)],
          // Half a minute blows the strainers of the traps clean.
          hold: 30,
          until: '2.12',
          kept: DRAINS.map(open),
        },
      ],
    },
    {
      id: '2.04',
      places: ['dcs'],
      needs: ['K-501A.run >= 180'],
      begun: ['K-501A > 0', 'BV-501A <= 50'],
      done: ['K-501A > 0', 'BV-501A <= 0', 'PT-501 >= 0.28', 'PT-501 <= 0.33', 'TT-501 < 150'],
    },
    {
      id: '2.05',
      places: ['dcs'],
      needs: [],
      done: [
        'TIC-503.mode >= 1',
        'TIC-503.setpoint >= 18',
        'TIC-503.setpoint <= 22',
        'TIC-504.mode >= 1',
        'TIC-504.setpoint >= 32',
        'TIC-504.setpoint <= 38',
        'TT-503 <= 22',
        'TT-504 >= 32',
        'MT-501 <= 60',
      ],
      phase: ['PT-501 >= 0.1'],
      hold: 300,
    },
    {
      id: '2.06',
      places: ['field'],
      needs: [shut('HV-50151'), shut('HV-50152'), open('HV-50155'), open('HV-50156'), 'H-602.condensate <= 5'],
      begun: [open('HV-50154')],
      done: [
        open('HV-50154'),
        shut('HV-50151'),
        shut('HV-50152'),
        'HV-50155.flow >= 0.001',
        'HV-50156.flow >= 0.001',
        'TT-505 >= 100',
      ],
    },
    {
      id: '2.07',
      places: ['field', 'dcs'],
      needs: [],
      done: ['F-501.held >= 30', 'F-501.F0 >= 25'],
      // The hold rule is itself the thirty minutes.
      hold: 0,
    },
    {
      id: '2.08',
      places: ['field'],
      needs: [shut('HV-50154'), 'PI-50101 <= 0.055', 'PI-50101 <= PT-501 - 0.02'],
      begun: [open('HV-50151')],
      done: [open('HV-50151'), shut('HV-50154'), 'MT-502 <= 60', 'F-501.wetness <= 0.025'],
      phase: ['total-steamed = 1', 'FT-500 >= 5'],
      hold: 60,
    },
    {
      id: '2.09',
      places: ['field', 'dcs'],
      needs: ['F-501.wetness <= 0.025', 'MT-502 <= 60'],
      begun: [open('HV-50152')],
      done: [
        open('HV-50151'),
        open('HV-50152'),
        shut('HV-50156'),
        'PIC-501.mode >= 1',
        'PT-502 >= 0.2',
        'PT-502 <= 0.25',
      ],
      until: '2.14',
      kept: [open('HV-50152'), 'PT-502 >= 0.16'],
    },
    {
      id: '2.10',
      places: ['field'],
      needs: [
        shut('HV-30101'),
        shut('HV-30104'),
        shut('FV-301'),
        open('HV-30105'),
        open('HV-30106'),
        'H-602.condensate <= 5',
      ],
      begun: [open('HV-30103')],
      done: [open('HV-30103'), 'HV-30105.flow >= 0.0005', 'HV-30106.flow >= 0.001', 'PI-31202 >= 0.05'],
    },
    {
      id: '2.11',
      places: ['field', 'dcs'],
      needs: [],
      done: ['F-312.held >= 30', 'F-312.F0 >= 25'],
      hold: 0,
    },
    {
      id: '2.12',
      places: ['field', 'dcs'],
      needs: [shut('HV-30103'), 'PT-502 >= 0.18'],
      begun: ['fine-steamed = 1', open('FV-301')],
      done: [
        'blown-dry = 1',
        shut('HV-30105'),
        shut('HV-30106'),
        'F-312.wetness <= 0.001',
        'PDT-312 <= 0.01',
        'H-501.humidity <= 60',
        'PI-31202 >= 0.18',
        'PI-31202 <= 0.24',
      ],
      phase: ['fine-steamed = 1', shut('HV-30103')],
    },
    {
      id: '2.13',
      places: ['field'],
      needs: [],
      done: SKIDS.flatMap((tag) => [`${tag}.sterility = 4`, `${tag}.pressure >= 0.18`]),
    },
    {
      id: '2.14',
      places: ['dcs'],
      needs: [],
      done: ['K-501B.standby > 0', 'R3.signed = 1'],
      hold: 0,
    },
  ],
};
