// How R-301 stands when the plant is shut down: after harvest and cleaning (P9), and with a live batch in full production (P9E).
import { absolutePressure, ATMOSPHERE } from '../../../../kernel/units.ts';
import production from '../../culture/production.json' with { type: 'json' };
import { LEFT_WET } from '../air/air-area.ts';
import { kv } from '../r301.ts';
import type { Parts } from '../starts.ts';
import { feedRoots } from '../valves.ts';

/** Water that fills the jacket, kg [sterilisation-model.md 4.4]. */
const JACKET_FULL = 3500;
const HALL = 25;
/** The wash water has left steel and jacket warm, deg C. */
const WASHED = { gas: 39, jacket: 60, exhaust: 58 } as const;

/**
 * After P8: R-301 clean, empty, still warm from the lye and open to its exhaust, its jacket drained and its ports plugged; F-312 damp from the batch
 * under what the last air left in it; no other hand valve open but 96.
 */
export function beginP9({ memory, valves, controls, fermentor }: Parts): void {
  const v = memory.values;
  for (const tag of ['HV-30101', 'HV-30161', 'HV-30162', 'HV-30196', 'XV-602', 'PV-301']) valves.place(tag, 100);
  controls.begin();
  v[controls.pressure.output] = 100;
  fermentor.vessel.begin(70, 0, WASHED.gas, ATMOSPHERE, 1);
  for (const leg of fermentor.pipes.legs) leg.begin(HALL, ATMOSPHERE);
  fermentor.jacket.begin(WASHED.jacket, 0);
  v[fermentor.exhaust.temperature] = WASHED.exhaust;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.095));
  fermentor.spare.begin(absolutePressure(0.2));
  v[fermentor.filter.wetness] = LEFT_WET;
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = HALL;
}

/** What 96 h of the recipe leave in the plant: kg of water and solids, deg C of broth and jacket; set-points of that hour (P7.1). */
const FULL = {
  water: 74_300,
  solids: 7110,
  at: 25,
  jacketAt: 20,
  pressure: 0.11,
  air: 75,
  rpm: 100,
  acidity: 6.5,
} as const;
/** Outputs of the loops that hold it, %. */
const HOLDS = { exhaust: 45.6, air: 100, coolant: 21.4, base: 12.4 } as const;
const SERVED = ['01', '04', '61', '64', '65', '66', '67', '72', '77', '96'];

/** A batch in full production at 96 h, every loop of R-301 but the cascade in automatic. */
export function beginP9E({ memory, valves, motors, controls, fermentor }: Parts): void {
  const v = memory.values;
  for (const digits of SERVED) valves.place(`HV-301${digits}`, 100);
  valves.place('XV-602', 100);
  const pressure = absolutePressure(FULL.pressure);
  fermentor.vessel.begin(FULL.water, FULL.solids, FULL.at, pressure, 1);
  for (const leg of fermentor.pipes.legs) leg.begin(FULL.at, pressure);
  fermentor.jacket.begin(FULL.jacketAt, JACKET_FULL);
  v[fermentor.exhaust.temperature] = FULL.at;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.2));
  fermentor.spare.begin(absolutePressure(0.2));
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = FULL.at;
  motors.turn('M-301', true);
  v[fermentor.agitator.speed] = FULL.rpm;
  controls.beginRunning({ temperature: FULL.at, jacket: FULL.jacketAt, speed: FULL.rpm, ...FULL });
  v[controls.temperature.integral] = 8.5;
  for (const [loop, valve, percent] of [
    [controls.pressure, 'PV-301', HOLDS.exhaust],
    [controls.air, 'FV-301', HOLDS.air],
    [controls.temperature, 'TV-301A', HOLDS.coolant],
    [controls.acidity, 'FV-402', HOLDS.base],
  ] as const) {
    v[loop.output] = percent;
    if (loop !== controls.temperature) v[loop.integral] = percent / 100;
    valves.place(valve, percent);
  }
  fermentor.vessel.derive();
  fermentor.broth.beginGrown(production, 0);
}
