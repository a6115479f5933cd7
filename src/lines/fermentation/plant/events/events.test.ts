// Events injected into a batch in full production: the first tag that moves, when, and what the interlocks do (content/fermentation.md 3.1;
// training-model.md 6). What they do to the culture in the end is proved on the bench (tests/model/training-*.test.ts).
import { describe, expect, it } from 'vitest';
import type { FaultInjection } from '../../../../plant/plant.ts';
import { Operator } from '../testing/operator.ts';

const ONSET = 60;
const struck = (event: string): Operator => {
  const o = new Operator([{ event, at: ONSET }], 'P9E');
  o.wait(ONSET);
  o.told.length = 0;
  return o;
};
/** Minutes since the onset at which something comes true. */
const minutes = (o: Operator, condition: () => boolean, most = 3600): number => {
  o.until(condition, most);
  return (o.second - ONSET) / 60;
};
const acts = (o: Operator, id: string): boolean => o.plant.interlocks().some((i) => i.id === id && i.active);

/** Times in s and values as content/fermentation.md 3.2 and training-model.md 6 give them, for a batch at 80 h; this one stands at 96 h. */
const near = (found: number, given: number): void => {
  expect(Math.abs(found / given - 1), `${found} for ${given}`).toBeLessThan(0.2);
};
const since = (o: Operator, condition: () => boolean, most = 900): number => {
  o.until(condition, most);
  return o.second - ONSET;
};
const at = (o: Operator, second: number): Operator => {
  o.wait(ONSET + second - o.second);
  return o;
};

describe('within 20 % of the times and values given', () => {
  it('E06: AT-302 below 10 % after 2 min', () => {
    // DO begins at 70 % here, at 65 % there: 5 % at the 0.75 % a second that the culture takes up are 7 s.
    const o = struck('E06');
    near(
      since(o, () => o.read('AT-302') < 10),
      120,
    );
  });

  it('E07: PT-301 0.097 after 1 min, 0.073 after 3, 0.028 after 8, nothing after 15', () => {
    const o = struck('E07');
    near(at(o, 60).read('PT-301'), 0.097);
    near(at(o, 180).read('PT-301'), 0.073);
    near(at(o, 480).read('PT-301'), 0.028);
    near(
      since(o, () => o.read('PT-301') < 0.005),
      900,
    );
  });

  it('E08: no air after 72 s, AT-302 23 % after 2 min and 0 after 3, PT-301 held at 0.062', () => {
    const o = new Operator([{ event: 'E08', at: ONSET }], 'P9E');
    o.act('stop', 'K-501B.standby');
    o.wait(ONSET);
    near(
      since(o, () => o.read('FT-301') <= 0),
      72,
    );
    // H-501 cannot fall to the 0.10 given in the same time: while it feeds R-301 it stands the 0.051 of the broth over the sparger above
    // the 0.062 that PIC-301 holds. 0.113 is what is left; it is down to 0.10 when its leaks have taken the rest.
    near(at(o, 90).read('PT-502'), 0.1);
    near(at(o, 120).read('AT-302'), 23);
    near(o.read('PT-301'), 0.062);
    expect(at(o, 180).read('AT-302')).toBeLessThan(4);
    expect(o.read('R-301.do')).toBeLessThan(0.5);
  });

  it('E13: PT-301 +0.01 in 1 min, 0.15 after 3 (I-304), 0.187 after 7', () => {
    const o = struck('E13');
    const before = o.read('PT-301');
    expect(since(o, () => o.read('PT-301') > before + 0.01)).toBeLessThan(60);
    near(
      since(o, () => acts(o, 'I-304')),
      180,
    );
    // 0.22 of the header less 0.051 of the broth over the sparger (4.9 m of 1050 kg/m3) are 0.169, and some of it moves the air: 0.187,
    // as the bench has it without that head, cannot be reached.
    near(at(o, 420).read('PT-301'), 0.187);
    expect(o.read('PT-301')).toBeLessThan(0.169);
  });
});

describe('E06 agitator trip', () => {
  it('SI-301 falls at once, DO follows within some two minutes, I-304 stops the feeds', () => {
    const o = struck('E06');
    o.wait(1);
    expect([o.read('M-301'), o.read('YA-301')]).toEqual([0, 1]);
    o.wait(143);
    expect(o.read('SI-301')).toBe(0);
    expect(o.read('AT-302')).toBeLessThan(10);
    expect(o.read('P-401')).toBe(0);
    expect(acts(o, 'I-304')).toBe(true);
  });

  it('trips again while its cause is there, and at speed in settled broth', () => {
    const o = struck('E06');
    o.wait(200);
    o.act('set', 'SIC-301', 40);
    o.act('start', 'M-301');
    o.wait(10);
    expect(o.read('M-301')).toBe(0);
    o.act('inspect', 'M-301.fault-code');
    expect(o.read('M-301.fault-code.finding')).toBe(1);
    o.wait(310);
    o.act('set', 'SIC-301', 100);
    o.act('start', 'M-301');
    o.wait(10);
    expect([o.read('M-301'), o.read('YA-301')]).toEqual([0, 1]);
    expect(o.happened('overload', 'M-301')).toBe(true);
    o.act('set', 'SIC-301', 40);
    o.act('start', 'M-301');
    o.wait(30);
    expect([o.read('M-301'), o.read('YA-301')]).toEqual([1, 0]);
    expect(o.read('SI-301')).toBe(40);
  });
});

describe('E11 cooling failure', () => {
  it('PT-711 is gone within seconds, TT-301 rises 1 K in 10 min and I-304 comes after half an hour; P-711B brings the water back', () => {
    const o = struck('E11');
    const water = minutes(o, () => o.read('PT-711') < 0.2);
    expect(water).toBeLessThan(0.2);
    const before = o.read('TT-301');
    o.wait(600);
    const rise = o.read('TT-301') - before;
    expect(rise).toBeGreaterThan(0.6);
    expect(rise).toBeLessThan(1.3);
    const stopped = minutes(o, () => acts(o, 'I-304'), 2400);
    expect(Math.abs(stopped - 34)).toBeLessThan(8);
    expect(o.plant.operate('start', 'P-711A', null)).toEqual({ ok: false, refusal: 'pump-broken' });
    o.act('start', 'P-711B');
    o.wait(60);
    expect(o.read('PT-711')).toBeCloseTo(0.35, 2);
  });
});

describe('E13 exhaust valve stuck', () => {
  it('PV-301 creeps to 14 % in 6 min, PT-301 passes 0.15 and I-304 stops the feeds; a mended positioner sets it free', () => {
    const o = struck('E13');
    expect(minutes(o, () => o.read('PT-301') > 0.12)).toBeLessThan(3);
    expect(minutes(o, () => acts(o, 'I-304'))).toBeLessThan(6);
    o.until(() => o.second >= ONSET + 420, 420);
    expect(o.read('PV-301')).toBeCloseTo(14, 0);
    expect(o.read('PT-301')).toBeGreaterThan(0.15);
    o.act('inspect', 'PV-301.positioner');
    o.wait(660);
    expect(o.read('PV-301')).toBeGreaterThan(30);
  });
});

describe('events of the culture and of the probes', () => {
  it('E01: foam rises past 0.3 m within minutes', () => {
    const o = struck('E01');
    o.act('mode', 'LIC-301', 'man');
    expect(minutes(o, () => o.read('LT-301') > 0.3)).toBeLessThan(8);
  });

  it.each([
    ['E05b', 'FT-301', (o: Operator) => o.read('FT-301') < 15],
    ['E05c', 'SI-301', (o: Operator) => o.read('SI-301') <= 46],
    ['E05d', 'AT-302', (o: Operator) => o.read('AT-302') < 50],
    ['E05f', 'AT-302', (o: Operator) => o.read('AT-302') < 5],
  ] as const)('%s: %s moves within minutes, and DO with it', (event, _, seen) => {
    const o = struck(event);
    expect(minutes(o, () => seen(o))).toBeLessThan(6);
    o.wait(240);
    expect(o.read('AT-302')).toBeLessThan(60);
  });

  it('E05a: FT-401 pegs at its range; E05e: 600 L of oil are in after 20 min', () => {
    const sugar = struck('E05a');
    sugar.wait(60);
    expect(sugar.read('FT-401')).toBe(200);
    const oil = struck('E05e');
    const before = oil.read('V-404.volume');
    oil.wait(1260);
    expect(before - oil.read('V-404.volume')).toBeCloseTo(0.6, 1);
  });

  it('E02 to E04: invaders are in the broth at once; E10: a probe drifts, pH 0.3 and 1.2 K in 60 h', () => {
    for (const event of ['E02', 'E03', 'E04']) {
      const o = struck(event);
      o.wait(30);
      expect(o.plant.fermentor.broth.culture.state('contaminant'), event).toBeGreaterThan(1e-3);
    }
    const ph = struck('E10a');
    const warm = struck('E10b');
    ph.wait(3600);
    warm.wait(3600);
    expect(ph.read('AT-301A.bias')).toBeCloseTo(-0.005, 4);
    expect(warm.read('TT-301A.bias')).toBeCloseTo(-0.02, 3);
  });
});

describe('what is switched over or mended', () => {
  it('E05f: I-304 stops the feeds for a dead probe until its oxygen leg is bypassed, which needs a permit', () => {
    const o = struck('E05f');
    o.wait(330);
    expect([o.read('P-401'), acts(o, 'I-304')]).toEqual([0, true]);
    expect(o.plant.operate('start', 'AT-302.bypass', null)).toEqual({ ok: false, refusal: 'no-permit' });
    o.act('inspect', 'AT-302.bypass-permit');
    o.act('start', 'AT-302.bypass');
    o.wait(5);
    expect(acts(o, 'I-304')).toBe(false);
    o.act('start', 'P-401');
    o.wait(60);
    expect(o.read('P-401')).toBe(1);
    expect(o.read('FT-401')).toBeGreaterThan(20);
  });

  it('E10: TIC-301 follows TT-301B, AIC-301 probe B, once they are switched over', () => {
    const warm = struck('E10b');
    warm.wait(7200);
    expect(warm.read('TT-301B') - warm.read('TT-301')).toBeGreaterThan(0.02);
    warm.act('start', 'TT-301A.control');
    warm.wait(1);
    expect(warm.read('TT-301')).toBe(warm.read('TT-301B'));
    const sour = struck('E10a');
    sour.act('start', 'AT-301B.control');
    sour.wait(3600);
    expect(sour.read('AT-301')).toBe(sour.read('AT-301B'));
    expect(sour.read('AT-301B') - sour.read('AT-301A')).toBeGreaterThan(0.004);
  });

  it.each([
    ['E14', 'FV-401.positioner', 'FT-401', 120],
    ['E05b', 'FV-301.positioner', 'FT-301', 40],
  ] as const)('%s: %s is found stuck and is mended in ten minutes', (event, positioner, flow, normal) => {
    const o = struck(event);
    o.wait(120);
    const wrong = o.read(flow);
    o.act('inspect', positioner);
    expect(o.read(`${positioner}.finding`)).toBe(1);
    o.wait(780);
    expect(wrong > normal).toBe(o.read(flow) < normal);
    o.act('inspect', positioner);
    expect(o.read(`${positioner}.finding`)).toBe(0);
  });

  it('E13b: with I-302 bypassed and the header at 0.35 RD-301 bursts at 0.25 after some 6 min, a dose of 0.5', () => {
    const o = struck('E13b');
    near(
      since(o, () => o.happened('disc-burst')),
      360,
    );
    o.wait(1);
    expect(o.read('R-301.dose')).toBeCloseTo(0.5, 9);
  });

  it('E19: WT-301 shows 8 t too much until the junction box is mended; E20: the trends stand still; E22: S-303 stands full', () => {
    const cell = struck('E19');
    const before = cell.read('WT-301');
    cell.wait(120);
    expect(cell.read('WT-301') - before).toBeCloseTo(8, 0);
    cell.act('inspect', 'WT-301.junction-box');
    cell.wait(660);
    expect(cell.read('WT-301') - before).toBeLessThan(2);
    const still = struck('E20');
    still.wait(1);
    expect(still.read('R-301.trends-lost')).toBe(1);
    still.wait(1200);
    expect(still.read('R-301.trends-lost')).toBe(0);
    const full = struck('E22');
    full.wait(5);
    expect(full.read('LSH-303')).toBe(1);
    full.act('set', 'HV-30364', 100);
    full.wait(180);
    expect(full.read('LSH-303')).toBe(0);
  });

  it('E15: once the bad seed is gone, a good reserve stands in V-202 when the batch goes on', () => {
    const o = new Operator([{ event: 'E15', at: 0 }], 'P6');
    o.wait(5);
    expect(o.read('V-202.truth')).toBe(2);
    // Thrown away to the kill tank, and left open to it.
    o.act('set', 'HV-20226', 100);
    o.act('set', 'HV-20221', 100);
    o.until(() => o.read('WT-202') < 0.02, 3000);
    o.plant.handOver('P7');
    o.act('set', 'PIC-202', 0.06);
    o.wait(300);
    expect(o.read('V-202.truth')).toBe(1);
    expect(o.read('WT-202')).toBeGreaterThan(8.8);
    expect(o.read('PT-202')).toBeGreaterThan(0.05);
    expect(o.read('V-202.dose')).toBe(0);
    expect(o.read('HV-20221')).toBe(0);
  });

  it('E15: in a run that begins with it, a bad seed has not half of what a good one has grown after ten hours', () => {
    const grown = (faults: readonly FaultInjection[]): number => {
      const o = new Operator(faults, 'P7');
      o.wait(36_000);
      return o.read('R-301.biomass');
    };
    const good = grown([]);
    expect(grown([{ event: 'E15-old', at: 0 }])).toBeLessThan(0.6 * good);
  });
});
