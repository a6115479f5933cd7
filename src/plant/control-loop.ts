// A control loop as the DCS shows it: mode, set-point, output. The law that moves the output is the line's own or `positionalPi`.
import type { Memory } from './memory.ts';
import type { LoopMode, LoopView, Tag } from './plant.ts';

export interface LoopSpec {
  readonly tag: Tag;
  readonly measured: Tag;
  /** Unit of the measurement and the set-point. */
  readonly unit: string;
  readonly setpointRange: readonly [number, number];
  /** Range of the output: 0..100 %, or rpm for a drive. */
  readonly outputRange: readonly [number, number];
  readonly modes: readonly LoopMode[];
  /** In manual the integral follows the output, so that auto takes over without a bump. */
  readonly bumpless: boolean;
}

const MODES: readonly LoopMode[] = ['man', 'auto', 'cas'];

/** Memory and operator's side of one controller. */
export class ControlLoop {
  readonly spec: LoopSpec;
  /** Slots of the mode (0 man, 1 auto, 2 cas), set-point, output and integral. */
  readonly mode: number;
  readonly setpoint: number;
  readonly output: number;
  readonly integral: number;
  readonly #memory: Memory;

  constructor(memory: Memory, spec: LoopSpec) {
    this.#memory = memory;
    this.spec = spec;
    this.mode = memory.slot(`${spec.tag}.mode`);
    this.setpoint = memory.slot(`${spec.tag}.setpoint`);
    this.output = memory.slot(`${spec.tag}.output`);
    this.integral = memory.slot(`${spec.tag}.integral`);
  }

  begin(setpoint: number, output: number): void {
    const v = this.#memory.values;
    v[this.mode] = 0;
    v[this.setpoint] = setpoint;
    v[this.output] = output;
    v[this.integral] = 0;
  }

  get isManual(): boolean {
    return this.#memory.values[this.mode] === 0;
  }

  /** `set` of an operator: the set-point in auto, the output in man. False if out of range. */
  set(value: number): boolean {
    const [low, high] = this.isManual ? this.spec.outputRange : this.spec.setpointRange;
    if (!(value >= low && value <= high)) return false;
    this.#memory.values[this.isManual ? this.output : this.setpoint] = value;
    return true;
  }

  /** False if the loop does not know the mode. */
  setMode(mode: string): boolean {
    const index = this.spec.modes.findIndex((m) => m === mode);
    if (index < 0) return false;
    const v = this.#memory.values;
    if (this.isManual) v[this.integral] = this.spec.bumpless ? v[this.output]! / this.spec.outputRange[1] : 0;
    v[this.mode] = MODES.indexOf(this.spec.modes[index]!);
    return true;
  }

  view(): LoopView {
    const v = this.#memory.values;
    return {
      tag: this.spec.tag,
      measured: this.spec.measured,
      mode: MODES[v[this.mode]!]!,
      setpoint: v[this.setpoint]!,
      output: v[this.output]!,
      setpointRange: this.spec.setpointRange,
      unit: this.spec.unit,
      modes: this.spec.modes,
    };
  }
}

const clamp = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/**
 * Positional PI with anti-windup by clamping the integral [sterilisation-model.md 7]. `error` in the unit of the
 * measurement, gain in output share per unit, `perSecond` in output share per unit and second. Returns the new output share 0..1;
 * the integral lies in its slot.
 */
export function positionalPi(memory: Memory, integral: number, error: number, gain: number, perSecond: number): number {
  const sum = clamp(memory.values[integral]! + perSecond * error, 0, 1);
  memory.values[integral] = sum;
  return clamp(sum + gain * error, 0, 1);
}
