// The rows of sterilisation-model.md 9, P6: TL-23 under steam, and seed pressed over by a difference of pressure.
import { describe, expect, it } from 'vitest';
import { Operator } from '../testing/operator.ts';

const open = (o: Operator, ...tags: string[]) => {
  for (const tag of tags) o.act('set', `HV-${tag}`, 100);
};
const shut = (o: Operator, ...tags: string[]) => {
  for (const tag of tags) o.act('set', `HV-${tag}`, 0);
};

/** TL-23 heated with both traps open; then HV-30132 at `percent`. Returns the seconds to 121 deg C. */
function steamed(o: Operator, percent: number): number {
  open(o, '60104');
  o.wait(30);
  shut(o, '60104');
  open(o, '20222', '30133', '20225');
  o.wait(6);
  o.act('set', 'HV-30132', 10);
  o.wait(30);
  open(o, '30132');
  const seconds = o.until(() => o.read('TL-23.cold-end') >= 121, 400);
  o.act('set', 'HV-30132', percent);
  return seconds;
}

describe('TL-23 under steam', () => {
  it('is hot at both ends after 1.9 min, and holds 0.12 to 0.15 MPa with 30132 a little above 10 %', () => {
    const o = new Operator([], 'P6');
    expect(steamed(o, 13) / 60).toBeCloseTo(1.9, 0);
    o.wait(600);
    expect(o.read('PI-30133')).toBeGreaterThan(0.12);
    expect(o.read('PI-30133')).toBeLessThan(0.15);
    const before = o.read('TL-23.F0');
    o.wait(1800);
    // The table's 93 min are those of 125.6 °C.
    expect(o.read('TL-23.F0') - before).toBeGreaterThan(75);
    expect(o.read('TL-23.F0') - before).toBeLessThan(105);
    expect(o.read('TL-23.sterile')).toBe(1);
    // Shut before the traps, the steam leaves an empty line within seconds.
    shut(o, '30132');
    o.wait(8);
    expect(o.read('PI-30133')).toBeLessThan(0.005);
    o.wait(3);
    expect(o.read('TL-23.sterile')).toBe(0);
  });

  it('stays cold where its end is shut off, and is not held', () => {
    const o = new Operator([], 'P6');
    open(o, '30133');
    o.act('set', 'HV-30132', 20);
    o.wait(900);
    expect(o.read('TT-307')).toBeGreaterThan(120);
    expect(o.read('TT-224')).toBeLessThan(60);
    expect(o.read('TL-23.hold')).toBe(0);
  });
});

describe('seed through TL-23', () => {
  const pressed = (difference: number): Operator => {
    const o = new Operator([], 'P6');
    o.act('set', 'PIC-301', 0.03);
    o.act('set', 'PIC-202', 0.03 + difference);
    o.wait(600);
    open(o, '20222', '20221');
    o.wait(20);
    open(o, '30131');
    return o;
  };
  const minutes = (o: Operator) => o.until(() => o.read('TL-23.arrived') >= 8.2, 2000) / 60;

  // 8.0 m3 of 1.03 t/m3.
  it.each([
    [0.12, 13.0],
    [0.15, 9.8],
    [0.17, 8.7],
  ])('takes at %f MPa about %f min for 8 m3', (difference, expected) => {
    expect(Math.abs(minutes(pressed(difference)) / expected - 1)).toBeLessThan(0.06);
  });

  it('stalls at 0.08 MPa against the lift', () => {
    const o = pressed(0.08);
    o.wait(1440);
    expect(o.read('TL-23.arrived')).toBeGreaterThan(3.5);
    expect(o.read('TL-23.arrived')).toBeLessThan(6);
  });

  it('loses no mass on its way, and its culture is that of 0.72 g/L', () => {
    const o = new Operator([], 'P6');
    const { plant } = o.plant.seeds.v202;
    const { ledger } = plant;
    const start = plant.content();
    o.act('set', 'PIC-301', 0.03);
    o.act('set', 'PIC-202', 0.18);
    o.wait(300);
    open(o, '20222', '20221');
    o.wait(20);
    open(o, '30131');
    minutes(o);
    shut(o, '30131', '20222', '20221');
    o.wait(20);
    const now = plant.content();
    expect(Math.abs(now.mass - start.mass - o.state[ledger.mass]!)).toBeLessThan(1e-3);
    expect(Math.abs(now.energy - start.energy - o.state[ledger.energy]!) / Math.abs(start.energy)).toBeLessThan(1e-4);
    const { mass } = o.imbalance();
    expect(Math.abs(mass)).toBeLessThan(1e-3);
    expect(o.read('R-301.biomass')).toBeGreaterThan(0.68);
    expect(o.read('R-301.biomass')).toBeLessThan(0.78);
    // A second button press changes nothing.
    o.act('start', 'BATCH');
    o.wait(61);
    expect(o.read('R-301.age') * 3600).toBeCloseTo(60, 0);
    o.act('stop', 'BATCH');
    o.wait(1);
    o.act('start', 'BATCH');
    o.wait(60);
    expect(o.read('R-301.age') * 3600).toBeCloseTo(121, 0);
  });

  it('is followed by 0.7 kg/s of air', () => {
    const o = pressed(0.15);
    o.until(() => o.read('TL-23.through') > 0.1, 2000);
    let most = 0;
    for (let i = 0; i < 10; i++) {
      o.wait(1);
      most = Math.max(most, o.read('TL-23.through'));
    }
    expect(most).toBeGreaterThan(0.4);
    expect(most).toBeLessThan(0.9);
    expect(o.happened('air-breakthrough', 'TL-23')).toBe(true);
  });
});

// content/fermentation.md 6.09: "rotting residue: next batch dose 0.3".
describe('what a transfer leaves in TL-23', () => {
  const transferredTwice = (rinse: (o: Operator) => void): Operator => {
    const o = new Operator([], 'P6');
    o.act('set', 'PIC-301', 0.03);
    o.act('set', 'PIC-202', 0.18);
    o.wait(300);
    const press = (tonnes: number) => {
      open(o, '20222', '20221', '30131');
      o.until(() => o.read('TL-23.arrived') >= tonnes, 600);
      shut(o, '30131', '20222', '20221');
    };
    press(1);
    rinse(o);
    o.wait(3700);
    press(2);
    return o;
  };

  it('rots within the hour, and goes with the seed after it: dose 0.3', () => {
    const o = transferredTwice(() => {});
    expect(o.happened('rotten-residue', 'TL-23')).toBe(true);
    // Neither time had the line been steamed; that counts once a day.
    expect(o.read('R-301.dose')).toBeCloseTo(0.7 + 0.3, 6);
  });

  it('is gone after ten minutes of steam into the trap', () => {
    const o = transferredTwice((plant) => {
      open(plant, '30133');
      plant.act('set', 'HV-30132', 100);
      plant.until(() => plant.read('TT-307') >= 122, 900);
      plant.act('set', 'HV-30132', 13);
      plant.wait(600);
      shut(plant, '30132', '30133');
    });
    expect(o.happened('rotten-residue')).toBe(false);
  });
});

describe('the spray of V-202', () => {
  const sprayed = (...running: string[]): Operator => {
    const o = new Operator([], 'P7');
    open(o, '20281', '80109', '80110');
    for (const pump of running) o.act('start', pump);
    o.wait(20);
    return o;
  };

  it('gives nothing while P-801 stands', () => {
    const o = sprayed();
    expect(o.read('WT-202')).toBeLessThan(0.01);
    expect(o.read('V-801.volume')).toBeCloseTo(5.6, 1);
  });

  it('is lye of V-801 that P-801 pumps', () => {
    const o = sprayed('P-801');
    expect(o.read('WT-202')).toBeGreaterThan(0.1);
    expect(o.read('V-202.conductivity')).toBeGreaterThan(50);
    // What does not lie on the bottom has run to the kill tank.
    expect(5.6 - o.read('V-801.volume')).toBeGreaterThan(o.read('WT-202') - 0.02);
    o.act('stop', 'P-801');
    o.wait(5);
    const left = o.read('V-801.volume');
    o.wait(20);
    expect(o.read('V-801.volume')).toBe(left);
  });
});
