// The start of P8: the ripe batch of 200 h as the expert's P7 leaves it after five withdrawals, in full production. culture/ripe.json holds the
// culture's numbers (scripts/ripe-culture.ts).
import { absolutePressure } from '../../../kernel/units.ts';
import type { Parts } from './starts.ts';
import { kv } from './r301.ts';
import grown from '../culture/ripe.json' with { type: 'json' };
import { feedRoots } from './valves.ts';

/** kg of water and solids (59.7 m3, 62.6 t), deg C of broth and jacket, MPa(g), Nm3/min, rpm, pH: of the same run. */
const RIPE = {
  water: 54_143,
  solids: 8487,
  at: 24,
  jacketAt: 19.4,
  pressure: 0.09,
  air: 75,
  rpm: 100,
  acidity: 6.6,
} as const;
const OPEN = ['01', '04', '61', '64', '65', '66', '67', '72', '77', '96'];
/** Outputs that hold air, pressure and temperature there, %; the temperature loop's share, K. */
const AIR_OUTPUT = 76.8;
const EXHAUST_OUTPUT = 57.3;
const COOLANT_OUTPUT = 21.2;
const COOLANT_SHARE = 8.14;
/** Water that fills the jacket, kg [sterilisation-model.md 4.4]. */
const JACKET_FULL = 3500;

/** Every loop of R-301 in automatic, the exhaust through its train, the broth alive. */
export function beginRipe({ memory, valves, motors, controls, fermentor }: Parts): void {
  const v = memory.values;
  for (const digits of OPEN) valves.place(`HV-301${digits}`, 100);
  valves.place('XV-602', 100);
  const pressure = absolutePressure(RIPE.pressure);
  fermentor.vessel.begin(RIPE.water, RIPE.solids, RIPE.at, pressure, 1);
  for (const leg of fermentor.pipes.legs) leg.begin(RIPE.at, pressure);
  fermentor.pipes.air.begin(RIPE.at, absolutePressure(0.178));
  fermentor.jacket.begin(RIPE.jacketAt, JACKET_FULL);
  v[fermentor.exhaust.temperature] = RIPE.at;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.191));
  fermentor.spare.begin(absolutePressure(0.2));
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = RIPE.at;
  motors.turn('M-301', true);
  v[fermentor.agitator.speed] = RIPE.rpm;
  controls.beginRunning({
    temperature: RIPE.at,
    jacket: RIPE.jacketAt,
    pressure: RIPE.pressure,
    air: RIPE.air,
    speed: RIPE.rpm,
    acidity: RIPE.acidity,
  });
  v[controls.air.output] = AIR_OUTPUT;
  v[controls.air.integral] = AIR_OUTPUT / 100;
  v[controls.pressure.output] = EXHAUST_OUTPUT;
  v[controls.pressure.integral] = EXHAUST_OUTPUT / 100;
  v[controls.temperature.output] = COOLANT_OUTPUT;
  v[controls.temperature.integral] = COOLANT_SHARE;
  valves.place('TV-301A', COOLANT_OUTPUT);
  valves.place('FV-301', AIR_OUTPUT);
  valves.place('PV-301', EXHAUST_OUTPUT);
  fermentor.vessel.derive();
  fermentor.broth.beginGrown(grown, 0);
}
