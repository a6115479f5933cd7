// Probes of R-301 that drift or die (content/fermentation.md 3.2, E05f and E10; training-model.md 6): what they show beside the truth.
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';

interface Drift {
  readonly event: string;
  /** Reading that holds what the probe shows too much. */
  readonly bias: Tag;
  /** By how much, and over how many seconds. */
  readonly by: number;
  readonly over: number;
}

const HOURS_60 = 216_000;
const DRIFTS: readonly Drift[] = [
  { event: 'E10a', bias: 'AT-301A.bias', by: -0.3, over: HOURS_60 },
  { event: 'E10b', bias: 'TT-301A.bias', by: -1.2, over: HOURS_60 },
];
/** AT-302 reads nothing for so long, s: no broth has that much oxygen. */
const DEAD = 'E05f';
const DEAD_FOR = 21_600;
const NOTHING = -1000;

export const sensorFaults: readonly string[] = [...DRIFTS.map(({ event }) => event), DEAD];

export class SensorEvents {
  readonly #memory: Memory;
  readonly #drifts: readonly {
    readonly slot: number;
    readonly rate: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly #dead: readonly number[];
  readonly #oxygen: number;

  constructor(memory: Memory, readings: Readings, faults: readonly FaultInjection[]) {
    this.#memory = memory;
    this.#drifts = faults.flatMap(({ event, at }) =>
      DRIFTS.filter((drift) => drift.event === event).map(({ bias, by, over }) => ({
        slot: readings.slot(bias),
        rate: by / over,
        from: at,
        to: at + over,
      })),
    );
    this.#dead = faults.filter(({ event }) => event === DEAD).map(({ at }) => at);
    this.#oxygen = readings.slot('AT-302.bias');
  }

  tick(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#drifts.length; i++) {
      const { slot, rate, from, to } = this.#drifts[i]!;
      if (second >= from && second < to) v[slot]! += rate;
    }
    for (let i = 0; i < this.#dead.length; i++) {
      if (second === this.#dead[i]) v[this.#oxygen]! += NOTHING;
      else if (second === this.#dead[i]! + DEAD_FOR) v[this.#oxygen]! -= NOTHING;
    }
  }
}
