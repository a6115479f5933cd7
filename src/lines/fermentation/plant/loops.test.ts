// Every row of the table of control loops (content/fermentation.md 1.6) against the drawing, the face-plates and the running plant.
import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../plant/plant.ts';
import { fermentation } from '../index.ts';
import { Operator } from './testing/operator.ts';

interface Row {
  readonly tag: Tag;
  readonly measures: Tag;
  readonly drives: readonly Tag[];
  /** Default set-point, where the table gives one that does not come from the profile or the recipe. */
  readonly setpoint?: number;
  readonly range: readonly [low: number, high: number];
  /** Where the output goes when the measurement lies above the set-point. */
  readonly sense: 1 | -1;
  /** A deviation that trips nothing, in the unit of the measurement. */
  readonly off: number;
  readonly start?: string;
}

/** A batch in full production, but for the loops of the seed vessels. */
const RUNNING = 'P9E';
const FULL = [0, 100] as const;
const SPLIT = [-60, 100] as const;
const seed = (n: string): readonly Row[] => [
  {
    tag: `TIC-${n}`,
    measures: `TT-${n}`,
    drives: [`TV-${n}A`, `TV-${n}B`],
    range: SPLIT,
    sense: 1,
    off: 0.4,
    start: 'P6',
  },
  { tag: `PIC-${n}`, measures: `PT-${n}`, drives: [`PV-${n}`], range: FULL, sense: 1, off: 0.01, start: 'P6' },
  { tag: `FIC-${n}`, measures: `FT-${n}`, drives: [`FV-${n}`], range: FULL, sense: -1, off: 0.2, start: 'P6' },
];
const ROWS: readonly Row[] = [
  { tag: 'TIC-301', measures: 'TT-301', drives: ['TV-301A', 'TV-301B'], range: SPLIT, sense: 1, off: 0.4 },
  { tag: 'PIC-301', measures: 'PT-301', drives: ['PV-301'], range: FULL, sense: 1, off: 0.01 },
  { tag: 'FIC-301', measures: 'FT-301', drives: ['FV-301'], range: FULL, sense: -1, off: 5 },
  {
    tag: 'AIC-301',
    measures: 'AT-301',
    drives: ['FV-402', 'FV-407', 'FV-406'],
    setpoint: 6.5,
    range: [-100, 100],
    sense: -1,
    off: 0.2,
  },
  ...(
    [
      [401, 10],
      [403, 1],
      [404, 2],
      [405, 5],
      [409, 30],
    ] as const
  ).map(
    ([n, off]): Row => ({ tag: `FIC-${n}`, measures: `FT-${n}`, drives: [`FV-${n}`], range: FULL, sense: -1, off }),
  ),
  ...seed('201'),
  ...seed('202'),
  {
    tag: 'PIC-501',
    measures: 'PT-502',
    drives: ['K-501A', 'K-501B'],
    setpoint: 0.22,
    range: FULL,
    sense: -1,
    off: 0.01,
  },
  { tag: 'TIC-503', measures: 'TT-503', drives: ['TV-503'], setpoint: 20, range: FULL, sense: 1, off: 2 },
  { tag: 'TIC-504', measures: 'TT-504', drives: ['TV-504'], setpoint: 35, range: FULL, sense: -1, off: 2 },
  { tag: 'TIC-901', measures: 'TT-901', drives: ['TV-901'], setpoint: 10, range: FULL, sense: 1, off: 2 },
];
/** They read the header itself, not its instrument: they are led by their set-points. */
const STEAM: readonly Row[] = [
  { tag: 'PIC-601', measures: 'PT-601', drives: ['PV-601'], setpoint: 0.4, range: FULL, sense: -1, off: 0.02 },
  { tag: 'PIC-602', measures: 'PT-602', drives: ['PV-602'], setpoint: 0.3, range: FULL, sense: -1, off: 0.02 },
];
/** Loops that are no PI: speed is turned as it is set, oxygen works over others, foam by strokes. */
const OTHERS: readonly (readonly [tag: Tag, measures: Tag, drives: readonly Tag[]])[] = [
  ['SIC-301', 'SI-301', ['M-301']],
  ['SIC-201', 'SI-201', ['M-201']],
  ['SIC-202', 'SI-202', ['M-202']],
  ['AIC-302', 'AT-302', ['SIC-301', 'FIC-301', 'PIC-301']],
  ['LIC-301', 'LT-301', ['P-408', 'FIC-404']],
];
const MASTERED = ['SIC-301', 'FIC-301', 'PIC-301', 'FIC-404'];
/** What the transfer from manual may move in a second: 2 % of the output's range. */
const BUMP = 0.02;
const SATURATED = 2000;

/** Lets the measurement stand off the set-point of the loop (in automatic) for some seconds. */
function lead(o: Operator, { tag, measures }: Pick<Row, 'tag' | 'measures'>, off: number, seconds: number): void {
  const { slot } = o.plant.readings.get(measures)!;
  for (let s = 0; s < seconds; s++) {
    o.state[slot] = o.plant.loop(tag).setpoint + off;
    o.wait(1);
  }
}
const output = (o: Operator, tag: Tag): number => o.plant.loop(tag).output;

const rig = (row: { readonly start?: string | undefined }): Operator => {
  const o = new Operator([], row.start ?? RUNNING);
  // At rest V-201 is not reckoned.
  if (row.start !== undefined) o.act('start', 'M-201');
  o.wait(5);
  return o;
};

describe('the table of control loops', () => {
  it('is what the plant, the drawing and the face-plates have', () => {
    const o = rig({});
    const rows = [...ROWS, ...STEAM].map(({ tag, measures, drives }) => [tag, measures, drives] as const);
    const table = [...rows, ...OTHERS].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const drawn = fermentation.diagram.loops.map(({ tag, measures, drives }) => [tag, measures, drives] as const);
    expect(drawn.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(table);
    const byTag = ([a]: readonly Tag[], [b]: readonly Tag[]) => (a! < b! ? -1 : 1);
    expect(o.plant.loops.map((tag) => [tag, o.plant.loop(tag).measured]).toSorted(byTag)).toEqual(
      table.map(([tag, measures]) => [tag, measures]),
    );
    const plates = fermentation.screens.pages.flatMap((page) => ('faceplates' in page ? page.faceplates : []));
    expect(plates.flatMap(({ kind, tag }) => (kind === 'loop' ? [tag] : [])).sort()).toEqual(table.map(([tag]) => tag));
    for (const [tag] of table) {
      expect(o.plant.loop(tag).modes, tag).toEqual(MASTERED.includes(tag) ? ['man', 'auto', 'cas'] : ['man', 'auto']);
    }
  });
});

describe.each([...ROWS, ...STEAM])('$tag', (row) => {
  const { tag, measures, range, sense, off, setpoint } = row;
  const size = range[1] - range[0];
  const steam = STEAM.includes(row);
  /** So much above (or below) the set-point. */
  const stand = (o: Operator, by: number, seconds: number) => {
    if (!steam) return lead(o, row, by, seconds);
    o.act('set', tag, o.read(measures) - by);
    o.wait(seconds);
  };

  it('acts in the right direction, from manual without a bump, within its limits and out of saturation', () => {
    const o = rig(row);
    o.act('mode', tag, 'auto');
    if (setpoint !== undefined && tag !== 'AIC-301') expect(o.plant.loop(tag).setpoint).toBe(setpoint);
    o.act('set', tag, steam ? setpoint! : Math.max(o.plant.loop(tag).setpoint, 10 * off));
    // From the middle of the output by hand into automatic, far from what the law would ask for.
    for (const by of [off, -off]) {
      o.act('mode', tag, 'man');
      const hand = range[0] + 0.4 * size;
      expect(o.plant.operate('set', tag, range[1] + 1)).toEqual({ ok: false, refusal: 'value-out-of-range' });
      o.act('set', tag, hand);
      o.wait(1);
      o.act('mode', tag, 'auto');
      stand(o, by, 1);
      expect(Math.abs(output(o, tag) - hand), `bump at ${by}`).toBeLessThanOrEqual(BUMP * size + 1e-9);
    }
    stand(o, sense * off, 120);
    const up = output(o, tag);
    stand(o, -sense * off, 120);
    expect(output(o, tag), 'down').toBeLessThan(up);
    // Long against one end: no further than the limit, and off it as soon as the deviation turns.
    stand(o, sense * off, SATURATED);
    const full = output(o, tag);
    expect(full).toBeLessThanOrEqual(range[1]);
    stand(o, -sense * off, 30);
    expect(output(o, tag), 'after saturation').toBeLessThan(full);
    stand(o, -sense * off, SATURATED);
    const empty = output(o, tag);
    expect(empty).toBeGreaterThanOrEqual(range[0]);
    stand(o, sense * off, 30);
    expect(output(o, tag), 'after saturation').toBeGreaterThan(empty);
    expect(o.plant.operate('set', tag, 1e6)).toEqual({ ok: false, refusal: 'value-out-of-range' });
    expect(o.plant.operate('mode', tag, 'cas').ok).toBe(MASTERED.includes(tag));
  });
});

describe('split range', () => {
  it.each([
    ['TIC-301', 'TV-301A', 'TV-301B', 60, undefined],
    ['TIC-201', 'TV-201A', 'TV-201B', 60, 'P6'],
    ['TIC-202', 'TV-202A', 'TV-202B', 60, 'P6'],
    ['AIC-301', 'FV-402', 'FV-406', 100, undefined],
  ] as const)('%s moves %s above nothing and %s below it', (tag, above, below, lowest, start) => {
    const o = rig({ start });
    // A metering pump gives half as much again as its meter shows at most.
    const margin = tag === 'AIC-301' ? 1.5 : 1;
    o.act('mode', tag, 'man');
    const at = (percent: number) => {
      o.act('set', tag, percent);
      o.wait(8);
      return [o.read(above), o.read(below)];
    };
    expect(at(40)).toEqual([40 / margin, 0]);
    expect(at(0)).toEqual([0, 0]);
    expect(at(-0.5 * lowest)[0]).toBe(0);
    expect(o.read(below)).toBeCloseTo(50 / margin, 9);
    expect(at(-lowest)[1]).toBeCloseTo(100 / margin, 9);
  });

  it('AIC-301 doses caustic by FV-407 instead of ammonia when it is switched over (stand-by base)', () => {
    const o = rig({});
    o.act('mode', 'AIC-301', 'man');
    o.act('set', 'AIC-301', 40);
    o.wait(10);
    expect(o.read('FT-402')).toBeCloseTo(40, 0);
    const caustic = o.read('FQ-407');
    o.act('start', 'AT-301A.caustic');
    o.wait(60);
    // As much base: caustic has 6.1 mol/L where ammonia has 10.9.
    const caustics = (40 * 10.9) / 6.1;
    expect(o.read('FV-402')).toBe(0);
    expect(o.read('FV-407')).toBeCloseTo((100 * caustics) / 225 / 1.5, 6);
    expect(o.read('FT-402')).toBeLessThan(1);
    o.wait(3600);
    expect((o.read('FQ-407') - caustic) / (caustics * (3660 / 3600))).toBeCloseTo(1, 1);
  });
});

describe('AIC-301', () => {
  it('holds still within 0.05 of its set-point, and no further; ammonia gives 100 L/h at most', () => {
    const o = rig({});
    const acidity = { tag: 'AIC-301', measures: 'AT-301' };
    lead(o, acidity, -0.04, 60);
    const still = output(o, 'AIC-301');
    for (const by of [0.045, -0.045, 0]) {
      lead(o, acidity, by, 300);
      expect(output(o, 'AIC-301'), `${by}`).toBe(still);
    }
    lead(o, acidity, -0.08, 60);
    expect(output(o, 'AIC-301')).toBeGreaterThan(still);
    o.act('mode', 'AIC-301', 'man');
    o.act('set', 'AIC-301', 100);
    o.wait(60);
    expect(o.read('FT-402')).toBeCloseTo(100, 0);
  });

  it('works with the median of both probes, and is told of their difference from 0.2 on', () => {
    const o = rig({});
    expect(o.read('AT-301')).toBeCloseTo((o.read('AT-301A') + o.read('AT-301B')) / 2, 9);
    expect(fermentation.alarms.find(({ id }) => id === 'AT-301.difference.H')).toMatchObject({
      limit: 0.2,
      priority: 3,
    });
  });
});

describe('AIC-302 in cascade', () => {
  const slaves = ['SIC-301', 'FIC-301', 'PIC-301'] as const;
  const oxygen = { tag: 'AIC-302', measures: 'AT-302' };
  const cascaded = () => {
    const o = rig({});
    // Less speed, so that the motor has something to spare.
    o.act('set', 'SIC-301', 80);
    for (const slave of slaves) o.act('mode', slave, 'cas');
    o.act('mode', 'AIC-302', 'auto');
    return o;
  };
  const added = (o: Operator) => slaves.map((slave) => o.plant.loop(slave).added!);

  it('adds speed first, then air, then pressure, and takes them back in turn', () => {
    const o = cascaded();
    lead(o, oxygen, -8, 30);
    const [speed, air, pressure] = added(o);
    expect(speed).toBeGreaterThan(3);
    expect([air, pressure].map((share) => share! > 0)).toEqual([speed === 10, false]);
    lead(o, oxygen, -8, 900);
    expect(added(o).map((share) => Number(share.toFixed(6)))).toEqual([10, 20, 0.02]);
    lead(o, oxygen, -8, 30);
    expect([o.read('FIC-301.held') - o.read('FIC-301.setpoint'), o.read('SI-301')]).toEqual([
      20,
      expect.closeTo(90, 0),
    ]);
    lead(o, oxygen, 15, 900);
    expect(added(o)).toEqual([0, 0, 0]);
  });

  it('waits at nothing while nobody follows, and leaves a slave in automatic alone', () => {
    const o = rig({});
    o.act('mode', 'AIC-302', 'auto');
    lead(o, oxygen, -8, 600);
    expect(output(o, 'AIC-302')).toBe(0);
    o.act('mode', 'FIC-301', 'cas');
    lead(o, oxygen, -8, 900);
    expect(slaves.map((slave) => o.plant.loop(slave).added)).toEqual([null, 20, null]);
    expect(o.read('SIC-301.output')).toBe(o.read('SIC-301.setpoint'));
  });

  it('takes over and lets go without a bump: what is held stays, and with it the output', () => {
    const o = cascaded();
    lead(o, oxygen, -8, 600);
    for (const slave of slaves) {
      const held = o.read(`${slave}.held`);
      const before = output(o, slave);
      o.act('mode', slave, 'auto');
      lead(o, oxygen, -8, 1);
      expect(o.plant.loop(slave).setpoint, slave).toBeCloseTo(held, 9);
      expect(Math.abs(output(o, slave) - before), slave).toBeLessThan(1);
      o.act('mode', slave, 'cas');
      lead(o, oxygen, -8, 1);
      expect(o.read(`${slave}.held`), slave).toBeCloseTo(held, 9);
      expect(Math.abs(output(o, slave) - before), slave).toBeLessThan(1);
    }
  });
});

describe('LIC-301', () => {
  const foam = { tag: 'LIC-301', measures: 'LT-301' };

  it('holds 0.28 m by strokes of 2 L, 3 min apart, and after three in vain adds oil to what FIC-404 gives in cascade', () => {
    const o = rig({});
    o.act('mode', 'FIC-404', 'cas');
    expect(o.plant.loop('LIC-301').setpoint).toBeLessThanOrEqual(0.3);
    const given = o.read('FQ-408');
    lead(o, foam, -0.02, 60);
    expect(o.read('FQ-408')).toBe(given);
    lead(o, foam, 0.05, 30);
    expect(o.read('FQ-408') - given).toBeCloseTo(2, 1);
    lead(o, foam, 0.05, 160);
    expect(o.read('FQ-408') - given).toBeCloseTo(2, 1);
    expect(o.plant.loop('FIC-404').added).toBe(0);
    lead(o, foam, 0.05, 240);
    expect(o.read('FQ-408') - given).toBeCloseTo(6, 1);
    lead(o, foam, 0.05, 60);
    expect(o.plant.loop('FIC-404').added).toBe(10);
    lead(o, foam, 0.05, 60);
    expect(o.read('FT-404')).toBeCloseTo(o.read('FIC-404.setpoint') + 10, 0);
    lead(o, foam, -0.02, 2);
    expect(o.plant.loop('FIC-404').added).toBe(0);
  });
});

it('every totaliser counts what its meter shows', () => {
  const o = rig({});
  o.act('mode', 'AIC-301', 'man');
  o.act('set', 'AIC-301', 30);
  o.act('set', 'FIC-405', 40);
  const meters = ['1', '2', '3', '4', '5', '9'];
  const shown = meters.map((digit) => o.read(`FQ-40${digit}`));
  const sums = meters.map(() => 0);
  o.watch = () => meters.forEach((digit, i) => (sums[i]! += o.read(`FT-40${digit}`) / 3600));
  o.wait(1800);
  o.watch = null;
  for (const [i, digit] of meters.entries()) {
    expect(sums[i], digit).toBeGreaterThan(2);
    expect(o.read(`FQ-40${digit}`) - shown[i]!, digit).toBeCloseTo(sums[i]!, 1);
  }
  // Acid and caustic likewise: below nothing the pH loop opens FV-406.
  const acid = o.read('FQ-406');
  o.act('set', 'AIC-301', -20);
  o.wait(1800);
  expect(o.read('FQ-406') - acid).toBeCloseTo(22.5, 0);
});
