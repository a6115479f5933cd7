// Points of the abnormal events that an assignment injects (content/fermentation.md 3, scoring template; 7.3 row "Faults E"): of ten,
// noticed in time 1, diagnosed 2, first safe action in time 2, the response in its order 4, back in the band and on record 1.
// What was done wrong is taken off again, down to nothing.
import type { FactDefinition } from '../plant/fact.ts';
import type { FaultInjection, Tag } from '../plant/plant.ts';
import type { Evidence, Loss, Observation } from './evidence.ts';
import type { ScoreItem } from './report.ts';
import { type Trigger, triggeredAt } from './trigger.ts';

/** Something that is done in answer to an event: any of its triggers, from the onset on. */
export interface Answer {
  /** "feeds-off": the item is "E06.feeds-off". */
  readonly id: string;
  readonly by: readonly Trigger[];
}

interface WrongAction extends Answer {
  readonly points: number;
}

/** All that the score knows of one kind of event. */
export interface EventRubric {
  /** "E06" */
  readonly id: string;
  /** P process, U utility, Q equipment, S safety. */
  readonly group: 'P' | 'U' | 'Q' | 'S';
  readonly points: number;
  /** Ages of a batch, h, in which it may be drawn; none: it is not drawn. */
  readonly ages: readonly (readonly [from: number, to: number])[];
  /** Seconds of plant time from the onset until there is something to be seen. */
  readonly shows: number;
  /** T1 and T2 from then on: acknowledged, first safe action; seconds of working time. */
  readonly within: readonly [noticed: number, acted: number];
  /** Seconds of plant time from the onset that do not count in the quality indices. */
  readonly tolerance: number;
  /** Six diagnoses, of which one is right. */
  readonly options: readonly string[];
  readonly right: string;
  /** Any one of these is the first safe action. */
  readonly first: readonly Trigger[];
  /** In its order. */
  readonly response: readonly Answer[];
  readonly wrong: readonly WrongAction[];
  /** Facts of which any tells that what matters is back in its band. */
  readonly recovered: readonly string[];
  /** Facts by which all this is told; of the event alone. */
  readonly facts: readonly FactDefinition[];
}

/** An event of a run: which of the assignment's it is, from 1, and when it came, plant second. */
export interface InjectedEvent {
  readonly number: number;
  readonly at: number;
  readonly rubric: EventRubric;
}

/** Tag at which event number n is diagnosed. */
export const diagnosisTag = (number: number): Tag => `EVENT-${number}`;

/** Events of an assignment that are scored, in the order in which they come; one kind once. */
export function injectedEvents(
  faults: readonly FaultInjection[],
  rubrics: ReadonlyMap<string, EventRubric>,
): readonly InjectedEvent[] {
  return faults
    .flatMap(({ event, at }) => {
      const rubric = rubrics.get(event);
      return rubric === undefined ? [] : [{ at, rubric }];
    })
    .sort((a, b) => a.at - b.at)
    .filter(({ rubric }, i, all) => all.findIndex((other) => other.rubric === rubric) === i)
    .map(({ at, rubric }, i) => ({ number: i + 1, at, rubric }));
}

/** Facts of the events of a run: that one is on, that its tolerance lasts, and its own. */
export function eventFacts(events: readonly InjectedEvent[]): readonly FactDefinition[] {
  return events.flatMap(({ at, rubric }) => [
    { name: `${rubric.id}.on`, when: `CLOCK >= ${at}`, latched: true },
    { name: toleratedFact(rubric.id), when: `CLOCK >= ${at} and CLOCK < ${at + rubric.tolerance}` },
    ...rubric.facts.map((fact) => ({ ...fact, when: `${rubric.id}.on = 1 and ${fact.when}` })),
  ]);
}

/** Name of the fact that holds while an event is tolerated by the quality indices. */
export const toleratedFact = (id: string): string => `${id}.tolerated`;

/** Shares of an event's points [content/fermentation.md 3]. */
const NOTICED = 0.1;
const DIAGNOSED = 0.2;
const ACTED = 0.2;
const RESPONDED = 0.4;
const RECOVERED = 0.05;
const RECORDED = 0.05;
/** As of the steps: what is done before something ahead of it that is done later. */
const OUT_OF_ORDER = 0.5;
/** What is done within so many seconds of plant time is done together: a valve takes a while. */
const TOGETHER = 10;

/** Verbs by which somebody shows that he has seen it, and by which he puts it on record. */
const NOTICING = ['ack', 'report'];
const RECORDING = ['report', 'record', 'sign'];
/** Verbs that change nothing in the plant: by them alone nobody has taken charge. */
const IDLE = ['speed', 'hint', 'finish', 'ack', 'shelve', 'unshelve', 'login', 'report', 'record', 'sign'];

type Verdict = readonly [share: number, tick: number, reason: string, details?: Loss['details']];

/** Points of every event that came while the procedure was in hand, and why those that are missing were lost. */
export function scoreEvents(evidence: Evidence): { items: readonly ScoreItem[]; losses: readonly Loss[] } {
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  for (const event of evidence.injected) {
    if (event.at <= evidence.end) new EventScore(event, evidence).score(items, losses);
  }
  return { items, losses };
}

class EventScore {
  readonly #event: InjectedEvent;
  readonly #evidence: Evidence;
  /** What was observed from the onset on. */
  readonly #since: readonly Observation[];
  /** Second of an operator's first act on the plant, or first answer; or infinity: what the plant does by itself is nobody's merit. */
  readonly #taken: number;

  constructor(event: InjectedEvent, evidence: Evidence) {
    this.#event = event;
    this.#evidence = evidence;
    this.#since = evidence.events.filter(({ tick }) => tick >= event.at);
    const { first, response } = event.rubric;
    const answers = [...first, ...response.flatMap(({ by }) => by)];
    this.#taken =
      this.#first(
        (e) =>
          e.kind === 'command' &&
          ((!IDLE.includes(e.verb) && !(e.verb === 'judge' && e.tag === diagnosisTag(event.number))) ||
            answers.some((trigger) => triggeredAt(trigger, e) !== null)),
      ) ?? Infinity;
  }

  score(items: ScoreItem[], losses: Loss[]): void {
    const { rubric } = this.#event;
    const own: ScoreItem[] = [];
    const judge = (
      id: string,
      share: number,
      [earned, tick, reason, details = {}]: Verdict,
      tag: Tag | null = null,
    ) => {
      const of = rubric.points * share;
      const step = `${rubric.id}.${id}`;
      own.push({ id: step, part: 'faults', points: of * earned, of });
      const points = of * (1 - earned);
      if (points > 0) losses.push({ step, points, tick: Math.min(tick, this.#evidence.end), tag, reason, details });
    };
    const tag = diagnosisTag(this.#event.number);
    judge('noticed', NOTICED, this.#noticed(tag), tag);
    judge('diagnosis', DIAGNOSED, this.#diagnosed(tag), tag);
    judge('first', ACTED, this.#acted());
    const done = rubric.response.map(({ by }) => this.#doneAt(by));
    rubric.response.forEach(({ id }, i) => {
      judge(id, RESPONDED / rubric.response.length, this.#inOrder(done, i));
    });
    judge('recovered', RECOVERED, this.#recovered());
    judge('recorded', RECORDED, this.#recorded());
    items.push(...this.#penalised(own, losses));
  }

  /** Wrong actions take off what the event has earned, each once. */
  #penalised(own: readonly ScoreItem[], losses: Loss[]): readonly ScoreItem[] {
    const { rubric } = this.#event;
    let left = own.reduce((sum, { points }) => sum + points, 0);
    const before = left;
    for (const { id, by, points } of rubric.wrong) {
      const found = this.#since.find((event) => by.some((trigger) => triggeredAt(trigger, event) !== null));
      const lost = Math.min(points, left);
      if (found === undefined || lost <= 0) continue;
      left -= lost;
      const step = `${rubric.id}.${id}`;
      losses.push({ step, points: lost, tick: found.tick, tag: null, reason: `event-wrong/${id}`, details: {} });
    }
    return before === 0 ? own : own.map((item) => ({ ...item, points: (item.points * left) / before }));
  }

  #first(matches: (event: Observation) => boolean): number | undefined {
    return this.#since.find(matches)?.tick;
  }

  /** Second in which it was done, by an operator or after one had taken charge; undefined if it was not. */
  #doneAt(by: readonly Trigger[]): number | undefined {
    const at = this.#first((event) => by.some((trigger) => triggeredAt(trigger, event) !== null));
    return at === undefined || this.#taken === Infinity ? undefined : Math.max(at, this.#taken);
  }

  /** Working time from the first sign to a second. */
  #taking(tick: number): number {
    const { worked, end } = this.#evidence;
    const from = Math.min(this.#event.at + this.#event.rubric.shows, end);
    return tick <= from ? 0 : worked(tick) - worked(from);
  }

  #timely(at: number | undefined, within: number, missing: string, late: string): Verdict {
    if (at === undefined) return [0, this.#evidence.end, missing, { within }];
    const taken = this.#taking(at);
    return taken <= within ? [1, at, ''] : [0, at, late, { within, taken }];
  }

  #noticed(tag: Tag): Verdict {
    const at = this.#first(
      (e) =>
        e.kind === 'command' && e.outcome.ok && (NOTICING.includes(e.verb) || (e.verb === 'judge' && e.tag === tag)),
    );
    return this.#timely(at, this.#event.rubric.within[0], 'event-unnoticed', 'event-noticed-late');
  }

  /** The last answer counts. */
  #diagnosed(tag: Tag): Verdict {
    const answer = this.#since.findLast(
      (e) => e.kind === 'command' && e.outcome.ok && e.verb === 'judge' && e.tag === tag,
    );
    if (answer?.kind !== 'command') return [0, this.#evidence.end, 'event-undiagnosed'];
    const right = answer.value === this.#event.rubric.right;
    return [right ? 1 : 0, answer.tick, 'event-misdiagnosed'];
  }

  #acted(): Verdict {
    const { first, within } = this.#event.rubric;
    return this.#timely(this.#doneAt(first), within[1], 'event-no-action', 'event-action-late');
  }

  #inOrder(done: readonly (number | undefined)[], i: number): Verdict {
    const at = done[i];
    if (at === undefined) return [0, this.#evidence.end, 'event-not-done'];
    // Nobody can be told too early.
    const told = this.#event.rubric.response[i]!.by.every((trigger) => 'verb' in trigger && trigger.verb === 'report');
    const early = !told && done.slice(0, i).some((before) => before !== undefined && before > at + TOGETHER);
    return [early ? OUT_OF_ORDER : 1, at, 'event-out-of-order'];
  }

  #recovered(): Verdict {
    const { recovered } = this.#event.rubric;
    const at = this.#first((e) => e.kind === 'fact' && recovered.includes(e.name) && e.value);
    const earned = at !== undefined && this.#taken !== Infinity;
    return [earned ? 1 : 0, this.#evidence.end, 'event-not-recovered'];
  }

  #recorded(): Verdict {
    const at = this.#first((e) => e.kind === 'command' && e.outcome.ok && RECORDING.includes(e.verb));
    return [at === undefined ? 0 : 1, this.#evidence.end, 'event-not-recorded'];
  }
}
