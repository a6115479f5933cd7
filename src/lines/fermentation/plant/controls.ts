// The laws of R-301's loops [sterilisation-model.md 7]: they read what the instruments showed a second ago and move the valves.
import { ControlLoop, positionalPi } from '../../../plant/control-loop.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Tag } from '../../../plant/plant.ts';
import { STROKE, type ValveBank } from '../../../plant/valve-bank.ts';
import { loopSpecs } from './loops.ts';

/** PIC-301: share per MPa, integral time 240 s. */
const PRESSURE_GAIN = 8;
const PRESSURE_INTEGRAL = PRESSURE_GAIN / 240;
/** FIC-301: share per Nm3/min. */
const AIR_GAIN = 0.004;
const AIR_INTEGRAL = 0.001;
/** TIC-301: cascade over the jacket; K of jacket per K of liquid, integral time 3600 s, jacket set-point limits, share per K of jacket. */
const TEMPERATURE_GAIN = 10;
const TEMPERATURE_INTEGRAL = TEMPERATURE_GAIN / 3600;
const JACKET_LOW = 8;
const JACKET_HIGH = 45;
const JACKET_GAIN = 0.06;
/** The drive turns between these, rpm (content/fermentation.md 1.1). */
const SLOWEST = 20;

/** Slots of what the loops measure. */
export interface Measured {
  readonly temperature: number;
  readonly jacket: number;
  readonly pressure: number;
  readonly air: number;
}

export class Controls {
  readonly temperature: ControlLoop;
  readonly pressure: ControlLoop;
  readonly air: ControlLoop;
  readonly speed: ControlLoop;
  readonly all: ReadonlyMap<Tag, ControlLoop>;
  readonly #memory: Memory;
  readonly #valves: ValveBank;

  constructor(memory: Memory, valves: ValveBank) {
    this.#memory = memory;
    this.#valves = valves;
    this.temperature = new ControlLoop(memory, loopSpecs.temperature);
    this.pressure = new ControlLoop(memory, loopSpecs.pressure);
    this.air = new ControlLoop(memory, loopSpecs.air);
    this.speed = new ControlLoop(memory, loopSpecs.speed);
    this.all = new Map([this.temperature, this.pressure, this.air, this.speed].map((loop) => [loop.spec.tag, loop]));
  }

  begin(): void {
    this.temperature.begin(26, 0);
    this.pressure.begin(0.1, 0);
    this.air.begin(15, 0);
    this.speed.begin(60, 0);
  }

  /** Every loop in automatic at its set-point, near the output that holds it. */
  beginRunning(at: { temperature: number; pressure: number; air: number; speed: number }): void {
    const v = this.#memory.values;
    const run = (loop: ControlLoop, setpoint: number, output: number, share: number) => {
      loop.begin(setpoint, output);
      loop.setMode('auto');
      v[loop.integral] = share;
    };
    run(this.temperature, at.temperature, 10, 0);
    run(this.pressure, at.pressure, 30, 0.3);
    run(this.air, at.air, 30, 0.3);
    run(this.speed, at.speed, at.speed, 0);
  }

  /** One second: new outputs and the valves' targets. */
  tick(measured: Measured): void {
    this.#controlPressure(measured.pressure);
    this.#controlAir(measured.air);
    this.#controlTemperature(measured.temperature, measured.jacket);
    this.#controlSpeed();
  }

  /** Speed that the drive of a running motor is given, rpm. */
  speedWanted(): number {
    const wanted = this.#memory.values[this.speed.output]!;
    return wanted > SLOWEST ? wanted : SLOWEST;
  }

  #controlPressure(measured: number): void {
    const v = this.#memory.values;
    const loop = this.pressure;
    if (!loop.isManual) {
      const error = v[measured]! - v[loop.setpoint]!;
      v[loop.output] = 100 * positionalPi(this.#memory, loop.integral, error, PRESSURE_GAIN, PRESSURE_INTEGRAL);
    }
    this.#valves.send('PV-301', v[loop.output]!, STROKE);
  }

  #controlAir(measured: number): void {
    const v = this.#memory.values;
    const loop = this.air;
    if (!loop.isManual) {
      const error = v[loop.setpoint]! - v[measured]!;
      v[loop.output] = 100 * positionalPi(this.#memory, loop.integral, error, AIR_GAIN, AIR_INTEGRAL);
    }
    this.#valves.send('FV-301', v[loop.output]!, STROKE);
  }

  #controlTemperature(measured: number, jacket: number): void {
    const v = this.#memory.values;
    const loop = this.temperature;
    if (!loop.isManual) {
      const error = v[measured]! - v[loop.setpoint]!;
      if (error < 1 && error > -1) v[loop.integral]! += TEMPERATURE_INTEGRAL * error;
      const wanted = v[loop.setpoint]! - TEMPERATURE_GAIN * error - v[loop.integral]!;
      const jacketSetpoint = Math.max(JACKET_LOW, Math.min(JACKET_HIGH, wanted));
      v[loop.output] = 100 * Math.max(0, Math.min(1, JACKET_GAIN * (v[jacket]! - jacketSetpoint)));
    }
    this.#valves.send('TV-301A', v[loop.output]!, STROKE);
  }

  #controlSpeed(): void {
    const v = this.#memory.values;
    const loop = this.speed;
    if (!loop.isManual) v[loop.output] = v[loop.setpoint]!;
  }
}
