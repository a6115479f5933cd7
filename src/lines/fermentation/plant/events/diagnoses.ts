// What the events of an assignment may be taken for: a judgement for each, to be answered from its onset on.
import type { FaultInjection, Tag } from '../../../../plant/plant.ts';
import { diagnosisTag, injectedEvents } from '../../../../scoring/event.ts';
import { events } from '../../events/index.ts';

/** Diagnoses by the tags that ask for them. */
export const diagnosesOf = (faults: readonly FaultInjection[]): ReadonlyMap<Tag, readonly string[]> =>
  new Map(injectedEvents(faults, events).map(({ number, rubric }) => [diagnosisTag(number), rubric.options]));

/** Second of the onset of each event, by the tag that asks for its diagnosis. */
export const onsetsOf = (faults: readonly FaultInjection[]): ReadonlyMap<Tag, number> =>
  new Map(injectedEvents(faults, events).map(({ number, at }) => [diagnosisTag(number), at]));
