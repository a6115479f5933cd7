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
/** One of the load cells gives way: WT-301 shows so much too much, t [K]. */
const LOAD_CELL = 'E19';
const WEIGHS_MORE = 8;
/** The fitter has put it right this long after it was found, s [K]. */
const MENDS = 600;
const DRIFTS: readonly Drift[] = [
  { event: 'E10a', bias: 'AT-301A.bias', by: -0.3, over: HOURS_60 },
  { event: 'E10b', bias: 'TT-301A.bias', by: -1.2, over: HOURS_60 },
];
/** AT-302 reads nothing for so long, s: no broth has that much oxygen. */
const DEAD = 'E05f';
const DEAD_FOR = 21_600;
const NOTHING = -1000;

export const sensorFaults: readonly string[] = [...DRIFTS.map(({ event }) => event), DEAD, LOAD_CELL];

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
  /** Slots: what WT-301 shows too much; second in which its junction box was found wet plus one. */
  readonly #weight: number;
  readonly #found: number;
  readonly #cells: readonly number[];

  /** `weight`: slot of what WT-301 shows too much, t. */
  constructor(memory: Memory, readings: Readings, weight: number, faults: readonly FaultInjection[]) {
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
    this.#weight = weight;
    this.#found = memory.slot('WT-301.fault-found');
    this.#cells = faults.filter(({ event }) => event === LOAD_CELL).map(({ at }) => at);
  }

  begin(): void {
    this.#memory.values[this.#found] = 0;
  }

  /** Somebody opens the junction box of the load cells; whether something is wrong in it. */
  look(second: number): boolean {
    const v = this.#memory.values;
    const wrong = this.#cells.some((at) => second > at) && (v[this.#found] === 0 || second <= v[this.#found]! + MENDS);
    if (wrong && v[this.#found] === 0) v[this.#found] = second + 1;
    return wrong;
  }

  tick(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#drifts.length; i++) {
      const { slot, rate, from, to } = this.#drifts[i]!;
      if (second >= from && second < to) v[slot]! += rate;
    }
    if (this.#cells.includes(second)) v[this.#weight]! += WEIGHS_MORE;
    if (v[this.#found]! > 0 && second === v[this.#found]! + MENDS) v[this.#weight]! -= WEIGHS_MORE;
    for (let i = 0; i < this.#dead.length; i++) {
      if (second === this.#dead[i]) v[this.#oxygen]! += NOTHING;
      else if (second === this.#dead[i]! + DEAD_FOR) v[this.#oxygen]! -= NOTHING;
    }
  }
}
