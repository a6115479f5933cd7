// The bottles on the laboratory's bench, as slots of the state: what each holds, and how far its tests have got.
import type { Memory } from '../../../../plant/memory.ts';
import { QUANTITIES } from './quantities.ts';

/** Bottles that the bench holds; a new one takes the place of the oldest. At one every four hours each stands for 64 h. */
export const BOTTLES = 16;

const HEAD = 6;
/** Positions in a bottle's head. */
const AT = { number: 0, vessel: 1, drawn: 2, iced: 3, labelled: 4, registered: 5 } as const;
const PER_TEST = 6;

/** Positions in a test's block: of a test that has been repeated the original result is kept, and how many results there are. */
export const TEST = { startedAt: 0, way: 1, result: 2, resultAt: 3, original: 4, results: 5 } as const;

/** Slots of all bottles. A second is kept plus one: 0 means never. */
export class Bench {
  readonly #memory: Memory;
  readonly #first: number;
  readonly #length: number;
  /** Slot: bottles filled since the start. */
  readonly filled: number;

  constructor(
    memory: Memory,
    readonly tests: readonly string[],
  ) {
    this.#memory = memory;
    this.#length = HEAD + QUANTITIES.length + PER_TEST * tests.length;
    this.filled = memory.slot('LAB.filled');
    this.#first = memory.layout.block('LAB.bottles', BOTTLES * this.#length);
  }

  /** Puts an empty bottle on the bench; returns its number, from 1. */
  place(vessel: number, second: number, iced: boolean, labelled: boolean): number {
    const v = this.#memory.values;
    const number = v[this.filled]! + 1;
    v[this.filled] = number;
    const at = this.#at(number);
    v.fill(0, at, at + this.#length);
    v[at + AT.number] = number;
    v[at + AT.vessel] = vessel;
    v[at + AT.drawn] = second + 1;
    v[at + AT.iced] = iced ? 1 : 0;
    v[at + AT.labelled] = labelled ? 1 : 0;
    return number;
  }

  /** Whether a bottle still stands there. */
  has(number: number): boolean {
    return number >= 1 && this.#memory.values[this.#at(number)] === number;
  }

  /** Numbers of all bottles that stand there, the oldest first. */
  numbers(): readonly number[] {
    const last = this.#memory.values[this.filled]!;
    const first = last - BOTTLES + 1;
    return Array.from({ length: BOTTLES }, (_, i) => first + i).filter((number) => this.has(number));
  }

  vesselOf(number: number): number {
    return this.#memory.values[this.#at(number) + AT.vessel]!;
  }

  drawnAt(number: number): number {
    return this.#memory.values[this.#at(number) + AT.drawn]! - 1;
  }

  /** Whether it stands on ice. */
  isIced(number: number): boolean {
    return this.#memory.values[this.#at(number) + AT.iced] === 1;
  }

  isLabelled(number: number): boolean {
    return this.#memory.values[this.#at(number) + AT.labelled] === 1;
  }

  /** Second at which it was entered in the laboratory's register, or -1. */
  registeredAt(number: number): number {
    return this.#memory.values[this.#at(number) + AT.registered]! - 1;
  }

  register(number: number, second: number): void {
    this.#memory.values[this.#at(number) + AT.registered] = second + 1;
  }

  /** Slot of a quantity by its index in QUANTITIES. */
  quantity(number: number, index: number): number {
    return this.#at(number) + HEAD + index;
  }

  /** First slot of a test's block, by the test's index. */
  test(number: number, index: number): number {
    return this.#at(number) + HEAD + QUANTITIES.length + PER_TEST * index;
  }

  #at(number: number): number {
    return this.#first + ((number - 1) % BOTTLES) * this.#length;
  }
}
