// Fields with an entry for each event, an addition, say (content/fermentation.md 6, R9c): an event is a time for which a fact held, and
// its entry is due when it is over.
import { isNear } from './comparison.ts';
import type { Observation } from './evidence.ts';
import { type EachEvent, ON_TIME, type RecordEntry, type RecordField } from './record.ts';
import { reasonOf } from './record-entries.ts';

export interface Happened {
  /** What a choice should say of it; null where the instrument tells. */
  readonly right: string | null;
  /** Second at which it was over, and at which the next one was. */
  readonly over: number;
  readonly next: number;
}

/** The events that are over, in their order. */
export function eventsOf(each: readonly EachEvent[], events: readonly Observation[]): readonly Happened[] {
  const ended = events.flatMap((event) => {
    const kind = event.kind === 'fact' && !event.value ? each.find(({ fact }) => fact === event.name) : undefined;
    return kind === undefined ? [] : [{ right: kind.right, over: event.tick }];
  });
  return ended.map((event, i) => ({ ...event, next: ended[i + 1]?.over ?? Number.POSITIVE_INFINITY }));
}

/** Entries of an event's field: all that were made after it and before the next was over. */
export const entriesAfter = ({ over, next }: Happened, entries: readonly RecordEntry[]): readonly RecordEntry[] =>
  entries.filter(({ tick }) => tick >= over && tick < next);

export interface EventsKept {
  readonly due: number;
  readonly there: number;
  readonly onTime: number;
  readonly right: number;
  /** Second of the first event whose entry is lacking in something, or of the last one. */
  readonly at: number;
}

/** How the entries of such a field have been kept; null where there has been nothing to enter. */
export function eventsKept(
  field: RecordField,
  name: string,
  each: readonly EachEvent[],
  events: readonly Observation[],
  records: readonly RecordEntry[],
): EventsKept | null {
  const happened = eventsOf(each, events);
  if (happened.length === 0) return null;
  const entries = records.filter((entry) => entry.field === name);
  const checks = happened.map((event) => {
    const own = entriesAfter(event, entries);
    const entry = own.at(-1);
    if (entry === undefined) return { there: 0, onTime: 0, right: 0, at: event.over };
    const isLate = entry.tick - event.over > ON_TIME;
    // A change, or what was written long after, says why, or it is no record.
    const there = (own.length === 1 && !isLate) || reasonOf(entry, records) !== null ? 1 : 0;
    return { there, onTime: isLate ? 0 : 1, right: agrees(field, entry, event) ? 1 : 0, at: event.over };
  });
  const sum = (pick: 'there' | 'onTime' | 'right') => checks.reduce((all, check) => all + check[pick], 0);
  const lacking = checks.find(({ there, onTime, right }) => there + onTime + right < 3);
  return {
    due: happened.length,
    there: sum('there'),
    onTime: sum('onTime'),
    right: sum('right'),
    at: (lacking ?? checks.at(-1)!).at,
  };
}

function agrees(field: RecordField, { value, shown }: RecordEntry, { right }: Happened): boolean {
  if (right !== null) return value === right;
  return typeof value === 'number' && shown !== null && isNear(field, value, shown);
}
