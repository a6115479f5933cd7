// Every row of the table of interlocks (content/fermentation.md 1.8) in the running plant: its cause with its delay trips it, what it does
// is seen, the cause is kept as first-out, it lets go as it should, it refuses what it locks, and it is named in both languages.
import { describe, expect, it } from 'vitest';
import type { PlantVerb, Tag } from '../../../plant/plant.ts';
import { fermentation } from '../index.ts';
import { texts } from '../locales/index.ts';
import { Operator } from './testing/operator.ts';

/** Readings and memory that stand as they are put, second by second, as a false instrument would have it. */
type Forced = Readonly<Record<string, number>>;

/** A batch in full production. */
class Rig extends Operator {
  constructor(faults: ConstructorParameters<typeof Operator>[0] = [], start = 'P9E') {
    super(faults, start);
    this.wait(5);
    this.told.length = 0;
  }

  stand(forced: Forced, seconds: number): void {
    const slots = Object.entries(forced).map(
      ([name, value]) => [this.plant.readings.get(name)?.slot ?? this.slots.indexOf(name), value] as const,
    );
    const put = () => {
      for (const [slot, value] of slots) this.state[slot] = value;
    };
    for (let s = 0; s < seconds; s++) {
      put();
      this.wait(1);
    }
    // So it is found by who acts then.
    put();
  }

  lock(id: string) {
    return this.plant.interlocks().find((interlock) => interlock.id === id)!;
  }

  refusal(verb: PlantVerb, tag: Tag, value: number | null = null): string | null {
    const outcome = this.plant.operate(verb, tag, value);
    return outcome.ok ? null : outcome.refusal;
  }
}

const ALL = Array.from({ length: 17 }, (_, i) => `I-${301 + i}`);
/** They do something by themselves and say so; the others refuse, and the refusal says why. */
const TELL = ['301', '302', '304', '305', '306', '308', '313', '315', '317'].map((n) => `I-${n}`);
const REFUSE = ['302', '303', '304', '306', '307', '309', '311', '312', '314', '317'].map((n) => `I-${n}`);
const FED = ['P-401', 'P-403', 'P-404', 'P-405', 'P-409'];

describe('the table of interlocks', () => {
  it('is all there, each with cause, action and message in both languages', () => {
    const o = new Rig();
    expect(
      o.plant
        .interlocks()
        .map(({ id }) => id)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(ALL);
    for (const language of ['zh-CN', 'en'] as const) {
      const { interlocks, happenings, refusals } = texts[language] as unknown as Record<
        string,
        Record<string, string & Record<string, string>>
      >;
      for (const id of ALL) {
        expect(interlocks![id]!['trigger'], id).toBeTruthy();
        expect(interlocks![id]!['action'], id).toBeTruthy();
      }
      for (const id of TELL) expect(happenings![id], id).toContain(id);
      for (const id of REFUSE) expect(refusals![id], id).toContain(id);
    }
  });
});

describe('I-301', () => {
  it('takes M-301 down to 60 rpm after 20 s with less than 15 Nm3/min, out of cascade, and leaves it there', () => {
    const o = new Rig();
    o.act('mode', 'SIC-301', 'cas');
    o.stand({ 'FT-301': 15.1 }, 30);
    expect(o.lock('I-301').active).toBe(false);
    o.stand({ 'FT-301': 14.9 }, 19);
    expect(o.lock('I-301').active).toBe(false);
    o.stand({ 'FT-301': 14.9 }, 40);
    expect(o.lock('I-301').active).toBe(true);
    expect([o.plant.loop('SIC-301').mode, o.plant.loop('SIC-301').setpoint]).toEqual(['auto', 60]);
    expect(o.read('SI-301')).toBeCloseTo(60, 0);
    o.stand({ 'FT-301': 16 }, 5);
    expect([o.lock('I-301').active, o.plant.loop('SIC-301').setpoint]).toEqual([false, 60]);
  });
});

describe('I-302', () => {
  it('at 0.20 MPa shuts steam and air and opens the exhaust; the steam cannot be reset above 0.18', () => {
    const o = new Rig();
    o.stand({ 'PT-301': 0.199 }, 10);
    expect(o.lock('I-302').active).toBe(false);
    o.stand({ 'PT-301': 0.2 }, 8);
    expect(['XV-602', 'FV-301', 'PV-301'].map((tag) => o.read(tag))).toEqual([0, 0, 100]);
    expect(['FIC-301', 'PIC-301'].map((tag) => o.plant.loop(tag).mode)).toEqual(['man', 'man']);
    expect(o.happened('I-302', 'PT-301')).toBe(true);
    o.stand({ 'PT-301': 0.181 }, 3);
    expect(o.refusal('set', 'XV-602', 100)).toBe('I-302');
    o.stand({ 'PT-301': 0.179 }, 2);
    expect(o.lock('I-302').active).toBe(false);
    expect(o.read('XV-602')).toBe(0);
    expect(o.refusal('set', 'XV-602', 100)).toBeNull();
  });
});

describe('I-303', () => {
  it.each([
    ['PT-302', { 'PT-302': 0.13, 'PT-301': 0.11 }],
    ['TT-301', { 'TT-301': 100, 'PT-301': 0.11, 'PT-302': 0.2 }],
    ['WT-301', { 'WT-301': 15 }],
    ['manhole', { 'R-301.manhole': 1 }],
  ] as const)('refuses the start of M-301 for %s, and names it', (cause, forced) => {
    const o = new Rig();
    o.act('stop', 'M-301');
    o.stand(forced, 2);
    expect(o.lock('I-303')).toMatchObject({ active: true, cause });
    expect(o.refusal('start', 'M-301')).toBe('I-303');
  });

  it('allows it with everything in order, jogging on the empty vessel, and never under lock and tag', () => {
    const o = new Rig();
    o.act('stop', 'M-301');
    o.wait(30);
    expect(o.lock('I-303').active).toBe(false);
    o.act('start', 'M-301.loto');
    expect(o.refusal('start', 'M-301')).toBe('loto');
    o.act('stop', 'M-301.loto');
    o.act('mode', 'SIC-301', 'man');
    o.act('set', 'SIC-301', 20);
    o.stand({ 'WT-301': 1 }, 2);
    expect(o.refusal('start', 'M-301')).toBeNull();
  });
});

describe('I-304', () => {
  it.each([
    ['M-301', { 'M-301': 0 }, 3],
    ['FT-301', { 'FT-301': 9.9 }, 3],
    ['TT-301', { 'TT-301': 28.1 }, 3],
    ['TT-301', { 'TT-301': 19.9 }, 3],
    ['PT-301', { 'PT-301': 0.151 }, 3],
    ['AT-302', { 'AT-302': 4.9 }, 182],
  ] as const)(
    'stops the feeds for %s, but not the ammonia, until it is well and they are started again',
    (cause, forced, delay) => {
      const o = new Rig();
      o.act('start', 'P-402');
      o.stand(forced, delay - 1);
      expect(o.lock('I-304').active).toBe(false);
      expect(FED.map((tag) => o.read(tag))).toEqual([1, 1, 1, 1, 1]);
      o.stand(forced, 2);
      expect(o.lock('I-304')).toMatchObject({ active: true, cause });
      expect(FED.map((tag) => o.read(tag))).toEqual([0, 0, 0, 0, 0]);
      expect(o.read('P-402')).toBe(1);
      expect(o.happened('I-304-first', cause)).toBe(true);
      // A second cause that joins in is not the first.
      o.stand({ ...forced, ...(cause === 'FT-301' ? { 'TT-301': 29 } : { 'FT-301': 5 }) }, 3);
      expect(o.lock('I-304').cause).toBe(cause);
      expect(o.refusal('start', 'P-401')).toBe('I-304');
      o.stand({ 'M-301': 1, 'FT-301': 60, 'TT-301': 25, 'PT-301': 0.1, 'AT-302': 50 }, 2);
      expect([o.lock('I-304').active, o.read('P-401')]).toEqual([false, 0]);
      expect(o.refusal('start', 'P-401')).toBeNull();
    },
  );

  it('its oxygen leg alone can be bypassed', () => {
    const o = new Rig();
    expect(o.refusal('start', 'AT-302.bypass')).toBe('no-permit');
    o.act('inspect', 'AT-302.bypass-permit');
    o.act('start', 'AT-302.bypass');
    o.stand({ 'AT-302': 0 }, 200);
    expect(o.lock('I-304').active).toBe(false);
    o.stand({ 'AT-302': 0, 'PT-301': 0.16 }, 4);
    expect(o.lock('I-304').cause).toBe('PT-301');
  });
});

describe('I-305', () => {
  it('gives a stroke when the contact is wet for 5 s, three 3 min apart, then cuts the air by a fifth', () => {
    const o = new Rig();
    o.act('mode', 'LIC-301', 'man');
    const air = o.plant.loop('FIC-301').setpoint;
    const given = o.read('FQ-408');
    o.stand({ 'LSH-301': 1 }, 4);
    expect(o.read('P-408')).toBe(0);
    o.stand({ 'LSH-301': 1 }, 1);
    expect([o.read('P-408'), o.happened('I-305')]).toEqual([1, true]);
    o.stand({ 'LSH-301': 1 }, 3 * 180 - 5);
    expect(o.read('FQ-408') - given).toBeCloseTo(6, 1);
    expect(o.plant.loop('FIC-301').setpoint).toBe(air);
    o.stand({ 'LSH-301': 1 }, 20);
    expect(o.plant.loop('FIC-301').setpoint).toBeCloseTo(0.8 * air, 9);
    expect(o.happened('I-305-air')).toBe(true);
    o.stand({ 'LSH-301': 0 }, 1);
    expect(o.lock('I-305').active).toBe(false);
  });
});

describe('I-306', () => {
  it.each(['GT-402A', 'GT-402B'])('shuts the ammonia off at 40 mg/m3 of %s, and lets go below 20', (detector) => {
    const o = new Rig();
    const calm = { 'GT-402A': 0, 'GT-402B': 0 };
    o.stand({ ...calm, [detector]: 39 }, 5);
    expect([o.lock('I-306').active, o.read('P-402')]).toEqual([false, 1]);
    o.stand({ ...calm, [detector]: 40 }, 8);
    expect(o.lock('I-306')).toMatchObject({ active: true, cause: detector });
    expect(['P-402', 'XV-40201', 'XV-40202', 'V-402.fan'].map((tag) => o.read(tag))).toEqual([0, 0, 100, 1]);
    expect(o.happened('I-306', detector)).toBe(true);
    expect(fermentation.alarms.find(({ id }) => id === `${detector}.HH`)).toMatchObject({ limit: 40, priority: 1 });
    o.stand({ ...calm, [detector]: 20 }, 2);
    expect(o.refusal('start', 'P-402')).toBe('I-306');
    expect(o.refusal('set', 'XV-40201', 100)).toBe('I-306');
    expect(o.refusal('set', 'XV-40202', 0)).toBe('I-306');
    o.stand({ ...calm, [detector]: 19 }, 2);
    expect(o.refusal('start', 'P-402')).toBeNull();
  });
});

describe('I-307 and I-312', () => {
  it('lock jacket steam against water both ways, and manifold steam against ammonia', () => {
    const o = new Rig();
    expect(o.read('HV-30172')).toBe(100);
    expect(o.refusal('set', 'HV-30173', 10)).toBe('I-307');
    o.act('set', 'HV-30172', 0);
    o.wait(6);
    expect(o.refusal('set', 'HV-30173', 10)).toBeNull();
    o.wait(2);
    expect(o.lock('I-307').active).toBe(true);
    for (const water of ['HV-30171', 'HV-30172']) expect(o.refusal('set', water, 10)).toBe('I-307');
    o.act('set', 'HV-30142', 100);
    o.wait(2);
    expect(o.lock('I-312').active).toBe(true);
    expect(o.refusal('set', 'HV-30150', 10)).toBe('I-312');
    o.act('set', 'HV-30142', 0);
    o.wait(6);
    expect(o.refusal('set', 'HV-30150', 10)).toBeNull();
  });
});

describe('I-308', () => {
  it('calls for sterile air below 0.03 MPa while the hot vessel cools, and below 0.005 opens the breaker until 0.008', () => {
    const o = new Rig();
    o.stand({ 'TT-301': 101, 'TT-301.rate': -1, 'PT-301': 0.05 }, 2);
    expect(o.lock('I-308').active).toBe(false);
    o.stand({ 'TT-301': 95, 'TT-301.rate': -1, 'PT-301': 0.029 }, 2);
    expect([o.lock('I-308').active, o.happened('I-308', 'PT-301'), o.read('XV-30109')]).toEqual([true, true, 0]);
    o.stand({ 'TT-301': 95, 'TT-301.rate': -1, 'PT-301': 0.004 }, 3);
    expect([o.read('XV-30109'), o.happened('vacuum-breaker')]).toEqual([100, true]);
    o.stand({ 'TT-301': 95, 'TT-301.rate': -1, 'PT-301': 0.009 }, 3);
    expect(o.read('XV-30109')).toBe(0);
    o.stand({ 'TT-301': 95, 'TT-301.rate': -1, 'PT-301': 0.031 }, 2);
    expect(o.lock('I-308').active).toBe(false);
  });
});

describe('I-309 and I-310', () => {
  it.each([
    ['vibration', { 'K-501A.shake': 7.2 }],
    ['discharge', { 'K-501A.discharge': 161 }],
  ] as const)('K-501A trips by %s, its blow-off opens, it cannot be started before it stands', (cause, forced) => {
    const o = new Rig();
    o.stand(forced, 1);
    expect(o.lock('I-309')).toMatchObject({ active: true, cause });
    o.wait(6);
    expect([o.read('K-501A'), o.read('BV-501A'), o.happened('compressor-trip', 'K-501A')]).toEqual([0, 100, true]);
    expect(o.refusal('start', 'K-501A')).toBe('I-309');
  });

  it('surge trips it against a shut outlet; below 0.16 MPa the standby machine comes and is loaded in some 20 s', () => {
    const o = new Rig();
    // Where the auto-start fails nothing is to be seen of it: this plant's works.
    o.state[o.slots.indexOf('K-501B.autostart-works')] = 1;
    o.act('throw', 'HV-50101', 0);
    o.wait(8);
    expect(o.lock('I-309')).toMatchObject({ active: true, cause: 'surge' });
    o.stand({ 'PT-502': 0.17 }, 2);
    expect(o.read('K-501B')).toBe(0);
    o.stand({ 'PT-502': 0.159 }, 2);
    expect([o.lock('I-310').firstOut > 0, o.read('K-501B'), o.happened('autostart', 'K-501B')]).toEqual([
      true,
      1,
      true,
    ]);
    const seconds = o.until(() => o.read('BV-501B') === 0, 60);
    expect(seconds).toBeGreaterThan(10);
    expect(seconds).toBeLessThan(40);
  });
});

describe('I-311', () => {
  it('keeps HV-30181 and HV-30123 from being open together with the bend in the product position', () => {
    const o = new Rig();
    o.act('set', 'HV-30123', 100);
    o.wait(2);
    expect([o.refusal('set', 'HV-30181', 10), o.lock('I-311').active]).toEqual(['I-311', true]);
    o.act('set', 'HV-30123', 0);
    o.wait(6);
    o.act('set', 'HV-30181', 10);
    o.wait(1);
    expect(o.refusal('set', 'HV-30123', 10)).toBe('I-311');
    o.act('start', 'SB-301');
    // A quiet area writes its instruments every ten seconds.
    o.wait(10);
    expect([o.refusal('set', 'HV-30123', 10), o.read('ZS-301')]).toEqual([null, 1]);
  });
});

describe('I-313', () => {
  it('lets every valve spring, holds the DCS on its battery and brings EG-01 within 30 s', () => {
    const o = new Rig([{ event: 'E07', at: 10 }]);
    o.wait(15);
    expect([o.lock('I-313').active, o.read('XA-UPS01'), o.happened('I-313')]).toEqual([true, 1, true]);
    expect(['PV-301', 'FV-301', 'TV-301A', 'TV-301B'].map((tag) => o.read(tag))).toEqual([1.5, 0, 100, 0]);
    o.wait(30);
    expect([o.read('XA-EG01'), o.lock('I-313').active]).toEqual([1, false]);
    // First out: the power, before what it took along.
    expect(o.lock('I-304').firstOut).toBeGreaterThanOrEqual(o.lock('I-313').firstOut);
  });
});

describe('I-314', () => {
  it('keeps P-101 from starting into a vessel above 0.02 MPa', () => {
    const o = new Rig();
    expect(o.refusal('start', 'P-101')).toBeNull();
    o.act('stop', 'P-101');
    o.stand({ 'HV-30191': 100, 'PT-301': 0.019 }, 1);
    expect(o.lock('I-314').active).toBe(false);
    o.stand({ 'HV-30191': 100, 'PT-301': 0.021 }, 1);
    expect([o.lock('I-314').active, o.refusal('start', 'P-101')]).toEqual([true, 'I-314']);
  });
});

describe('I-315', () => {
  it('after 60 s of liquid in S-303 takes three tenths of the air and M-301 to 70 rpm, once', () => {
    const o = new Rig();
    const air = o.plant.loop('FIC-301').setpoint;
    o.stand({ 'LSH-303': 1 }, 59);
    expect(o.lock('I-315').active).toBe(false);
    o.stand({ 'LSH-303': 1 }, 30);
    expect(o.plant.loop('FIC-301').setpoint).toBeCloseTo(0.7 * air, 9);
    expect([o.plant.loop('SIC-301').setpoint, o.happened('I-315', 'LSH-303')]).toEqual([70, true]);
    expect(fermentation.alarms.some(({ id }) => id === 'LSH-303.ON')).toBe(true);
    o.act('set', 'SIC-301', 80);
    o.stand({ 'LSH-303': 1 }, 10);
    expect(o.plant.loop('SIC-301').setpoint).toBe(80);
  });
});

describe('I-316', () => {
  it('asks for the spare filter above 0.05 MPa over F-312', () => {
    const o = new Rig();
    o.stand({ 'PDT-312': 0.05 }, 30);
    expect(o.lock('I-316').active).toBe(false);
    o.stand({ 'PDT-312': 0.051 }, 12);
    expect([o.lock('I-316').active, o.happened('switch-filter', 'F-312')]).toEqual([true, true]);
  });
});

describe('I-317', () => {
  it('shuts XV-90101 above 95 % in V-901 and refuses to open it', () => {
    const o = new Rig();
    o.act('set', 'XV-90101', 100);
    o.stand({ 'LT-901': 95 }, 6);
    expect(o.read('XV-90101')).toBe(100);
    o.stand({ 'LT-901': 95.1 }, 6);
    expect([o.read('XV-90101'), o.lock('I-317').active, o.happened('I-317')]).toEqual([0, true, true]);
    expect(o.refusal('set', 'XV-90101', 100)).toBe('I-317');
    // The tank is pumped out.
    o.act('start', 'P-901');
    o.stand({ 'LT-901': 94 }, 2);
    expect(o.refusal('set', 'XV-90101', 100)).toBeNull();
  });
});
