// Runs that know nothing: nobody touches anything, or somebody touches anything.
import { readAssignment } from '../../src/attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { RandomStream } from '../../src/kernel/random.ts';
import { Layout } from '../../src/kernel/state.ts';
import type { PlantVerb } from '../../src/plant/plant.ts';

const begin = (procedure: string) =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'exam' }));

/** The whole of the working time with no hand moved. */
export function doNothingRun(procedure = 'P4'): RunningAttempt {
  const attempt = begin(procedure);
  attempt.advance(Number.POSITIVE_INFINITY);
  return attempt;
}

/** The whole of the working time, or so many seconds of plant time, with a random act every `every` seconds. */
export function randomRun(
  seed: number,
  every: number,
  procedure = 'P4',
  until = Number.POSITIVE_INFINITY,
): RunningAttempt {
  const attempt = begin(procedure);
  const layout = new Layout();
  const random = new RandomStream(layout, 'acts');
  const state = layout.create();
  random.begin(state, seed);
  const draw = (count: number) => Math.floor(random.uniform(state) * count);
  const pick = <T>(all: readonly T[]): T => all[draw(all.length)]!;
  const fields = attempt.entry.records.flatMap((form) =>
    form.fields.filter((field) => field.kind === 'number' || field.kind === 'time').map((f) => `${form.id}.${f.id}`),
  );
  const operables = [...attempt.rules.plant.operables];
  while (attempt.finished === null && attempt.tick < until) {
    if (draw(20) === 0) attempt.act('record', pick(fields), draw(100));
    else {
      const [tag, verbs] = pick(operables);
      act(pick(verbs), tag);
    }
    attempt.advance(1 + draw(2 * every));
  }
  return attempt;

  function act(verb: PlantVerb, tag: string): void {
    if (verb === 'mode') attempt.act(verb, tag, pick(attempt.loop(tag).modes));
    else if (verb === 'set' || verb === 'throw') attempt.act(verb, tag, draw(101));
    else if (verb === 'judge') attempt.act(verb, tag, pick(attempt.choices.get(tag)!));
    else if (verb === 'assay') attempt.act(verb, tag, `0/${pick(attempt.assays.get(tag)!)}`);
    else attempt.act(verb, tag);
  }
}
