// Draws the events of an examination (content/fermentation.md 3.2, end): two of the process, one of the utilities, one of safety, the same for
// the same seed, six minutes of working time apart, never two that begin with the same action, each only while the batch allows it (3.1).
import { RandomStream } from '../kernel/random.ts';
import { Layout } from '../kernel/state.ts';
import type { FaultInjection } from '../plant/plant.ts';
import type { EventRubric } from '../scoring/event.ts';

/** Stands in an assignment's list of faults for those that are drawn, from its second on. */
export const DRAW = 'draw';
const GROUPS: readonly EventRubric['group'][] = ['P', 'P', 'U', 'S'];
/** Working time between two events, s. */
const APART = 360;
/** Attempts to find events that fit together. */
const TRIES = 2000;
const HOUR = 3600;

/** What the draw hangs on. Seconds of plant time unless said otherwise. */
export interface Occasion {
  readonly seed: number;
  /** Age of the batch at the start of the run, h. */
  readonly age: number;
  /** From when on, and until when an event may come. */
  readonly from: number;
  readonly until: number;
  /** Fastest speed that is allowed: six minutes of working time are as many times more of plant time. */
  readonly fastest: number;
}

/** The events in the order in which they come, or null if no four fit. */
export function drawEvents(
  rubrics: readonly EventRubric[],
  { seed, age, from, until, fastest }: Occasion,
): readonly FaultInjection[] | null {
  const layout = new Layout();
  const stream = new RandomStream(layout, DRAW);
  const state = layout.create();
  stream.begin(state, seed);
  const below = (n: number): number => Math.floor(stream.uniform(state) * n);
  const eligible = (group: EventRubric['group']) => rubrics.filter((one) => one.group === group && one.ages.length > 0);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const drawn: EventRubric[] = [];
    for (const group of GROUPS) {
      const left = eligible(group).filter((one) => !drawn.some((other) => alike(one, other)));
      if (left.length > 0) drawn.push(left[below(left.length)]!);
    }
    if (drawn.length < GROUPS.length) continue;
    const order = drawn.map((rubric) => ({ rubric, key: below(1 << 30) })).sort((a, b) => a.key - b.key);
    const events: FaultInjection[] = [];
    let earliest = from;
    for (const { rubric } of order) {
      const at = secondWithin(rubric, age, earliest, until, below);
      if (at === null) break;
      events.push({ event: rubric.id, at });
      earliest = at + APART * fastest;
    }
    if (events.length === GROUPS.length) return events;
  }
  return null;
}

/** Two kinds of the same event, or two that are answered by the same action first. */
const alike = (one: EventRubric, other: EventRubric): boolean =>
  one.response[0]!.id === other.response[0]!.id || one.id.slice(0, 3) === other.id.slice(0, 3);

/** A second from the earliest on in which the age of the batch allows an event, within a spacing of the first such; null if there is none. */
function secondWithin(
  { ages }: EventRubric,
  age: number,
  earliest: number,
  until: number,
  below: (n: number) => number,
): number | null {
  const windows = ages
    .map(
      ([low, high]) =>
        [Math.max(earliest, Math.ceil((low - age) * HOUR)), Math.min(until, (high - age) * HOUR)] as const,
    )
    .filter(([low, high]) => high > low);
  if (windows.length === 0) return null;
  const [low, high] = windows[below(windows.length)]!;
  return low + below(Math.min(high - low, Math.max(1, Math.floor((until - earliest) / (2 * GROUPS.length)))));
}
