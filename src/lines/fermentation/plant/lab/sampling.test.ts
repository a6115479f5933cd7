// Aseptic sampling at R-301 in production, step by step (content/fermentation.md 4.1): by the book it costs nothing; every step left out
// has its consequence in the plant or in the bottle, and costs its points of the ten.
import { describe, expect, it, test } from 'vitest';
import { Operator } from '../testing/operator.ts';
import { MARKS } from './sampling-marks.ts';

/** What is done otherwise than by the book. */
interface Omission {
  readonly gear?: false;
  readonly label?: false;
  readonly ice?: false;
  readonly flame?: false;
  /** s of steam before; s of cooling; s of waste; s of steam after. */
  readonly steam?: number;
  readonly cooling?: number;
  readonly waste?: number;
  readonly flush?: number;
  /** Outlet left open at the end; 11 left cracked. */
  readonly outletOpen?: true;
  readonly cracked?: true;
  /** s until the bottle is brought to the laboratory; null: never. */
  readonly delivery?: number | null;
}

/** Steams the sample pipe for so many seconds, then shuts steam and drain. */
function steam(o: Operator, seconds: number): void {
  if (seconds === 0) return;
  o.set({ '14': 100 });
  o.set({ '13': 10 });
  o.wait(20);
  o.set({ '13': 100 });
  o.wait(seconds);
  o.set({ '14': 0, '13': 0 });
}

const fill = (o: Operator): boolean => o.plant.operate('sample', 'HV-30112.sample', null).ok;
const register = (o: Operator) => o.plant.operate('assay', 'LAB.register', '0/entered');

const LATER = 1200;

const ready = () => {
  const o = new Operator([], 'P7');
  o.wait(60);
  return o;
};

/** One sample by the seven steps of 4.1. */
function take(o: Operator, but: Omission = {}): void {
  // 1
  for (const wear of ['PPE.face-shield', 'PPE.heat-gloves']) o.act(but.gear === false ? 'take' : 'wear', wear);
  if (but.label !== false) o.act('start', 'HV-30112.label');
  o.act(but.ice === false ? 'stop' : 'start', 'HV-30112.ice');
  // 2, 3
  steam(o, but.steam ?? 400);
  o.wait(but.cooling ?? 35);
  // 4, 5
  o.act(but.flame === false ? 'stop' : 'start', 'HV-30112.flame');
  o.set({ '12': 100 });
  o.set({ '11': but.waste === 0 ? 5 : 100 });
  if (but.waste === 0) o.until(() => fill(o), 60);
  else {
    o.wait(but.waste ?? 30);
    expect(fill(o)).toBe(true);
  }
  // 6
  o.set({ '11': but.cracked ? 5 : 0 });
  o.wait(10);
  if (!but.cracked) steam(o, but.flush ?? 180);
  if (!but.outletOpen && !but.cracked) o.set({ '12': 0 });
  // 7
  if (but.delivery === null) return;
  o.wait(but.delivery ?? 60);
  register(o);
}

describe('aseptic sampling, step by step', () => {
  it('has ten points', () => {
    expect(Object.values(MARKS).reduce((sum, points) => sum + points)).toBe(10);
  });

  it('by the book costs no dose, holds the broth, hardly any weight, and no point', () => {
    const o = ready();
    const before = o.read('WT-301');
    take(o);
    expect(o.read('R-301.dose')).toBe(0);
    expect(o.read('LAB.unsteamed')).toBe(0);
    expect(o.read('LAB.samples')).toBe(1);
    expect(before - o.read('WT-301')).toBeLessThan(0.3);
    expect(o.plant.samples()).toMatchObject([{ vessel: 'R-301', labelled: true, registeredAt: o.second }]);
    o.act('assay', 'LAB.NH3N', '1/distilled');
    o.wait(1801);
    expect(o.read('LAB.NH3N')).toBeGreaterThan(1500);
    expect(o.read('LAB.NH3N')).toBeLessThan(1900);
    // Sample time, not result time, is what the control room is given (4.3).
    expect(o.read('LAB.NH3N.drawn')).toBe(o.plant.samples()[0]!.drawnAt);
    o.wait(LATER);
    expect(o.read('LAB.sampling-lost')).toBe(0);
    // The label is on that bottle: the next one needs its own.
    expect(o.read('HV-30112.label')).toBe(0);
  });

  it('steam that goes through into the vessel leaves nothing to dry in', () => {
    const o = ready();
    o.set({ '14': 100 });
    o.set({ '13': 100 });
    o.wait(60);
    o.set({ '14': 0, '11': 100 });
    o.wait(60);
    o.set({ '11': 0 });
    o.set({ '13': 0 });
    o.wait(LATER);
    const dose = o.read('R-301.dose');
    take(o);
    expect(o.read('R-301.dose')).toBe(dose);
  });

  /** Step, what is left out, the points it costs, and what follows from it. */
  const omissions: readonly (readonly [
    step: string,
    what: string,
    but: Omission,
    points: number,
    follows: (o: Operator) => void,
  ])[] = [
    ['1', 'bare hands and face', { gear: false }, MARKS.gear, (o) => expect(o.read('PPE.heat-gloves')).toBe(0)],
    [
      '1',
      'no label: the laboratory does not take the bottle, and tests nothing',
      { label: false },
      // Nobody brings it in any more.
      MARKS.label + MARKS.delivery + MARKS.log,
      (o) => {
        expect(register(o)).toEqual({ ok: false, refusal: 'unlabelled' });
        expect(o.plant.operate('assay', 'LAB.RS', '0/diluted-5')).toEqual({ ok: false, refusal: 'not-registered' });
        o.wait(3600);
      },
    ],
    [
      '2',
      'no steam before: dose 0.3, and the operator is told',
      { steam: 0 },
      MARKS.steam,
      (o) => {
        expect(o.happened('unsteamed-sample')).toBe(true);
        expect(o.read('R-301.dose')).toBeCloseTo(0.3);
        expect(o.read('LAB.unsteamed')).toBe(1);
      },
    ],
    ['2', 'four minutes of steam', { steam: 240 }, MARKS.steam, (o) => expect(o.read('R-301.dose')).toBeCloseTo(0.3)],
    [
      '3',
      'no half minute of cooling: what is in the bottle is dead',
      { cooling: 5 },
      MARKS.cooling,
      (o) => {
        expect(o.happened('scalded-sample')).toBe(true);
        const cooked = slideOf(o, 1);
        take(o);
        const alive = slideOf(o, 2);
        expect(cooked['growing']).toBe(0);
        expect(alive['growing']).toBeGreaterThan(0);
        expect(cooked['autolysed']! - alive['autolysed']!).toBeCloseTo(0.1, 2);
      },
    ],
    ['5', 'no flame', { flame: false }, MARKS.flame, (o) => expect([0, 2e-4]).toContain(slideOf(o, 1)['foreign'])],
    [
      '6',
      'no steam after: broth dries in, and the next time five minutes are too little',
      { flush: 0 },
      MARKS.flush + MARKS.steam,
      (o) => {
        o.wait(LATER);
        expect(o.happened('sample-pipe-soiled')).toBe(true);
        take(o);
        expect(o.read('R-301.dose')).toBeCloseTo(0.3);
      },
    ],
    [
      '6',
      'no steam after, and ten minutes the next time: it is clean again',
      { flush: 0 },
      MARKS.flush,
      (o) => {
        o.wait(LATER);
        take(o, { steam: 800 });
        take(o);
        expect(o.read('R-301.dose')).toBe(0);
      },
    ],
    ['6', 'a minute of steam after', { flush: 30 }, MARKS.flush, (o) => o.wait(LATER)],
    ['6', 'outlet left open', { outletOpen: true }, MARKS.flush, (o) => o.wait(LATER)],
    [
      '6',
      '11 left cracked: broth is lost and the cup runs over',
      { cracked: true },
      MARKS.flush,
      (o) => {
        const before = o.read('WT-301');
        o.wait(600);
        expect(o.read('SAMPLE.cup-301')).toBe(1);
        expect(before - o.read('WT-301')).toBeGreaterThan(0.1);
        o.set({ '11': 0 });
        o.wait(2);
        expect(o.read('SAMPLE.cup-301')).toBe(0);
        o.wait(LATER);
      },
    ],
    ['7', 'no ice: the titre falls by one per cent an hour', { ice: false }, MARKS.delivery, (o) => o.wait(1)],
    [
      '7',
      'nearly an hour on the way',
      { delivery: 3000 },
      MARKS.delivery,
      (o) => expect(o.plant.samples()[0]!.registeredAt! - o.plant.samples()[0]!.drawnAt).toBeGreaterThan(600),
    ],
    ['7', 'never brought in', { delivery: null }, MARKS.delivery + MARKS.log, (o) => o.wait(3600)],
  ];

  test.each(omissions)('step %s, %s', (_, __, but, points, follows) => {
    const o = ready();
    take(o, but);
    follows(o);
    expect(o.read('LAB.sampling-lost')).toBe(points);
  });

  it('step 4, nothing wasted: the bottle holds the last sample once more', () => {
    const o = ready();
    take(o);
    o.wait(4 * 3600);
    take(o, { waste: 0 });
    expect(slideOf(o, 2)['dry-weight']).toBe(slideOf(o, 1)['dry-weight']);
    expect(o.read('LAB.sampling-lost')).toBe(MARKS.waste);
  });

  it('step 7, an hour late: the living broth has eaten its sugar, on ice a tenth as fast', () => {
    const [prompt, cold, warm] = ([{}, { delivery: 3000 }, { delivery: 3000, ice: false }] as const).map((but) => {
      const o = ready();
      take(o, but);
      o.act('assay', 'LAB.RS', '0/diluted-5');
      o.wait(2401);
      return o.read('LAB.RS');
    });
    expect(cold! / prompt!).toBeGreaterThan(0.75);
    expect(cold! / prompt!).toBeLessThan(0.95);
    expect(warm! / prompt!).toBeLessThan(0.4);
  });

  it('nothing can be filled while nothing runs', () => {
    const o = ready();
    expect(fill(o)).toBe(false);
    steam(o, 400);
    o.set({ '12': 100 });
    o.wait(10);
    expect(fill(o)).toBe(false);
  });
});

/** What lies under the microscope of a bottle. */
function slideOf(o: Operator, bottle: number): Readonly<Record<string, number>> {
  o.act('assay', 'LAB.morphology', `${bottle}/methylene-blue`);
  o.wait(901);
  return o.plant.samples().find(({ number }) => number === bottle)!.slide!;
}
