// How the seed vessels stand at the workshop's starts: V-202 with its seed until it has been pressed over, V-201 clean and at rest.
import { absolutePressure, ATMOSPHERE } from '../../../../kernel/units.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { INVADER } from '../../culture/contaminant.ts';
import grown from '../../culture/grown-seed.json' with { type: 'json' };
import { BAD_SEED } from '../../faults.ts';
import type { SeedControls } from './controls.ts';
import type { SeedVessel } from './vessel.ts';

/** 8.8 m3 of broth at 26.5 deg C: kg of water and of solids. */
const BROTH = { water: 8590, solids: 290 } as const;
const AT = { temperature: 26.5, pressure: 0.05, air: 11.5, speed: 110 } as const;
/** Outputs of PIC and FIC that hold them, %, and the jacket, deg C. */
const OUTPUTS = [44.8, 34.5] as const;
const JACKET_AT = 26.05;
const OPEN = ['01', '04', '61', '72', '77', '96'];
const HALL = 25;
/** Foreign organisms in slightly contaminated seed, g/L: rods are seen between the hyphae. */
const FOREIGN = 2e-3;
/** Starts at which V-202 still holds its seed. */
const BEFORE = ['P1', 'P2', 'P3', 'P4A', 'P4', 'P5', 'P6'];

interface Parts {
  readonly memory: Memory;
  readonly valves: ValveBank;
  readonly motors: SwitchBank;
  readonly faults: readonly FaultInjection[];
}

/** Starts at which it has given it to R-301; at the first of them it is still hot from being killed, deg C. */
const AFTER = ['P7', 'P8', 'P9'];
export const KILLED_AT = 100;
/** A vessel at rest is no longer reckoned from here on, deg C. */
export const COOLED_TO = 30;

export const isKilled = (tag: string, start: string): boolean => tag === 'V-202' && AFTER.includes(start);
export const holdsSeed = (tag: string, start: string): boolean => tag === 'V-202' && BEFORE.includes(start);

/** Seed that grows under its air, every loop in automatic. */
export function beginGrowing(
  plant: SeedVessel,
  controls: SeedControls,
  { memory, valves, motors, faults }: Parts,
): void {
  const v = memory.values;
  const { number } = plant.spec;
  for (const suffix of OPEN) valves.place(`HV-${number}${suffix}`, 100);
  const [exhaust, air] = OUTPUTS;
  valves.place(`PV-${number}`, exhaust);
  valves.place(`FV-${number}`, air);
  valves.place(`TV-${number}A`, 1.4);
  const pressure = absolutePressure(AT.pressure);
  plant.vessel.begin(BROTH.water, BROTH.solids, AT.temperature, pressure, 0.98);
  beginParts(plant, AT.temperature, pressure, JACKET_AT, plant.spec.jacket.full);
  motors.turn(plant.spec.agitator.tag, true);
  v[plant.agitator.speed] = AT.speed;
  controls.beginRunning({ ...AT, outputs: OUTPUTS });
  plant.cleaning.begin(1);
  plant.vessel.derive();
  const bad = BAD_SEED.find(({ id }) => faults.some(({ event }) => event === id));
  plant.broth.beginGrown(grown[bad?.history ?? 'good'], 0);
  if (bad?.foreign === true) plant.broth.culture.contaminate(INVADER.sensitive, FOREIGN);
}

/** Open to the kill tank and to the exhaust since it was killed (6.12). */
const LEFT_OPEN = ['21', '25', '26', '61', '62', '63', '96'];

/** Clean, cold and empty. */
export function beginIdle(plant: SeedVessel, controls: SeedControls, parts: Parts): void {
  beginEmpty(plant, controls, parts, HALL, ['96']);
}

/** V-202 when its seed is in R-301: washed and killed, hot where the batch has only just begun (deg C). */
export function beginKilled(plant: SeedVessel, controls: SeedControls, parts: Parts, celsius: number): void {
  beginEmpty(plant, controls, parts, celsius, LEFT_OPEN);
  parts.memory.values[controls.pressure.output] = 100;
  parts.valves.place(`PV-${plant.spec.number}`, 100);
}

function beginEmpty(
  plant: SeedVessel,
  controls: SeedControls,
  { valves }: Parts,
  celsius: number,
  open: readonly string[],
): void {
  for (const suffix of open) valves.place(`HV-${plant.spec.number}${suffix}`, 100);
  // Where it is hot it is full of steam.
  plant.vessel.begin(1, 0, celsius, ATMOSPHERE, celsius > HALL ? 0.98 : 0.5);
  beginParts(plant, celsius, ATMOSPHERE, celsius, 0);
  controls.begin();
  plant.cleaning.begin(0);
  plant.vessel.derive();
}

function beginParts(plant: SeedVessel, celsius: number, pressure: number, jacket: number, water: number): void {
  const { memory } = plant;
  for (const leg of plant.pipes.legs) leg.begin(celsius, pressure);
  plant.jacket.begin(jacket, water);
  memory.values[plant.exhaust.temperature] = celsius;
  memory.values[plant.leak] = plant.spec.kv.leak;
}
