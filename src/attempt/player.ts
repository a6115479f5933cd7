// Plays a script, and an expert's hands, on an attempt: before each second the acts whose turn has come, then the second.
// A player may be bound to one stage of the run; its times then count from that stage's beginning.
import type { ExpertHand, ScriptAct } from '../lines/line.ts';
import { type Condition, holds, parseCondition } from '../plant/condition.ts';
import type { CommandValue, Tag } from '../plant/plant.ts';
import { Hand } from './hand.ts';
import { InputError } from './input-error.ts';
import type { RunningAttempt } from './run.ts';
import { shownTerms } from './script.ts';
import { isVerb } from './verb.ts';

/** Figures of a reckoned value. */
const FIGURES = 4;

export class Player {
  /** Position of an act that waited longer than its `within`, or null. */
  failed: number | null = null;
  readonly #whens: readonly (Condition | null)[];
  readonly #hands: readonly Hand[];
  #next = 0;
  /** Second in which the act before was done, which is also when the next one's turn came. */
  #since: number;
  readonly #from: number;

  constructor(
    readonly attempt: RunningAttempt,
    readonly script: readonly ScriptAct[],
    hands: readonly ExpertHand[] = [],
    readonly stage: number | null = null,
  ) {
    this.#from = stage === null ? 0 : attempt.tick;
    this.#since = this.#from;
    this.#whens = script.map((act) => (act.when === undefined ? null : parseCondition(act.when)));
    this.#hands = hands.map((hand) => new Hand(hand));
  }

  /** Whether every act of the script has been done. */
  get done(): boolean {
    return this.#next === this.script.length;
  }

  /** Whether there is nothing more to play: the attempt is over, the script has failed, or another stage has begun. */
  get over(): boolean {
    const { attempt, stage } = this;
    return attempt.finished !== null || this.failed !== null || (stage !== null && attempt.stage !== stage);
  }

  /** Plays at most `ticks` seconds; returns how many, fewer where it is over. */
  play(ticks: number): number {
    const { attempt } = this;
    let played = 0;
    for (;;) {
      this.#act();
      if (played === ticks || this.over) return played;
      played += attempt.advance(1);
    }
  }

  /** Does all acts whose turn has come, then lets the hands work. */
  #act(): void {
    const { attempt } = this;
    while (!this.done && !this.over && this.#isTime()) this.#perform(this.#next++);
    if (this.over) return;
    for (const hand of this.#hands) hand.work(attempt);
  }

  #isTime(): boolean {
    const { at, after, within } = this.script[this.#next]!;
    const { tick } = this.attempt;
    if (at !== undefined) return tick >= this.#from + at;
    if (after !== undefined) return tick >= this.#since + after;
    const when = this.#whens[this.#next]!;
    if (when === null || this.#holds(when)) return true;
    if (within !== undefined && tick >= this.#since + within) this.failed = this.#next;
    return false;
  }

  #holds(condition: Condition): boolean {
    return holds(condition, (name) => this.attempt.readNamed(name));
  }

  #perform(index: number): void {
    const act = this.script[index]!;
    this.#since = this.attempt.tick;
    if (act.if !== undefined && !this.#holds(parseCondition(act.if))) return;
    if (!isVerb(act.do)) throw new InputError(`[${index}].do`, 'unknown-verb', { value: act.do });
    try {
      this.attempt.act(act.do, act.tag ?? '', this.#valueOf(act));
    } catch (error) {
      throw error instanceof InputError ? error.within(`[${index}]`) : error;
    }
  }

  /** A value "=WT-301" is what that instrument shows, with the decimals it shows; what is reckoned of several has four figures. */
  #valueOf({ value = null }: ScriptAct): CommandValue {
    const terms = shownTerms(value);
    if (terms === null) return value;
    const [first] = terms;
    if (terms.length === 1 && typeof first!.tag === 'string') return this.#shown(first!.tag);
    const all = terms.reduce((product, { tag, divides }) => {
      const factor = typeof tag === 'number' ? tag : this.#shown(tag);
      return divides ? product / factor : product * factor;
    }, 1);
    return Number.isFinite(all) ? Number(all.toPrecision(FIGURES)) : 0;
  }

  #shown(tag: Tag): number {
    const decimals = this.attempt.readings.get(tag)?.decimals ?? 0;
    return Number(this.attempt.readNamed(tag).toFixed(decimals));
  }
}
