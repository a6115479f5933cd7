import { describe, expect, test } from 'vitest';
import { Operator } from '../testing/operator.ts';
import { MATERIALS, required } from './materials.ts';

/** Slots of what V-101 and R-301 hold of a material, by its place in the recipe. */
const held = (o: Operator, block: string, at: number) => o.state[o.slots.indexOf(`${block}[${at}]`)]!;

/** A charge made up in V-101 with given shares of the recipe; salts first, all at once where `order` does not matter. */
function makeUp(
  shares: Partial<Record<string, number>> = {},
  { stirred = true, caustic = 100, order = MATERIALS } = {},
) {
  const o = new Operator([], 'P4A');
  // The lot that this seed puts there is not in order.
  o.act('judge', 'V-101.ams-verdict', 'reject');
  o.act('set', 'HV-10108', 100);
  o.act('set', 'HV-10101', 100);
  o.until(() => o.read('V-101.volume') >= 29, 3000);
  o.act('set', 'HV-10101', 0);
  if (stirred) o.act('start', 'M-101');
  o.act('set', 'HV-10105', 100);
  o.until(() => o.read('TT-101') >= 60, 6000);
  o.act('set', 'HV-10105', 0);
  for (const material of order) {
    const kilograms = required(material) * (shares[material.id] ?? 1);
    o.act('set', `V-101.${material.id}`, kilograms);
    o.act('start', `V-101.${material.id}-pour`);
    o.wait(130);
  }
  o.act('set', 'V-101.naoh', caustic);
  o.act('start', 'V-101.naoh-pour');
  o.act('set', 'HV-10101', 100);
  o.until(() => o.read('WT-101') >= 48.86, 3000);
  o.act('set', 'HV-10101', 0);
  o.wait(600);
  return o;
}

/** What the charge that P4 begins with gives the culture. */
const STATES = ['sugar', 'nitrogen', 'lactate', 'precursor', 'oil'] as const;
let known: Record<(typeof STATES)[number], number> | null = null;
function nominal(): Record<(typeof STATES)[number], number> {
  if (known === null) {
    const broth = charge(new Operator([], 'P4'));
    known = Object.fromEntries(STATES.map((state) => [state, broth.state(state)])) as typeof known & object;
  }
  return known;
}

/** Pumps it over into R-301 and lets it cool there into living conditions. */
function charge(o: Operator) {
  // R-301 stands under its sterile air since P3.
  o.set({ '63': 100 });
  o.until(() => o.read('PT-301') <= 0.002, 6000);
  o.set({ '91': 100 });
  o.act('set', 'HV-10110', 100);
  o.act('start', 'P-101');
  o.until(() => o.read('WT-101') < 0.5, 6000);
  o.act('stop', 'P-101');
  const { vessel } = o.plant.fermentor;
  // Cooled at once: what the vessel does in between is tested with P4.
  vessel.begin(o.state[vessel.water]!, o.state[vessel.solids]!, 26, 111_325, 1);
  o.wait(2);
  return o.plant.fermentor.broth;
}

describe('the charge of V-101', () => {
  test("has been tested where others have prepared it: pH and sugar stand on the laboratory's bench", () => {
    const o = new Operator([], 'P4');
    const { plant } = o;
    expect(o.read('V-101.lab-ph')).toBeCloseTo(o.read('V-101.ph'), 2);
    expect(o.read('V-101.lab-ph')).toBeGreaterThan(6.2);
    expect(o.read('V-101.lab-ph')).toBeLessThan(6.4);
    expect(plant.samples().map(({ vessel, tests }) => [vessel, tests.map(({ tag }) => tag)])).toEqual([
      ['V-101', ['LAB.total-sugar', 'LAB.ph']],
    ]);
  });

  test('made up by the recipe is the one that P4 begins with, and gives the culture the same medium', () => {
    const o = makeUp();
    const start = new Operator([], 'P4');
    for (const [tag, within] of [
      ['WT-101', 0.3],
      ['V-101.volume', 0.3],
      ['V-101.ph', 0.08],
    ] as const) {
      expect(Math.abs(o.read(tag) - start.read(tag)), tag).toBeLessThan(within);
    }
    MATERIALS.forEach(({ id }, i) => {
      expect(held(o, 'V-101.strengths', i), id).toBeGreaterThan(0.985);
      expect(held(o, 'V-101.strengths', i), id).toBeLessThan(1.015);
    });
    const made = charge(o);
    for (const state of STATES) {
      expect(made.state(state) / nominal()[state], state).toBeGreaterThan(0.98);
      expect(made.state(state) / nominal()[state], state).toBeLessThan(1.02);
    }
  });

  test('keeps its mass: water, materials and caustic make the weight', () => {
    const o = new Operator([], 'P4A');
    o.act('set', 'HV-10101', 100);
    o.wait(1000);
    o.act('set', 'HV-10101', 0);
    o.wait(10);
    const water = o.read('WT-101');
    o.act('set', 'V-101.csl', 1455);
    o.act('start', 'V-101.csl-pour');
    o.wait(200);
    expect(o.read('WT-101') - water).toBeCloseTo(1.455, 6);
    expect(o.read('V-101.csl')).toBe(0);
    expect(o.read('V-101.csl-pour')).toBe(0);
  });

  test.each([
    ['ams', 'nitrogen', 0.74],
    ['csl', 'nitrogen', 0.76],
    ['csl', 'lactate', 0.5],
    ['csl', 'precursor', 0.5],
    ['glucose', 'sugar', 0.5],
    ['oil', 'oil', 0.5],
  ] as const)('with half the %s gives the culture less %s', (item, state, share) => {
    const half = charge(makeUp({ [item]: 0.5 })).state(state) / nominal()[state];
    expect(half).toBeGreaterThan(share - 0.03);
    expect(half).toBeLessThan(share + 0.03);
  });

  test.each([
    ['kh2po4', 0.5, 'vigour', 0.7],
    ['kh2po4', 1.6, 'vigour', 0.85],
    ['mgso4', 0, 'vigour', 0.6],
    ['na2so4', 0, 'vigour', 0.8],
    ['antifoam', 0, 'frothing', 1.8],
  ] as const)('with %s at %f of the recipe changes the %s of the culture', (item, share, what, factor) => {
    const o = makeUp({ [item]: share });
    charge(o);
    const found = o.state[o.slots.indexOf(`R-301.culture.${what}`)]!;
    expect(found).toBeGreaterThan(factor - 0.03);
    expect(found).toBeLessThan(factor + 0.03);
  });

  test('left sour lets the seed lag', () => {
    const broth = charge(makeUp({}, { caustic: 0 }));
    expect(broth.culture.pH).toBeLessThan(5.6);
    broth.culture.inoculate(0.72, { activity: 0.9, recovery: 0.25 });
    expect(broth.state('seedActivity')).toBeLessThan(0.45);
  });

  test('poured where nothing stirs carries lumps into R-301, whose spores the steam does not reach', () => {
    const made = makeUp({}, { stirred: false });
    expect(made.happened('lumps')).toBe(true);
    expect(made.read('V-101.lumps')).toBeGreaterThan(50);
    const { charge: medium } = charge(made);
    expect(medium.shields).toBe(true);
    expect(charge(makeUp()).charge.shields).toBe(false);
  });

  test('with chalk first loses phosphate and magnesium to it', () => {
    const order = [...MATERIALS].sort((a, b) => Number(b.id === 'caco3') - Number(a.id === 'caco3'));
    const made = makeUp({}, { order });
    expect(made.happened('poured-out-of-order')).toBe(true);
    expect(held(made, 'V-101.strengths', 1)).toBeLessThan(0.72);
    expect(held(made, 'V-101.strengths', 3)).toBeLessThan(0.72);
  });
});

test('the jacket hammers where it was not drained, and the tank does not get hotter than open tanks do', () => {
  const o = new Operator([], 'P4A');
  o.act('set', 'HV-10101', 100);
  o.wait(300);
  o.act('set', 'HV-10101', 0);
  o.act('set', 'HV-10105', 100);
  o.wait(10);
  expect(o.happened('hammer', 'HV-10105')).toBe(true);
  o.act('set', 'HV-10108', 100);
  o.act('start', 'M-101');
  o.wait(7200);
  expect(o.read('TT-101')).toBeLessThan(101);
});

test('a scale takes no more than it can weigh', () => {
  const { plant } = new Operator([], 'P4A');
  expect(plant.operate('set', 'V-101.antifoam', 61)).toEqual({ ok: false, refusal: 'value-out-of-range' });
  expect(plant.operate('set', 'V-101.antifoam', -1)).toEqual({ ok: false, refusal: 'value-out-of-range' });
});

describe('a lot of raw material at the laboratory (content/fermentation.md 4.2, last row)', () => {
  /** A day by its seed, with some of every lot sent to the laboratory. */
  function tested(seed: number) {
    const o = new Operator([], 'P4A', seed);
    for (const { id } of MATERIALS) {
      o.act('inspect', `V-101.${id}-lot`);
      o.act('sample', `V-101.${id}-sample`);
    }
    o.wait(1199);
    expect(o.read('V-101.lots-tested')).toBe(0);
    o.wait(2);
    return o;
  }
  const isDamp = (o: Operator, id: string) => o.read(`V-101.${id}-moisture`) > o.read(`V-101.${id}-moisture.most`);

  test('has its moisture tested within twenty minutes, corn-steep liquor its nitrogen too', () => {
    const o = tested(1);
    expect(o.read('V-101.lots-tested')).toBe(MATERIALS.length);
    expect(MATERIALS.filter(({ id }) => isDamp(o, id))).toEqual([]);
    expect(o.read('V-101.csl-nitrogen')).toBeGreaterThan(7);
  });

  test('is damp on some days, which no label tells, and is replaced by a dry one', () => {
    const days = Array.from({ length: 16 }, (_, seed) => tested(seed + 1));
    const found = days.flatMap((o) => MATERIALS.filter(({ id }) => isDamp(o, id)).map(({ id }) => ({ o, id })));
    const damp = found.filter(({ o, id }) => id !== 'csl' || o.read('V-101.csl-nitrogen') > 7);
    expect(damp.length).toBeGreaterThan(0);
    expect(damp.length).toBeLessThan(9);
    const { o, id } = damp[0]!;
    expect(o.read(`V-101.${id}-lot.finding`)).toBe(0);
    o.act('judge', `V-101.${id}-verdict`, 'reject');
    o.wait(601);
    expect(o.read(`V-101.${id}-moisture`)).toBe(0);
    o.act('sample', `V-101.${id}-sample`);
    o.wait(1201);
    expect(isDamp(o, id)).toBe(false);
  });
});
