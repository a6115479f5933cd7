// DCS page 5: the air train, its key values, its face-plates. Bands are those of P2 (content/fermentation.md 2 and 1.3).
import type { UnitPage } from '../../screens.ts';
import { airMimic } from './air-mimic.ts';

const SKIDS = ['F-212', 'F-222', 'F-412'];

export const airTrain: UnitPage = {
  layout: 'unit',
  keys: [
    { tag: 'PT-501', range: [0, 0.4], bands: [{ while: 'air-on = 0', from: 0.28, to: 0.33 }] },
    { tag: 'PT-502', loop: 'PIC-501', range: [0, 0.3], bands: [{ from: 0.2, to: 0.25 }] },
    { tag: 'TT-501', range: [0, 180], bands: [{ from: 0, to: 150 }] },
    { tag: 'TT-503', loop: 'TIC-503', range: [0, 60], bands: [{ from: 18, to: 22 }] },
    { tag: 'TT-504', loop: 'TIC-504', range: [0, 60], bands: [{ from: 32, to: 38 }] },
    { tag: 'MT-501', range: [0, 100], bands: [{ from: 0, to: 60 }] },
    { tag: 'TT-505', range: [20, 140], bands: [{ while: 'HV-50154.flow > 0', from: 121, to: 124 }] },
    { tag: 'MT-502', range: [0, 100], bands: [{ from: 0, to: 60 }] },
  ],
  mimics: [airMimic],
  faceplates: [
    {
      kind: 'loop',
      tag: 'PIC-501',
      reads: ['PIC-501.output'],
      interlocks: ['I-309', 'I-310'],
      steps: [0.005, 1],
      pens: ['PT-502', 'PT-501'],
      range: [0, 0.4],
    },
    {
      kind: 'loop',
      tag: 'TIC-503',
      reads: ['TV-503'],
      interlocks: [],
      steps: [0.5, 1],
      pens: ['TT-503', 'MT-501'],
      range: [0, 60],
    },
    {
      kind: 'loop',
      tag: 'TIC-504',
      reads: ['TV-504'],
      interlocks: [],
      steps: [0.5, 1],
      pens: ['TT-504', 'MT-501'],
      range: [0, 60],
    },
    ...['A', 'B'].map(
      (letter) =>
        ({
          kind: 'drive',
          tag: `K-501${letter}`,
          reads: [
            `JT-501${letter}`,
            `K-501${letter}.run`,
            `K-501${letter}.vibration`,
            `K-501${letter}.oil`,
            'TT-501',
            `YA-501${letter}`,
          ],
          interlocks: ['I-309', 'I-310'],
          pens: [`JT-501${letter}`],
          range: [0, 600],
        }) as const,
    ),
    ...['A', 'B'].map(
      (letter) =>
        ({
          kind: 'valve',
          tag: `BV-501${letter}`,
          reads: ['PT-501', `JT-501${letter}`],
          interlocks: ['I-309'],
          pens: ['PT-501'],
          range: [0, 0.4],
        }) as const,
    ),
    {
      kind: 'drive',
      tag: 'K-501B.standby',
      reads: ['PT-502'],
      interlocks: ['I-310'],
      pens: ['PT-502'],
      range: [0, 0.4],
    },
    { kind: 'drive', tag: 'K-502', reads: ['PT-503'], interlocks: [], pens: ['PT-503'], range: [0, 1] },
    ...SKIDS.map(
      (tag) =>
        ({
          kind: 'drive',
          tag: `${tag}.sequence`,
          reads: [`${tag}.pressure`, `${tag}.held`, `${tag}.F0`],
          interlocks: [],
          pens: ['PT-602'],
          range: [0, 0.4],
        }) as const,
    ),
  ],
};
