// Measures: numbers that the score needs of a run (a maximum, a time, a quality index), taken tick by tick.
// They are data of the rubric; their slots lie in the state vector, so that a rewind takes them back too.
import type { Layout } from '../kernel/state.ts';
import { BoundCondition } from '../plant/bound-condition.ts';
import type { Tag } from '../plant/plant.ts';
import { Band, type BandWindow } from './band.ts';
import { Schedule, type ScheduleItem } from './schedule.ts';

interface Named {
  readonly name: string;
}

/** A maximum, minimum or the newest value of a tag; only in the seconds in which `while` holds, if given. */
export interface ExtremeMeasure extends Named {
  readonly kind: 'max' | 'min' | 'last';
  readonly tag: Tag;
  readonly while?: string;
}

/** Value of a tag in the first second in which `when` holds. */
export interface FirstMeasure extends Named {
  readonly kind: 'first';
  readonly tag: Tag;
  readonly when: string;
}

/** Second in which `when` held for the first time ('time'), or last began to hold ('latest'). */
export interface TimeMeasure extends Named {
  readonly kind: 'time' | 'latest';
  readonly when: string;
}

/** Seconds in which `while` held. */
export interface DurationMeasure extends Named {
  readonly kind: 'duration';
  readonly while: string;
}

/** Sum of a tag over the seconds in which `while` holds, divided by `per` (60 turns a value per minute into an amount). */
export interface IntegralMeasure extends Named {
  readonly kind: 'integral';
  readonly tag: Tag;
  readonly while: string;
  readonly per: number;
}

/** Seconds from one time measure to another, divided by `per`. */
export interface SpanMeasure extends Named {
  readonly kind: 'span';
  readonly from: string;
  readonly to: string;
  readonly per: number;
}

/** Sum of what other measures have found, each times a factor; one that has found nothing adds nothing. */
export interface SumMeasure extends Named {
  readonly kind: 'sum';
  readonly of: readonly { readonly measure: string; readonly times: number }[];
}

/** What one measure has found over what another has, times a factor; nothing while either has found nothing, or the second is zero. */
export interface RatioMeasure extends Named {
  readonly kind: 'ratio';
  readonly of: string;
  readonly per: string;
  readonly times: number;
}

/** Quality index 0..100 of content/fermentation.md 7.2 over windows with a set-point each. */
export interface BandMeasure extends Named {
  readonly kind: 'band';
  readonly tag: Tag;
  readonly windows: readonly BandWindow[];
  /** Seconds that a whole run has in the windows: what a run that ends early lacks counts as outside. */
  readonly least?: number;
}

/** Share of the time, 0..100, that a band measure found inside its windows. */
export interface ShareMeasure extends Named {
  readonly kind: 'share';
  readonly of: string;
}

/** Share, 0..100, of the things on a list that were done when they were due; `clock` tells the time, the age of a batch, say. */
export interface ScheduleMeasure extends Named {
  readonly kind: 'schedule';
  readonly clock: Tag;
  /** In order of time; the time allowed for one ends before that for the next begins. */
  readonly items: readonly ScheduleItem[];
}

export type MeasureDefinition =
  | ExtremeMeasure
  | FirstMeasure
  | TimeMeasure
  | DurationMeasure
  | IntegralMeasure
  | SpanMeasure
  | SumMeasure
  | RatioMeasure
  | BandMeasure
  | ShareMeasure
  | ScheduleMeasure;

/** What was measured, and the second to which it belongs. */
export interface Measured {
  readonly value: number;
  readonly at: number;
}

interface Observer {
  read(state: Float64Array): Measured | null;
}

/** Evaluates a rubric's measures over a state vector. */
export class MeasureBoard {
  readonly #byName = new Map<string, Observer>();
  // Those that look at every second, by their class: an engine calls what is always the same method far faster.
  readonly #values: readonly ValueObserver[];
  readonly #times: readonly TimeObserver[];
  readonly #sums: readonly SumObserver[];
  readonly #bands: readonly Band[];
  readonly #schedules: readonly Schedule[];

  /** `slotOf` gives the state slot of a readable tag or a fact; it throws for an unknown one. The slots' names begin with `prefix`. */
  constructor(
    definitions: readonly MeasureDefinition[],
    layout: Layout,
    slotOf: (name: Tag) => number,
    readonly prefix = '',
    /** Facts while which the bands are not looked at. */
    readonly forgiving: readonly string[] = [],
  ) {
    for (const definition of definitions) {
      this.#byName.set(definition.name, this.#observer(definition, layout, slotOf));
    }
    const all = [...this.#byName.values()];
    this.#values = all.filter((observer) => observer instanceof ValueObserver);
    this.#times = all.filter((observer) => observer instanceof TimeObserver);
    this.#sums = all.filter((observer) => observer instanceof SumObserver);
    this.#bands = all.filter((observer) => observer instanceof Band);
    this.#schedules = all.filter((observer) => observer instanceof Schedule);
  }

  /** Brings all measures up to date, once per tick, after the facts. */
  evaluate(state: Float64Array, tick: number): void {
    for (let i = 0; i < this.#values.length; i++) this.#values[i]!.evaluate(state, tick);
    for (let i = 0; i < this.#times.length; i++) this.#times[i]!.evaluate(state, tick);
    for (let i = 0; i < this.#sums.length; i++) this.#sums[i]!.evaluate(state, tick);
    for (let i = 0; i < this.#bands.length; i++) this.#bands[i]!.evaluate(state, tick);
    for (let i = 0; i < this.#schedules.length; i++) this.#schedules[i]!.evaluate(state, tick);
  }

  /** What a measure has found so far, or null if it never opened. Throws for an unknown name. */
  read(state: Float64Array, name: string): Measured | null {
    return this.#find(name).read(state);
  }

  #find(name: string): Observer {
    const observer = this.#byName.get(name);
    if (observer === undefined) throw new Error(`no measure ${name}`);
    return observer;
  }

  #observer(definition: MeasureDefinition, layout: Layout, slotOf: (name: Tag) => number): Observer {
    const prefix = `measure.${this.prefix}${definition.name}`;
    switch (definition.kind) {
      case 'max':
      case 'min':
      case 'last':
      case 'first':
        return new ValueObserver(definition, layout.block(prefix, 2), slotOf);
      case 'time':
        return new TimeObserver(definition.when, layout.block(prefix, 2), slotOf, false);
      case 'latest':
        return new TimeObserver(definition.when, layout.block(prefix, 2), slotOf, true);
      case 'duration':
        return new SumObserver(definition.while, null, 1, layout.block(prefix, 2), slotOf);
      case 'integral':
        return new SumObserver(definition.while, definition.tag, definition.per, layout.block(prefix, 2), slotOf);
      case 'span':
        return new SpanObserver(this.#find(definition.from), this.#find(definition.to), definition.per);
      case 'sum':
        return new TotalObserver(definition.of.map(({ measure, times }) => ({ of: this.#find(measure), times })));
      case 'ratio':
        return new RatioObserver(this.#find(definition.of), this.#find(definition.per), definition.times);
      case 'band': {
        const { tag, windows, least = 0 } = definition;
        return new Band(tag, windows, least, layout.block(prefix, Band.SLOTS), slotOf, this.forgiving);
      }
      case 'share':
        return new ShareObserver(this.#find(definition.of));
      case 'schedule':
        return new Schedule(definition.clock, definition.items, layout.block(prefix, Schedule.SLOTS), slotOf);
    }
  }
}

// A slot for a time holds the second plus one: a state vector begins zeroed, and zero must mean "never".

class ValueObserver implements Observer {
  readonly #kind: 'max' | 'min' | 'last' | 'first';
  readonly #tag: number;
  readonly #condition: BoundCondition | null;
  readonly #value: number;
  readonly #at: number;

  constructor(definition: ExtremeMeasure | FirstMeasure, slot: number, slotOf: (name: Tag) => number) {
    const text = definition.kind === 'first' ? definition.when : definition.while;
    this.#kind = definition.kind;
    this.#tag = slotOf(definition.tag);
    this.#condition = text === undefined ? null : new BoundCondition(text, slotOf);
    this.#value = slot;
    this.#at = this.#value + 1;
  }

  evaluate(state: Float64Array, tick: number): void {
    if (this.#condition !== null && !this.#condition.holds(state)) return;
    if (state[this.#at] !== 0 && !this.#replaces(state[this.#tag]!, state[this.#value]!)) return;
    state[this.#value] = state[this.#tag]!;
    state[this.#at] = tick + 1;
  }

  read(state: Float64Array): Measured | null {
    return state[this.#at] === 0 ? null : { value: state[this.#value]!, at: state[this.#at]! - 1 };
  }

  #replaces(value: number, best: number): boolean {
    if (this.#kind === 'max') return value > best;
    if (this.#kind === 'min') return value < best;
    return this.#kind === 'last';
  }
}

class TimeObserver implements Observer {
  readonly #condition: BoundCondition;
  readonly #time: number;
  readonly #held: number;
  readonly #latest: boolean;

  constructor(when: string, slot: number, slotOf: (name: Tag) => number, latest: boolean) {
    this.#condition = new BoundCondition(when, slotOf);
    this.#time = slot;
    this.#held = slot + 1;
    this.#latest = latest;
  }

  evaluate(state: Float64Array, tick: number): void {
    const holds = this.#condition.holds(state);
    if (holds && state[this.#held] === 0 && (this.#latest || state[this.#time] === 0)) state[this.#time] = tick + 1;
    state[this.#held] = holds ? 1 : 0;
  }

  read(state: Float64Array): Measured | null {
    const time = state[this.#time]!;
    return time === 0 ? null : { value: time - 1, at: time - 1 };
  }
}

class SumObserver implements Observer {
  readonly #condition: BoundCondition;
  readonly #tag: number | null;
  readonly #per: number;
  readonly #sum: number;
  readonly #at: number;

  constructor(text: string, tag: Tag | null, per: number, slot: number, slotOf: (name: Tag) => number) {
    this.#condition = new BoundCondition(text, slotOf);
    this.#tag = tag === null ? null : slotOf(tag);
    this.#per = per;
    this.#sum = slot;
    this.#at = slot + 1;
  }

  evaluate(state: Float64Array, tick: number): void {
    if (!this.#condition.holds(state)) return;
    state[this.#sum] = state[this.#sum]! + (this.#tag === null ? 1 : state[this.#tag]!) / this.#per;
    state[this.#at] = tick + 1;
  }

  read(state: Float64Array): Measured | null {
    return state[this.#at] === 0 ? null : { value: state[this.#sum]!, at: state[this.#at]! - 1 };
  }
}

class TotalObserver implements Observer {
  constructor(private readonly parts: readonly { readonly of: Observer; readonly times: number }[]) {}

  read(state: Float64Array): Measured | null {
    const found = this.parts.flatMap(({ of, times }) => {
      const part = of.read(state);
      return part === null ? [] : [{ value: part.value * times, at: part.at }];
    });
    if (found.length === 0) return null;
    return found.reduce((sum, part) => ({ value: sum.value + part.value, at: Math.max(sum.at, part.at) }));
  }
}

class RatioObserver implements Observer {
  constructor(
    private readonly of: Observer,
    private readonly per: Observer,
    private readonly times: number,
  ) {}

  evaluate(): void {}

  read(state: Float64Array): Measured | null {
    const of = this.of.read(state);
    const per = this.per.read(state);
    if (of === null || per === null || per.value === 0) return null;
    return { value: (this.times * of.value) / per.value, at: Math.max(of.at, per.at) };
  }
}

class ShareObserver implements Observer {
  readonly #band: Band;

  constructor(of: Observer) {
    if (!(of instanceof Band)) throw new Error('only a band has a share of time');
    this.#band = of;
  }

  read(state: Float64Array): Measured | null {
    return this.#band.share(state);
  }
}

class SpanObserver implements Observer {
  constructor(
    private readonly from: Observer,
    private readonly to: Observer,
    private readonly per: number,
  ) {}

  read(state: Float64Array): Measured | null {
    const from = this.from.read(state);
    const to = this.to.read(state);
    if (from === null || to === null || to.value < from.value) return null;
    return { value: (to.value - from.value) / this.per, at: to.at };
  }
}
