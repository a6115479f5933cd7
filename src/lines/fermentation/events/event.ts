// How the sheets of content/fermentation.md 3.2 are written down: what is done is a condition that comes true, or a trigger.
import type { FactDefinition } from '../../../plant/fact.ts';
import { namesIn, parseCondition } from '../../../plant/condition.ts';
import type { Answer, EventRubric } from '../../../scoring/event.ts';
import type { Trigger } from '../../../scoring/trigger.ts';

/** A condition of plant/condition.ts, " for 60" at its end if it must hold so many seconds; or a trigger. */
export type Doing = string | Trigger;

export interface EventSheet {
  readonly id: string;
  readonly group: EventRubric['group'];
  /** 10 if left out. */
  readonly points?: number;
  /** Ages at which table 3.1 allows it, h; none if it does not belong to a running batch. */
  readonly ages?: EventRubric['ages'];
  /** Onset tau of table 3.1, s of plant time. */
  readonly shows: number;
  readonly within: readonly [noticed: number, acted: number];
  /** Tol of table 3.1, min of plant time. */
  readonly tolerance: number;
  readonly right: string;
  /** Five other diagnoses. */
  readonly others: readonly string[];
  readonly first: readonly Doing[];
  readonly response: Readonly<Record<string, Doing | readonly Doing[]>>;
  readonly wrong: Readonly<Record<string, readonly [points: number, ...by: Doing[]]>>;
  /**
   * What is out of its band then, and by any of which it is back. The first is the fact "E06.out", on which answers rest whose condition
   * the plant fulfils before anything has happened.
   */
  readonly band: readonly [out: string, ...back: string[]];
}

const HOLDING = /^(.*) for (\d+)$/;

/** The sheet in the form in which it is scored. */
export function eventRubric(sheet: EventSheet): EventRubric {
  const {
    id,
    group,
    points = 10,
    ages = [],
    shows,
    within,
    tolerance,
    right,
    others,
    first,
    response,
    wrong,
    band,
  } = sheet;
  const facts: FactDefinition[] = [];
  const fact = (name: string, text: string): Trigger => {
    const [, condition, seconds] = HOLDING.exec(text) ?? [null, text, '0'];
    facts.push({ name: `${id}.${name}`, when: condition!, hold: Number(seconds), latched: true });
    return { fact: `${id}.${name}`, tag: namesIn(parseCondition(condition!))[0]! };
  };
  const triggers = (name: string, by: readonly Doing[]): readonly Trigger[] =>
    by.map((one, i) => (typeof one === 'string' ? fact(i === 0 ? name : `${name}-${i + 1}`, one) : one));
  fact('out', band[0]);
  const answers = Object.entries(response).map(([name, by]): Answer => {
    const any = Array.isArray(by) ? (by as readonly Doing[]) : [by as Doing];
    return { id: name, by: triggers(name, any) };
  });
  const acts = triggers('first', first);
  const wrongs = Object.entries(wrong).map(([name, [lost, ...by]]) => ({
    id: name,
    points: lost,
    by: triggers(name, by),
  }));
  const recovered = band.slice(1).map((back, i) => {
    const name = i === 0 ? 'recovered' : `recovered-${i + 1}`;
    fact(name, `${id}.out = 1 and ${back}`);
    return `${id}.${name}`;
  });
  return {
    id,
    group,
    points,
    ages,
    shows,
    within,
    tolerance: 60 * tolerance,
    options: [right, ...others].sort(),
    right,
    first: acts,
    response: answers,
    wrong: wrongs,
    recovered,
    facts,
  };
}

export const verb = (name: string, ...tags: readonly string[]): Trigger => ({ verb: name, tags });
/** A set-point, an output in manual or a valve moved that way. */
export const lowered = (...tags: readonly string[]): Trigger => ({ verb: 'set', tags, to: 'lower' });
export const raised = (...tags: readonly string[]): Trigger => ({ verb: 'set', tags, to: 'higher' });
/** What stops all feeds. */
export const FEEDS_OFF: readonly Doing[] = [
  verb('start', 'E-STOP.feeds'),
  'P-401 <= 0 and P-403 <= 0 and P-404 <= 0 and P-405 <= 0 and P-409 <= 0',
];
/** A hand on the feeds, whatever an interlock has done. */
export const HAND_ON_FEEDS: readonly Doing[] = [verb('start', 'E-STOP.feeds'), verb('stop', 'P-401')];
/** Of a wrong action for which the sheet names no points [K]. */
export const WRONG = 2;
