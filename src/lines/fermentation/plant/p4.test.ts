// P4 done right against sterilisation-model.md 9.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Operator as Player } from './testing/operator.ts';
import { Operator } from './testing/operator.ts';
import * as p4 from './testing/p4.ts';
import { between, near } from './testing/tolerance.ts';

/** Charged, preheated to 90, lined up, at 121, held 30 min, closed, at 26.3, half an hour later. */
interface Course {
  readonly charged: Player;
  readonly at90: Player;
  readonly lined: Player;
  readonly at121: Player;
  readonly held: Player;
  readonly closed: Player;
  readonly airOn: Player;
  readonly at115: Player;
  readonly cold: Player;
  readonly rested: Player;
  readonly holdRange: readonly [number, number];
  /** Highest top of liquid with foam in the hold, m. */
  readonly foamInHold: number;
  readonly lowestPressure: number;
  readonly fastestCooling: number;
  readonly mostFoam: number;
  /** Minutes that the agitator turned in medium below 40 deg C. */
  readonly fastestGas: number;
}

function play(): Course {
  const o = new Operator();
  p4.charge(o);
  p4.stir(o);
  const charged = o.fork();
  p4.preheat(o);
  const at90 = o.fork();
  p4.routeOne(o);
  p4.stopJacketAndAgitator(o);
  p4.routeTwo(o);
  p4.routeThree(o);
  p4.upperPipes(o);
  const lined = o.fork();
  p4.rise(o);
  const at121 = o.fork();
  let low = 200;
  let high = 0;
  let foamInHold = 0;
  p4.hold(o, () => {
    foamInHold = Math.max(foamInHold, o.read('R-301.top'));
    // The first minutes belong to the rise: the hand on the valves has to find its place.
    if (o.read('KI-301') > 3) {
      low = Math.min(low, o.read('TT-301'));
      high = Math.max(high, o.read('TT-301'));
    }
    return o.read('KI-301') < 30;
  });
  const held = o.fork();
  let lowestPressure = 1;
  let fastestCooling = 0;
  let mostFoam = 0;
  let fastestGas = 0;
  o.watch = () => {
    lowestPressure = Math.min(lowestPressure, o.read('PT-301'));
    fastestCooling = Math.min(fastestCooling, o.read('TT-301.rate'));
    mostFoam = Math.max(mostFoam, o.read('R-301.top'));
    fastestGas = Math.max(fastestGas, o.plant.fermentor.foam.velocity);
  };
  p4.close(o);
  const closed = o.fork();
  p4.admitAir(o);
  const airOn = o.fork();
  const at115 = o.fork();
  at115.until(() => at115.read('TT-301') <= 115, 3000);
  p4.cool(o);
  const cold = o.fork();
  o.wait(1800);
  o.watch = null;
  return {
    charged,
    at90,
    lined,
    at121,
    held,
    closed,
    airOn,
    at115,
    cold,
    rested: o,
    holdRange: [low, high],
    foamInHold,
    lowestPressure,
    fastestCooling,
    mostFoam,
    fastestGas,
  };
}

const minutes = (from: Player, to: Player) => (to.second - from.second) / 60;
const gained = (tag: string, from: Player, to: Player) => to.read(tag) - from.read(tag);

describe('P4 done right', () => {
  let c: Course;
  beforeAll(() => {
    c = play();
  }, 60_000);

  it('charges 48.5 m3 in 50 min through P-101, the vessel vented all the time', () => {
    near(c.charged.minute, 51);
    near(c.charged.liquor(), 48.9, 0.01);
    near(c.charged.read('R-301.volume'), 48.5, 0.01);
    expect(c.charged.read('PT-301')).toBeLessThan(0.02);
  });

  it('preheats from 45 to 90 in 62 min with 4.3 t of plant steam', () => {
    near(minutes(c.charged, c.at90), 62);
    near(gained('FQ-601', c.charged, c.at90), 4.3);
  });

  it('rises from 90 to 121 in 30 min, 4.5 of them for the line-up', () => {
    near(minutes(c.at90, c.at121), 30);
    near(minutes(c.at90, c.lined), 4.5);
  });

  it('takes 2.0 kg/s of steam in the rise and 0.5 in the hold', () => {
    near((gained('R-301.steam-total', c.at90, c.at121) * 1000) / (c.at121.second - c.at90.second), 2);
    near((gained('R-301.steam-total', c.at121, c.held) * 1000) / (c.held.second - c.at121.second), 0.5);
  });

  it('takes 4.4 t of direct steam, 0.92 of it in the hold', () => {
    near(gained('R-301.steam-total', c.charged, c.held), 4.4);
    near(gained('R-301.steam-total', c.at121, c.held), 0.92);
  });

  it('leaves 2.89 t of condensate at 121, 3.05 at the end of the hold', () => {
    near(c.at121.liquor() - c.at90.liquor(), 2.89);
    near(c.held.liquor() - c.at90.liquor(), 3.05);
  });

  it('holds 121.3 to 122.2 at 0.108 MPa(g) with 54.0 m3', () => {
    between(c.holdRange[0], 121.3, 122.2);
    between(c.holdRange[1], 121.3, 122.2);
    near(c.held.read('PT-301'), 0.108);
    near(c.held.read('R-301.volume'), 54);
  });

  // The table's foam top of 4.9 m does not follow from its own row of 0.92 t (0.511 kg/s) in the hold: if all of that boiled off,
  // j = 0.511 x 461.5 x 395 / (0.2093e6 x 13.85) = 0.032 m/s, eps = 0.032/0.364 = 0.088, top = 3.197/0.912 + 35 x 0.032 = 4.63 m.
  // With what drains and losses condense (0.1 kg/s) it is 4.3 in the mean; the highest moment is the end of the rise.
  it('foams to 4.3-4.63 m in the hold', () => {
    between(c.held.read('R-301.top'), 4.2, 4.4);
    between(c.foamInHold, 4.4, 4.63);
  });

  it.each([
    ['liquid (TT-301)', 'R-301.F0', 35],
    ['exhaust line (TT-303)', 'L-3006.F0', 31],
    ['bottom (TT-304)', 'L-3003.F0', 127],
    ['air pipe (TT-305)', 'L-3001.F0', 98],
    ['transfer line (TT-307)', 'L-3004.F0', 32],
  ])('collects F0 in 30 min: %s', (_place, tag, expected) => {
    near(gained(tag, c.at121, c.held), expected, 0.1);
  });

  it('collects more than 500 min in the sample pipe', () => {
    expect(gained('L-3002.F0', c.at121, c.held)).toBeGreaterThan(500);
  });

  it('is sterile when the hold is complete with the manifold steamed too, and stays so', () => {
    const o = c.lined.fork();
    p4.steamManifold(o);
    p4.rise(o);
    expect(o.read('R-301.sterility')).toBe(3);
    p4.hold(o, () => o.read('KI-301') < 30);
    expect(o.read('R-301.sterility')).toBe(4);
    expect(o.read('L-3005.F0')).toBeGreaterThanOrEqual(o.read('L-3006.F0'));
    p4.close(o);
    p4.admitAir(o);
    p4.cool(o);
    expect(o.read('R-301.sterility')).toBe(4);
    expect(o.read('R-301.dose')).toBe(0);
  });

  it('falls to 115 in 18 min with air on, to 26.3 in another 105', () => {
    near(minutes(c.closed, c.at115), 18);
    near(minutes(c.at115, c.cold), 105);
    near(minutes(c.held, c.cold), 124);
    expect(c.fastestCooling).toBeGreaterThan(-2);
    near(c.fastestCooling, -1.8);
  });

  it('never falls below 0.045 MPa(g); foam rises to 5.5 m at 0.10 m/s of gas when air comes in, and never over', () => {
    near(c.lowestPressure, 0.045);
    near(c.mostFoam, 5.5);
    near(c.fastestGas, 0.1);
    expect(c.cold.read('R-301.overflow')).toBe(0);
  });

  it('evaporates 1.05 t and ends with 50.2 m3, 50.9 t', () => {
    near(c.held.liquor() - c.cold.liquor(), 1.05);
    near(c.cold.read('R-301.volume'), 50.2);
    near(c.cold.liquor(), 50.9);
  });

  it('stays at 26.0 +/- 0.1 once TIC-301 has it', () => {
    between(c.rested.read('TT-301'), 25.9, 26.1);
  });

  it('tells of no mishap at all', () => {
    expect(c.rested.told.filter(({ code }) => code !== 'I-308')).toEqual([]);
  });

  it('leaves the seal at an index of 7', () => {
    near(c.rested.read('R-301.seal'), 7);
  });

  it('balances: mass to a gram, energy to a kilojoule', () => {
    const { mass, energy } = c.rested.imbalance();
    expect(Math.abs(mass)).toBeLessThan(1e-3);
    expect(Math.abs(energy)).toBeLessThan(1e3);
  });
});

describe('P4 in other ways', () => {
  it('with a charge of 46.0 m3 ends at 47.6 m3 after 119 min of cooling', () => {
    const o = new Operator();
    p4.charge(o, 46.39);
    near(o.read('R-301.volume'), 46, 0.01);
    p4.stir(o);
    p4.preheat(o);
    p4.routeOne(o);
    p4.stopJacketAndAgitator(o);
    p4.routeTwo(o);
    p4.routeThree(o);
    p4.upperPipes(o);
    p4.rise(o);
    p4.hold(o, () => o.read('KI-301') < 30);
    const from = o.second;
    p4.close(o);
    p4.admitAir(o);
    p4.cool(o);
    near(o.read('R-301.volume'), 47.6);
    near((o.second - from) / 60, 119);
  });

  it('with the main routes at 98 and 84 % rises in 22 min at 0.008 MPa/min', () => {
    const o = new Operator();
    p4.charge(o);
    p4.stir(o);
    p4.preheat(o);
    const from = o.second;
    p4.routeOne(o);
    o.set({ '07': 98 });
    p4.stopJacketAndAgitator(o);
    p4.routeTwo(o);
    p4.routeThree(o);
    o.set({ '24': 84 });
    p4.upperPipes(o);
    let fastest = 0;
    o.watch = () => {
      fastest = Math.max(fastest, o.read('PT-301.rate'));
    };
    p4.rise(o);
    near((o.second - from) / 60, 22);
    near(fastest, 0.008);
  });

  it('preheated to 80 only: 43 min of jacket, 38 of rise, 3.99 t of condensate, 51.1 m3 in the end', () => {
    const o = new Operator();
    p4.charge(o);
    p4.stir(o);
    const start = o.second;
    p4.preheat(o, 80);
    near((o.second - start) / 60, 43);
    const from = o.second;
    const before = o.liquor();
    p4.routeOne(o);
    p4.stopJacketAndAgitator(o);
    p4.routeTwo(o);
    p4.routeThree(o);
    p4.upperPipes(o);
    p4.rise(o);
    near((o.second - from) / 60, 38);
    p4.hold(o, () => o.read('KI-301') < 30);
    near(o.liquor() - before, 3.99);
    p4.close(o);
    p4.admitAir(o);
    p4.cool(o);
    near(o.read('R-301.volume'), 51.1);
  });
});
