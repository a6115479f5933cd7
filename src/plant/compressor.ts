// An oil-free centrifugal compressor with inlet guide vanes and a blow-off valve: how it comes up, loads, surges, and what it draws.
// Bearings and oil must be warm before it is loaded; against a shut blow-off or a shut outlet it surges [K: a package's own behaviour].
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Memory } from './memory.ts';

export interface CompressorSpec {
  readonly tag: string;
  /** Air delivered with vanes wide open, kg/s, and its power then, kW. */
  readonly flow: number;
  readonly power: number;
}

/** Seconds from standstill to full speed, and of coasting down. */
const RUN_UP = 15;
const COASTING = 30;
/** From this share of full speed on it can be loaded. */
const AT_SPEED = 0.95;
/** Blow-off open so far lets a starting machine breathe. */
const BREATHES = 0.5;
/** Bearings and oil warm up in this time, s. */
const WARM_UP = 180;
/** Above this receiver pressure, Pa absolute, the machine's own limiter closes the vanes, over this span. */
const LIMIT_FROM = ATMOSPHERE + 0.295e6;
const LIMIT_SPAN = 0.03e6;
/** Discharge, deg C: at atmospheric pressure, and per Pa above it (130-150 deg C at 0.30-0.35 MPa, content/fermentation.md 1.3). */
const DISCHARGE_AT = 40;
const DISCHARGE_RISE = 100 / 0.32e6;
/** Against this back pressure, Pa absolute, a machine that coasts down loaded surges too. */
const COASTS_AGAINST = ATMOSPHERE + 0.1e6;
/** Standing, casing and oil cool with these time constants, s: with cooling water, and without. */
const COOLS = 600;
const COOLS_DRY = 3600;
/** Vibration, mm/s: turning, loaded with cold bearings (more), surging. */
const SMOOTH = 1.8;
const COLD_LOADED = 4;
const SURGING = 9;
/** Oil, MPa at full speed. */
const OIL = 0.25;
/** Share of full power: idling unloaded, and loaded without delivering. */
const IDLE = 0.25;
const LOADED = 0.4;
const INTAKE = 25;
const LAG = 30;

export class Compressor {
  readonly spec: CompressorSpec;
  /** Slots: share of full speed; s since it reached it; deg C at the outlet; mm/s at the bearings. */
  readonly speed: number;
  readonly run: number;
  readonly discharge: number;
  readonly vibration: number;
  readonly #memory: Memory;

  /** This second: kg/s into the receiver, kW. */
  delivered = 0;
  power = 0;

  constructor(memory: Memory, spec: CompressorSpec) {
    this.#memory = memory;
    this.spec = spec;
    this.speed = memory.slot(`${spec.tag}.speed`);
    this.run = memory.slot(`${spec.tag}.running`);
    this.discharge = memory.slot(`${spec.tag}.discharge`);
    this.vibration = memory.slot(`${spec.tag}.shake`);
  }

  /** At rest, or turning for long with its discharge at working temperature. */
  begin(running: boolean): void {
    const v = this.#memory.values;
    v[this.speed] = running ? 1 : 0;
    v[this.run] = running ? 3600 : 0;
    v[this.discharge] = running ? DISCHARGE_AT + 72 : INTAKE;
    v[this.vibration] = running ? SMOOTH : 0;
    this.delivered = 0;
    this.power = 0;
  }

  get isAtSpeed(): boolean {
    return this.#memory.values[this.speed]! >= AT_SPEED;
  }

  /** The flow through the impeller has broken down. */
  get surges(): boolean {
    return this.#memory.values[this.vibration]! >= SURGING;
  }

  /** Oil, MPa(g): its pump sits on the shaft. */
  get oil(): number {
    return OIL * this.#memory.values[this.speed]!;
  }

  /** One second. `blowOff`, `outlet` and `vanes` open 0..1; `back` is the receiver's pressure, Pa absolute; `cooled`: cooling water runs. */
  tick(on: boolean, blowOff: number, outlet: number, vanes: number, back: number, cooled = true): void {
    const v = this.#memory.values;
    const before = v[this.speed]!;
    if (!on && before === 0) {
      this.#rest(cooled);
      return;
    }
    const speed = on ? Math.min(1, before + 1 / RUN_UP) : Math.max(0, before - 1 / COASTING);
    v[this.speed] = speed;
    const ready = on && speed >= AT_SPEED;
    v[this.run] = ready ? v[this.run]! + 1 : 0;
    const loaded = 1 - blowOff;
    // Starting against a shut blow-off, or loaded against a shut outlet, the flow through the impeller breaks down.
    const starts = loaded > 1 - BREATHES && speed > 0.3;
    const surges = on
      ? ready
        ? loaded > 0.5 && outlet < 0.05
        : starts
      : starts && back > COASTS_AGAINST && outlet > 0;
    const room = (LIMIT_FROM + LIMIT_SPAN - back) / LIMIT_SPAN;
    const opening = Math.min(vanes, room < 0 ? 0 : room > 1 ? 1 : room);
    const through = ready && !surges ? opening * loaded * Math.min(1, 5 * outlet) : 0;
    this.delivered = this.spec.flow * through;
    const cold = v[this.run]! < WARM_UP ? 1 - v[this.run]! / WARM_UP : 0;
    v[this.vibration] = surges ? SURGING : speed * (SMOOTH + COLD_LOADED * cold * (ready ? loaded : 0));
    this.power = on ? this.spec.power * (ready ? IDLE + loaded * (LOADED - IDLE + (1 - LOADED) * through) : IDLE) : 0;
    const target = ready ? DISCHARGE_AT + DISCHARGE_RISE * loaded * (back - ATMOSPHERE) : INTAKE;
    // Without its own flow the hot casing cools slowly.
    v[this.discharge]! += (target - v[this.discharge]!) / (on ? LAG : cooled ? COOLS : COOLS_DRY);
  }

  #rest(cooled: boolean): void {
    const v = this.#memory.values;
    v[this.run] = 0;
    if (v[this.discharge]! !== INTAKE) {
      const next = v[this.discharge]! + (INTAKE - v[this.discharge]!) / (cooled ? COOLS : COOLS_DRY);
      v[this.discharge] = next < INTAKE + 0.01 ? INTAKE : next;
    }
    v[this.vibration] = 0;
    this.delivered = 0;
    this.power = 0;
  }
}
