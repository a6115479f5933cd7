// What the alarms watch, grouped: alarms on the same value share a point, and while that value lies inside the tightest limits in force,
// nothing of them need be looked at. That is what makes a quiet second cheap.
import type { Layout } from '../kernel/state.ts';
import type { AlarmDefinition } from './alarm.ts';
import { AlarmRate } from './alarm-rate.ts';
import type { Tag } from './plant.ts';

interface Point {
  readonly slot: number;
  /** Slot of what the limits follow, or -1. */
  readonly reference: number;
  readonly factor: number;
  readonly members: number[];
}

/** Whether the alarm comes when the value is too high (otherwise: too low). */
export const isHigh = ({ kind }: Pick<AlarmDefinition, 'kind'>): boolean => kind !== 'L' && kind !== 'LL';

/** The watched values of a list of alarms, as flat tables; those whose limits follow nothing come first. */
export class AlarmPoints {
  readonly rates: readonly AlarmRate[];
  readonly slots: Int32Array;
  readonly references: Int32Array;
  readonly factors: Float64Array;
  /** Number of points with fixed limits. */
  readonly fixed: number;
  /** A value within these needs no look at the point's alarms, as long as none of them is awake. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** Alarms of each point. */
  readonly members: readonly Int32Array[];
  /** For each alarm its point. */
  readonly of: Int32Array;
  /** First of the slots that hold, for each point, 1 while one of its alarms is awake: annunciated, delayed or shelved. */
  readonly awake: number;
  readonly #definitions: readonly AlarmDefinition[];

  constructor(definitions: readonly AlarmDefinition[], layout: Layout, slotOf: (name: Tag) => number) {
    this.#definitions = definitions;
    const rates = new Map<string, AlarmRate>();
    const points = new Map<string, Point>();
    definitions.forEach((definition, i) => {
      const { tag, from, rateOver } = definition;
      const key = `${tag} ${rateOver ?? ''} ${from?.tag ?? ''} ${from?.factor ?? ''}`;
      let point = points.get(key);
      if (point === undefined) {
        let slot = slotOf(tag);
        if (rateOver !== undefined) {
          const rate = new AlarmRate(layout, tag, rateOver, slot);
          rates.set(key, rate);
          slot = rate.rate;
        }
        point = { slot, reference: from ? slotOf(from.tag) : -1, factor: from?.factor ?? 0, members: [] };
        points.set(key, point);
      }
      point.members.push(i);
    });
    const all = [...points.values()].sort((a, b) => Number(a.reference >= 0) - Number(b.reference >= 0));
    this.rates = [...rates.values()];
    this.slots = Int32Array.from(all, (point) => point.slot);
    this.references = Int32Array.from(all, (point) => point.reference);
    this.factors = Float64Array.from(all, (point) => point.factor);
    this.fixed = all.filter((point) => point.reference < 0).length;
    this.members = all.map((point) => Int32Array.from(point.members));
    this.of = new Int32Array(definitions.length);
    this.members.forEach((members, p) => members.forEach((alarm) => (this.of[alarm] = p)));
    this.lows = new Float64Array(all.length);
    this.highs = new Float64Array(all.length);
    this.awake = layout.block('alarm-points.awake', all.length);
    // Where nothing is ever suppressed nothing narrows them later.
    this.narrow(new Uint8Array(this.of.length).fill(1));
  }

  /** Takes the tightest limits of the alarms in force. */
  narrow(inForce: Uint8Array): void {
    this.lows.fill(Number.NEGATIVE_INFINITY);
    this.highs.fill(Number.POSITIVE_INFINITY);
    for (let i = 0; i < this.of.length; i++) {
      if (inForce[i] === 0) continue;
      const p = this.of[i]!;
      const { limit } = this.#definitions[i]!;
      if (isHigh(this.#definitions[i]!)) this.highs[p] = Math.min(this.highs[p]!, limit);
      else this.lows[p] = Math.max(this.lows[p]!, limit);
    }
  }

  /** What a point's limits follow, in the unit of the limit: 0 for fixed ones. */
  shift(state: Float64Array, point: number): number {
    const reference = this.references[point]!;
    return reference < 0 ? 0 : this.factors[point]! * state[reference]!;
  }
}
