// Without power or instrument air the automatic valves go where their springs drive them, and their loops fall back to manual there, so
// that nothing moves by itself when supply returns (content/fermentation.md 1.4, 1.6, I-313). Where they go is on the drawing.
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { STROKE, type ValveBank } from '../../../../plant/valve-bank.ts';
import { diagram } from '../../diagram/index.ts';
import { STOPS } from './figures.ts';

/** Where a valve stands without supply, %. */
const failPosition = (tag: string, fail: 'open' | 'closed'): number => (fail === 'open' ? (STOPS.get(tag) ?? 100) : 0);

export class FailSafe {
  readonly #memory: Memory;
  readonly #bank: ValveBank;
  readonly #valves: readonly (readonly [tag: string, percent: number])[];
  readonly #loops: readonly (readonly [loop: ControlLoop, percent: number])[];

  constructor(memory: Memory, bank: ValveBank, loops: readonly ControlLoop[]) {
    this.#memory = memory;
    this.#bank = bank;
    const springs = new Map(
      diagram.valves.flatMap(({ tag, fail }) => (fail === undefined ? [] : [[tag, failPosition(tag, fail)] as const])),
    );
    this.#valves = [...springs].filter(([tag]) => bank.has(tag));
    this.#loops = loops.flatMap((loop) => {
      const [first] = diagram.loops.find(({ tag }) => tag === loop.spec.tag)?.drives ?? [];
      const position = first === undefined ? undefined : springs.get(first);
      return position === undefined ? [] : [[loop, position] as const];
    });
  }

  /** One second without supply, after all controllers have spoken. */
  hold(): void {
    const v = this.#memory.values;
    for (let i = 0; i < this.#loops.length; i++) {
      const [loop, percent] = this.#loops[i]!;
      v[loop.mode] = 0;
      v[loop.output] = percent;
    }
    for (let i = 0; i < this.#valves.length; i++) {
      const [tag, percent] = this.#valves[i]!;
      this.#bank.send(tag, percent, STROKE);
    }
  }
}
