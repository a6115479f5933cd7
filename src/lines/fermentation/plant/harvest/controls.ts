// TIC-901: broth behind E-901 by chilled water (content/fermentation.md 1.6). Tuned on the model [K].
import { ControlLoop } from '../../../../plant/control-loop.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';

const GAIN = 0.08;
const TIME = 90;
const SETPOINT = 10;

export class HarvestControls {
  readonly cooling: ControlLoop;
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  readonly #measured: number;
  readonly #valve: number;

  constructor(memory: Memory, valves: ValveBank, measured: number) {
    this.#memory = memory;
    this.#valves = valves;
    this.#measured = measured;
    this.#valve = valves.slot('TV-901');
    this.cooling = new ControlLoop(memory, {
      tag: 'TIC-901',
      measured: 'TT-901',
      unit: '°C',
      setpointRange: [5, 40],
      outputRange: [0, 100],
      modes: ['man', 'auto'],
      tracks: true,
    });
  }

  begin(): void {
    this.cooling.begin(SETPOINT, 0);
  }

  tick(): void {
    const v = this.#memory.values;
    const { cooling } = this;
    if (!cooling.isManual) {
      const error = v[this.#measured]! - v[cooling.setpoint]!;
      cooling.regulate(error, GAIN, GAIN / TIME);
    }
    const output = v[cooling.output]!;
    if (output !== v[this.#valve]) this.#valves.send('TV-901', output, STROKE);
  }
}
