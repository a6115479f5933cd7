// What an alarm system is judged by (ISA-18.2, EEMUA 191): how many alarms came, of which priority, and how often in floods.
// A good mix is about 5 % of priority 1, 15 % of priority 2 and 80 % of priority 3 (content/fermentation.md 5).
import type { AlarmPriority } from '../plant/alarm.ts';
import type { JournalEntry } from './attempt.ts';

export interface AlarmMix {
  /** Alarms that were annunciated, each time that they came, by the priority which they had then. */
  readonly annunciated: number;
  readonly byPriority: Readonly<Record<AlarmPriority, number>>;
  /** The same in %, with one decimal; all 0 where none came. */
  readonly share: Readonly<Record<AlarmPriority, number>>;
  readonly shelved: number;
  readonly floods: number;
}

/** The mix of a whole run, from its journal. */
export function alarmMix(journal: readonly JournalEntry[]): AlarmMix {
  const byPriority: Record<AlarmPriority, number> = { 1: 0, 2: 0, 3: 0 };
  let shelved = 0;
  let floods = 0;
  for (const entry of journal) {
    if (entry.kind === 'flood' && entry.began) floods++;
    if (entry.kind !== 'alarm') continue;
    if (entry.change === 'raised') byPriority[entry.priority]++;
    if (entry.change === 'shelved') shelved++;
  }
  const annunciated = byPriority[1] + byPriority[2] + byPriority[3];
  const share = (priority: AlarmPriority) =>
    annunciated === 0 ? 0 : Math.round((1000 * byPriority[priority]) / annunciated) / 10;
  return { annunciated, byPriority, share: { 1: share(1), 2: share(2), 3: share(3) }, shelved, floods };
}
