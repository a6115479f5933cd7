// What the score of P7 needs to know of a run (content/fermentation.md P7.3-P7.5, 7.2).
import type { MeasureDefinition } from '../../../scoring/measure.ts';
import type { CorridorWindow } from '../../../scoring/band.ts';
import type { Course } from '../../../scoring/course.ts';
import { BEGINS, END, FULL_SAMPLES, PORTION, PRODUCTION, SAMPLES, STAGES, WITHDRAWALS } from './p7.plan.ts';

const AGE = 'R-301.age';
/** Seconds that a whole batch has in its bands; half an hour short of it costs nothing. */
const WHOLE = (END - BEGINS - 0.5) * 3600;

const corridor = (low: Course, high: Course, scale?: number): CorridorWindow => ({
  while: 'batch-runs = 1',
  along: AGE,
  low,
  high,
  ...(scale === undefined ? {} : { scale }),
});
const within = (phase: string, low: number, high: number): CorridorWindow => ({
  while: `${phase} = 1`,
  along: AGE,
  low: [[0, low]],
  high: [[0, high]],
});

/** Before and after the change at 40 h. */
const phases = (growth: readonly [number, number], production: readonly [number, number]) => [
  within('batch-grows', ...growth),
  within('batch-produces', ...production),
];

/** Each band measure with the share of its time. */
const band = (name: string, tag: string, windows: readonly CorridorWindow[]): readonly MeasureDefinition[] => [
  { name, kind: 'band', tag, windows, least: WHOLE },
  { name: `${name}-share`, kind: 'share', of: name },
];

const quality: readonly MeasureDefinition[] = [
  // Whether the temperature is stepped or ramped at 40, 100 and 150 h (four hours), it lies within 0.3 K of the profile.
  ...band('temperature', 'TT-301', [
    corridor(
      [
        [20, 25.7],
        [40, 25.2],
        [40, 24.7],
        [100, 24.7],
        [100, 24.2],
        [150, 24.2],
        [150, 23.7],
      ],
      [
        [20, 26.3],
        [40, 25.8],
        [44, 25.3],
        [100, 25.3],
        [104, 24.8],
        [150, 24.8],
        [154, 24.3],
      ],
      0.3,
    ),
  ]),
  ...band('acidity', 'R-301.ph', phases([6.2, 6.6], [6.4, 6.8])),
  ...band('oxygen', 'R-301.do', [corridor([[0, 30]], [[0, 200]], 10)]),
  // Set-points of P7.1 less 0.01 MPa; 0.02 more is what AIC-302 may ask. A quarter of an hour to change over.
  ...band('pressure', 'PT-301', [
    corridor(
      [
        [0, 0.05],
        [20, 0.05],
        [40.25, 0.08],
        [40.25, 0.1],
        [99.75, 0.1],
        [99.75, 0.09],
        [149.75, 0.09],
        [149.75, 0.08],
      ],
      [
        [12.25, 0.08],
        [12.25, 0.09],
        [20, 0.1],
        [39.75, 0.11],
        [39.75, 0.13],
        [100.25, 0.13],
        [100.25, 0.12],
        [150.25, 0.12],
        [150.25, 0.11],
      ],
      0.01,
    ),
  ]),
  ...band('sugar', 'R-301.rs', phases([0.05, 10], [0.05, 1])),
  // Five per cent on the limit for an hour either side of 40 h.
  ...band('nitrogen', 'R-301.nh3', [
    {
      ...within('batch-grows', 800, 1800),
      low: [
        [PRODUCTION - 1, 800],
        [PRODUCTION - 1, 760],
      ],
    },
    {
      ...within('batch-produces', 250, 800),
      high: [
        [PRODUCTION + 1, 840],
        [PRODUCTION + 1, 800],
      ],
    },
  ]),
  ...band('precursor', 'R-301.paa', phases([0, 1500], [800, 1600])),
  ...band('foam', 'LT-301', [corridor([[0, -0.3]], [[0, 0.3]])]),
  { name: 'titre', kind: 'last', tag: 'R-301.titre', while: `${AGE} > 0 and ${AGE} <= ${END}` },
  { name: 'kept', kind: 'last', tag: 'R-301.product', while: `${AGE} > 0 and ${AGE} <= ${END}` },
  { name: 'withdrawn', kind: 'last', tag: 'V-901.harvested', while: `${AGE} > 0 and ${AGE} <= ${END}` },
  {
    name: 'yield',
    kind: 'sum',
    of: [
      { measure: 'kept', times: 1 },
      { measure: 'withdrawn', times: 1 },
    ],
  },
];

/** h either side of the due time: the profile (P7.5), a sample, the tests of a sample after it was due, a withdrawal of two hours. */
const PROFILE = 0.25;
const SAMPLE = 0.5;
const TESTED = 2;
const WITHDRAWN = 2.75;
const AMOUNT = 0.5;

const tasks: readonly MeasureDefinition[] = [
  {
    name: 'profile',
    kind: 'schedule',
    clock: AGE,
    items: STAGES.map(({ from, temperature, acidity, pressure, air, speed }) => ({
      due: from,
      before: PROFILE,
      after: PROFILE,
      when: [
        ...['TIC-301', 'PIC-301', 'FIC-301', 'SIC-301', 'AIC-301'].map((loop) => `${loop}.mode >= 1`),
        ...near('TIC-301', temperature, 0.26),
        ...near('AIC-301', acidity, 0.06),
        ...near('PIC-301', pressure, 0.011),
        ...near('FIC-301', air, 3),
        ...near('SIC-301', speed, 5),
      ].join(' and '),
    })),
  },
  {
    name: 'samples',
    kind: 'schedule',
    clock: AGE,
    items: SAMPLES.map((due) => ({ due, before: SAMPLE, after: SAMPLE, counts: 'LAB.samples' })),
  },
  {
    name: 'tests',
    kind: 'schedule',
    clock: AGE,
    items: SAMPLES.map((due) => ({ due, before: 0, after: TESTED, counts: 'LAB.NH3N.results' })),
  },
  {
    name: 'full-tests',
    kind: 'schedule',
    clock: AGE,
    items: FULL_SAMPLES.map((due) => ({ due, before: 0, after: TESTED, counts: 'LAB.PAA.results' })),
  },
  {
    name: 'withdrawals',
    kind: 'schedule',
    clock: AGE,
    items: WITHDRAWALS.map((due) => ({
      due,
      before: PROFILE,
      after: WITHDRAWN,
      counts: 'V-901.received',
      by: [PORTION - AMOUNT, PORTION + AMOUNT],
    })),
  },
  { name: 'withdrawn-unsteamed', kind: 'duration', while: 'withdrawing = 1 and L-9001.sterility != 4' },
  { name: 'withdrawn-pressure', kind: 'min', tag: 'PT-301', while: 'withdrawing = 1' },
  { name: 'line-soiled-for', kind: 'integral', tag: 'line-soiled', while: 'line-soiled = 1', per: 3600 },
  { name: 'unsteamed', kind: 'max', tag: 'LAB.unsteamed' },
  { name: 'sampling-lost', kind: 'max', tag: 'LAB.sampling-lost' },
  { name: 'call-points', kind: 'last', tag: 'LAB.call-points' },
  { name: 'overflow', kind: 'max', tag: 'R-301.overflow' },
  { name: 'antifoam', kind: 'last', tag: 'FQ-408' },
  { name: 'pressed-first', kind: 'duration', while: 'pressed-before-stirred = 1' },
  { name: 'aired-first', kind: 'duration', while: 'aired-before-stirred = 1' },
  { name: 'starved-first', kind: 'duration', while: 'starved-before-stirred = 1' },
];

/** A set-point within so much of a value, rounded as a condition writes it. */
function near(loop: string, value: number, by: number): readonly string[] {
  const written = (limit: number) => `${Number(limit.toFixed(3))}`;
  return [`${loop}.setpoint >= ${written(value - by)}`, `${loop}.setpoint <= ${written(value + by)}`];
}

/** Consumption, read off the totalisers. */
const utilities: readonly MeasureDefinition[] = [
  { name: 'steam', kind: 'last', tag: 'FQ-601' },
  { name: 'water', kind: 'last', tag: 'FQ-701' },
  { name: 'power', kind: 'last', tag: 'JQ-001' },
];

/** What the records are checked against. */
const record: readonly MeasureDefinition[] = [
  { name: 'age', kind: 'first', tag: AGE, when: `${AGE} > 0` },
  { name: 'end-at', kind: 'time', when: `${AGE} >= ${END}` },
  { name: 'lab-titre', kind: 'first', tag: 'LAB.titre', when: `${AGE} >= ${END}` },
];

/** What the plant did, shown beside a deduction. */
const consequences: readonly MeasureDefinition[] = [
  { name: 'sugar-most', kind: 'max', tag: 'R-301.rs', while: `${AGE} >= ${PRODUCTION}` },
  { name: 'precursor-most', kind: 'max', tag: 'R-301.paa' },
  { name: 'precursor-least', kind: 'min', tag: 'R-301.paa', while: `${AGE} > 0` },
  { name: 'nitrogen-least', kind: 'min', tag: 'R-301.nh3', while: `${AGE} > 0` },
  { name: 'oxygen-least', kind: 'min', tag: 'R-301.do', while: `${AGE} > 0` },
  { name: 'acidity-least', kind: 'min', tag: 'R-301.ph', while: `${AGE} > 0` },
  { name: 'acidity-most', kind: 'max', tag: 'R-301.ph', while: `${AGE} > 0` },
  { name: 'warmest', kind: 'max', tag: 'TT-301', while: `${AGE} > 0` },
  { name: 'uptake-most', kind: 'max', tag: 'R-301.our', while: `${AGE} > 0` },
  { name: 'foam-most', kind: 'max', tag: 'LT-301', while: `${AGE} > 0` },
  { name: 'dose', kind: 'max', tag: 'R-301.dose' },
  { name: 'lowest-pressure', kind: 'min', tag: 'PT-301', while: `${AGE} > 0` },
  { name: 'heaviest', kind: 'max', tag: 'WT-301' },
];

export const p7Measures: readonly MeasureDefinition[] = [
  ...quality,
  ...tasks,
  ...utilities,
  ...record,
  ...consequences,
];
