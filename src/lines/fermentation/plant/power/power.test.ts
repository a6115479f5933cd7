// Power failure (content/fermentation.md 1.4, 1.8 I-313, E07), water and steam supply (1.4) as the plant shows them.
import { describe, expect, it } from 'vitest';
import { Operator } from '../testing/operator.ts';

const ONSET = 60;
const dark = (seconds: number): Operator => {
  const o = new Operator([{ event: 'E07', at: ONSET }], 'P9E');
  o.wait(ONSET + seconds);
  return o;
};

describe('E07 power failure', () => {
  it('stops every motor of every area, lets the valves spring to their fail positions, and shows the DCS on its battery', () => {
    const o = dark(10);
    const driven = [...o.plant.operables].filter(
      ([tag, verbs]) => verbs.includes('start') && /^[KMP]-\d{3}[A-Z]?$/.test(tag),
    );
    expect(driven.length).toBeGreaterThan(20);
    expect(driven.filter(([tag]) => o.read(tag) > 0)).toEqual([]);
    expect(['FV-301', 'PV-301', 'TV-301A', 'TV-301B', 'XV-602', 'PV-602'].map((tag) => o.read(tag))).toEqual([
      0, 1.5, 100, 0, 0, 0,
    ]);
    expect([o.read('XA-UPS01'), o.read('MCC-01')]).toEqual([1, 0]);
    expect(o.plant.operate('start', 'K-501B', null)).toEqual({ ok: false, refusal: 'no-power' });
    for (const tag of ['TIC-301', 'PIC-301', 'FIC-301']) expect(o.plant.loop(tag).mode).toBe('man');
  });

  it('loses the pressure of R-301 by the stop of PV-301, and holds it with HV-30161 shut', () => {
    const open = dark(60);
    expect(open.read('PT-301')).toBeCloseTo(0.1, 2);
    const shut = open.fork([{ event: 'E07', at: ONSET }]);
    shut.set({ '61': 0 });
    for (const o of [open, shut]) o.wait(14 * 60);
    expect(open.read('PT-301')).toBeLessThan(0.015);
    expect(shut.read('PT-301')).toBeGreaterThan(0.08);
    open.wait(600);
    expect(open.read('R-301.dose')).toBeCloseTo(0.3, 9);
    expect(shut.read('R-301.dose')).toBe(0);
  });

  it('EG-01 carries after 30 s one machine after the other, and trips when they are started at once', () => {
    const o = dark(40);
    expect([o.read('XA-EG01'), o.read('MCC-02')]).toEqual([1, 1]);
    const hasty = o.fork([{ event: 'E07', at: ONSET }]);
    for (const tag of ['K-501A', 'K-501B']) hasty.act('start', tag);
    hasty.wait(10);
    expect(hasty.happened('set-trip', 'EG-01')).toBe(true);
    expect([hasty.read('K-501B'), hasty.read('MCC-01')]).toEqual([0, 0]);
    o.act('start', 'K-501B');
    o.wait(30);
    o.act('set', 'SIC-301', 40);
    o.act('start', 'M-301');
    o.wait(30);
    o.act('start', 'P-711A');
    o.wait(30);
    expect(['K-501B', 'M-301', 'P-711A'].map((tag) => o.read(tag))).toEqual([1, 1, 1]);
    expect(o.read('PT-711')).toBeCloseTo(0.35, 2);
    o.act('set', 'SIC-301', 100);
    o.act('set', 'BV-501B', 0);
    o.wait(60);
    expect(o.happened('set-trip')).toBe(true);
  });
});

describe('supplies', () => {
  it('water headers follow their pumps, and what they serve follows them', () => {
    const o = new Operator([], 'P9');
    for (const tag of ['P-701A', 'P-711A']) o.act('stop', tag);
    o.wait(60);
    expect(o.read('PT-701')).toBeLessThan(0.01);
    o.act('start', 'P-701B');
    o.wait(60);
    expect(o.read('PT-701')).toBeCloseTo(0.35, 3);
    expect(o.read('PT-711')).toBeLessThan(0.01);
  });

  it('steam headers go down when they are shut off and drained; without drains their condensate stays and hammers', () => {
    const o = new Operator([], 'P9');
    for (const tag of ['TIC-504']) o.act('mode', tag, 'man');
    o.act('set', 'TIC-504', 0);
    o.act('set', 'HV-60104', 100);
    o.act('set', 'HV-60103', 0);
    o.act('set', 'HV-60101', 0);
    o.wait(1200);
    expect(o.read('PT-601')).toBeLessThan(0.01);
    expect(o.read('PT-602')).toBeLessThan(0.01);
    expect(o.read('H-602.condensate')).toBeLessThan(1);
  });

  it('E-STOP feeds stops every feed pump and shuts the ammonia trip valve until it is pulled', () => {
    const o = new Operator([], 'P9E');
    o.act('start', 'E-STOP.feeds');
    o.wait(6);
    expect(['1', '2', '3', '4', '9'].map((digit) => o.read(`P-40${digit}`))).toEqual([0, 0, 0, 0, 0]);
    expect(o.read('XV-40201')).toBe(0);
    expect(o.plant.operate('start', 'P-401', null)).toEqual({ ok: false, refusal: 'feed-stop' });
    o.act('stop', 'E-STOP.feeds');
    o.act('start', 'P-401');
  });
});
