// How the seed vessels stand at the workshop's starts: V-202 with its seed until it has been pressed over, V-201 clean and at rest; in the
// seed module both with sterile medium (content/fermentation.md P4 "Seed tanks", P6).
import { absolutePressure, ATMOSPHERE } from '../../../../kernel/units.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { INVADER } from '../../culture/contaminant.ts';
import grown from '../../culture/grown-seed.json' with { type: 'json' };
import type { CultureStart } from '../../culture/start.ts';
import { SEEDS } from '../../culture/seed.ts';
import { BAD_SEED } from '../../faults.ts';
import type { SeedControls } from './controls.ts';
import { handValvesOf } from './valves.ts';
import type { SeedVessel } from './vessel.ts';

/** 8.8 m3 of broth at 26.5 deg C: kg of water and of solids. */
const BROTH = { water: 8590, solids: 290 } as const;
/** How a vessel runs: deg C, MPa(g), Nm3/min, rpm; outputs of PIC, FIC and TIC that hold them, %; the jacket, deg C. */
interface Running {
  readonly temperature: number;
  readonly pressure: number;
  readonly air: number;
  readonly speed: number;
  readonly outputs: readonly [pressure: number, air: number, temperature: number];
  readonly jacket: number;
}
const GROWING: Running = {
  temperature: 26.5,
  pressure: 0.05,
  air: 11.5,
  speed: 110,
  outputs: [44.8, 34.5, 1.4],
  jacket: 26.05,
};
/** The seed module: 0.9 and 8.0 m3 of sterile medium under air [P4 "Seed tanks"; composition and stand-by of V-202 K]. */
export const MODULE = 'P6S';
const MEDIUM: CultureStart = {
  biomass: 0,
  seed: SEEDS.spores,
  sugar: 20,
  precursor: 0,
  nitrogen: 700,
  oil: 0.1,
  lactate: 30,
  oxygen: 14.5,
  pH: 6.4,
};
const CHARGED: Readonly<Record<string, Running & { readonly water: number; readonly solids: number }>> = {
  'V-201': {
    water: 890,
    solids: 30,
    temperature: 27,
    pressure: 0.05,
    air: 1.35,
    speed: 200,
    outputs: [20.5, 18.4, -0.5],
    jacket: 27.06,
  },
  'V-202': {
    water: 7990,
    solids: 260,
    temperature: 27,
    pressure: 0.05,
    air: 5,
    speed: 60,
    outputs: [18.9, 13.6, -1.05],
    jacket: 27.1,
  },
};
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
export function beginGrowing(plant: SeedVessel, controls: SeedControls, parts: Parts): void {
  const { faults } = parts;
  beginRunning(plant, controls, parts, GROWING, BROTH);
  plant.cleaning.begin(1);
  const bad = BAD_SEED.find(({ id }) => faults.some(({ event }) => event === id));
  plant.broth.beginGrown(grown[bad?.history ?? 'good'], 0);
  if (bad?.foreign === true) plant.broth.culture.contaminate(INVADER.sensitive, FOREIGN);
  plant.stir();
}

/**
 * The reserve that the seed house brings to V-202 when bad seed has gone into R-301 (content/fermentation.md E15, "use reserve V-202",
 * "top-up seed 5 m3"): good seed under its air, every way out of it shut. The plant has one line into R-301, TL-23, and one vessel at its
 * other end: there the reserve stands [K].
 */
export function beginReserve(plant: SeedVessel, controls: SeedControls, parts: Parts): void {
  for (const tag of handValvesOf(plant.spec)) parts.valves.place(tag, 0);
  beginGrowing(plant, controls, { ...parts, faults: [] });
}

/** Whether a run has bad seed in it, whose batch needs the reserve. */
export const needsReserve = (faults: readonly FaultInjection[]): boolean =>
  BAD_SEED.some(({ id }) => faults.some(({ event }) => event === id));

/** What the medium that others have prepared in V-102 weighs by its recipe, t: what the charge is held against until it has its seed. */
export const chargeOf = (tag: string): number => (CHARGED[tag]!.water + CHARGED[tag]!.solids) / 1000;

/** Sterile medium that waits for its seed, every loop in automatic. */
export function beginCharged(plant: SeedVessel, controls: SeedControls, parts: Parts): void {
  const charged = CHARGED[plant.spec.tag]!;
  beginRunning(plant, controls, parts, charged, charged);
  plant.cleaning.begin(0);
  plant.broth.beginMedium(MEDIUM);
  plant.stir();
}

function beginRunning(
  plant: SeedVessel,
  controls: SeedControls,
  { memory, valves, motors }: Parts,
  at: Running,
  charge: { readonly water: number; readonly solids: number },
): void {
  const { number } = plant.spec;
  for (const suffix of OPEN) valves.place(`HV-${number}${suffix}`, 100);
  const [exhaust, air, coolant] = at.outputs;
  valves.place(`PV-${number}`, exhaust);
  valves.place(`FV-${number}`, air);
  valves.place(`TV-${number}A`, Math.max(0, coolant));
  const pressure = absolutePressure(at.pressure);
  plant.vessel.begin(charge.water, charge.solids, at.temperature, pressure, 0.98);
  beginParts(plant, at.temperature, pressure, at.jacket, plant.spec.jacket.full);
  motors.turn(plant.spec.agitator.tag, true);
  memory.values[plant.agitator.speed] = at.speed;
  controls.beginRunning(at);
  plant.vessel.derive();
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
