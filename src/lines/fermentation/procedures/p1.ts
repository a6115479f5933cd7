// P1, pre-start inspection and air-tightness test of R-301: steps 1.01 to 1.16 (content/fermentation.md 2).
import type { Procedure } from '../../../procedure/language.ts';
import {
  INSIDE,
  inside,
  papers,
  SAFETY,
  safetyDevices,
  seats,
  soapSpots,
  VERDICT,
} from '../plant/inspection-points.ts';
import { GEAR } from './p1.facts.ts';

const open = (tag: string) => `${tag} > 0`;
const shut = (tag: string) => `${tag} <= 0`;
const looked = (tag: string) => `${tag} > 0`;
/** "yes" is the second answer. */
const ticked = (tag: string) => `${tag}.check = 2`;

/** Ties what is done before the vessel is under pressure to that time. */
const BEFORE = ['pressed = 0'];

export const p1Procedure: Procedure = {
  id: 'P1',
  start: 'P1',
  sequence: [
    {
      id: '1.01',
      places: ['field'],
      needs: [],
      done: GEAR.map((tag) => `${tag} = 1`),
    },
    {
      id: '1.02',
      places: ['field'],
      needs: [],
      done: [...papers.map(looked), shut('M-301.loto'), shut('P-101.loto'), 'R1.signed >= 1'],
    },
    {
      group: 'G1',
      steps: [
        {
          id: '1.03',
          places: ['dcs'],
          needs: [],
          done: [
            ticked('PT-601'),
            'PT-601 >= 0.35',
            ticked('PT-602'),
            'PT-602 >= 0.28',
            ticked('PT-701'),
            'PT-701 >= 0.3',
            ticked('TT-711'),
            'TT-711 <= 12',
            ticked('PT-503'),
            'PT-503 >= 0.5',
          ],
        },
        {
          id: '1.04',
          places: ['field'],
          needs: [open('R-301.lamp')],
          begun: [looked(inside[0]!)],
          done: [...inside.map(looked), looked(INSIDE)],
          phase: [`${INSIDE}.right = 1`],
        },
        {
          id: '1.05',
          places: ['field'],
          needs: [],
          done: [...safetyDevices.map(looked), looked(SAFETY)],
          phase: [`${SAFETY}.right = 1`],
        },
        {
          id: '1.06',
          places: ['lab', 'field'],
          needs: [],
          done: [
            ...['AT-301A', 'AT-301B'].flatMap((port) => [
              `${port}.slope >= 95`,
              `${port}.slope <= 102`,
              `${port}.offset >= -15`,
              `${port}.offset <= 15`,
            ]),
            'AT-302.zero >= -1',
            'AT-302.zero <= 1',
            ...['AT-301A', 'AT-301B', 'AT-302'].map((port) => open(`${port}.probe`)),
          ],
        },
        {
          id: '1.07',
          places: ['dcs'],
          needs: [],
          done: ['WT-301 >= -0.1', 'WT-301 <= 0.1'],
        },
      ],
    },
    {
      id: '1.08',
      places: ['field'],
      needs: [],
      done: ['R-301.open-valves <= 0', open('HV-30196')],
      phase: BEFORE,
    },
    {
      id: '1.09',
      places: ['dcs', 'field'],
      needs: [shut('M-301.loto'), shut('R-301.manhole'), 'PT-302 >= 0.15'],
      begun: ['SI-301 > 0'],
      done: ['jogged = 1', 'SI-301 < 1', 'PT-302 >= 0.15', open('HV-30196')],
    },
    {
      id: '1.10',
      places: ['dcs', 'field'],
      needs: [open('HV-30101'), open('HV-30104'), shut('HV-30161'), 'PV-301 <= 0'],
      begun: ['FV-301 > 0'],
      done: ['PT-301 >= 0.145', 'PT-301 <= 0.155'],
    },
    {
      id: '1.11',
      places: ['dcs', 'field'],
      needs: [],
      done: ['FV-301 <= 0', shut('HV-30104')],
      phase: ['pressed = 1'],
      // Closed, and left to settle for ten minutes.
      hold: 600,
    },
    {
      id: '1.12',
      places: ['dcs'],
      needs: ['settled = 1', 'PT-301 >= 0.143'],
      begun: ['R-301.test-minutes > 0'],
      done: ['test-started = 1'],
      hold: 0,
    },
    {
      group: 'G2',
      steps: [
        {
          id: '1.13',
          places: ['field'],
          needs: ['PT-301 >= 0.1', 'PT-301 <= 0.2'],
          done: [...soapSpots.map(looked), `R-301.soaped >= ${soapSpots.length}`],
          phase: ['R-301.leaks-untagged <= 0', 'R-301.false-tags <= 0'],
        },
        {
          id: '1.14',
          places: ['field'],
          needs: ['PT-301 >= 0.1'],
          done: [`R-301.seats-tested >= ${seats.length}`, ...seats.map(({ drain }) => shut(drain))],
          phase: ['R-301.seats-untagged <= 0', 'R-301.false-tags <= 0'],
        },
      ],
    },
    {
      id: '1.15',
      places: ['dcs'],
      needs: ['test-over = 1'],
      begun: [looked(VERDICT)],
      done: ['test-over = 1', looked(VERDICT)],
      phase: [`${VERDICT}.right = 1`],
      hold: 0,
    },
    {
      id: '1.16',
      places: ['field', 'dcs'],
      needs: [],
      done: ['PT-301 >= 0.005', 'PT-301 <= 0.015', 'R2.signed >= 2'],
      phase: [looked(VERDICT)],
      tooFast: ['venting-fast'],
    },
  ],
};
