// How the answers to an event are written down for tests (tests/model/event-answers.test.ts): beside each sheet, what an operator does who
// answers it in full, who makes the mistakes that the sheet names, and what the plant comes to if nobody does anything.
import type { ScriptAct } from '../../../line.ts';
import { type Act, after, together, type Turn } from '../../procedures/acts.ts';
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

/** What everybody does first: report it and say what it is, `late` seconds after the onset; then the rest in one go. */
export const answering = (diagnosis: string, late: number, ...acts: readonly Act[]): readonly ScriptAct[] =>
  together({ at: ONSET + late }, ['report', ''], ['judge', 'EVENT-1', diagnosis], ...acts);

/** Waits for a condition, two hours at the most if nothing else is said. */
export const once = (condition: string, within = 7200): Turn => ({
  when: condition,
  within,
});

const REGISTERED: Act = ['assay', 'LAB.register', '0/entered'];

/** An aseptic sample of R-301 (4.1), a quarter of an hour of it, and what the laboratory is to do with it. */
export const sampled = (...assays: readonly Act[]): readonly ScriptAct[] => [
  ...together(
    after(5),
    ['start', 'HV-30112.label'],
    ['start', 'HV-30112.ice'],
    ['open', 'HV-30114'],
    ['set', 'HV-30113', 10],
  ),
  ...together(after(20), ['open', 'HV-30113']),
  ...together(after(600), ['close', 'HV-30114'], ['close', 'HV-30113']),
  ...together(after(40), ['start', 'HV-30112.flame'], ['open', 'HV-30112'], ['open', 'HV-30111']),
  ...together(after(30), ['sample', 'HV-30112.sample'], ['close', 'HV-30111']),
  ...together(after(10), ['open', 'HV-30114'], ['set', 'HV-30113', 10]),
  ...together(after(20), ['open', 'HV-30113']),
  ...together(after(190), ['close', 'HV-30114'], ['close', 'HV-30113'], ['close', 'HV-30112']),
  ...together({}, ['stop', 'HV-30112.flame'], REGISTERED, ...assays),
];

/** The way to V-901, unsteamed. */
export const HARVESTING: readonly Act[] = [
  ['open', 'HV-30122'],
  ['open', 'HV-30123'],
  ['open', 'XV-90101'],
  ['open', 'HV-30121'],
];
export const UNDER_MICROSCOPE: Act = ['assay', 'LAB.morphology', '0/methylene-blue'];
export const PLATED: Act = ['assay', 'LAB.sterility', '0/with-penicillinase'];
