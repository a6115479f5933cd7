// Loops of a seed vessel (content/fermentation.md 1.6: TIC-, PIC-, FIC-201/202 as on R-301, and the speed). The laws are R-301's
// [sterilisation-model.md 7]; pressure and air are faster in a smaller vessel [K].
import { ControlLoop, type LoopSpec } from '../../../../plant/control-loop.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { Readings } from '../../../../plant/readings.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import type { SeedSpec } from './spec.ts';

/** Share per MPa and integral time, s; share of full air per share of the range, and per second; as in controls.ts for the jacket. */
const PRESSURE_GAIN = 6;
const PRESSURE_TIME = 60;
const AIR_GAIN = 0.3;
const AIR_TIME = 6;
const TEMPERATURE_GAIN = 10;
const TEMPERATURE_TIME = 3600;
const JACKET_LOW = 8;
const JACKET_HIGH = 45;
const JACKET_GAIN = 0.06;
const WARM_RANGE = 60;

export class SeedControls {
  readonly temperature: ControlLoop;
  readonly pressure: ControlLoop;
  readonly air: ControlLoop;
  readonly speed: ControlLoop;
  readonly all: readonly ControlLoop[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #spec: SeedSpec;
  readonly #measured;
  readonly #tags;

  constructor(memory: Memory, valves: ValveBank, readings: Readings, spec: SeedSpec) {
    const { number, aux, airRange, speed } = spec;
    this.#memory = memory;
    this.#valves = valves;
    this.#spec = spec;
    const loop = (
      letters: string,
      measured: string,
      unit: string,
      setpointRange: readonly [number, number],
      outputRange: readonly [number, number],
      tracks: boolean,
    ) => {
      const made: LoopSpec = {
        tag: `${letters}-${number}`,
        measured,
        unit,
        setpointRange,
        outputRange,
        modes: ['man', 'auto'],
        tracks,
      };
      return new ControlLoop(memory, made);
    };
    this.temperature = loop('TIC', `TT-${number}`, '°C', [5, 150], [-WARM_RANGE, 100], false);
    this.pressure = loop('PIC', `PT-${number}`, 'MPa', [0, 0.2], [0, 100], true);
    this.air = loop('FIC', `FT-${number}`, 'Nm³/min', [0, airRange], [0, 100], true);
    this.speed = loop('SIC', `SI-${number}`, 'rpm', [0, speed[1]], [0, speed[1]], true);
    this.all = [this.temperature, this.pressure, this.air, this.speed];
    this.#measured = {
      temperature: readings.slot(`TT-${number}`),
      jacket: readings.slot(`TT-${aux}2`),
      pressure: readings.slot(`PT-${number}`),
      air: readings.slot(`FT-${number}`),
    };
    this.#tags = {
      coolant: `TV-${number}A`,
      warm: `TV-${number}B`,
      pressure: `PV-${number}`,
      air: `FV-${number}`,
    };
  }

  /** At rest: everything in manual and shut. */
  begin(): void {
    this.temperature.begin(27, 0);
    this.pressure.begin(0.05, 0);
    this.air.begin(0.4 * this.#spec.airRange, 0);
    this.speed.begin(this.#spec.speed[0], 0);
  }

  /** Growing: every loop in automatic at its set-point, near the output that holds it. */
  beginRunning(at: {
    temperature: number;
    pressure: number;
    air: number;
    speed: number;
    jacket: number;
    outputs: readonly number[];
  }): void {
    const v = this.#memory.values;
    const [pressure = 0, air = 0, coolant = 0] = at.outputs;
    const run = (loop: ControlLoop, setpoint: number, output: number) => {
      loop.begin(setpoint, output);
      loop.setMode('auto');
    };
    run(this.temperature, at.temperature, coolant);
    v[this.temperature.integral] = at.temperature - at.jacket;
    run(this.pressure, at.pressure, pressure);
    run(this.air, at.air, air);
    run(this.speed, at.speed, at.speed);
  }

  tick(): void {
    const v = this.#memory.values;
    const { airRange } = this.#spec;
    const m = this.#measured;
    if (!this.pressure.isManual) {
      const error = v[m.pressure]! - v[this.pressure.setpoint]!;
      this.pressure.regulate(error, PRESSURE_GAIN, PRESSURE_GAIN / PRESSURE_TIME);
    }
    this.#valves.send(this.#tags.pressure, v[this.pressure.output]!, STROKE);
    if (!this.air.isManual) {
      const error = (v[this.air.setpoint]! - v[m.air]!) / airRange;
      this.air.regulate(error, AIR_GAIN, AIR_GAIN / AIR_TIME);
    }
    this.#valves.send(this.#tags.air, v[this.air.output]!, STROKE);
    this.#controlTemperature(m.temperature, m.jacket);
    if (!this.speed.isManual) this.speed.drive(v[this.speed.setpoint]!);
  }

  /** Speed that the drive of a running motor is given, rpm. */
  speedWanted(): number {
    const wanted = this.#memory.values[this.speed.output]!;
    const [slowest] = this.#spec.speed;
    return wanted > slowest ? wanted : slowest;
  }

  #controlTemperature(measured: number, jacket: number): void {
    const v = this.#memory.values;
    const loop = this.temperature;
    if (!loop.isManual) {
      const error = v[measured]! - v[loop.setpoint]!;
      if (error < 1 && error > -1) v[loop.integral]! += (TEMPERATURE_GAIN / TEMPERATURE_TIME) * error;
      const wanted = v[loop.setpoint]! - TEMPERATURE_GAIN * error - v[loop.integral]!;
      const target = Math.max(JACKET_LOW, Math.min(JACKET_HIGH, wanted));
      loop.drive(Math.max(-WARM_RANGE, Math.min(100, 100 * JACKET_GAIN * (v[jacket]! - target))));
    }
    const output = v[loop.output]!;
    this.#valves.send(this.#tags.coolant, output > 0 ? output : 0, STROKE);
    this.#valves.send(this.#tags.warm, output < 0 ? (-100 * output) / WARM_RANGE : 0, STROKE);
  }
}
