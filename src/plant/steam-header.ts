// Plant steam from a boiler, and clean steam reduced from it by a valve with its own controller [sterilisation-model.md 4.1].
import { type Falling, fallingRoot } from '../kernel/root.ts';
import { ATMOSPHERE, absolutePressure } from '../kernel/units.ts';
import type { Memory } from './memory.ts';
import { STEAM_BETA } from './steam.ts';
import { gasFlow } from './valve-flow.ts';

/** Header capacity, kg/Pa. */
const CAPACITY_601 = 2.25e-3;
const CAPACITY_602 = 1.5e-5;
/** Boiler: 12 kg/s per bar below 0.402 MPa(g), at most 4.2 kg/s. */
const BOILER_SETPOINT = absolutePressure(0.402);
const BOILER_GAIN = 12e-5;
const BOILER_LIMIT = 4.2;
/** Fastest change of the plant header, Pa/s. */
const SLEW = 5000;
const KV_REDUCER = 300;
const SETPOINT_602 = absolutePressure(0.3);
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
  readonly #integral: number;
  readonly #memory: Memory;
  readonly #reducing = new Reducing();

  constructor(memory: Memory) {
    this.#memory = memory;
    this.plant = memory.slot('H-601.pressure');
    this.clean = memory.slot('H-602.pressure');
    this.condensate = memory.slot('H-602.water');
    this.demand = memory.slot('H-602.demand');
    this.cap = memory.slot('H-601.cap');
    this.#integral = memory.slot('PIC-602.integral');
  }

  begin(condensate: number): void {
    const v = this.#memory.values;
    v[this.plant] = absolutePressure(0.4);
    v[this.clean] = SETPOINT_602;
    v[this.condensate] = condensate;
    v[this.cap] = absolutePressure(1);
    v[this.#integral] = 0.05;
  }

  /** Pressures after one second. `jacket` is plant steam drawn beside the clean header, kg/s. */
  tick(jacket: number): void {
    const v = this.#memory.values;
    const p602 = v[this.clean]!;
    const error = SETPOINT_602 - p602;
    const integral = unit(v[this.#integral]! + INTEGRAL_602 * error);
    v[this.#integral] = integral;
    const opening = unit(integral + GAIN_602 * error);
    const p601 = v[this.plant]!;
    const reducing = this.#reducing;
    reducing.kv = KV_REDUCER * opening;
    reducing.source = p601;
    reducing.before = p602;
    // What condenses in the header itself is drawn too, or its pressure would never come down when nobody takes steam.
    reducing.demand = v[this.demand]! + CONDENSATION;
    const clean = fallingRoot(reducing, ATMOSPHERE, p601, p602, TOLERANCE);
    v[this.clean] = clean;
    const drawn = gasFlow(reducing.kv, p601, clean, STEAM_BETA) + jacket;
    let boiler = BOILER_GAIN * (BOILER_SETPOINT - p601);
    boiler = boiler < 0 ? 0 : boiler > BOILER_LIMIT ? BOILER_LIMIT : boiler;
    let change = (boiler - drawn) / CAPACITY_601;
    change = change > SLEW ? SLEW : change < -SLEW ? -SLEW : change;
    const cap = v[this.cap]!;
    const plant = p601 + change;
    v[this.plant] = plant > cap ? cap : plant < ATMOSPHERE ? ATMOSPHERE : plant;
  }

  /** Condensate of one second; `drain` is the drain's opening 0..1. Returns what ran out, kg. */
  drain(drain: number): number {
    const v = this.#memory.values;
    const before = v[this.condensate]! + CONDENSATION;
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

const unit = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);
