// Which judgements the procedure in hand asks for: those that its steps, its facts and its measures speak of, and what the abnormal
// events that have come are.
import type { Attempt } from '../../attempt/attempt.ts';
import type { ProcedureEntry } from '../../lines/line.ts';
import { namesIn, parseCondition } from '../../plant/condition.ts';
import type { Tag } from '../../plant/plant.ts';
import { stepsOf } from '../../procedure/language.ts';

const known = new WeakMap<ProcedureEntry, readonly Tag[]>();

/** Tags that ask, in the order in which the plant has them. */
export function judgementsOf(attempt: Attempt): readonly Tag[] {
  let asked = known.get(attempt.entry);
  if (asked === undefined) {
    const { procedure, facts } = attempt.entry;
    const conditions = [
      ...stepsOf(procedure).flatMap((step) => [...step.needs, ...step.done, ...(step.begun ?? [])]),
      ...facts.map((fact) => fact.when),
    ];
    const named = new Set(conditions.flatMap((text) => namesIn(parseCondition(text))));
    asked = [...attempt.choices.keys()].filter((tag) => named.has(tag));
    known.set(attempt.entry, asked);
  }
  const events = attempt.events();
  return events.length === 0 ? asked : [...asked, ...events];
}
