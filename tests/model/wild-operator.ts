// An operator who knows nothing and fears nothing: opens everything, feeds what the pumps give, stops all air, and never waits for what
// comes of it. What he does is drawn from his own seed.
import type { RunningAttempt } from '../../src/attempt/run.ts';
import { RandomStream } from '../../src/kernel/random.ts';
import { Layout } from '../../src/kernel/state.ts';
import type { PlantVerb, Tag } from '../../src/plant/plant.ts';

/** What he has in mind today. */
const WHIMS = ['anything', 'open-everything', 'feed-everything', 'stop-all-air', 'full-speed', 'one-vessel'] as const;
type Whim = (typeof WHIMS)[number];

const AIR = /^(?:K-50|FIC-301|FV-301|HV-301(?:01|04)|HV-501|HV-\d{3}0[24]$|PIC-501)/;
const FEEDS = /^(?:P-40|FIC-40|FV-40|HV-40|HV-3014|XV-402|AIC|LIC)/;
/** Acts in his first second; then one every so many seconds at most. */
const FIRST = 40;
const PAUSE = 6;

export class WildOperator {
  readonly whim: Whim;
  readonly #state: Float64Array;
  readonly #random: RandomStream;
  readonly #operables: readonly (readonly [Tag, readonly PlantVerb[]])[];

  constructor(
    readonly attempt: RunningAttempt,
    seed: number,
  ) {
    const layout = new Layout();
    this.#random = new RandomStream(layout, 'wild');
    this.#state = layout.create();
    this.#random.begin(this.#state, seed);
    this.whim = this.#pick(WHIMS);
    this.#operables = [...attempt.rules.plant.operables].filter(([tag]) => this.#interests(tag));
  }

  /** Plays `ticks` seconds; `look` is called after each pause. */
  play(ticks: number, look: () => void): void {
    const { attempt } = this;
    for (let i = 0; i < FIRST; i++) this.#act();
    const end = attempt.tick + ticks;
    while (attempt.tick < end && attempt.finished === null) {
      attempt.advance(1 + this.#draw(PAUSE));
      look();
      this.#act();
    }
  }

  #interests(tag: Tag): boolean {
    if (this.whim === 'stop-all-air') return AIR.test(tag);
    if (this.whim === 'feed-everything') return FEEDS.test(tag);
    if (this.whim === 'one-vessel') return /30\d|V-30/.test(tag);
    return true;
  }

  #draw(count: number): number {
    return Math.floor(this.#random.uniform(this.#state) * count);
  }

  #pick<T>(all: readonly T[]): T {
    return all[this.#draw(all.length)]!;
  }

  #act(): void {
    const { attempt } = this;
    if (attempt.finished !== null) return;
    const [tag, verbs] = this.#pick(this.#operables);
    const verb = this.#verb(verbs);
    if (verb === 'mode') attempt.act(verb, tag, this.#pick(attempt.loop(tag).modes));
    else if (verb === 'set' || verb === 'throw') attempt.act(verb, tag, this.#value(tag));
    else if (verb === 'judge') attempt.act(verb, tag, this.#pick(attempt.choices.get(tag)!));
    else if (verb === 'assay') attempt.act(verb, tag, `0/${this.#pick(attempt.assays.get(tag)!)}`);
    else attempt.act(verb, tag);
  }

  #verb(verbs: readonly PlantVerb[]): PlantVerb {
    if (this.whim === 'stop-all-air') return verbs.includes('stop') ? 'stop' : this.#pick(verbs);
    if (this.whim === 'feed-everything' || this.whim === 'full-speed') {
      return verbs.includes('start') ? 'start' : this.#pick(verbs);
    }
    return this.#pick(verbs);
  }

  /** A valve all the way, or a loop far out of its range: what a loop does not take it refuses. */
  #value(tag: Tag): number {
    const { attempt } = this;
    if (attempt.rules.verbsOf(tag).includes('open')) {
      if (this.whim === 'stop-all-air') return 0;
      return this.whim === 'anything' ? this.#draw(101) : this.#pick([100, 100, 100, 0]);
    }
    const range = attempt.rules.plant.loops.includes(tag) ? attempt.loop(tag).setpointRange : [];
    return this.#pick([10_000, -50, 0, 100, 50, ...range]);
  }
}

/** Slots that hold a mass, an amount, an absolute pressure or a volume: none can fall below zero. A ledger tells gains and losses. */
const AMOUNT =
  /^(?!reading\.|.*ledger\.)(?:.*\.(?:[\w-]*mass|water|jacket-water|jacket-steam|solids|solute|solution|vapour|air|steam|feed|product|pressure|air-product|condensate|wetness|liquid|foam|antifoam|sugar|penicillin|precursor|nitrogen|oil|lactate|tips|producing|degenerated|autolysed|contaminant|penicillinase|oxygen|volume|volume-\w+)|air-train\.water\[\d\])$/;
/** What the last digits of a difference leave. */
const ROUNDING = -1e-9;

/** Looks for what cannot be: names of slots that are no number, or an amount that is below zero. */
export class Nonsense {
  readonly #amounts: Uint8Array;

  constructor(readonly names: readonly string[]) {
    this.#amounts = Uint8Array.from(names, (name) => (AMOUNT.test(name) ? 1 : 0));
  }

  in(values: Float64Array): readonly string[] {
    const wrong: string[] = [];
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value >= 0 && value < Number.POSITIVE_INFINITY) continue;
      if (Number.isFinite(value) && (this.#amounts[i] === 0 || value >= ROUNDING)) continue;
      wrong.push(`${this.names[i]} = ${value}`);
    }
    return wrong;
  }
}
