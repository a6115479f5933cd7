// Plant steam from a boiler, and clean steam reduced from it by a valve with its own controller [sterilisation-model.md 4.1].
import { type Falling, fallingRoot } from '../kernel/root.ts';
import { ATMOSPHERE, absolutePressure } from '../kernel/units.ts';
import { ControlLoop, type LoopSpec } from './control-loop.ts';
import type { Memory } from './memory.ts';
import { STEAM_BETA } from './steam.ts';
import { gasFlow } from './valve-flow.ts';

/** Header capacity, kg/Pa: with the boiler's own, shut off from the boiler (20 m3 of header and pipes [K]), and of the clean header. */
const CAPACITY_601 = 2.25e-3;
const SHUT_IN_601 = 1e-4;
const CAPACITY_602 = 1.5e-5;
/** Boiler: 12 kg/s per bar below 0.402 MPa(g), at most 4.2 kg/s. */
const BOILER_OFFSET = 0.002;
const BOILER_GAIN = 12e-5;
const BOILER_LIMIT = 4.2;
/** Fastest change of the plant header, Pa/s. */
const SLEW = 5000;
const KV_REDUCER = 300;
const SETPOINT_601 = 0.4;
const SETPOINT_602 = 0.3;
const GAIN_602 = 0.3e-5;
const INTEGRAL_602 = 0.02e-5;
/**
 * Condensate gathers in the clean header at this rate, kg/s, up to this mass, kg; its drain takes this much fully open, kg/s.
 * The drain is wide enough to empty even the fullest header in the 30 s of content/fermentation.md 4.07; the 0.8 kg/s of
 * sterilisation-model.md 4.1 would leave a third of what gathers during charging and preheating.
 */
const CONDENSATION = 0.004;
const MOST_CONDENSATE = 60;
const DRAIN = 2;
/** Drains DN25 behind thermostatic traps: what a hot one lets pass as steam, K_v; heat lost by the plant header, kg/s of condensate [K]. */
const BLEED_KV = 3;
const LOSS_601 = 0.02;
/** Above this much over the hall a header condenses as it does in service, Pa. */
const CONDENSES = 5e4;
/** A rise in demand by this much within one second over this much condensate hammers. */
const HAMMER_CONDENSATE = 5;
const HAMMER_RISE = 0.15;
/** To which the clean header's pressure is found, Pa. */
const TOLERANCE = 0.1;

/** What the reducing valve brings to the clean header in a second beyond what is drawn and stored there, by the pressure at its end. */
class Reducing implements Falling {
  kv = 0;
  /** Pressures before the valve and, a second ago, behind it, Pa. */
  source = 0;
  before = 0;
  /** kg/s at the pressure of a second ago. */
  demand = 0;

  at(p: number): number {
    const { kv, source, before, demand } = this;
    return gasFlow(kv, source, p, STEAM_BETA) - (demand * p) / before - CAPACITY_602 * (p - before);
  }
}

export class SteamHeaders {
  /** Slots. Pressures in Pa absolute. */
  readonly plant: number;
  readonly clean: number;
  readonly condensate: number;
  /** Clean steam drawn in the tick before, kg/s. */
  readonly demand: number;
  /** Highest pressure that the boiler house gives at the moment, Pa absolute. */
  readonly cap: number;
  /** PIC-601 on the reducing valve behind the boiler, PIC-602 on that between the headers. */
  readonly plantLoop: ControlLoop;
  readonly cleanLoop: ControlLoop;
  // Connections of this second, 0..1: boiler's stop valve HV-60101, HV-60103 before the clean header, drains HV-60102 and HV-60104.
  boilerValve = 1;
  headerValve = 1;
  plantDrain = 0;
  cleanDrain = 0;
  readonly #memory: Memory;
  readonly #reducing = new Reducing();

  constructor(memory: Memory) {
    this.#memory = memory;
    this.plant = memory.slot('H-601.pressure');
    this.clean = memory.slot('H-602.pressure');
    this.condensate = memory.slot('H-602.water');
    this.demand = memory.slot('H-602.demand');
    this.cap = memory.slot('H-601.cap');
    this.plantLoop = new ControlLoop(memory, loopSpec('PIC-601', 'PT-601'));
    this.cleanLoop = new ControlLoop(memory, loopSpec('PIC-602', 'PT-602'));
  }

  begin(condensate: number): void {
    const v = this.#memory.values;
    v[this.plant] = absolutePressure(0.4);
    v[this.clean] = absolutePressure(SETPOINT_602);
    v[this.condensate] = condensate;
    v[this.cap] = absolutePressure(1);
    this.plantLoop.begin(SETPOINT_601, 0);
    this.cleanLoop.begin(SETPOINT_602, 0);
    this.plantLoop.setMode('auto');
    this.cleanLoop.setMode('auto');
    v[this.cleanLoop.integral] = 0.05;
    this.boilerValve = 1;
    this.headerValve = 1;
    this.plantDrain = 0;
    this.cleanDrain = 0;
  }

  /** Pressures after one second. `jacket` is plant steam drawn beside the clean header, kg/s. */
  tick(jacket: number): void {
    const v = this.#memory.values;
    const p601 = v[this.plant]!;
    const p602 = v[this.clean]!;
    const reducing = this.#reducing;
    reducing.kv = KV_REDUCER * this.#reduce(p602) * this.headerValve;
    reducing.source = p601;
    reducing.before = p602;
    const shutIn = reducing.kv <= 0;
    // What condenses in the header itself is drawn too, or its pressure would never come down when nobody takes steam.
    reducing.demand = v[this.demand]! + CONDENSATION + (shutIn ? bleed(this.cleanDrain, p602) : 0);
    const highest = shutIn && p602 > p601 ? p602 : p601;
    const clean = fallingRoot(reducing, ATMOSPHERE, highest, p602, TOLERANCE);
    v[this.clean] = clean;
    const drawn = gasFlow(reducing.kv, p601, clean, STEAM_BETA) + jacket;
    const boiler = this.#boil(p601) * this.boilerValve;
    // In service the boiler makes up at once for what the drain's trap lets pass.
    const alone = this.boilerValve <= 0;
    const lost = alone ? bleed(this.plantDrain, p601) + LOSS_601 : 0;
    let change = (boiler - drawn - lost) / (alone ? SHUT_IN_601 : CAPACITY_601);
    change = change > SLEW ? SLEW : change < -SLEW ? -SLEW : change;
    const cap = v[this.cap]!;
    const plant = p601 + change;
    v[this.plant] = plant > cap ? cap : plant < ATMOSPHERE ? ATMOSPHERE : plant;
  }

  /** Opening 0..1 of PV-602: its controller's, or the hand's. */
  #reduce(pressure: number): number {
    const v = this.#memory.values;
    const loop = this.cleanLoop;
    if (loop.isManual) return 0.01 * v[loop.output]!;
    const error = absolutePressure(v[loop.setpoint]!) - pressure;
    const integral = unit(v[loop.integral]! + INTEGRAL_602 * error);
    v[loop.integral] = integral;
    loop.drive(100 * unit(integral + GAIN_602 * error));
    return 0.01 * v[loop.output]!;
  }

  /** Steam that PV-601 lets come from the boiler, kg/s. */
  #boil(pressure: number): number {
    const v = this.#memory.values;
    const loop = this.plantLoop;
    if (loop.isManual) return 0.01 * v[loop.output]! * BOILER_LIMIT;
    const wanted = BOILER_GAIN * (absolutePressure(v[loop.setpoint]! + BOILER_OFFSET) - pressure);
    const boiler = wanted < 0 ? 0 : wanted > BOILER_LIMIT ? BOILER_LIMIT : wanted;
    loop.drive((100 * boiler) / BOILER_LIMIT);
    return 0.01 * v[loop.output]! * BOILER_LIMIT;
  }

  /** Condensate of one second; `drain` is the drain's opening 0..1. Returns what ran out, kg. */
  drain(drain: number): number {
    const v = this.#memory.values;
    const over = v[this.clean]! - ATMOSPHERE;
    const before = v[this.condensate]! + (over < CONDENSES ? (CONDENSATION * over) / CONDENSES : CONDENSATION);
    const out = before < DRAIN * drain ? before : DRAIN * drain;
    const after = before - out;
    v[this.condensate] = after > MOST_CONDENSATE ? MOST_CONDENSATE : after;
    return out;
  }

  /** Takes the demand of this second, kg/s. True if it hammers. */
  draw(demand: number): boolean {
    const v = this.#memory.values;
    const rise = demand - v[this.demand]!;
    v[this.demand] = demand;
    return rise > HAMMER_RISE && v[this.condensate]! > HAMMER_CONDENSATE;
  }
}

/** Steam through a drain and its hot trap, kg/s. */
const bleed = (opening: number, pressure: number): number =>
  opening > 0 ? gasFlow(BLEED_KV * opening, pressure, ATMOSPHERE, STEAM_BETA) : 0;

const loopSpec = (tag: string, measured: string): LoopSpec => ({
  tag,
  measured,
  unit: 'MPa',
  setpointRange: [0, 0.6],
  outputRange: [0, 100],
  modes: ['man', 'auto'],
  tracks: true,
});

const unit = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);
