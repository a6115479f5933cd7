// Control valves of R-301 that do not go where they are sent (content/fermentation.md 3, E05b and E13; training-model.md 6).
import { exp } from '../../../../kernel/math.ts';
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { DISC_VARIANT, STUCK_AIR, STUCK_EXHAUST } from '../../faults.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';

interface Stuck {
  readonly event: string;
  readonly valve: Tag;
  /** Where it ends, %, and how long it creeps there, s. */
  readonly to: number;
  readonly over: number;
  /** Until it comes free by itself, s. */
  readonly lasts: number;
}

/** FV-301 at 11 % gives 12 Nm3/min from 0.22 to 0.11 MPa. A valve is free when its positioner has been mended, if not before. */
const STUCK: readonly Stuck[] = [
  { event: STUCK_AIR, valve: 'FV-301', to: 11, over: 60, lasts: 21_600 },
  { event: STUCK_EXHAUST, valve: 'PV-301', to: 14, over: 360, lasts: 7200 },
  { event: DISC_VARIANT, valve: 'PV-301', to: 1, over: 540, lasts: 7200 },
];
/** The instrument fitter mends the positioner in this time once its fault has been found, s [K]. */
const MENDS = 600;

export class StuckValves {
  readonly #faults: readonly (Stuck & { readonly at: number })[];
  readonly #memory: Memory;
  readonly #valves: ValveBank;
  /** Slot: where each valve stood when it got stuck, %. */
  readonly #from: number;
  /** Slots by the valve: second in which its fault was found plus one. */
  readonly #found = new Map<Tag, number>();

  constructor(memory: Memory, valves: ValveBank, faults: readonly FaultInjection[]) {
    this.#memory = memory;
    this.#valves = valves;
    this.#faults = faults.flatMap(({ event, at }) => STUCK.filter((s) => s.event === event).map((s) => ({ ...s, at })));
    // A slot at least, so that the layout does not hang on the assignment's faults.
    this.#from = memory.layout.block('stuck-from', MOST);
    for (const valve of ['PV-301', 'FV-301']) this.#found.set(valve, memory.slot(`${valve}.fault-found`));
  }

  begin(): void {
    for (const found of this.#found.values()) this.#memory.values[found] = 0;
  }

  /** Somebody looks at a valve's positioner; whether it is stuck. */
  look(valve: Tag, second: number): boolean {
    const v = this.#memory.values;
    const stuck = this.#faults.some((fault) => fault.valve === valve && this.#acts(fault, second));
    const found = this.#found.get(valve)!;
    if (stuck && v[found] === 0) v[found] = second + 1;
    return stuck;
  }

  /** After the controllers have sent the valves. */
  control(second: number): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#faults.length && i < MOST; i++) {
      const fault = this.#faults[i]!;
      if (second === fault.at) v[this.#from + i] = this.#valves.position(fault.valve);
      if (!this.#acts(fault, second)) continue;
      const share = creep((second - fault.at) / fault.over);
      const from = v[this.#from + i]!;
      this.#valves.send(fault.valve, from + (fault.to - from) * share, STROKE);
    }
  }

  #acts({ at, lasts, valve }: Stuck & { readonly at: number }, second: number): boolean {
    const found = this.#memory.values[this.#found.get(valve)!]!;
    const mended = found > at && second > found + MENDS;
    return second >= at && second < at + lasts && !mended;
  }
}

/** Share of the way at a share of the time: an actuator that loses its air goes fast at first, as its pressure falls (three time constants). */
const creep = (time: number): number => (time >= 1 ? 1 : (1 - exp(-3 * time)) / (1 - LEFT));
const LEFT = exp(-3);

/** Valves that an assignment may have stuck at the most. */
const MOST = 4;
