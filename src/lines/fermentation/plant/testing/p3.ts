// P3 as the operator of sterilisation-model.md 9 plays it (content/fermentation.md 3.02-3.11). That document gives 25 % for the main
// routes, 12 % for HV-30162 and 30 to 100 % for the rest; its F0 of 49 in the sample pipe is that of HV-30113 at 25 % too, and its
// 0.77 and 0.87 t of condensate are those of a vessel that begins at some 33 deg C. The pace is ours.
import type { FaultInjection } from '../../../../plant/plant.ts';
import { Operator } from './operator.ts';
import { FEED_ROOTS } from './p4.ts';

const BEGINS_AT = 33;
/** HV-30107 and HV-30124 fully given, %. */
const MAIN = 25;
/** HV-30162 after the purge: 12 % as far as a scale shows it. */
export const THROTTLED = 12.4;
const DRAINS = { '08': 100, '14': 100, '25': 100, '33': 100, '51': 100 };
export const DRAINS_SHUT = { '08': 0, '14': 0, '25': 0, '33': 0, '51': 0 };
export const STEAM_OFF = { '95': 0, '50': 0, '32': 0, '24': 0, '13': 0, '07': 0 };

export function emptyVessel(faults: readonly FaultInjection[] = [], celsius = BEGINS_AT): Operator {
  const o = new Operator(faults);
  o.empty(celsius);
  return o;
}

/** 3.02-3.04: vents and drains open, header drained. */
export function ready(faults: readonly FaultInjection[] = []): Operator {
  const o = emptyVessel(faults);
  o.set({ '61': 100, '62': 100, '63': 100, ...DRAINS, '76': 100 });
  o.act('set', 'PIC-301', 100);
  o.act('set', 'HV-60104', 100);
  o.wait(40);
  o.act('set', 'HV-60104', 0);
  return o;
}

/** 3.05: route after route, each cracked first. `bottom`: with route 3. */
export function letSteamIn(o: Operator, bottom = true): void {
  const routeThree = (percent: number) => {
    if (bottom) o.set({ '24': percent });
  };
  o.set({ '07': 10 });
  o.wait(60);
  o.set({ '07': MAIN, '11': 100, '13': 10 });
  o.wait(45);
  o.set({ '21': 100 });
  routeThree(10);
  o.wait(60);
  o.set({ '31': 100, '32': 10, '95': 10 });
  o.wait(45);
  o.set({ '50': 10 });
  o.wait(30);
  for (const root of FEED_ROOTS) {
    o.set({ [root]: 100 });
    o.wait(8);
  }
  o.wait(70);
  o.set({ '13': MAIN });
  o.wait(10);
  routeThree(MAIN);
  o.wait(15);
  o.set({ '32': 60 });
  o.wait(10);
  o.set({ '95': 100 });
  o.wait(10);
  o.set({ '50': 40 });
  o.wait(5);
}

/** 3.06: until TT-303 is hot, and 5 min more. */
export function purge(o: Operator): void {
  o.until(() => o.read('TT-303') >= 100, 3000);
  o.wait(300);
}

/** 3.07. */
export function rise(o: Operator): void {
  o.set({ '62': THROTTLED });
  o.until(() => o.read('PT-301') >= 0.108, 4000);
}

/** 3.08: a hand on the main routes for `seconds`, at 121.7 deg C. */
export function hold(o: Operator, seconds: number, bottom = true): void {
  let integral = 0.5;
  const end = o.second + seconds;
  o.until(
    () => o.second >= end,
    seconds + 1,
    () => {
      const error = 121.7 - o.read('TT-301');
      integral = Math.max(0, Math.min(1, integral + 0.002 * error));
      if (o.second % 10 !== 0) return;
      const opening = MAIN * Math.max(0.02, Math.min(1, integral + 0.2 * error));
      o.set(bottom ? { '07': opening, '24': opening } : { '07': opening });
    },
  );
}
