// How the answers to an event are written down for tests (tests/model/event-answers.test.ts): beside each sheet, what an operator does who
// answers it in full, who makes the mistakes that the sheet names, and what the plant comes to if nobody does anything.
import type { ScriptAct } from '../../../line.ts';
import type { FaultInjection } from '../../../../plant/plant.ts';

/** A condition that comes true for the first time within so many seconds from the onset: not before `from`, not after `to`. */
export type Seen = readonly [condition: string, from: number, to: number];

export interface EventRun {
  /** Of a procedure whose expert does the rest: made of his script, and played with his hands. */
  readonly script: readonly ScriptAct[] | ((expert: readonly ScriptAct[]) => readonly ScriptAct[]);
  /** Where it begins elsewhere than the other runs of its event. */
  readonly start?: string;
  /** Handed in so many seconds after the onset. */
  readonly end: number;
  readonly sees?: readonly Seen[];
  /** What holds at its end. */
  readonly ends?: readonly string[];
  /** Codes of what must happen. */
  readonly happens?: readonly string[];
}

export interface EventAnswers {
  readonly event: string;
  /** "P9E", a live batch at 96 h, if left out; so is its start. */
  readonly procedure?: string;
  readonly start?: string;
  readonly seed?: number;
  /** What was done before the onset. */
  readonly before?: readonly ScriptAct[];
  /** Other faults that come with it. */
  readonly besides?: readonly FaultInjection[];
  /** Plant second of the onset, 60 if left out. */
  readonly at?: number;
  readonly full: EventRun;
  /** By the wrong action of the sheet. */
  readonly wrong: Readonly<Record<string, EventRun>>;
  readonly idle: Omit<EventRun, 'script'> & Partial<Pick<EventRun, 'script'>>;
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
/** Waits for a condition, two hours at the most if nothing else is said. */
export const once = (condition: string, within = 7200): Pick<ScriptAct, 'when' | 'within'> => ({
  when: condition,
  within,
});

const REGISTERED: Did = ['assay', 'LAB.register', '0/entered'];

/** An aseptic sample of R-301 (4.1), a quarter of an hour of it, and what the laboratory is to do with it. */
export const sampled = (...assays: readonly Did[]): readonly ScriptAct[] => [
  ...doing(
    later(5),
    ['start', 'HV-30112.label'],
    ['start', 'HV-30112.ice'],
    ['open', 'HV-30114'],
    ['set', 'HV-30113', 10],
  ),
  ...doing(later(20), ['open', 'HV-30113']),
  ...doing(later(600), ['close', 'HV-30114'], ['close', 'HV-30113']),
  ...doing(later(40), ['start', 'HV-30112.flame'], ['open', 'HV-30112'], ['open', 'HV-30111']),
  ...doing(later(30), ['sample', 'HV-30112.sample'], ['close', 'HV-30111']),
  ...doing(later(10), ['open', 'HV-30114'], ['set', 'HV-30113', 10]),
  ...doing(later(20), ['open', 'HV-30113']),
  ...doing(later(190), ['close', 'HV-30114'], ['close', 'HV-30113'], ['close', 'HV-30112']),
  ...doing({}, ['stop', 'HV-30112.flame'], REGISTERED, ...assays),
];

/** The way to V-901, unsteamed. */
export const HARVESTING: readonly Did[] = [
  ['open', 'HV-30122'],
  ['open', 'HV-30123'],
  ['open', 'XV-90101'],
  ['open', 'HV-30121'],
];
export const UNDER_MICROSCOPE: Did = ['assay', 'LAB.morphology', '0/methylene-blue'];
export const PLATED: Did = ['assay', 'LAB.sterility', '0/with-penicillinase'];
