// The methods of content/fermentation.md 4.2, row by row, against the laboratory: what each takes, how well it finds what is there,
// and that every trap of the table costs what it is said to cost while the right way does not.
import { describe, expect, test } from 'vitest';
import { bench } from '../testing/bench.ts';
import { assays, MICROSCOPY, MICROSCOPY_MINUTES, STERILITY, STERILITY_READ } from './assays.ts';
import { TESTS, WAYS } from './laboratory.ts';
import { KIND, type Quantity } from './quantities.ts';

type Holds = Partial<Record<Quantity, number>>;

interface Row {
  readonly tag: string;
  readonly quantity: Quantity;
  readonly minutes: number;
  readonly error: number;
  readonly absolute?: boolean;
  /** Range of the table; [0, ...] where it gives none. */
  readonly range: readonly [number, number];
  readonly holds: Holds;
  readonly right: readonly string[];
  /** Way that falls into the trap, and what it shows of what is held. */
  readonly traps: Readonly<Record<string, number>>;
}

/** A broth of the production phase. */
const BROTH: Holds = {
  rs: 1.5,
  'total-sugar': 3.2,
  nh3: 600,
  paa: 1000,
  titre: 20_000,
  pmv: 50,
  'dry-weight': 25,
  ph: 6.5,
  viscosity: 400,
};

const ROWS: readonly Row[] = [
  {
    tag: 'LAB.RS',
    quantity: 'rs',
    minutes: 40,
    error: 0.03,
    range: [0.1, 20],
    holds: { rs: 8 },
    right: ['diluted-5', 'diluted-20', 'titrated'],
    // Off the curve; the dilution not multiplied by; 25 g/L of hyphae that scatter light.
    traps: { undiluted: 2, 'factor-forgotten': 1.6, unfiltered: 9.25 },
  },
  {
    tag: 'LAB.total-sugar',
    quantity: 'total-sugar',
    minutes: 70,
    error: 0.04,
    range: [0, 60],
    holds: { 'total-sugar': 7.2 },
    right: ['neutralised'],
    traps: { 'not-neutralised': 4.32 },
  },
  {
    tag: 'LAB.NH3N',
    quantity: 'nh3',
    minutes: 30,
    error: 0.03,
    range: [20, 3000],
    holds: { nh3: 600 },
    right: ['distilled', 'formol-with-blank', 'electrode'],
    traps: { formol: 780 },
  },
  {
    tag: 'LAB.PAA',
    quantity: 'paa',
    minutes: 40,
    error: 0.02,
    range: [50, 5000],
    holds: { paa: 1000 },
    right: ['cooled'],
    traps: { warm: 1090, 'peaks-merged': 1400 },
  },
  {
    tag: 'LAB.titre',
    quantity: 'titre',
    minutes: 45,
    error: 0.02,
    range: [100, 80_000],
    holds: { titre: 20_000 },
    right: ['hplc', 'iodometric-with-blank'],
    traps: { iodometric: 21_200 },
  },
  {
    tag: 'LAB.pmv',
    quantity: 'pmv',
    minutes: 15,
    error: 0.03,
    range: [0, 100],
    holds: { pmv: 50 },
    right: ['spun-10-min'],
    traps: { 'spun-3-min': 65, 'with-pellets': 57.5 },
  },
  {
    tag: 'LAB.dry-weight',
    quantity: 'dry-weight',
    minutes: 180,
    error: 0.03,
    range: [0, 60],
    holds: { 'dry-weight': 25 },
    right: ['constant-weight'],
    traps: { 'one-hour': 28.75 },
  },
  {
    tag: 'LAB.ph',
    quantity: 'ph',
    minutes: 5,
    error: 0.02,
    absolute: true,
    range: [2, 12],
    holds: { ph: 6.5 },
    right: ['within-3-min'],
    traps: { later: 6.62 },
  },
  {
    tag: 'LAB.viscosity',
    quantity: 'viscosity',
    minutes: 10,
    error: 0.04,
    range: [50, 2000],
    holds: { viscosity: 400 },
    right: ['at-30-rpm'],
    traps: { 'at-60-rpm': 288 },
  },
];

/** What a way shows of a broth: the middle one of some benches, so that accidents do not count. */
function shows({ tag, minutes }: Row, holds: Holds, way: string): { middle: number; all: readonly number[] } {
  const all = Array.from({ length: 21 }, (_, seed) => {
    const b = bench({ ...BROTH, ...holds }, seed + 1);
    b.fill(0, { iced: true });
    expect(b.laboratory.assay(tag, `1/${way}`, 0)).toEqual({ ok: true });
    b.laboratory.tick(60 * minutes - 1);
    expect(b.laboratory.views()[0]!.tests[0]!.result).toBeNull();
    b.laboratory.tick(60 * minutes);
    return b.laboratory.views()[0]!.tests[0]!.result!;
  }).sort((a, b) => a - b);
  return { middle: all[10]!, all };
}

test('every test of the laboratory is a row of the table', () => {
  expect(TESTS).toEqual([...ROWS.map(({ tag }) => tag), MICROSCOPY, STERILITY]);
});

describe.each(ROWS.map((row) => [row.tag, row] as const))('%s', (tag, row) => {
  const assay = assays.find((each) => each.tag === tag)!;
  const { quantity, error, absolute = false, range, minutes, right, traps, holds } = row;
  const truth = holds[quantity]!;

  test('has the range, the time and the error of the table', () => {
    expect([assay.least ?? assay.range[0], assay.range[1]]).toEqual(range);
    expect(assay).toMatchObject({ quantity, minutes, error });
    expect(assay.absolute ?? false).toBe(absolute);
  });

  test('offers the right ways and the traps, and no others', () => {
    expect([...WAYS.get(tag)!].sort()).toEqual([...right, ...Object.keys(traps)].sort());
  });

  test.each(right)('done by "%s" shows what is there, within its error', (way) => {
    const { middle, all } = shows(row, holds, way);
    const most = absolute ? error : error * truth;
    expect(Math.abs(middle - truth)).toBeLessThan(most / 2);
    // It scatters, and all but accidents within the error of the table.
    expect(new Set(all).size).toBeGreaterThan(15);
    expect(all.filter((value) => Math.abs(value - truth) <= most + 1e-9).length).toBeGreaterThanOrEqual(18);
  });

  test.each(Object.entries(traps))('done by "%s" falls into its trap and shows %d', (way, shown) => {
    const { middle } = shows(row, holds, way);
    expect(Math.abs(middle - shown)).toBeLessThan((absolute ? error : error * shown) / 2);
    // Further off than a repeat from the same filtrate could excuse.
    expect(Math.abs(middle - truth)).toBeGreaterThan(absolute ? 0.05 : 0.05 * truth);
  });
});

describe('a filtrate', () => {
  test('holds neither phenylacetate nor penicillin for the test of sugar', () => {
    const [rs] = ROWS;
    const without = shows(rs!, { rs: 8, paa: 0, titre: 0 }, 'diluted-5').middle;
    expect(shows(rs!, { rs: 8, paa: 3000, titre: 40_000 }, 'diluted-5').middle).toBe(without);
  });

  test('below what the method determines scatters as much as at that limit', () => {
    const [rs] = ROWS;
    const { all } = shows(rs!, { rs: 0.02 }, 'diluted-5');
    expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(0.03 * 0.1);
  });

  test('loses one per cent of its titre an hour where the bottle stands warm, nothing on ice', () => {
    const found = [false, true].map((iced) => {
      const results = Array.from({ length: 21 }, (_, seed) => {
        const b = bench(BROTH, seed + 1);
        b.fill(0, { iced });
        b.laboratory.assay('LAB.titre', '1/hplc', 10 * 3600);
        b.laboratory.tick(10 * 3600 + 2700);
        return b.read('LAB.titre');
      }).sort((a, b) => a - b);
      return results[10]!;
    });
    expect(found[0]! / found[1]!).toBeCloseTo(0.9, 2);
  });
});

describe('microscopy', () => {
  test('takes a quarter of an hour and may be stained in either way', () => {
    expect(MICROSCOPY_MINUTES).toBe(15);
    expect(WAYS.get(MICROSCOPY)).toEqual(['methylene-blue', 'gram']);
    const b = bench({ stage: 4 });
    b.fill(0);
    b.laboratory.assay(MICROSCOPY, '1/gram', 0);
    b.laboratory.tick(899);
    expect(b.laboratory.views()[0]!.slide).toBeNull();
    b.laboratory.tick(900);
    expect(b.laboratory.views()[0]!).toMatchObject({ slide: { stage: 4 }, tests: [{ way: 'gram', result: 1 }] });
  });
});

describe('the sterility test', () => {
  const read = (holds: Holds, way: string, seed = 1) => {
    const b = bench(holds, seed);
    b.fill(0);
    b.laboratory.assay(STERILITY, `1/${way}`, 0);
    for (const hours of STERILITY_READ) b.laboratory.tick(hours * 3600);
    return b.laboratory.views()[0]!.tests[0]!.readings;
  };
  const found = (holds: Holds, way: string) => read(holds, way).map(({ result }) => result);
  const WITH = 'with-penicillinase';
  const WITHOUT = 'without-penicillinase';

  test('is read after 8, 16, 24 and 48 h, and keeps what it has shown each time', () => {
    const readings = read({ foreign: 3e-6, 'foreign-kind': KIND.sensitive }, WITH);
    expect(readings.map(({ hours }) => hours)).toEqual([8, 16, 24, 48]);
    expect(readings.map(({ result }) => result)).toEqual([0, 1, 1, 1]);
  });

  test.each([
    ['sensitive bacteria', KIND.sensitive, WITH, 1],
    // The drug masks them.
    ['sensitive bacteria', KIND.sensitive, WITHOUT, 0],
    ['bacteria that make penicillinase', KIND.penicillinaseFormer, WITHOUT, 1],
    // Yellow tube and 37 deg C for bacteria, 26 deg C for yeast, which no penicillin stops.
    ['yeast', KIND.yeast, WITH, 2],
    ['yeast', KIND.yeast, WITHOUT, 2],
  ] as const)('of %s (%i) %s penicillinase ends with %i', (_, kind, way, result) => {
    expect(found({ foreign: 1e-4, 'foreign-kind': kind, titre: 20_000 }, way).at(-1)).toBe(result);
  });

  test('overlooks growth in about three readings of a hundred, and never sees any where there is none', () => {
    const readings = (holds: Holds) =>
      Array.from({ length: 250 }, (_, seed) => read(holds, WITH, seed + 1)).flatMap((r) =>
        r.map(({ result }) => result),
      );
    const missed = readings({ foreign: 1e-3 }).filter((result) => result === 0).length;
    expect(missed).toBeGreaterThan(15);
    expect(missed).toBeLessThan(50);
    expect(readings({}).every((result) => result === 0)).toBe(true);
  });
});
