// How the answers to an event are written down for tests (tests/model/event-answers.test.ts): beside each sheet, what an operator does who
// answers it in full, who makes the mistakes that the sheet names, and what the plant comes to if nobody does anything.
import type { ScriptAct } from '../../../line.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';

/** A condition that comes true for the first time within so many seconds from the onset: not before `from`, not after `to`. */
export type Seen = readonly [condition: string, from: number, to: number];

export interface EventRun {
  readonly script: readonly ScriptAct[];
  /** Handed in so many seconds after the onset. */
  readonly end: number;
  readonly sees?: readonly Seen[];
  /** Codes of what must happen. */
  readonly happens?: readonly string[];
}

export interface EventAnswers {
  readonly event: string;
  /** "P9E", a live batch at 96 h, if left out; so is its start. */
  readonly procedure?: string;
  readonly start?: string;
  readonly seed?: number;
  /** Other faults that come with it. */
  readonly besides?: readonly FaultInjection[];
  /** Plant second of the onset, 60 if left out. */
  readonly at?: number;
  readonly full: EventRun;
  /** By the wrong action of the sheet. */
  readonly wrong: Readonly<Record<string, EventRun>>;
  readonly idle: Omit<EventRun, 'script'>;
}

/** Second of plant time of the onset where none is said. */
export const ONSET = 60;

export const at = (second: number): Pick<ScriptAct, 'at'> => ({ at: second });

type Did = readonly [verb: string, tag: string, value?: number | string];

/** What everybody does first: report it and say what it is, `late` seconds after the onset; then the rest in one go. */
export const answering = (diagnosis: string, late: number, ...acts: readonly Did[]): readonly ScriptAct[] =>
  doing({ at: ONSET + late }, ['report', ''], ['judge', 'EVENT-1', diagnosis], ...acts);

/** Acts done one right after the other, of which the first waits for its turn. */
export function doing(
  turn: Pick<ScriptAct, 'at' | 'after' | 'when' | 'within'>,
  ...acts: readonly Did[]
): readonly ScriptAct[] {
  return acts.map(([verb, tag, value], i) => ({
    ...(i === 0 ? turn : {}),
    do: verb,
    ...(tag === '' ? {} : { tag }),
    ...(value === undefined ? {} : { value }),
  }));
}

export const later = (seconds: number): Pick<ScriptAct, 'after'> => ({ after: seconds });
/** Waits for a condition, two hours at the most. */
export const once = (condition: string): Pick<ScriptAct, 'when' | 'within'> => ({ when: condition, within: 7200 });
