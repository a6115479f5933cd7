// Earlier moments of a run, kept so that rewinding need not start from the beginning. A cache: the log is the truth.
import type { SimulationSnapshot } from './simulation.ts';

const MOST = 128;

export class Checkpoints {
  #kept: SimulationSnapshot[];

  /** The start of the run is always kept. */
  constructor(start: SimulationSnapshot) {
    this.#kept = [start];
  }

  add(snapshot: SimulationSnapshot): void {
    this.#kept.push(snapshot);
    if (this.#kept.length > MOST) this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
  }

  /** The latest moment at or before `tick`; later ones are forgotten. */
  backTo(tick: number): SimulationSnapshot {
    this.#kept = this.#kept.filter((snapshot) => snapshot.tick <= tick);
    return this.#kept.at(-1)!;
  }
}
