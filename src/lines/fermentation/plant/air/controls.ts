// The loops of the air train (content/fermentation.md 1.6): PIC-501 on the vanes, TIC-503 on chilled water, TIC-504 on steam.
// They read what the instruments showed a second ago. Tuned on the model [K].
import { ControlLoop, type LoopSpec } from '../../../../plant/control-loop.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';

const loop = (tag: string, measured: string, unit: string, setpointRange: readonly [number, number]): LoopSpec => ({
  tag,
  measured,
  unit,
  setpointRange,
  outputRange: [0, 100],
  modes: ['man', 'auto'],
  tracks: true,
});

/** Share per MPa and per K, and integral times, s. */
const PRESSURE_GAIN = 20;
const PRESSURE_TIME = 60;
const COLD_GAIN = 0.04;
const COLD_TIME = 60;
const WARM_GAIN = 0.02;
const WARM_TIME = 60;

/** Outputs of PIC-501, TIC-503 and TIC-504 at 72 Nm3/min, %. */
const LOADED = [82, 42, 33] as const;

export class AirControls {
  readonly pressure: ControlLoop;
  readonly cold: ControlLoop;
  readonly warm: ControlLoop;
  readonly all: readonly ControlLoop[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  /** Slots of TV-503 and TV-504. */
  readonly #coolant: number;
  readonly #steam: number;

  constructor(memory: Memory, valves: ValveBank) {
    this.#memory = memory;
    this.#valves = valves;
    this.#coolant = valves.slot('TV-503');
    this.#steam = valves.slot('TV-504');
    this.pressure = new ControlLoop(memory, loop('PIC-501', 'PT-502', 'MPa', [0, 0.35]));
    this.cold = new ControlLoop(memory, loop('TIC-503', 'TT-503', '°C', [5, 40]));
    this.warm = new ControlLoop(memory, loop('TIC-504', 'TT-504', '°C', [20, 60]));
    this.all = [this.pressure, this.cold, this.warm];
  }

  /** In normal running, or all in manual with the vanes half open and no coolant or steam; `loaded`: R-301 takes what a full batch takes. */
  begin(running: boolean, loaded: boolean): void {
    this.pressure.begin(0.22, running ? 1.5 : 60);
    this.cold.begin(20, running ? 3 : 0);
    this.warm.begin(35, running ? 3 : 0);
    if (!running) return;
    for (const control of this.all) control.setMode('auto');
    this.#valves.place('TV-503', 3);
    this.#valves.place('TV-504', 3);
    if (!loaded) return;
    const v = this.#memory.values;
    for (const [i, percent] of LOADED.entries()) {
      v[this.all[i]!.output] = percent;
      v[this.all[i]!.integral] = percent / 100;
    }
    this.#valves.place('TV-503', LOADED[1]);
    this.#valves.place('TV-504', LOADED[2]);
  }

  /** One second; slots of PT-502, TT-503 and TT-504. */
  tick(pressure: number, cold: number, warm: number): void {
    this.#drive(this.pressure, pressure, -1, PRESSURE_GAIN, PRESSURE_TIME);
    this.#drive(this.cold, cold, 1, COLD_GAIN, COLD_TIME);
    this.#drive(this.warm, warm, -1, WARM_GAIN, WARM_TIME);
    const v = this.#memory.values;
    this.#valves.drive(this.#coolant, v[this.cold.output]!);
    this.#valves.drive(this.#steam, v[this.warm.output]!);
  }

  /** Vanes of the compressors, 0..1. */
  get vanes(): number {
    return this.#memory.values[this.pressure.output]! * 0.01;
  }

  /** `sense` is 1 where a higher measurement needs more output. */
  #drive(control: ControlLoop, measured: number, sense: number, gain: number, time: number): void {
    if (control.isManual) return;
    const v = this.#memory.values;
    const error = sense * (v[measured]! - v[control.setpoint]!);
    control.regulate(error, gain, gain / time);
  }
}
