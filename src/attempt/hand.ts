// An expert's hand on some valves: a proportional-integral rule that moves them in small, deliberate turns.
import type { ExpertHand } from '../lines/line.ts';
import { type Condition, holds, parseCondition } from '../plant/condition.ts';
import type { RunningAttempt } from './run.ts';

export class Hand {
  readonly #while: Condition;
  #integral: number;
  #lastLook = Number.NEGATIVE_INFINITY;
  #lastSet = Number.NaN;

  constructor(readonly hand: ExpertHand) {
    this.#while = parseCondition(hand.while);
    this.#integral = hand.start;
  }

  /** Looks at the instrument every so often while its condition holds, and turns the valves if it is worth it. */
  work(attempt: RunningAttempt): void {
    const { every, measured, target, gain, integral, valves, deadband } = this.hand;
    const elapsed = attempt.tick - this.#lastLook;
    if (elapsed < every || !holds(this.#while, (name) => attempt.readNamed(name))) return;
    this.#lastLook = attempt.tick;
    const error = target - attempt.read(measured);
    this.#integral = share(this.#integral + integral * error * Math.min(elapsed, every));
    const u = share(this.#integral + gain * error);
    if (Math.abs(u - this.#lastSet) < deadband) return;
    this.#lastSet = u;
    for (const { tag, share: travel } of valves) attempt.act('set', tag, Math.round(u * travel * 10) / 10);
  }
}

const share = (value: number): number => Math.min(1, Math.max(0, value));
