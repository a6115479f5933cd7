// Named start states of the workshop: which exist, what is worn at each, and how R-301 stands there.
import { absolutePressure, ATMOSPHERE } from '../../../kernel/units.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { FaultInjection, Tag } from '../../../plant/plant.ts';
import type { SwitchBank } from '../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../plant/valve-bank.ts';
import { INVADER } from '../culture/contaminant.ts';
import { NOMINAL_START } from '../culture/start.ts';
import { BAD_SEED, FOREIGN_IN_SEED } from '../faults.ts';
import { basicWear } from './clothing.ts';
import type { Controls } from './controls.ts';
import type { Fermentor } from './fermentor.ts';
import { beginRipe } from './ripe-start.ts';
import { feedRoots } from './valves.ts';
import { beginP9, beginP9E } from './power/starts.ts';
import { kv } from './r301.ts';

/** Bottom valve, its drain and the way to the kill tank, air-pipe and sample drains, exhaust and small vent, spray balls. */
const LEFT_OPEN = ['08', '14', '21', '25', '26', '61', '63', '81'];
/** Deg C of the pipes: of the bottom pipe, of the sample pipe, of the others and the feed stubs. */
interface Pipes {
  readonly bottom: number;
  readonly sample: number;
  readonly others: number;
}
/** Sealed under steam a few hours ago: after the empty sterilisation, and after that of the medium; MPa(g) of the long TL-23 by then. */
const AFTER_P3: Pipes = { bottom: 58.5, sample: 38, others: 49.7 };
const AFTER_P4: Pipes = { bottom: 63, sample: 49.5, others: 51 };
const SEALED = -0.058;
/** Left to themselves for half a day, deg C. */
const atRest = (celsius: number): Pipes => ({ bottom: celsius, sample: celsius, others: celsius });
/** A jacket out of which chilled water has run, deg C. */
const CHILLED = 15;
/** Water that fills the jacket, kg [sterilisation-model.md 4.4]. */
const JACKET_FULL = 3500;

/** What a start state of R-301 sets. */
export interface Parts {
  readonly memory: Memory;
  readonly valves: ValveBank;
  readonly motors: SwitchBank;
  readonly controls: Controls;
  readonly fermentor: Fermentor;
  readonly faults: readonly FaultInjection[];
}

/** Every start, with the protective equipment that is worn then. */
export const starts: ReadonlyMap<string, readonly Tag[]> = new Map<string, readonly Tag[]>([
  ['P1', ['PPE.coverall']],
  ['P2', basicWear],
  ['P3', basicWear],
  ['P4A', basicWear],
  ['P4', basicWear],
  ['P5', basicWear],
  ['P6', basicWear],
  ['P6S', basicWear],
  ['P7', basicWear],
  ['P8', basicWear],
  ['P9', basicWear],
  ['P9E', basicWear],
]);

/** Whether R-301 and its pipes are sterile: from the end of P3 on, until it is opened and cleaned. */
export const isSterileAt = (start: string): boolean => !['P1', 'P2', 'P3', 'P6S', 'P9'].includes(start);

/** Whether sample and transfer pipe have been opened since: from the inoculation on. */
export const isOpenedAt = (start: string): boolean => ['P7', 'P8'].includes(start);

/** Puts R-301 into a start state. */
export function beginFermentor(start: string, parts: Parts): void {
  const begin = fermentorStarts.get(start);
  if (begin === undefined) throw new Error(`R-301 has no start state ${start}`);
  begin(parts);
}

/**
 * P4 with 4.01-4.03 done: R-301 empty and sterile at 0.00 MPa(g) and 30 deg C, jacket empty, F-312 parked at 0.20, 20 kg of condensate in H-602; what
 * V-101 holds its own area knows [issue "Start of P4"].
 */
function beginP4(parts: Parts): void {
  beginSterile(parts, ATMOSPHERE, atRest(30), absolutePressure(0.02), 30);
}

/** P4A after P3: the same, still parked under sterile air (content/fermentation.md 3.12). */
function beginP4A(parts: Parts): void {
  beginSterile(parts, absolutePressure(0.06), AFTER_P3, absolutePressure(SEALED), CHILLED);
}

function beginSterile(parts: Parts, pressure: number, pipes: Pipes, transfer: number, jacketAt: number): void {
  const { valves, controls, fermentor } = parts;
  for (const tag of ['HV-30101', 'HV-30196', 'HV-30176', 'XV-602']) valves.place(tag, 100);
  controls.begin();
  const at = 30;
  fermentor.vessel.begin(2, 0, at, pressure, 0.5);
  beginPipes(fermentor, pipes, absolutePressure(0.02), transfer);
  fermentor.pipes.air.begin(at, ATMOSPHERE);
  fermentor.jacket.begin(jacketAt);
  beginCommon(parts, at, pipes.others);
}

/** The pipes at R-301 at the temperatures and a pressure, Pa absolute; TL-23 at one of its own: the longest draws a vacuum as it cools. */
function beginPipes({ pipes }: Fermentor, { bottom, sample, others }: Pipes, pressure: number, transfer: number): void {
  for (const leg of pipes.legs) leg.begin(others, pressure);
  pipes.bottom.begin(bottom, pressure);
  pipes.sample.begin(sample, pressure);
  pipes.transfer.begin(others, transfer);
}

/** P2 after P1: R-301 clean and tight at 0.01 MPa(g) and 25 deg C, every hand valve shut but 96, its air filters cold and not sterile. */
function beginP2(parts: Parts): void {
  beginP3(parts);
  const { valves, fermentor } = parts;
  valves.place('HV-30101', 0);
  fermentor.filter.begin(ATMOSPHERE, false);
  fermentor.spare.begin(ATMOSPHERE, false);
}

/**
 * P1 after cleaning: R-301 empty, moist and open at 25 deg C, its jacket full of water, some valves as the cleaners left them, F-312
 * without pressure [K].
 */
function beginP1(parts: Parts): void {
  const { valves, controls, fermentor } = parts;
  for (const tag of ['HV-30196', 'XV-602']) valves.place(tag, 100);
  for (const suffix of LEFT_OPEN) valves.place(`HV-301${suffix}`, 100);
  controls.begin();
  const at = 25;
  fermentor.vessel.begin(2, 0, at, ATMOSPHERE, 1);
  for (const leg of fermentor.pipes.legs) leg.begin(at, ATMOSPHERE);
  fermentor.jacket.begin(at, JACKET_FULL);
  beginCommon(parts, at);
  // Neither filter has been steamed since the last batch.
  fermentor.filter.begin(ATMOSPHERE, false);
  fermentor.spare.begin(ATMOSPHERE, false);
}

/**
 * P3 after P1 and P2: R-301 clean and tight at 0.01 MPa(g) and 25 deg C, its jacket full of water, every hand valve shut but 96 and
 * 101, F-312 sterile and parked at 0.20 (content/fermentation.md 1.16, 2.12).
 */
function beginP3(parts: Parts): void {
  const { valves, controls, fermentor } = parts;
  for (const tag of ['HV-30101', 'HV-30196', 'XV-602']) valves.place(tag, 100);
  controls.begin();
  const at = 25;
  fermentor.vessel.begin(2, 0, at, absolutePressure(0.01), 0.5);
  for (const leg of fermentor.pipes.legs) leg.begin(at, ATMOSPHERE);
  fermentor.pipes.air.begin(at, absolutePressure(0.01));
  fermentor.jacket.begin(at, JACKET_FULL);
  beginCommon(parts, at);
}

/** What is the same at every start: a tight vessel, the filter parked. */
function beginCommon({ memory, fermentor }: Parts, celsius: number, pipesAt = celsius): void {
  const v = memory.values;
  v[fermentor.exhaust.temperature] = celsius;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.2));
  fermentor.spare.begin(absolutePressure(0.2));
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = pipesAt;
}

/** 58 m3 of freshly inoculated broth at 26 deg C, kg of water and of solids: 50 m3 of sterile medium and 8.0 t of seed. */
const INOCULATED = { water: 56_010, solids: 2880 } as const;
const SERVED = [
  'HV-30101',
  'HV-30104',
  'HV-30161',
  'HV-30164',
  'HV-30165',
  'HV-30166',
  'HV-30167',
  'HV-30172',
  'HV-30177',
];

/** The pipes of the 0 h sample and of the transfer are still warm from their steam, deg C. */
const STEAMED = { sample: 57, transfer: 63 } as const;
/** The jacket carries off the agitator's heat, deg C [training-model.md 3: the reference batch starts so]. */
const RUNNING_JACKET = 23.7;

/** P7: t = 0, just inoculated, every loop of R-301 in automatic [content/fermentation.md 6.10 and P7.1]. */
function beginP7({ memory, valves, motors, controls, fermentor, faults }: Parts): void {
  const v = memory.values;
  for (const tag of [...SERVED, 'HV-30196', 'XV-602']) valves.place(tag, 100);
  const at = 26;
  fermentor.vessel.begin(INOCULATED.water, INOCULATED.solids, at, absolutePressure(0.06), 1);
  for (const leg of fermentor.pipes.legs) leg.begin(at, absolutePressure(0.06));
  // Steamed for the 0 h sample and after the transfer.
  fermentor.pipes.sample.begin(STEAMED.sample, ATMOSPHERE);
  fermentor.pipes.transfer.begin(STEAMED.transfer, absolutePressure(0.032));
  fermentor.jacket.begin(RUNNING_JACKET, JACKET_FULL);
  v[fermentor.exhaust.temperature] = at;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.2));
  fermentor.spare.begin(absolutePressure(0.2));
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = at;
  motors.turn('M-301', true);
  v[fermentor.agitator.speed] = 80;
  controls.beginRunning({ temperature: at, jacket: RUNNING_JACKET, pressure: 0.06, air: 30, speed: 80, acidity: 6.4 });
  fermentor.vessel.derive();
  const bad = BAD_SEED.find(({ id }) => faults.some(({ event }) => event === id));
  fermentor.broth.beginInoculated({ ...NOMINAL_START, ...bad?.leaves }, 0);
  if (bad?.foreign === true) fermentor.broth.culture.contaminate(INVADER.sensitive, FOREIGN_IN_SEED);
}

/** What the expert's P4 leaves: kg of medium with its solids, deg C of medium and jacket, MPa(g), rpm, and the loops' outputs, %. */
const STANDBY = {
  water: 48_130,
  solids: 2460,
  at: 26,
  jacketAt: 25.3,
  pressure: 0.05,
  rpm: 60,
  air: 12.3,
  exhaust: 12.6,
};

/** Sterile medium in stand-by under 15 Nm3/min and 0.05 MPa, the exhaust through its train, the loops in automatic: after P4. */
function beginStandby({ memory, valves, motors, controls, fermentor }: Parts, pipes: Pipes): void {
  const v = memory.values;
  for (const digits of ['01', '04', '61', '64', '65', '66', '67', '72', '77', '96'])
    valves.place(`HV-301${digits}`, 100);
  valves.place('XV-602', 100);
  valves.place('FV-301', STANDBY.air);
  valves.place('PV-301', STANDBY.exhaust);
  controls.begin();
  v[controls.air.output] = STANDBY.air;
  v[controls.pressure.output] = STANDBY.exhaust;
  for (const loop of [controls.temperature, controls.pressure, controls.air]) loop.setMode('auto');
  v[controls.pressure.setpoint] = STANDBY.pressure;
  v[controls.temperature.integral] = STANDBY.at - STANDBY.jacketAt;
  v[controls.speed.output] = STANDBY.rpm;
  motors.turn('M-301', true);
  v[fermentor.agitator.speed] = STANDBY.rpm;
  const pressure = absolutePressure(STANDBY.pressure);
  fermentor.vessel.begin(STANDBY.water, STANDBY.solids, STANDBY.at, pressure, 0.98);
  // Sealed under steam when the medium was sterilised; P5 sees them cool, P6 finds them cold.
  beginPipes(fermentor, pipes, pressure, absolutePressure(SEALED));
  fermentor.pipes.air.begin(28, absolutePressure(0.08));
  fermentor.jacket.begin(STANDBY.jacketAt, JACKET_FULL);
  v[fermentor.exhaust.temperature] = STANDBY.at;
  fermentor.train.begin();
  fermentor.filter.begin(absolutePressure(0.083));
  fermentor.spare.begin(absolutePressure(0.083));
  v[fermentor.leak] = kv.leakTight;
  for (let i = 0; i < feedRoots.length; i++) v[fermentor.pipes.feedStubs + i] = pipes.others;
}

const fermentorStarts: ReadonlyMap<string, (parts: Parts) => void> = new Map([
  ['P1', beginP1],
  ['P2', beginP2],
  ['P3', beginP3],
  ['P4A', beginP4A],
  ['P4', beginP4],
  ['P5', (parts) => beginStandby(parts, AFTER_P4)],
  // P5 leaves R-301 as it found it.
  ['P6', (parts) => beginStandby(parts, atRest(26))],
  // Two days before P6: R-301 is tight and still to be sterilised.
  ['P6S', beginP3],
  ['P7', beginP7],
  ['P8', beginRipe],
  ['P9', beginP9],
  ['P9E', beginP9E],
]);
