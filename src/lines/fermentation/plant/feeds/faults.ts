// What the injected events do to the feeds, by the second and by what has been found and mended (content/fermentation.md 3.2; training-model.md 6).
import type { Memory } from '../../../../plant/memory.ts';
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import type { Readings } from '../../../../plant/readings.ts';
import type { Feed } from './feed.ts';

/**
 * Flow at which a valve sticks, L/h, and for how long, s: E05a gives too much sugar, E14 wide open (FT-401 pegs at 200), E14u nearly shut,
 * E16b twice what is wanted.
 */
const STUCK: Readonly<Record<string, readonly [digit: number, litresPerHour: number, lasts?: number]>> = {
  E05a: [1, 260, 18_000],
  E14: [1, 300],
  E14u: [1, 20],
  E16b: [3, 20],
};
/** E05e: P-404 runs away: 600 L of oil in 20 min. */
const RUNAWAY = 'E05e';
const RUNAWAY_FLOW = 1800;
const RUNAWAY_FOR = 1200;
const BLOCKED = 'E16';
const AMMONIA = 'E17';
const CONDENSATE = 'E18';
const EMPTY = 'E21';
/** E01: somebody has left LIC-301 in manual, so that no antifoam comes [training-model.md 6]. */
const FOAM = 'E01';
/** HV-40110 passes this much steam in E18, kg/s: some 0.2 t in three hours [E18]. */
const STEAM_LEAK = 0.02;
/** Who drains the line hears it pass and has tightened it so much later, s [K]. */
const TIGHTENS = 30;
/** Events of the feeds that an assignment may inject. */
export const feedFaults: readonly string[] = [...Object.keys(STUCK), RUNAWAY, BLOCKED, AMMONIA, CONDENSATE, EMPTY];

/** Where one looks for what is stuck or blocked, and the digit of its feed. */
const MENDABLE = [
  ['FV-401.positioner', 1],
  ['FV-403.positioner', 3],
] as const;
export const feedPositioners: readonly Tag[] = MENDABLE.map(([tag]) => tag);
/** The fitter frees it in this time once it has been found, s [K]. */
const MENDS = 600;

export class FeedFaults {
  readonly #faults: readonly FaultInjection[];
  readonly #feeds: readonly Feed[];
  readonly #memory: Memory;
  readonly #foam: readonly number[];
  /** Slot: second in which the sugar line was drained plus one. */
  readonly #drained: number;
  /** Slots by the digit of a feed: what was found (0/1), and second in which it was found plus one. */
  readonly #finding = new Map<number, number>();
  readonly #found = new Map<number, number>();

  constructor(faults: readonly FaultInjection[], feeds: readonly Feed[], memory: Memory, readings: Readings) {
    this.#faults = faults.filter(({ event }) => feedFaults.includes(event));
    this.#foam = faults.filter(({ event }) => event === FOAM).map(({ at }) => at);
    this.#feeds = feeds;
    this.#memory = memory;
    this.#drained = memory.slot('HV-40110.fault-found');
    for (const [tag, digit] of MENDABLE) {
      this.#finding.set(digit, readings.slot(`${tag}.finding`));
      this.#found.set(digit, memory.slot(`FV-40${digit}.fault-found`));
    }
  }

  begin(): void {
    for (const slot of [this.#drained, ...this.#finding.values(), ...this.#found.values()])
      this.#memory.values[slot] = 0;
  }

  /** Somebody looks at a valve: what is wrong with it is found, and the fitter comes. */
  find(tag: Tag, second: number): void {
    const digit = MENDABLE.find(([positioner]) => positioner === tag)?.[1];
    if (digit === undefined) return;
    const v = this.#memory.values;
    const { stuck, blocked } = this.#feeds[digit - 1]!.fault;
    const wrong = stuck !== null || blocked;
    v[this.#finding.get(digit)!] = wrong ? 1 : 0;
    if (wrong && v[this.#found.get(digit)!] === 0) v[this.#found.get(digit)!] = second + 1;
  }

  #isMended(digit: number, at: number, second: number): boolean {
    const slot = this.#found.get(digit);
    const found = slot === undefined ? 0 : this.#memory.values[slot]!;
    return found > at && second > found + MENDS;
  }

  /** Whether HV-40110 still passes: until the line has been drained. */
  #passes(second: number): boolean {
    const v = this.#memory.values;
    if (v[this.#drained] === 0 && this.#feeds[0]!.line.joints.trap > 0) v[this.#drained] = second + 1;
    return v[this.#drained] === 0 || second <= v[this.#drained]! + TIGHTENS;
  }

  /** Sets what each event does at a second. */
  apply(second: number): void {
    if (this.#faults.length === 0) return;
    for (let i = 0; i < this.#feeds.length; i++) this.#feeds[i]!.mend();
    for (let i = 0; i < this.#faults.length; i++) {
      const { event, at } = this.#faults[i]!;
      if (second < at) continue;
      const stuck = STUCK[event];
      if (stuck !== undefined) {
        const feed = this.#feeds[stuck[0] - 1]!;
        if (second < at + (stuck[2] ?? Infinity) && !this.#isMended(stuck[0], at, second))
          feed.fault.stuck = feed.positionFor(stuck[1]) / 100;
      } else if (event === BLOCKED) this.#feeds[2]!.fault.blocked = !this.#isMended(3, at, second);
      else if (event === RUNAWAY) this.#feeds[3]!.fault.runaway = second < at + RUNAWAY_FOR ? RUNAWAY_FLOW : 0;
      else if (event === CONDENSATE) this.#feeds[0]!.fault.steamLeak = this.#passes(second) ? STEAM_LEAK : 0;
      else if (event === EMPTY && second < at + 1) this.#feeds[7]!.empty();
    }
  }

  /** Whether LIC-301 is left in manual in this second. */
  leavesFoam(second: number): boolean {
    return this.#foam.includes(second);
  }

  /** Whether the ammonia line leaks at a second. */
  leaks(second: number): boolean {
    for (let i = 0; i < this.#faults.length; i++) {
      if (this.#faults[i]!.event === AMMONIA && second >= this.#faults[i]!.at) return true;
    }
    return false;
  }
}
