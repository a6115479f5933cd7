// All weights of P2 (content/fermentation.md: the Pts column of section 2, 7.2-7.4, 7.7).
import type { Curve, Rubric } from '../../../scoring/rubric.ts';
import { p2Measures } from './p2.measures.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p2.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';
import { consumption } from './consumption.ts';

/** Steam and air valves that must not be thrown open. */
const GENTLE = ['HV-50151', 'HV-50152', 'HV-50154', 'HV-50156', 'HV-30101', 'HV-30103', 'HV-30106', 'BV-501A'];

/** Full for a hold that sterilises and does not bake the element. */
const lethality = (measure: string, tag: string): Curve => ({
  measure,
  tag,
  shares: [
    [15, 0],
    [25, 1],
    [60, 1],
    [120, 0],
  ],
});

/** Full up to the 60 % of content/fermentation.md 1.3, nothing at the alarm of 80 %. */
const humidity = (measure: string, tag: string): Curve => ({
  measure,
  tag,
  shares: [
    [60, 1],
    [80, 0],
  ],
});

export const p2Rubric: Rubric = {
  procedure: 'P2',
  measures: p2Measures,
  steps: {
    points: 65,
    weights: {
      '2.01': 5,
      '2.02': 6,
      '2.03': 7,
      '2.04': 9,
      '2.05': 9,
      '2.06': 8,
      '2.07': 12,
      '2.08': 9,
      '2.09': 6,
      '2.10': 8,
      '2.11': 8,
      '2.12': 7,
      '2.13': 4,
      '2.14': 2,
    },
    // A machine that tripped was not started up right; a torn filter was neither dried nor steamed, whatever was done.
    failed: {
      '2.04': [{ by: { happening: 'compressor-trip' } }],
      '2.08': [{ by: { fact: 'total-torn', tag: 'F-501.torn' } }, { by: { fact: 'fed-wet', tag: 'F-501.wetness' } }],
      '2.10': [{ by: { fact: 'fine-torn', tag: 'F-312.torn' } }],
    },
  },
  quality: [
    { id: 'Q.humidity', points: 6, curves: [humidity('humidity-in', 'MT-501'), humidity('humidity-out', 'MT-502')] },
    {
      id: 'Q.header',
      points: 6,
      curves: [
        {
          measure: 'header-pressure',
          tag: 'PT-502',
          shares: [
            [0, 0],
            [100, 1],
          ],
        },
      ],
    },
    { id: 'Q.f0', points: 8, curves: [lethality('total-f0', 'F-501.F0'), lethality('fine-f0', 'F-312.F0')] },
  ],
  records: { points: 10, forms: ['R3'] },
  utilities: { points: 5, items: consumption(reference) },
  safety: {
    cap: 20,
    rules: [unprotected('f501-without-gear', 'f312-without-gear'), thrown(GENTLE), ...plantSafety],
  },
  competencies: {
    C1: ['2.02', '2.09', '2.10'],
    C2: ['2.05', '2.06', '2.07'],
    C3: ['2.08', '2.11', '2.12', '2.13'],
    C4: ['2.01', '2.03', '2.04', '2.14'],
    C5: ['R3'],
    C6: ['S'],
  },
  consequences: {
    '2.01': [{ measure: 'vibration', tag: 'K-501A.vibration' }],
    '2.02': [{ measure: 'warmest-air', tag: 'TT-503' }],
    '2.03': [
      { measure: 'water-left', tag: 'S-503.water' },
      { measure: 'total-wetness', tag: 'F-501.wetness' },
    ],
    '2.04': [{ measure: 'vibration', tag: 'K-501A.vibration' }],
    '2.05': [{ measure: 'humidity-in', tag: 'MT-501' }],
    '2.06': [{ measure: 'total-cold-point', tag: 'TT-505' }],
    '2.07': [
      { measure: 'total-f0', tag: 'F-501.F0' },
      { measure: 'air-dose', tag: 'H-501.dose' },
    ],
    '2.08': [
      { measure: 'wet-opened', tag: 'F-501.wetness' },
      { measure: 'air-dose', tag: 'H-501.dose' },
    ],
    '2.10': [{ measure: 'fine-pressure', tag: 'PI-31202' }],
    '2.11': [
      { measure: 'fine-f0', tag: 'F-312.F0' },
      { measure: 'vessel-dose', tag: 'R-301.dose' },
    ],
    '2.12': [{ measure: 'fine-wetness', tag: 'F-312.wetness' }],
    '2.14': [
      { measure: 'standby-run', tag: 'K-501B.run' },
      { measure: 'lowest-header', tag: 'PT-502' },
    ],
    'Q.humidity': [{ measure: 'warmest-air', tag: 'TT-503' }],
    'Q.header': [{ measure: 'lowest-header', tag: 'PT-502' }],
    'Q.f0': [{ measure: 'total-cold-point', tag: 'TT-505' }],
  },
};
