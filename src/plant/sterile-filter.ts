// A sterile air filter between the control valve and the vessel's air pipe: its pressure, and how it gets wet [sterilisation-model.md 4.3].
import { ATMOSPHERE } from '../kernel/units.ts';
import type { Memory } from './memory.ts';
import { R_VAPOUR, STEAM_BETA } from './steam.ts';
import { gasFlow, inSeries } from './valve-flow.ts';

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
    const a = this.airKv * this.airKv;
    const s = this.steamKv * this.steamKv;
    const d = this.ventKv * this.ventKv;
    let all = a + s + d;
    let squares =
      a * this.airPressure * this.airPressure +
      s * this.steamPressure * this.steamPressure +
      d * ATMOSPHERE * ATMOSPHERE;
    // The check valve opens as soon as what feeds the filter, or what it holds, would lift it above the pipe.
    const pipe = this.pipePressure;
    if (this.outKv > 0 && (p > pipe || squares > all * pipe * pipe)) {
      const f = this.outKv * this.outKv;
      all += f;
      squares += f * pipe * pipe;
    }
    if (all > 0) {
      const target = Math.sqrt(squares / all);
      v[this.pressure] = p + (target - p) / (SETTLING * Math.max(1, SETTLING_KV / Math.sqrt(all)));
    }
    // While air is on, the leak is 2 % of the K_v of the whole way of the air [4.3]; without it the housing alone takes what leaks.
    const way = this.airKv > 0 ? inSeries(this.airKv, this.outKv) : this.outKv;
    this.leak =
      pipe > v[this.pressure]! + LEAK_FROM ? gasFlow(LEAK_SHARE * way, pipe, v[this.pressure]!, STEAM_BETA) : 0;
    v[this.wetness]! += this.leak;
    v[this.pressure]! += this.leak * PASCAL_PER_KG;
  }
}
