// Points of the steps (content/fermentation.md 7.2): full in order, half before a strict predecessor that is done later,
// at most 0.7 for a redo, none if left out or if the step's purpose has failed. Only the first two completions count.
// A step that is judged by measures earns what they say.
import { isGroup, type Procedure, stepsOf } from '../procedure/language.ts';
import { clock } from './clock.ts';
import { lossBy, worstOf } from './curve.ts';
import type { Evidence, Loss, Observation } from './evidence.ts';
import type { ScoreItem } from './report.ts';
import type { Rubric } from './rubric.ts';
import { triggeredAt } from './trigger.ts';

const OUT_OF_ORDER = 0.5;
const REDONE = 0.7;

export interface StepScore {
  readonly items: readonly ScoreItem[];
  readonly losses: readonly Loss[];
}

/** A completion and, if it did not last, the second in which it was undone. */
interface Completion {
  readonly done: number;
  readonly undone: number | null;
}

interface Verdict {
  /** Share of the step's points, 0..1. */
  readonly share: number;
  readonly tick: number;
  readonly reason: string;
  readonly details: Readonly<Record<string, number | string>>;
}

/** Points of every step, and why those that are missing were lost. `zeroed` are steps that a red line has struck out. */
export function scoreSteps(evidence: Evidence, zeroed: ReadonlyMap<string, number>): StepScore {
  const { procedure, rubric, end } = evidence;
  const completions = completionsOf(evidence.events);
  const scale = pointsPerWeight(rubric);
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  for (const { id } of stepsOf(procedure)) {
    const of = (rubric.steps.weights[id] ?? 0) * scale;
    const struck = zeroed.get(id);
    const curves = rubric.steps.measured?.[id];
    if (curves !== undefined && struck === undefined && failureOf(id, evidence) === null) {
      const worst = worstOf(curves, evidence);
      items.push({ id, part: 'steps', points: of * worst.share, of });
      if (worst.share < 1) losses.push(lossBy(id, of * (1 - worst.share), worst, end));
      continue;
    }
    const verdict: Verdict =
      struck === undefined
        ? judge(id, evidence, completions)
        : { share: 0, tick: struck, reason: 'step-struck-out', details: {} };
    items.push({ id, part: 'steps', points: of * verdict.share, of });
    const points = of * (1 - verdict.share);
    if (points > 0) {
      const tick = Math.min(verdict.tick, end);
      losses.push({ step: id, points, tick, tag: null, reason: verdict.reason, details: verdict.details });
    }
  }
  return { items, losses };
}

/** Points of the steps part that one unit of a step's weight is worth. */
function pointsPerWeight(rubric: Rubric): number {
  const weights = Object.values(rubric.steps.weights).reduce((sum, weight) => sum + weight, 0);
  return weights === 0 ? 0 : rubric.steps.points / weights;
}

function completionsOf(events: readonly Observation[]): ReadonlyMap<string, readonly Completion[]> {
  const all = new Map<string, Completion[]>();
  for (const event of events) {
    if (event.kind !== 'step') continue;
    const list = all.get(event.step) ?? [];
    all.set(event.step, list);
    const last = list.at(-1);
    if (event.change === 'done') list.push({ done: event.tick, undone: null });
    else if (last !== undefined) list[list.length - 1] = { ...last, undone: event.tick };
  }
  return all;
}

function judge(id: string, evidence: Evidence, completions: ReadonlyMap<string, readonly Completion[]>): Verdict {
  const failure = failureOf(id, evidence);
  if (failure !== null) return { share: 0, tick: failure, reason: 'step-failed', details: {} };
  const [first, second] = completions.get(id) ?? [];
  if (first === undefined) return leftOut(id, evidence);
  if (first.undone === null) return inOrder(id, first, evidence, completions);
  if (second === undefined) return { share: 0, tick: first.undone, reason: 'step-undone', details: {} };
  if (second.undone !== null) return { share: 0, tick: second.undone, reason: 'step-undone-twice', details: {} };
  const again = inOrder(id, second, evidence, completions);
  if (again.share <= REDONE) return again;
  return { share: REDONE, tick: first.undone, reason: 'step-redone', details: { again: clock(second.done) } };
}

/** The second in which what the rubric names for the step came about, or null. */
function failureOf(id: string, { rubric, events }: Evidence): number | null {
  const ticks = (rubric.steps.failed[id] ?? []).flatMap(({ by, since }) => {
    const start = since === undefined ? 0 : events.findIndex((e) => e.kind === 'fact' && e.name === since && e.value);
    if (start < 0) return [];
    return events.slice(start).find((event) => triggeredAt(by, event) !== null)?.tick ?? [];
  });
  return ticks.length === 0 ? null : Math.min(...ticks);
}

function leftOut(id: string, { events, end }: Evidence): Verdict {
  const passed = events.find((e) => e.kind === 'deviation' && e.step === id && e.deviation === 'skipped');
  if (passed !== undefined) return { share: 0, tick: passed.tick, reason: 'step-skipped', details: {} };
  return { share: 0, tick: end, reason: 'step-missing', details: {} };
}

function inOrder(
  id: string,
  { done }: Completion,
  { procedure, events }: Evidence,
  completions: ReadonlyMap<string, readonly Completion[]>,
): Verdict {
  const early = events.find(
    (e) => e.kind === 'deviation' && e.step === id && e.deviation === 'too-early' && e.tick <= done,
  );
  if (early !== undefined) return { share: OUT_OF_ORDER, tick: early.tick, reason: 'step-too-early', details: {} };
  const later = strictPredecessors(procedure, id).find((other) => {
    const times = completions.get(other);
    return times !== undefined && times[0] !== undefined && times[0].done > done;
  });
  if (later === undefined) return { share: 1, tick: done, reason: '', details: {} };
  return { share: OUT_OF_ORDER, tick: done, reason: 'step-out-of-order', details: { before: later } };
}

/** Every step of the parts above the one to which a step belongs. */
function strictPredecessors(procedure: Procedure, id: string): readonly string[] {
  const before: string[] = [];
  for (const part of procedure.sequence) {
    const members = (isGroup(part) ? part.steps : [part]).map((step) => step.id);
    if (members.includes(id)) return before;
    before.push(...members);
  }
  return before;
}
