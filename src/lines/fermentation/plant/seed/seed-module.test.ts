// The seed module (content/fermentation.md P6, "Spore -> V-201", "V-201 -> V-202 by the same sequence with TL-12").
import { describe, expect, it } from 'vitest';
import { alarms } from '../../alarms/index.ts';
import { Operator } from '../testing/operator.ts';

const open = (o: Operator, ...tags: string[]) => {
  for (const tag of tags) o.act('set', `HV-${tag}`, 100);
};
const shut = (o: Operator, ...tags: string[]) => {
  for (const tag of tags) o.act('set', `HV-${tag}`, 0);
};

/** V-201 brought to a pressure, MPa(g), the flame lit or not, the flask emptied through the port. */
function inoculated(pressure: number, flame = true): Operator {
  const o = new Operator([], 'P6S');
  // Without any the exhaust stands wide open.
  if (pressure === 0) o.act('mode', 'PIC-201', 'man');
  o.act('set', 'PIC-201', pressure === 0 ? 100 : pressure);
  o.until(() => o.read('PT-201') <= (pressure === 0 ? 0.004 : pressure + 0.002), 600);
  if (flame) o.act('start', 'HV-20131.flame');
  open(o, '20131');
  o.wait(3);
  o.act('start', 'HV-20131.flask');
  o.wait(50);
  o.act('stop', 'HV-20131.flask');
  shut(o, '20131');
  o.wait(5);
  return o;
}

describe('a charge that waits for its seed', () => {
  it('is held against its recipe until it has it, and process water let into it is told', () => {
    const o = new Operator([], 'P6S');
    for (const tag of ['WT-201', 'WT-202']) expect(o.read(tag) / o.read(`${tag}.target`)).toBeCloseTo(1, 3);
    const high = alarms.find(({ id }) => id === 'WT-202.H')!;
    const over = () => o.read('WT-202') - high.from!.factor * o.read(high.from!.tag) - high.limit;
    expect(over()).toBeLessThan(0);
    open(o, '20292');
    o.until(() => over() > 0, 1200);
    shut(o, '20292');
    expect(o.read('WT-202')).toBeGreaterThan(8.6);
    expect(inoculated(0.015).read('WT-201.target')).toBe(0);
  });
});

describe('spores poured into V-201', () => {
  it('in the flame at 0.01 to 0.02 MPa go in whole and clean, and begin to germinate', () => {
    const o = inoculated(0.015);
    expect(o.read('HV-20131.poured')).toBeCloseTo(100, 3);
    expect(o.read('V-201.dose')).toBe(0);
    expect(o.told).toEqual([]);
    expect(o.read('V-201.age')).toBeGreaterThan(0);
    expect(o.read('V-201.biomass')).toBeGreaterThan(0.4);
    expect(o.read('V-201.stage')).toBe(1);
    // A second flask does not stand by.
    open(o, '20131');
    o.act('start', 'HV-20131.flask');
    o.wait(50);
    expect(o.read('HV-20131.poured')).toBeCloseTo(100, 3);
  });

  it('without a flame bring germs', () => {
    const o = inoculated(0.015, false);
    expect(o.happened('port-unflamed', 'HV-20131')).toBe(true);
    expect(o.read('V-201.dose')).toBeCloseTo(0.5, 6);
  });

  it('without pressure let the air of the hall in', () => {
    const o = inoculated(0);
    expect(o.happened('port-sucked', 'HV-20131')).toBe(true);
    expect(o.read('V-201.dose')).toBeGreaterThanOrEqual(1);
    expect(o.read('HV-20131.poured')).toBeGreaterThan(90);
    // It has taken hold in the culture, and goes with it.
    expect(o.plant.seeds.v201.broth.state('contaminant')).toBeGreaterThan(0);
  });

  it('against 0.05 MPa are driven back, and the flame is blown out', () => {
    const o = inoculated(0.05);
    expect(o.happened('flame-blown-out', 'HV-20131.flame')).toBe(true);
    expect(o.happened('spores-sprayed', 'HV-20131')).toBe(true);
    expect(o.read('HV-20131.lost')).toBeGreaterThan(50);
    expect(o.read('V-201.dose')).toBeCloseTo(0.5, 6);
  });

  it('vent V-201 through the open port alone', () => {
    const vented = (...tags: string[]) => {
      const o = new Operator([], 'P6S');
      o.act('mode', 'PIC-201', 'man');
      o.act('set', 'PIC-201', 0);
      open(o, ...tags);
      o.wait(30);
      return o.read('PT-201');
    };
    expect(vented('20131')).toBeLessThan(vented() - 0.01);
  });
});

describe('TL-12', () => {
  const steamed = (o: Operator, minutes: number) => {
    open(o, '60104');
    o.wait(30);
    shut(o, '60104');
    open(o, '20122', '20233', '20125');
    o.wait(6);
    o.act('set', 'HV-20232', 10);
    o.wait(30);
    open(o, '20232');
    o.until(() => o.read('TL-12.cold-end') >= 121, 400);
    o.act('set', 'HV-20232', 12);
    o.wait(60 * minutes);
  };
  const press = (o: Operator, tonnes: number) => {
    const goal = o.read('TL-12.arrived') + tonnes;
    o.act('set', 'PIC-201', 0.09);
    o.act('set', 'PIC-202', 0.03);
    o.wait(120);
    shut(o, '20233', '20125', '20232');
    open(o, '20122', '20121');
    o.wait(5);
    open(o, '20231');
    const seconds = o.until(() => o.read('TL-12.arrived') >= goal, 900);
    shut(o, '20231', '20122', '20121');
    o.wait(20);
    return seconds;
  };

  it('is steamed at both ends and held at 0.12 to 0.15 MPa, then 0.82 t run over in 4 min, with nothing lost', () => {
    const o = inoculated(0.015);
    steamed(o, 31);
    expect(o.read('PI-20233')).toBeGreaterThan(0.12);
    expect(o.read('PI-20233')).toBeLessThan(0.15);
    expect(o.read('TL-12.hold')).toBeGreaterThan(30);
    expect(o.read('TL-12.sterile')).toBe(1);
    const vessels = [o.plant.seeds.v201.plant, o.plant.seeds.v202.plant];
    const before = vessels.map((plant) => plant.content().mass - o.state[plant.ledger.mass]!);
    const seed = o.read('V-201.biomass');
    const minutes = press(o, 0.82) / 60;
    expect(minutes).toBeGreaterThan(3.5);
    expect(minutes).toBeLessThan(5);
    expect(o.read('V-202.dose')).toBe(0);
    expect(o.read('V-202.biomass') / seed).toBeCloseTo(0.82 / (8.25 + 0.82), 2);
    expect(o.read('V-202.age')).toBeGreaterThan(0);
    vessels.forEach((plant, i) => {
      expect(plant.content().mass - o.state[plant.ledger.mass]!).toBeCloseTo(before[i]!, 3);
    });
  });

  it('carries germs where it has not been steamed, and what has rotted in it with the seed after it', () => {
    const o = inoculated(0.015);
    press(o, 0.2);
    expect(o.happened('unsterile-transfer', 'TL-12')).toBe(true);
    expect(o.read('V-202.dose')).toBeCloseTo(0.7, 6);
    o.wait(3700);
    press(o, 0.2);
    expect(o.happened('rotten-residue', 'TL-12')).toBe(true);
    expect(o.read('V-202.dose')).toBeCloseTo(0.7 + 0.3, 6);
  });

  it('blows air into V-202 when V-201 is pressed empty, and back when the pressures are reversed', () => {
    const o = inoculated(0.015);
    o.act('set', 'PIC-201', 0.09);
    o.wait(60);
    open(o, '20122', '20121', '20231');
    o.until(() => o.happened('air-breakthrough', 'TL-12'), 900);
    expect(o.read('WT-201')).toBeLessThan(0.05);
    const other = inoculated(0.015);
    other.act('set', 'PIC-202', 0.09);
    other.act('set', 'PIC-201', 0.03);
    other.wait(120);
    open(other, '20122', '20121', '20231');
    other.until(() => other.happened('reversed-transfer', 'TL-12'), 300);
    expect(other.read('TL-12.arrived')).toBe(0);
  });
});
