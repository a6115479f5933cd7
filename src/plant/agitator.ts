// An agitator with its drive and its double mechanical seal [sterilisation-model.md 4.5, process-model.md 10.5].
import type { Memory } from './memory.ts';

export interface AgitatorSpec {
  readonly tag: string;
  readonly diameter: number;
  readonly powerNumber: number;
  /** Heights of the impellers above the bottom tangent line, m. */
  readonly heights: readonly number[];
  /** W and rpm of the drive, and its magnetising and rated current, A. */
  readonly ratedPower: number;
  readonly ratedSpeed: number;
  readonly ratedCurrent: number;
  /** Liquid from which the blades are covered at all, and less than which wears the seal thrice as fast, kg. */
  readonly covering: number;
  readonly steadyFrom: number;
}

const DENSITY = 1030;
const AERATED = 0.6;
/** Soft start and coasting, rpm per second. */
const RUN_UP = 3;
const RUN_DOWN = 6;
/** Motor: line voltage, efficiency, power factor; magnetising share of rated current. */
const LOAD_CURRENT = 1 / (Math.sqrt(3) * 400 * 0.95 * 0.86);
const MAGNETISING = 0.3;
const IDLE_SHARE = 0.02;
/** Above this the blades beat vapour, deg C. */
export const VAPOUR_AT = 95;
/** Wear a minute below 80 deg C. By that law alone a seal would be worn out in one culture of 230 h: at its work, cool, it counts nothing. */
const WARM = 0.005;
/** Share by which the current then swings. */
const SWING = 0.2;

export class Agitator {
  /** Slots: rpm and the seal's wear index. */
  readonly speed: number;
  readonly wear: number;
  readonly #memory: Memory;
  readonly #spec: AgitatorSpec;
  /** Shaft power into the liquid, W; motor input, W; current, A. */
  power = 0;
  motor = 0;
  current = 0;

  constructor(memory: Memory, spec: AgitatorSpec) {
    this.#memory = memory;
    this.#spec = spec;
    this.speed = memory.slot(`${spec.tag}.rpm`);
    this.wear = memory.slot(`${spec.tag}.wear`);
  }

  /**
   * One second: `target` rpm (0 = stopped), liquid's level, m, and temperature, its mass, kg; `swing` -1..1 shakes the current.
   * `atWork`: it stirs a culture. Without seal fluid the faces run as dry as in boiling broth [K].
   */
  tick(
    target: number,
    level: number,
    celsius: number,
    mass: number,
    aerated: boolean,
    sealFluid: boolean,
    swing: number,
    atWork = false,
  ): void {
    const v = this.#memory.values;
    const before = v[this.speed]!;
    const rise = target - before;
    const rpm = before + (rise > RUN_UP ? RUN_UP : rise < -RUN_DOWN ? -RUN_DOWN : rise);
    v[this.speed] = rpm;
    const spec = this.#spec;
    let covered = 0;
    if (mass > spec.covering) for (const height of spec.heights) if (level > height) covered++;
    const n = rpm / 60;
    const d = spec.diameter;
    this.power = spec.powerNumber * DENSITY * n * n * n * d * d * d * d * d * covered * (aerated ? AERATED : 1);
    const shaking = celsius > VAPOUR_AT && covered > 0 ? 1 + SWING * swing : 1;
    if (rpm > 0) {
      const load = (this.power * shaking + (IDLE_SHARE * spec.ratedPower * rpm) / spec.ratedSpeed) * LOAD_CURRENT;
      const idle = MAGNETISING * spec.ratedCurrent;
      this.current = Math.sqrt(idle * idle + load * load);
      this.motor = (this.power * shaking + (IDLE_SHARE * spec.ratedPower * rpm) / spec.ratedSpeed) / 0.95;
      const harm = celsius > 100 || !sealFluid ? 1 : celsius > 80 ? 0.3 : atWork ? 0 : WARM;
      v[this.wear]! += (harm * (mass < spec.steadyFrom ? 3 : 1)) / 60;
    } else {
      this.current = 0;
      this.motor = 0;
    }
  }
}
