// The feeds as a person meets them: feeding R-301, what an unsterile feed does, what each fault does, and that a quiet tank is quiet.
import { describe, expect, it } from 'vitest';
import type { FaultInjection } from '../../../../plant/plant.ts';
import { Operator } from '../testing/operator.ts';

/** R-301 in stand-by; the feed of a digit is joined to it with its pump running and its loop in automatic. */
function feeding(digit: number, litresPerHour: number, faults: readonly FaultInjection[] = []): Operator {
  const o = new Operator(faults, 'P5');
  o.wait(5);
  for (const valve of [`HV-40${digit}02`, `HV-40${digit}09`, `HV-3014${digit}`]) o.act('set', valve, 100);
  o.wait(60);
  o.act('start', `P-40${digit}`);
  o.act('mode', `FIC-40${digit}`, 'auto');
  o.act('set', `FIC-40${digit}`, litresPerHour);
  return o;
}

describe('a feed', () => {
  it('tells antifoam given by hand as one addition, five minutes after its last stroke', () => {
    const o = new Operator([], 'P7');
    o.act('mode', 'LIC-301', 'man');
    for (let stroke = 0; stroke < 2; stroke++) {
      o.act('start', 'P-408');
      o.wait(60);
    }
    expect(o.read('ADD.antifoam')).toBe(1);
    o.wait(300);
    expect(o.read('ADD.antifoam')).toBe(0);
    expect(o.read('ADD.litres')).toBeCloseTo(4, 0);
    expect(o.read('ADD.to') - o.read('ADD.from')).toBeGreaterThan(60);
    // What LIC-301 gives by itself is no addition by hand.
    const before = o.read('FQ-408');
    o.act('mode', 'LIC-301', 'auto');
    o.act('set', 'LIC-301', 0);
    o.wait(120);
    expect(o.read('FQ-408')).toBeGreaterThan(before);
    expect(o.read('ADD.antifoam')).toBe(0);
  });

  it('gives R-301 what its loop is set to, litre for litre, with the balance closed', () => {
    const o = feeding(5, 60);
    o.wait(60);
    expect(o.read('FT-405')).toBeCloseTo(60, 0);
    const [weight, total, tank] = [o.read('WT-301'), o.read('FQ-405'), o.read('WT-405')];
    o.wait(3600);
    expect(o.read('FQ-405') - total).toBeCloseTo(60, 0);
    // 60 L of 1.17 kg/L; meanwhile the air carries some water off.
    expect(o.read('WT-405') - tank).toBeCloseTo(-0.0704, 3);
    expect(o.read('WT-301') - weight).toBeGreaterThan(0.05);
    expect(o.read('R-301.dose')).toBe(0);
    const { mass, energy } = o.imbalance();
    expect(Math.abs(mass)).toBeLessThan(1e-6);
    expect(Math.abs(energy)).toBeLessThan(100);
  });

  it('follows a new set-point with a lag of about 10 s', () => {
    const o = feeding(1, 100);
    o.act('set', 'HV-40114', 0);
    o.wait(1200);
    expect(o.read('FT-401')).toBeCloseTo(100, 0);
    o.act('set', 'FIC-401', 180);
    o.wait(12);
    expect(o.read('FT-401')).toBeGreaterThan(140);
    expect(o.read('FT-401')).toBeLessThan(165);
    o.wait(60);
    expect(o.read('FT-401')).toBeCloseTo(180, 0);
  });

  it('that was never steamed infects R-301: half a dose by its tank, half by its line', () => {
    const o = feeding(1, 100);
    o.wait(1200);
    expect(o.read('R-301.dose')).toBeCloseTo(1);
    expect(o.happened('unsterile-feed', 'L-401')).toBe(true);
  });

  it('is stopped by I-304 and cannot be started before the cause is gone', () => {
    const o = feeding(3, 10);
    o.wait(30);
    o.act('stop', 'M-301');
    o.wait(5);
    expect(o.read('P-403')).toBe(0);
    expect(o.plant.operate('start', 'P-403', null)).toEqual({ ok: false, refusal: 'I-304' });
    o.act('start', 'M-301');
    o.wait(2);
    o.act('start', 'P-403');
  });

  it('comes in strokes of 2 L where it is antifoam', () => {
    const o = new Operator([], 'P5');
    for (const valve of ['HV-40802', 'HV-40809', 'HV-30148']) o.act('set', valve, 100);
    o.wait(30);
    o.act('start', 'P-408');
    o.wait(60);
    expect(o.read('P-408')).toBe(0);
    expect(o.read('FQ-408')).toBeCloseTo(2, 1);
  });

  it('runs uncontrolled through the bypass of its pump', () => {
    const o = new Operator([], 'P5');
    for (const valve of ['HV-40902', 'HV-40909', 'HV-40914', 'HV-30149']) o.act('set', valve, 100);
    o.act('set', 'FIC-409', 100);
    o.wait(600);
    expect(o.read('FT-409')).toBe(600);
    expect(o.read('WT-409')).toBeLessThan(17.7);
  });
});

describe('an event', () => {
  it('E14: FT-401 pegs while 300 L/h flow, whatever the loop does; the root valve stops it', () => {
    const o = feeding(1, 50, [{ event: 'E14', at: 1300 }]);
    o.wait(1400);
    o.act('mode', 'FIC-401', 'man');
    o.act('set', 'FIC-401', 0);
    o.wait(60);
    expect(o.read('FT-401')).toBe(200);
    const before = o.read('WT-401');
    o.wait(600);
    expect((before - o.read('WT-401')) * 6).toBeCloseTo(0.3 * 1.26, 2);
    o.act('set', 'HV-30141', 0);
    o.wait(10);
    expect(o.read('FT-401')).toBe(0);
  });

  it('E16: the precursor line is blocked', () => {
    const o = feeding(3, 10, [{ event: 'E16', at: 300 }]);
    o.wait(600);
    expect(o.read('FT-403')).toBe(0);
    expect(o.read('FIC-403.output')).toBe(100);
  });

  it('E17: the gas reaches 20 in some 20 s and I-306 at 40 trips the pump, shuts the line and turns the water on', () => {
    const o = new Operator([{ event: 'E17', at: 100 }], 'P5');
    for (const valve of ['HV-40202', 'HV-40209', 'XV-40201']) o.act('set', valve, 100);
    o.act('start', 'P-402');
    o.wait(122);
    expect(o.read('GT-402A')).toBeGreaterThan(18);
    o.until(() => o.happened('I-306'), 60);
    o.wait(10);
    expect([o.read('P-402'), o.read('XV-40201'), o.read('XV-40202')]).toEqual([0, 0, 100]);
    expect(o.plant.operate('set', 'XV-40201', 100)).toEqual({ ok: false, refusal: 'I-306' });
    o.until(() => o.read('GT-402A') < 20, 1200);
  });

  it('E18: condensate gathers in the sugar line and goes ahead of the first feed', () => {
    const o = feeding(1, 100, [{ event: 'E18', at: 10 }]);
    o.act('set', 'HV-30141', 0);
    o.act('set', 'HV-40109', 0);
    o.wait(1200);
    expect(o.read('TT-401')).toBeGreaterThan(40);
    o.act('set', 'HV-30141', 100);
    o.act('set', 'HV-40109', 100);
    o.wait(1200);
    // Half a dose each by tank and line, which were never steamed, and what stood in the line.
    expect(o.read('R-301.dose')).toBeCloseTo(1.3);
  });

  it('E21: the antifoam tank is empty', () => {
    const o = new Operator([{ event: 'E21', at: 20 }], 'P5');
    o.wait(30);
    expect(o.read('LT-408')).toBeLessThan(1);
  });
});

it('nine tanks at rest change nothing', () => {
  const o = new Operator([], 'P5');
  o.wait(2);
  const slots = o.plant.readings;
  const before = new Map(
    [...slots].filter(([tag]) => /^(?:[PTLW]T-40|[VL]-40)/.test(tag)).map(([tag]) => [tag, o.read(tag)]),
  );
  o.wait(600);
  const changed = [...before].filter(([tag, value]) => o.read(tag) !== value).map(([tag]) => tag);
  expect(changed.filter((tag) => !/^TT-40\d$/.test(tag))).toEqual([]);
});

it('at random: no NaN, no negative mass, no tank above its relief by much', () => {
  const holdings = /^V-40\d\.(?:water|solute|air|jacket-water)$|^L-40\d\.(?:water|feed|air-product)$/;
  const probe = new Operator([], 'P5');
  const names = [...probe.plant.operables].filter(
    ([tag, verbs]) => /^(?:HV-40|FIC-40|[PM]-40|HV-3014)/.test(tag) && verbs.length > 0,
  );
  for (const seed of [1, 2, 3]) {
    const o = new Operator(
      seed === 2
        ? [
            { event: 'E14', at: 500 },
            { event: 'E18', at: 900 },
          ]
        : [],
      'P5',
    );
    let state = seed;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
      return (state >>> 0) / 2 ** 32;
    };
    const masses = o.slots.flatMap((name, slot) => (holdings.test(name) ? [slot] : []));
    expect(masses.length).toBe(9 * 7);
    for (let i = 0; i < 400; i++) {
      const [tag, verbs] = names[Math.floor(next() * names.length)]!;
      if (verbs.includes('start')) o.plant.operate(next() < 0.5 ? 'start' : 'stop', tag, null);
      else o.plant.operate('set', tag, next() < 0.4 ? 0 : 100 * next());
      o.wait(15);
      for (const slot of masses)
        expect(o.state[slot], `${o.slots[slot]} at ${o.second}, seed ${seed}`).toBeGreaterThanOrEqual(0);
    }
    for (let d = 1; d <= 9; d++) {
      expect(o.read(`PT-40${d}`)).toBeLessThan(0.6);
      expect(o.read(`TT-40${d}A`)).toBeLessThan(156);
      expect(o.read(`TT-40${d}A`)).toBeGreaterThan(-1);
    }
    expect(o.state.some((value) => Number.isNaN(value))).toBe(false);
  }
});
