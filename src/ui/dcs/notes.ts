// What the operator left standing on the desk: open page, chosen face-plate, ticks. It belongs to the attempt's screens, not to its
// log: nothing of it is judged or replayed, and it outlives a walk to the workshop and back.
import type { Attempt } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import type { TrendDesk } from '../trends/desk.ts';

interface Notes {
  page: string | null;
  /** How the trend page was left. */
  trend: TrendDesk | null;
  readonly faceplates: Map<string, Tag>;
  readonly ticked: Set<string>;
}

const notes = new WeakMap<Attempt, Notes>();

function notesOf(attempt: Attempt): Notes {
  let found = notes.get(attempt);
  if (found === undefined) {
    found = { page: null, trend: null, faceplates: new Map(), ticked: new Set() };
    notes.set(attempt, found);
  }
  return found;
}

/** Id of the page that was open last; null at the first time. */
export const lastPage = (attempt: Attempt): string | null => notesOf(attempt).page;

export function keepPage(attempt: Attempt, id: string): void {
  notesOf(attempt).page = id;
}

/** How the trend page was left; null at the first time. */
export const lastTrend = (attempt: Attempt): TrendDesk | null => notesOf(attempt).trend;

export function keepTrend(attempt: Attempt, desk: TrendDesk): void {
  notesOf(attempt).trend = desk;
}

/** Face-plate that was chosen last on a page. */
export const lastFaceplate = (attempt: Attempt, page: string): Tag | undefined => notesOf(attempt).faceplates.get(page);

export function keepFaceplate(attempt: Attempt, page: string, tag: Tag): void {
  notesOf(attempt).faceplates.set(page, tag);
}

/** Whether the operator ticked a row. */
export const isTicked = (attempt: Attempt, row: string): boolean => notesOf(attempt).ticked.has(row);

export function keepTick(attempt: Attempt, row: string, ticked: boolean): void {
  const rows = notesOf(attempt).ticked;
  if (ticked) rows.add(row);
  else rows.delete(row);
}
