// P4 as the operator of sterilisation-model.md 9 plays it, cut into the parts that mistakes replace (content/fermentation.md P4, 4.04-4.18).
// What that document leaves open (pace, cracks, starting point of the hand) is the same for every row of its table.
import type { Operator } from './operator.ts';

export const FEED_ROOTS = ['41', '43', '44', '45', '46', '47', '48', '49'];

/** 4.04: charge through P-101 with the small vent open. `tonnes` less than the whole charge stops earlier. */
export function charge(o: Operator, tonnes = 48.9): void {
  o.set({ '63': 100, '91': 100 });
  o.act('set', 'HV-10110', 100);
  o.wait(10);
  o.act('start', 'P-101');
  o.until(() => o.read('WT-301') >= tonnes || o.read('WT-101') < 0.001, 4000);
  o.act('stop', 'P-101');
  o.set({ '91': 0 });
  o.act('set', 'HV-10110', 0);
  o.wait(10);
}

/** 4.05, and the exhaust of 4.06. */
export function stir(o: Operator): void {
  o.act('set', 'SIC-301', 60);
  o.act('start', 'M-301');
  o.set({ '61': 100, '62': 12 });
  o.act('set', 'PIC-301', 100);
  o.wait(30);
}

/** 4.06: jacket steam at 0.08 MPa until the medium has reached `celsius`. */
export function preheat(o: Operator, celsius = 90): void {
  o.set({ '76': 0, '75': 100, '73': 20 });
  let position = 20;
  o.until(
    () => o.read('TT-301') >= celsius,
    8000,
    () => {
      if (o.second % 30 !== 0) return;
      position = Math.max(5, Math.min(100, position + 60 * (0.08 - o.read('PI-30171'))));
      o.set({ '73': position });
    },
  );
}

/** 4.07: drain the header, open route 1; 4.08: jacket steam off, agitator stopped. */
export function routeOne(o: Operator): void {
  o.act('set', 'HV-60104', 100);
  o.set({ '08': 100 });
  o.wait(35);
  o.act('set', 'HV-60104', 0);
  o.set({ '07': 10 });
  o.wait(60);
  o.set({ '07': 70 });
}

export function stopJacketAndAgitator(o: Operator): void {
  o.set({ '73': 0 });
  o.act('stop', 'M-301');
  o.wait(20);
}

/** 4.09. */
export function routeTwo(o: Operator): void {
  o.set({ '14': 100 });
  o.wait(15);
  o.set({ '11': 100, '13': 10 });
  o.wait(30);
  o.set({ '13': 100 });
}

/** 4.10. */
export function routeThree(o: Operator): void {
  o.set({ '25': 100 });
  o.wait(15);
  o.set({ '21': 100, '24': 10 });
  o.wait(40);
  o.set({ '24': 60 });
}

/**
 * 4.11: pipes above the liquid, drained by the gas of the vessel as in the table of sterilisation-model.md 9: what steams the
 * manifold by HV-30150 came after it and has no expected result there.
 */
export function upperPipes(o: Operator): void {
  o.set({ '51': 10 });
  for (const root of FEED_ROOTS) o.set({ [root]: 10 });
  o.set({ '31': 100, '33': 10 });
  o.wait(60);
}

/** The rest of 4.11: steam into the feed manifold and by the sight glass. */
export function steamManifold(o: Operator): void {
  o.set({ '50': 10, '95': 10 });
}

/** 4.12: up to 121 with the main routes as they stand. */
export function rise(o: Operator, most = 6000): void {
  o.until(() => o.read('TT-301A') >= 121, most);
}

/** How the hand of 4.13 works: what it holds, where its integral begins, and which of the main routes it has. */
export interface Hand {
  readonly target: number;
  readonly integral: number;
  readonly routes: Readonly<Record<string, number>>;
}

const HAND: Hand = { target: 121.8, integral: 0.2, routes: { '07': 70, '24': 60 } };

/** 4.13: the main steam valves by the hand of sterilisation-model.md 7 while `going`. Returns its integral, to go on with. */
export function hold(o: Operator, going: () => boolean, hand: Partial<Hand> = {}): number {
  const { target, routes, ...start } = { ...HAND, ...hand };
  let { integral } = start;
  o.until(
    () => !going(),
    9000,
    () => {
      const error = target - o.read('TT-301');
      integral = Math.max(0, Math.min(1, integral + 0.002 * error));
      if (o.second % 10 !== 0) return;
      const u = Math.max(0.02, Math.min(1, integral + 0.2 * error));
      for (const [route, full] of Object.entries(routes)) o.set({ [route]: full * u });
    },
  );
  return integral;
}

/** 4.14: drains and small vents first, then steam, then root valves. */
export function close(o: Operator): void {
  o.set({ '33': 0, '51': 0, '63': 0, '14': 0, '25': 0, '08': 0, '62': 5 });
  o.wait(60);
  o.set({ '24': 0, '13': 0, '07': 0, '95': 0, '50': 0 });
  o.wait(40);
  o.set({ '21': 0, '11': 0, '31': 0 });
  o.wait(10);
}

/** 4.15: charge the filter, then admit air and hold 0.10. `fv` in %. */
export function admitAir(o: Operator, fv = 8): void {
  o.act('set', 'FIC-301', fv);
  o.until(() => o.read('PI-31202') >= o.read('PT-301') + 0.04, 300);
  o.set({ '62': 40 });
  o.wait(5);
  o.set({ '04': 100 });
  o.act('set', 'PIC-301', 10);
  o.act('mode', 'PIC-301', 'auto');
  o.act('set', 'PIC-301', 0.1);
  o.wait(60);
}

/** At which temperatures the parts of 4.16-4.18 are done; a temperature that is never reached leaves its part out. */
export interface CoolingPlan {
  readonly waterFrom: number;
  readonly chilledFrom: number;
  readonly stirFrom: number;
  /** TIC-301 goes to auto. */
  readonly controlFrom: number;
  /** More air by FV-301, and then PIC-301 at 0.05. */
  readonly moreAirFrom: number;
  readonly lowPressureFrom: number;
}

export const COOLING: CoolingPlan = {
  waterFrom: 115,
  chilledFrom: 60,
  stirFrom: 80,
  controlFrom: 35,
  moreAirFrom: 100,
  lowPressureFrom: 96,
};

/** 4.16-4.18: natural fall, jacket water, chilled water, agitator and loops as the medium cools to 26.3. */
export function cool(o: Operator, plan: Partial<CoolingPlan> = {}): void {
  const { waterFrom, chilledFrom, stirFrom, controlFrom, moreAirFrom, lowPressureFrom } = { ...COOLING, ...plan };
  const parts: readonly (readonly [celsius: number, act: () => void])[] = [
    [waterFrom, () => openWater(o)],
    [moreAirFrom, () => o.act('set', 'FIC-301', 20)],
    [lowPressureFrom, () => o.act('set', 'PIC-301', 0.05)],
    [stirFrom, () => startStirring(o)],
    [chilledFrom, () => changeToChilled(o)],
    [
      controlFrom,
      () => {
        o.act('mode', 'TIC-301', 'auto');
        o.act('set', 'TIC-301', 26);
      },
    ],
  ];
  for (const [celsius, act] of parts.toSorted((a, b) => b[0] - a[0])) {
    if (celsius < 26) continue;
    o.until(() => o.read('TT-301') <= celsius, 12_000);
    act();
  }
  o.until(() => o.read('TT-301') <= 26.3, 12_000);
}

function openWater(o: Operator): void {
  o.set({ '75': 0, '76': 100 });
  o.wait(45);
  o.set({ '76': 0 });
  o.act('set', 'TIC-301', 100);
  o.set({ '74': 100 });
  o.wait(5);
  o.set({ '71': 100 });
}

function changeToChilled(o: Operator): void {
  o.set({ '71': 0, '74': 0, '77': 100 });
  o.wait(6);
  o.set({ '72': 100 });
}

/** 4.17. */
export function startStirring(o: Operator): void {
  o.act('set', 'SIC-301', 60);
  o.act('start', 'M-301');
}
