// A sterile air filter between the control valve and the vessel's air pipe: its pressure, and how it gets wet [sterilisation-model.md 4.3].
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Memory } from './memory.ts';
import { R_VAPOUR, STEAM_BETA } from './steam.ts';
import { gasFlow } from './valve-flow.ts';

/** The check valve behind it leaks this share of its K_v backwards. */
const LEAK_SHARE = 0.02;
const LEAK_FROM = 2000;
/** Housing, m3, at about 400 K: pressure that a kilogram of vapour brings, Pa. */
const PASCAL_PER_KG = (R_VAPOUR * 400) / 0.3;
/** Lag of its pressure behind what it is joined to, s, by a conductance of 16 or more. */
const SETTLING = 3;
const SETTLING_KV = 16;

export class SterileFilter {
  /** Slots: Pa absolute, kg of water in the membrane. */
  readonly pressure: number;
  readonly wetness: number;
  readonly #memory: Memory;

  // Connections of this second: K_v of air, steam, vents, and of the way to the vessel's air pipe.
  airKv = 0;
  airPressure = 0;
  steamKv = 0;
  steamPressure = 0;
  ventKv = 0;
  outKv = 0;
  pipePressure = 0;
  /** kg/s that leaks back. */
  leak = 0;

  constructor(memory: Memory, tag: string) {
    this.#memory = memory;
    this.pressure = memory.slot(`${tag}.pressure`);
    this.wetness = memory.slot(`${tag}.wetness`);
  }

  begin(pressure: number): void {
    this.#memory.values[this.pressure] = pressure;
    this.#memory.values[this.wetness] = 0;
  }

  tick(): void {
    const v = this.#memory.values;
    const p = v[this.pressure]!;
    const forward = this.outKv > 0 && p > this.pipePressure ? this.outKv : 0;
    const a = this.airKv * this.airKv;
    const s = this.steamKv * this.steamKv;
    const d = this.ventKv * this.ventKv;
    const f = forward * forward;
    const all = a + s + d + f;
    if (all > 0) {
      const squares =
        a * this.airPressure * this.airPressure +
        s * this.steamPressure * this.steamPressure +
        d * ATMOSPHERE * ATMOSPHERE +
        f * this.pipePressure * this.pipePressure;
      const target = Math.sqrt(squares / all);
      v[this.pressure] = p + (target - p) / (SETTLING * Math.max(1, SETTLING_KV / Math.sqrt(all)));
    }
    this.leak =
      this.outKv > 0 && this.pipePressure > v[this.pressure]! + LEAK_FROM
        ? gasFlow(LEAK_SHARE * this.outKv, this.pipePressure, v[this.pressure]!, STEAM_BETA)
        : 0;
    v[this.wetness]! += this.leak;
    v[this.pressure]! += this.leak * PASCAL_PER_KG;
  }
}
