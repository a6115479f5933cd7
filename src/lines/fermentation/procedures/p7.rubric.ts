// All weights of P7 (content/fermentation.md P7.5, 7.2-7.4, 7.7).
import type { Curve, QualityItem, Rubric } from '../../../scoring/rubric.ts';
import { p7Measures } from './p7.measures.ts';
import { FULL_SAMPLES, SAMPLES } from './p7.plan.ts';
/** 1.05 times what the expert consumes; written by scripts/utility-reference.ts. */
import reference from './p7.reference.json' with { type: 'json' };
import { plantSafety, thrown, unprotected } from './safety.ts';
import { consumption } from './consumption.ts';

/** Points of the indices (80 %) and of the batch result (20 %) of 45 [7.2, 7.3]. */
const INDICES = 36;
const RESULT = 9;
/** kg at 200 h that earn full marks: what the reference makes of the recipe P7.2 [7.2]. */
const REFERENCE_YIELD = 1760;
/** Points of a call at the microscope [P7.4]. */
const CALL = 8;

/** A share of time or of things done, %, that earns nothing and one that earns all. */
const share = (measure: string, tag: string, none: number, all: number): Curve => ({
  measure,
  tag,
  shares: [
    [none, 0],
    [all, 1],
  ],
});
/** Something that should not be: nothing of it, or it never came, earns all. */
const least = (measure: string, tag: string, all: number, none: number): Curve => ({
  measure,
  tag,
  shares: [
    [all, 1],
    [none, 0],
  ],
  never: 1,
});

/** MPa(g) under which broth is pushed out, at least [P7.5]. */
const LEAST_PRESSURE = [
  [0.03, 0],
  [0.05, 1],
] as const;
/** Hours for which the harvest line may have stood with broth in it, five withdrawals and their steaming together [D]. */
const SOILED = 15;
/** Points of aseptic sampling, ten a sample (4.1), the loss of which costs the whole of 7.08: two a sample [D]. */
const SAMPLING_LOST = 2 * SAMPLES.length;
/** Seconds of a move out of its order that cost the whole of 7.05. */
const OUT_OF_ORDER = 600;

const index = (id: string, measure: string, tag: string, weight: number): QualityItem => ({
  id,
  points: (INDICES * weight) / 100,
  curves: [share(measure, tag, 0, 100)],
});

/** Steam, air and exhaust valves of R-301 that must not be thrown open. */
const GENTLE = ['04', '07', '13', '24', '32', '50', '61', '62', '63', '73', '95'].map((suffix) => `HV-301${suffix}`);

export const p7Rubric: Rubric = {
  procedure: 'P7',
  measures: p7Measures,
  steps: {
    points: 25,
    weights: {
      '7.01': 8,
      '7.02': 14,
      '7.03': 10,
      '7.04': 8,
      '7.05': 12,
      '7.06': 8,
      '7.07': 6,
      '7.08': 10,
      '7.09': 8,
      '7.10': 8,
      '7.11': 8,
    },
    failed: {},
    // Full at the share that P7.5 asks for, nothing where more than half of the time was outside.
    measured: {
      '7.01': [share('profile', 'TIC-301', 0, 100)],
      '7.02': [share('sugar-share', 'R-301.rs', 40, 85)],
      '7.03': [share('precursor-share', 'R-301.paa', 40, 85)],
      '7.04': [share('nitrogen-share', 'R-301.nh3', 40, 85)],
      '7.05': [
        share('oxygen-share', 'AT-302', 50, 95),
        least('pressed-first', 'SI-301', 0, OUT_OF_ORDER),
        least('aired-first', 'SI-301', 0, OUT_OF_ORDER),
        least('starved-first', 'SI-301', 0, OUT_OF_ORDER),
      ],
      '7.06': [share('acidity-share', 'AT-301', 50, 95)],
      '7.07': [
        share('foam-share', 'LT-301', 50, 95),
        least('overflow', 'R-301.overflow', 0.01, 0.1),
        least('antifoam', 'FQ-408', 75, 150),
      ],
      '7.08': [
        share('samples', 'LAB.samples', 0, 90),
        share('tests', 'LAB.NH3N', 0, 90),
        share('full-tests', 'LAB.PAA', 0, 90),
        least('unsteamed', 'LAB.unsteamed', 0, 2),
        least('sampling-lost', 'LAB.sampling-lost', 0, SAMPLING_LOST),
      ],
      '7.09': [share('call-points', 'LAB.call-points', 0, CALL * FULL_SAMPLES.length)],
      '7.10': [
        share('withdrawals', 'V-901.received', 0, 100),
        least('withdrawn-unsteamed', 'L-9001.sterility', 0, 60),
        { measure: 'withdrawn-pressure', tag: 'PT-301', shares: LEAST_PRESSURE, never: 1 },
        least('line-soiled-for', 'HV-30124', SOILED, 5 * SOILED),
      ],
      '7.11': [share('R9.row', 'R9.row', 0, 95)],
    },
  },
  quality: [
    index('Q.temperature', 'temperature', 'TT-301', 15),
    index('Q.acidity', 'acidity', 'AT-301', 15),
    index('Q.oxygen', 'oxygen', 'AT-302', 20),
    index('Q.pressure-profile', 'pressure', 'PT-301', 10),
    index('Q.sugar', 'sugar', 'R-301.rs', 15),
    index('Q.nitrogen', 'nitrogen', 'R-301.nh3', 8),
    index('Q.precursor', 'precursor', 'R-301.paa', 10),
    index('Q.foam', 'foam', 'LT-301', 7),
    {
      id: 'Q.titre',
      points: RESULT / 2,
      curves: [
        {
          measure: 'titre',
          tag: 'R-301.titre',
          shares: [
            [14_000, 0],
            [28_000, 1],
            [32_000, 1],
            [46_000, 0],
          ],
        },
      ],
    },
    { id: 'Q.yield', points: RESULT / 2, curves: [share('yield', 'R-301.product', 0, REFERENCE_YIELD)] },
  ],
  records: { points: 20, forms: ['R9', 'R9b', 'R9c', 'R3', 'R1'] },
  utilities: { points: 10, items: consumption(reference) },
  safety: {
    cap: 40,
    rules: [unprotected('steam-without-gear'), thrown(GENTLE), ...plantSafety],
  },
  competencies: {
    C1: ['7.10'],
    C2: ['7.01', 'Q.temperature', 'Q.pressure-profile'],
    C3: ['7.08', '7.09'],
    C4: ['7.02', '7.03', '7.04', '7.05', '7.06', '7.07'],
    C5: ['7.11', 'R9', 'R9b', 'R9c', 'R3', 'R1'],
    C6: ['S'],
  },
  consequences: {
    '7.01': [{ measure: 'titre', tag: 'R-301.titre' }],
    '7.02': [
      { measure: 'sugar-most', tag: 'R-301.rs' },
      { measure: 'titre', tag: 'R-301.titre' },
    ],
    '7.03': [
      { measure: 'precursor-least', tag: 'R-301.paa' },
      { measure: 'precursor-most', tag: 'R-301.paa' },
    ],
    '7.04': [{ measure: 'nitrogen-least', tag: 'R-301.nh3' }],
    '7.05': [{ measure: 'oxygen-least', tag: 'R-301.do' }],
    '7.06': [
      { measure: 'acidity-least', tag: 'R-301.ph' },
      { measure: 'acidity-most', tag: 'R-301.ph' },
    ],
    '7.07': [
      { measure: 'foam-most', tag: 'LT-301' },
      { measure: 'overflow', tag: 'R-301.overflow' },
    ],
    '7.08': [{ measure: 'dose', tag: 'R-301.dose' }],
    '7.10': [
      { measure: 'heaviest', tag: 'WT-301' },
      { measure: 'lowest-pressure', tag: 'PT-301' },
    ],
    'Q.temperature': [{ measure: 'warmest', tag: 'TT-301' }],
    'Q.oxygen': [{ measure: 'uptake-most', tag: 'R-301.our' }],
    'S.foam': [{ measure: 'heaviest', tag: 'WT-301' }],
  },
};
