// Safety losses (content/fermentation.md 7.4): minor, serious, red line. A red line also strikes out the step in hand.
import { stepsOf } from '../procedure/language.ts';
import type { Tag } from '../plant/plant.ts';
import type { Evidence, Loss, Observation } from './evidence.ts';
import type { Rubric, SafetyRule } from './rubric.ts';
import { triggeredAt } from './trigger.ts';

/** Events of one rule at one tag within this many seconds of the last one are one event: a chattering valve hammers once. */
const SAME_EVENT = 300;

/** Every safety loss, in order, before the cap. */
export function safetyLosses(rubric: Rubric, events: readonly Observation[]): readonly Loss[] {
  const losses: Loss[] = [];
  const last = new Map<string, number>();
  for (const event of events) {
    for (const rule of rubric.safety.rules) {
      const tag = tagIfTriggered(rule, event);
      if (tag === null) continue;
      const key = rule.once === true ? rule.id : `${rule.id} ${tag}`;
      const before = last.get(key);
      last.set(key, event.tick);
      if (before !== undefined && (rule.once === true || event.tick - before <= SAME_EVENT)) continue;
      const details = event.kind === 'happening' ? { value: event.value } : {};
      losses.push({ step: rule.id, points: rule.points, tick: event.tick, tag, reason: rule.id, details });
    }
  }
  return losses;
}

/** Losses cut off at the rubric's cap: the one that reaches it is shortened, those after it cost nothing and are left out. */
export function capped(losses: readonly Loss[], cap: number): readonly Loss[] {
  let left = cap;
  return losses.flatMap((loss) => {
    const points = Math.min(loss.points, left);
    left -= points;
    return points > 0 ? [{ ...loss, points }] : [];
  });
}

/** Steps that red lines have struck out: for each, the earliest one not yet done at that second. */
export function struckOut({ procedure, rubric, events }: Evidence): ReadonlyMap<string, number> {
  const struck = new Map<string, number>();
  for (const { tick } of redLines(rubric, events)) {
    const done = events.filter((e) => e.kind === 'step' && e.change === 'done' && e.tick <= tick);
    const inHand = stepsOf(procedure).find(({ id }) => !done.some((e) => e.kind === 'step' && e.step === id));
    if (inHand !== undefined && !struck.has(inHand.id)) struck.set(inHand.id, tick);
  }
  return struck;
}

/** Whether an event is what a rubric calls a red line. */
export function crossesRedLine({ safety }: Rubric, event: Observation): boolean {
  return safety.rules.some((rule) => rule.class === 'red-line' && tagIfTriggered(rule, event) !== null);
}

/** Red lines crossed so far. */
export function redLines(rubric: Rubric, events: readonly Observation[]): readonly Loss[] {
  const red = rubric.safety.rules.filter((rule) => rule.class === 'red-line').map((rule) => rule.id);
  return safetyLosses(rubric, events).filter((loss) => red.includes(loss.step));
}

/** Tag at which an event sets off a rule, or null if it does not. */
function tagIfTriggered(rule: SafetyRule, event: Observation): Tag | null {
  for (const trigger of rule.triggers) {
    const tag = triggeredAt(trigger, event);
    if (tag !== null) return tag;
  }
  return null;
}
