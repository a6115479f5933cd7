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
  /** Its integral is a share of the output: in manual it follows it. */
  readonly tracks: boolean;
}

/** After a change from manual the output comes to what the law asks for no faster than this share of its range a reckoning [K]. */
const TRANSFER = 0.02;

const MODES: readonly LoopMode[] = ['man', 'auto', 'cas'];

/** Memory and operator's side of one controller. */
export class ControlLoop {
  readonly spec: LoopSpec;
  /** Slots of the mode (0 man, 1 auto, 2 cas), set-point, output and integral. */
  readonly mode: number;
  readonly setpoint: number;
  readonly output: number;
  readonly integral: number;
  /** Slot: the output still comes from where it stood in manual (0/1). */
  readonly #joins: number;
  /** Slots: what the master adds to the set-point in cascade, and what is held with it; -1 for a loop without a master. */
  readonly #added: number;
  readonly held: number;
  readonly #step: number;
  readonly #memory: Memory;

  constructor(memory: Memory, spec: LoopSpec) {
    this.#memory = memory;
    this.spec = spec;
    this.mode = memory.slot(`${spec.tag}.mode`);
    this.setpoint = memory.slot(`${spec.tag}.setpoint`);
    this.output = memory.slot(`${spec.tag}.output`);
    this.integral = memory.slot(`${spec.tag}.integral`);
    this.#joins = memory.slot(`${spec.tag}.joins`);
    const follows = spec.modes.includes('cas');
    this.#added = follows ? memory.slot(`${spec.tag}.added`) : -1;
    this.held = follows ? memory.slot(`${spec.tag}.held`) : -1;
    this.#step = TRANSFER * (spec.outputRange[1] - spec.outputRange[0]);
  }

  begin(setpoint: number, output: number): void {
    const v = this.#memory.values;
    v[this.mode] = 0;
    v[this.setpoint] = setpoint;
    v[this.output] = output;
    v[this.integral] = 0;
    v[this.#joins] = 0;
    if (this.#added < 0) return;
    v[this.#added] = 0;
    v[this.held] = setpoint;
  }

  get isManual(): boolean {
    return this.#memory.values[this.mode] === 0;
  }

  get isCascaded(): boolean {
    return this.#memory.values[this.mode] === 2;
  }

  /** What the law holds: the operator's set-point, in cascade with what the master adds to it. */
  get target(): number {
    const v = this.#memory.values;
    return this.isCascaded ? v[this.setpoint]! + v[this.#added]! : v[this.setpoint]!;
  }

  /** What the master would add now, in the unit of the set-point; each second. In auto it waits. */
  offer(added: number): void {
    const v = this.#memory.values;
    v[this.#added] = added;
    v[this.held] = this.target;
  }

  /** The output that the law asks for now. After manual it is approached step by step until it is met, so that nothing jumps. */
  drive(wanted: number): void {
    const v = this.#memory.values;
    if (v[this.#joins] === 0) {
      v[this.output] = wanted;
      return;
    }
    const stands = v[this.output]!;
    const way = wanted - stands;
    if (way <= this.#step && way >= -this.#step) {
      v[this.#joins] = 0;
      v[this.output] = wanted;
    } else v[this.output] = stands + (way > 0 ? this.#step : -this.#step);
  }

  /**
   * The law of a loop that moves its output by `positionalPi`, over the upper end of the output's range. The integral waits while
   * the output still comes from manual: what the valve does not yet do would teach it wrong.
   */
  regulate(error: number, gain: number, perSecond: number): void {
    const rate = this.#memory.values[this.#joins] === 1 ? 0 : perSecond;
    this.drive(this.spec.outputRange[1] * positionalPi(this.#memory, this.integral, error, gain, rate));
  }

  /** `set` of an operator: the output in man, else the set-point; in cascade that to which the master adds. False if out of range. */
  set(value: number): boolean {
    const [low, high] = this.isManual ? this.spec.outputRange : this.spec.setpointRange;
    if (!(value >= low && value <= high)) return false;
    this.#memory.values[this.isManual ? this.output : this.setpoint] = value;
    return true;
  }

  /**
   * False if the loop does not know the mode. Nothing jumps: the output goes on from where it stands, and what the master adds is
   * taken off the set-point on the way into cascade and put on it on the way out.
   */
  setMode(mode: string): boolean {
    const index = this.spec.modes.findIndex((m) => m === mode);
    if (index < 0) return false;
    const v = this.#memory.values;
    const next = MODES.indexOf(this.spec.modes[index]!);
    if (this.isManual) {
      v[this.integral] = this.spec.tracks ? v[this.output]! / this.spec.outputRange[1] : 0;
      v[this.#joins] = 1;
    }
    if (this.isCascaded !== (next === 2)) this.#shift(next === 2 ? -v[this.#added]! : v[this.#added]!);
    v[this.mode] = next;
    return true;
  }

  #shift(by: number): void {
    const v = this.#memory.values;
    v[this.setpoint] = clamp(v[this.setpoint]! + by, ...this.spec.setpointRange);
  }

  view(): LoopView {
    const v = this.#memory.values;
    return {
      tag: this.spec.tag,
      measured: this.spec.measured,
      mode: MODES[v[this.mode]!]!,
      setpoint: v[this.setpoint]!,
      output: v[this.output]!,
      added: this.isCascaded ? v[this.#added]! : null,
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
