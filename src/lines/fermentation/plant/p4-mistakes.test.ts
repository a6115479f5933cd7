// What goes wrong in P4 when it is played wrong, against the table of mistakes in sterilisation-model.md 9.
import { beforeAll, describe, expect, it } from 'vitest';
import { Operator } from './testing/operator.ts';
import * as p4 from './testing/p4.ts';
import { between, near } from './testing/tolerance.ts';

let charged: Operator;
let at90: Operator;
let lined: Operator;
let at121: Operator;
let held: Operator;
let closed: Operator;

beforeAll(() => {
  const o = new Operator();
  p4.charge(o);
  p4.stir(o);
  charged = o.fork();
  p4.preheat(o);
  at90 = o.fork();
  p4.routeOne(o);
  p4.stopJacketAndAgitator(o);
  p4.routeTwo(o);
  p4.routeThree(o);
  p4.upperPipes(o);
  lined = o.fork();
  p4.rise(o);
  at121 = o.fork();
  p4.hold(o, () => o.read('KI-301') < 30);
  held = o.fork();
  p4.close(o);
  closed = o.fork();
}, 60_000);

describe('4.04 with the vent shut', () => {
  it('raises the pressure until P-101 trips on I-314', () => {
    const o = new Operator();
    o.set({ '91': 100 });
    o.act('set', 'HV-10110', 100);
    o.act('start', 'P-101');
    o.until(() => o.happened('pump-trip'), 3000);
    expect(o.read('P-101')).toBe(0);
    between(o.read('PT-301'), 0.019, 0.03);
  });

  it('refuses to start P-101 with HV-30191 open to a vessel under pressure', () => {
    const o = held.fork();
    o.set({ '91': 100 });
    expect(o.plant.operate('start', 'P-101', null)).toEqual({ ok: false, refusal: 'I-314' });
  });

  it('runs the pump dry when V-101 is empty, and trips it', () => {
    const o = charged.fork();
    o.set({ '91': 100 });
    o.act('set', 'HV-10110', 100);
    o.act('start', 'P-101');
    o.wait(120);
    expect(o.happened('pump-dry', 'P-101')).toBe(true);
  });
});

describe('4.05', () => {
  it('refuses to start the agitator in an empty and in a boiling vessel', () => {
    // At the lowest speed it would be the jog of 1.09.
    const empty = new Operator();
    empty.act('set', 'SIC-301', 60);
    expect(empty.plant.operate('start', 'M-301', null)).toEqual({ ok: false, refusal: 'I-303' });
    const hot = at121.fork();
    expect(hot.plant.operate('start', 'M-301', null)).toEqual({ ok: false, refusal: 'I-303' });
  });
});

describe('4.06 skipped', () => {
  it('costs 67 min of direct steam, 9.1 t, and 54.7 m3 in the end', () => {
    const o = charged.fork();
    const from = o.second;
    const before = o.liquor();
    p4.routeOne(o);
    p4.stopJacketAndAgitator(o);
    p4.routeTwo(o);
    p4.routeThree(o);
    p4.upperPipes(o);
    p4.rise(o, 9000);
    near((o.second - from) / 60, 67);
    near(o.liquor() - before, 7.56);
    near(o.read('R-301.volume'), 58.8);
    p4.hold(o, () => o.read('KI-301') < 30);
    near(o.read('R-301.steam-total'), 9.1);
    p4.close(o);
    p4.admitAir(o);
    p4.cool(o);
    near(o.read('R-301.volume'), 54.7);
  });
});

describe('4.07 without draining', () => {
  it('hammers H-602 and the flooded air pipe within 2 s when route 1 is opened fully', () => {
    const o = at90.fork();
    o.set({ '08': 100, '07': 100 });
    o.wait(2);
    expect(o.happened('hammer', 'H-602')).toBe(true);
    o.wait(5);
    expect(o.happened('hammer', 'L-3001')).toBe(true);
  });

  it('does not hammer when drained, and cracked for 60 s first', () => {
    const o = at90.fork();
    p4.routeOne(o);
    expect(o.told).toEqual([]);
  });
});

describe('4.08 left out', () => {
  it('wears the seal to an index of 93 if the agitator runs on, takes less steam, and cools at 2.17 K/min', () => {
    const o = at90.fork();
    p4.routeOne(o);
    o.set({ '73': 0 });
    p4.routeTwo(o);
    p4.routeThree(o);
    p4.upperPipes(o);
    p4.rise(o);
    p4.hold(o, () => o.read('KI-301') < 30);
    near(held.read('R-301.steam-total') - o.read('R-301.steam-total'), 0.25);
    let fastest = 0;
    o.watch = () => {
      fastest = Math.min(fastest, o.read('TT-301.rate'));
    };
    p4.close(o);
    p4.admitAir(o);
    p4.cool(o);
    near(o.read('R-301.seal'), 93);
    near(fastest, -2.17);
    expect(o.happened('seal-dry')).toBe(true);
    // Worn seal: its fluid has lost pressure.
    expect(o.read('PT-302')).toBeLessThan(0.14);
  });

  it('makes the motor current swing by 20 % above 95 deg C', () => {
    const o = at90.fork();
    o.until(() => o.read('TT-301') >= 96, 3000);
    const currents: number[] = [];
    o.watch = () => currents.push(o.read('IT-301'));
    o.wait(60);
    const [low, high] = [Math.min(...currents), Math.max(...currents)];
    expect(high - low).toBeGreaterThan(0.05 * high);
  });
});

describe('4.10 skipped', () => {
  it('leaves the bottom pipe at 30 to 40 deg C without any F0, and takes 58 min to 121', () => {
    const o = at90.fork();
    const from = o.second;
    p4.routeOne(o);
    p4.stopJacketAndAgitator(o);
    p4.routeTwo(o);
    // At the pace of the others the pipe's turn passes with its root valve open alone.
    o.set({ '21': 100 });
    o.wait(55);
    p4.upperPipes(o);
    p4.rise(o, 9000);
    near((o.second - from) / 60, 58);
    between(o.read('TT-304'), 30, 1.05 * 40);
    p4.hold(o, () => o.second < from + 9000, { routes: { '07': 70 } });
    between(o.read('TT-304'), 30, 1.05 * 40);
    expect(o.read('L-3003.F0')).toBe(0);
    expect(o.read('F0-301')).toBe(0);
    expect(o.read('R-301.sterility')).toBeLessThan(4);
  });
});

describe('vents shut, hold by pressure', () => {
  it('shows 0.11 MPa while the exhaust line stays cold and nothing above the liquid is sterile', () => {
    const o = lined.fork();
    o.set({ '61': 0, '62': 0, '63': 0, '33': 0, '51': 0, '50': 0 });
    o.until(() => o.read('PT-301') >= 0.11, 5000);
    near(o.read('R-301.air'), 16);
    near(o.read('R-301.head'), 116, 0.01);
    o.set({ '13': 10 });
    const f0 = o.read('R-301.F0');
    const end = o.second + 1800;
    p4.hold(o, () => o.second < end, { target: 120.3 });
    near(o.read('PT-301'), 0.13);
    between(o.read('TT-301'), 120, 121);
    near(o.read('R-301.head'), 120, 0.01);
    near(o.read('TT-303'), 81);
    near(o.read('TT-307'), 30);
    // The manifold behind its check valves has no expected result of its own.
    between(o.read('TT-401'), 28, 31.5);
    near(o.read('R-301.F0') - f0, 26, 0.1);
    expect(o.read('L-3006.F0')).toBe(0);
    expect(o.read('R-301.sterility')).toBeLessThan(4);
  });
});

describe('exhaust bypass left wide open', () => {
  it('takes 69 min and 11.7 t of steam, and throws 7 t over', () => {
    const o = lined.fork();
    o.set({ '62': 100 });
    p4.rise(o, 9000);
    near((o.second - at90.second) / 60, 69);
    const steam = o.read('R-301.steam-total');
    const [liquid, exhaust] = [o.read('R-301.F0'), o.read('L-3006.F0')];
    const end = o.second + 1800;
    p4.hold(o, () => o.second < end);
    near(o.read('R-301.steam-total') - steam, 3.5);
    near(o.read('R-301.steam-total'), 11.7);
    near(held.liquor() - o.liquor(), 7);
    near(o.read('R-301.F0') - liquid, 30, 0.1);
    near(o.read('L-3006.F0') - exhaust, 24, 0.1);
    expect(o.happened('foam-out')).toBe(true);
    expect(o.read('R-301.overflow')).toBeGreaterThan(0.1);
  });
});

describe('HV-30162 jerked in the hold', () => {
  // Foam-over of 0.24 t in 2 min is 0.24e3/(12 x 120) = 0.17 m above 7.55 in the mean. The 5 % that the top itself is given are
  // 0.4 m, so that the tonnes follow from it no closer than 0 to 0.8; at 7.98 m against 8.0 they are 0.20.
  it.each([
    [50, 6.6, -0.0051, 121.1, 0],
    [70, 7.3, -0.0066, 120.8, 0],
    [100, 8, -0.0081, 120.6, 0.24],
  ])('12 to %i %%: foam to %f m, %f MPa/min', (percent, top, rate, lowest, over) => {
    const o = at121.fork();
    const integral = p4.hold(o, () => o.read('KI-301') < 10);
    let [highest, steepest, coldest] = [0, 0, 200];
    o.watch = () => {
      highest = Math.max(highest, o.read('R-301.top'));
      steepest = Math.min(steepest, o.read('PT-301.rate'));
      coldest = Math.min(coldest, o.read('TT-301'));
    };
    o.act('throw', 'HV-30162', percent);
    const end = o.second + 120;
    p4.hold(o, () => o.second < end, { integral });
    near(highest, top, 0.02);
    near(steepest, rate);
    near(coldest, lowest, 0.001);
    near(o.read('R-301.overflow'), over, 0.2);
  });
});

describe('air jerked open with the bypass full', () => {
  it('throws over 5.4 t and leaves 44.5 m3', () => {
    const o = closed.fork();
    o.act('set', 'FIC-301', 50);
    o.wait(20);
    let fastest = 0;
    o.watch = () => {
      fastest = Math.max(fastest, o.plant.fermentor.foam.velocity);
    };
    o.act('throw', 'HV-30162', 100);
    o.wait(5);
    o.act('throw', 'HV-30104', 100);
    o.act('set', 'PIC-301', 100);
    o.wait(60);
    o.act('mode', 'PIC-301', 'auto');
    o.act('set', 'PIC-301', 0.1);
    p4.cool(o);
    near(fastest, 0.41, 0.2);
    near(o.read('R-301.overflow'), 5.4, 0.2);
    near(o.read('R-301.volume'), 44.5, 0.2);
    expect(o.happened('foam-over')).toBe(true);
  });
});

describe('steam shut before the drains', () => {
  it('lets the medium into the steamed pipes within 3 min while 50 t of boiling liquid hold the pressure', () => {
    const o = held.fork();
    // Half a drain: the whole of HV-30125 (K_v 12) lets out what would fill the bottom pipe to 0.04.
    o.set({ '24': 0, '13': 0, '07': 0, '25': 50 });
    o.wait(180);
    near(o.read('PT-301'), 0.103);
    const { air, bottom } = o.plant.fermentor.pipes;
    near(o.state[air.water]! / 945, 0.23);
    near(o.state[bottom.water]! / 945, 0.05);
    expect(o.happened('backflow', 'L-3001')).toBe(true);
    expect(o.happened('backflow', 'L-3003')).toBe(true);
  });
});

describe('no sterile air', () => {
  const cool = (o: Operator) => {
    o.set({ '61': 0, '62': 0 });
    o.wait(600);
    p4.cool(o, { waterFrom: 130, moreAirFrom: 0, lowPressureFrom: 0 });
  };

  it('draws a vacuum of -0.096 MPa in a tight vessel', () => {
    const o = closed.fork([{ event: 'XV-30109-stuck', at: 0 }]);
    let zero = 0;
    o.watch = () => {
      if (zero === 0 && o.read('PT-301') <= 0) zero = o.second;
    };
    cool(o);
    near((zero - closed.second) / 60, 40);
    near(o.read('PT-301'), -0.096);
    near((o.second - held.second) / 60, 161);
    expect(o.happened('vacuum')).toBe(true);
    expect(o.happened('I-308')).toBe(true);
    // The table's 1.7 kg cannot pass a leak of K_v 0.03: choked (x = 0.65, Y = 0.667) it lets in
    // 2.398e-5 x 0.03 x 101 325 x sqrt(1.168e-5) x 0.667 x 0.806 = 1.34e-4 kg/s, in the 121 min after 0 MPa 0.97 kg at most.
    between(o.read('R-301.suck'), 0.8, 0.97);
    expect(o.read('R-301.dose')).toBeGreaterThanOrEqual(0.3);
  });

  it('opens XV-30109 some 40 times to hold 0.005 MPa(g), and the batch is unsterile', () => {
    const o = closed.fork();
    let lowest = 1;
    o.watch = () => {
      lowest = Math.min(lowest, o.read('PT-301'));
    };
    cool(o);
    expect(lowest).toBeGreaterThan(0.003);
    near(o.told.filter(({ code }) => code === 'vacuum-breaker').length, 40);
    expect(o.read('R-301.dose')).toBeGreaterThanOrEqual(0.5);
  });
});

describe('cooling in other ways', () => {
  const coolFrom = (plan: Partial<p4.CoolingPlan>) => {
    const o = closed.fork();
    p4.admitAir(o);
    let fastest = 0;
    o.watch = () => {
      fastest = Math.min(fastest, o.read('TT-301.rate'));
    };
    p4.cool(o, plan);
    return { minutes: (o.second - closed.second) / 60, fastest };
  };

  it('with water from 121 and chilled water from 90 cools at the limit', () => {
    const { minutes, fastest } = coolFrom({ waterFrom: 125, chilledFrom: 90 });
    near(minutes, 102);
    near(fastest, -1.97);
  });

  it('with chilled water from 115 reaches 2.0 K/min', () => {
    const { minutes, fastest } = coolFrom({ chilledFrom: 114.5, controlFrom: 0 });
    near(minutes, 99);
    near(fastest, -2);
  });

  it('takes 14 min longer if the agitator is never restarted', () => {
    near(coolFrom({ stirFrom: 0 }).minutes, 137);
  });
});

describe('air opened before the filter is charged', () => {
  it('wets the filter and tells so', () => {
    const o = held.fork();
    o.set({ '06': 5 });
    o.until(() => o.read('PI-31202') <= 0.127, 300);
    o.set({ '06': 0 });
    o.wait(5);
    expect(o.read('PI-31202')).toBeLessThan(o.read('PT-301') + 0.03);
    o.act('set', 'FIC-301', 8);
    o.set({ '04': 100 });
    let wettest = 0;
    o.watch = () => {
      wettest = Math.max(wettest, o.read('F-312.wetness'));
    };
    o.wait(60);
    o.watch = null;
    expect(o.happened('wet-filter', 'F-312')).toBe(true);
    near(wettest, 0.003);
    const dose = o.read('R-301.dose');
    o.wait(3600);
    near(o.read('R-301.dose') - dose, 0.2, 0.1);
  });
});

describe('E12 from minute 10 of the hold', () => {
  const strike = (event: string) => {
    const before = at121.fork();
    const integral = p4.hold(before, () => before.read('KI-301') < 10);
    const o = before.fork([{ event, at: before.second }]);
    let [coldest, below] = [200, 0];
    o.watch = () => {
      coldest = Math.min(coldest, o.read('TT-301'));
      if (o.read('TT-301') < 120) below++;
    };
    const end = before.second + 1200;
    p4.hold(o, () => o.second < end, { integral });
    return { o, coldest, below: below / 60 };
  };

  it('at 0.12 MPa cools the medium to 118.6 and the timer restarts', () => {
    const { o, coldest, below } = strike('E12');
    near(coldest, 118.6, 0.001);
    near(below, 8.9);
    near(o.read('R-301.F0') - at121.read('R-301.F0'), 29, 0.1);
    near(o.read('L-3006.F0') - at121.read('L-3006.F0'), 25, 0.1);
    expect(o.read('KI-301')).toBeLessThan(10);
  });

  it('at 0.15 MPa leaves 120.9 and no restart', () => {
    const { o, coldest } = strike('E12b');
    near(coldest, 120.9, 0.001);
    expect(o.read('KI-301')).toBeGreaterThanOrEqual(29.9);
  });
});

describe('a hold of 60 min', () => {
  it('overcooks: F0 71 in the liquid', () => {
    const o = at121.fork();
    p4.hold(o, () => o.read('KI-301') < 60);
    near(o.read('R-301.F0') - at121.read('R-301.F0'), 71, 0.1);
    expect(o.read('F0-301')).toBeGreaterThan(60);
  });
});

describe('interlocks', () => {
  it('I-307 keeps jacket steam and water apart, both ways', () => {
    const o = charged.fork();
    o.set({ '73': 20 });
    expect(o.plant.operate('set', 'HV-30171', 100)).toEqual({ ok: false, refusal: 'I-307' });
    expect(o.plant.operate('throw', 'HV-30172', 100)).toEqual({ ok: false, refusal: 'I-307' });
    o.set({ '73': 0 });
    o.wait(6);
    o.set({ '71': 100 });
    expect(o.plant.operate('set', 'HV-30173', 20)).toEqual({ ok: false, refusal: 'I-307' });
  });

  it('I-312 locks the manifold steam while the ammonia root valve is open, and tells when it is opened under steam', () => {
    const o = at90.fork();
    o.set({ '42': 100 });
    expect(o.plant.operate('set', 'HV-30150', 10)).toEqual({ ok: false, refusal: 'I-312' });
    o.set({ '42': 0 });
    o.wait(6);
    o.set({ '50': 10 });
    o.wait(10);
    o.set({ '42': 100 });
    o.wait(2);
    expect(o.happened('ammonia-with-steam')).toBe(true);
  });

  it('I-302 trips the steam at 0.20, shuts the air and opens the exhaust', () => {
    const o = lined.fork();
    o.set({ '61': 0, '62': 0, '63': 0, '33': 0, '51': 0, '08': 0, '14': 0, '25': 0, '07': 100, '24': 100 });
    o.until(() => o.happened('I-302'), 6000);
    expect(o.plant.operate('set', 'XV-602', 100)).toEqual({ ok: false, refusal: 'I-302' });
    o.wait(10);
    expect(o.read('XV-602')).toBe(0);
    expect(o.read('PV-301')).toBe(100);
    expect(o.plant.interlocks().find(({ id }) => id === 'I-302')).toMatchObject({ active: true });
  });
});

describe('jacket water over a chest full of steam', () => {
  it('hammers', () => {
    const o = at90.fork();
    o.act('set', 'TIC-301', 100);
    o.set({ '73': 0, '75': 0 });
    o.wait(6);
    o.set({ '71': 100, '74': 100 });
    o.wait(10);
    expect(o.happened('hammer', 'HV-30173')).toBe(true);
  });
});
