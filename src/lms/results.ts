// An attempt in the words of the port: how far it is, and how it ended.
import type { Attempt, StepView } from '../attempt/attempt.ts';
import type { Texts } from '../lines/line.ts';
import { roundHalfUp } from '../scoring/score.ts';
import type { CompetencyResult, Completion, Progress, StepResult } from './port.ts';

/** The text under a path of keys, or the last key where there is none. */
function textAt(texts: Texts, ...path: readonly string[]): string {
  let at: string | Texts | undefined = texts;
  for (const key of path) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'string' ? at : path.at(-2)!;
}

/** Steps of all procedures of the attempt; their ids tell them apart. */
const stepsOfAll = (attempt: Attempt): readonly StepView[] =>
  attempt.stages.flatMap((_, stage) => attempt.steps(stage));

/** An unfinished attempt. `suspendData` is its compact log. */
export function progressOf(attempt: Attempt, suspendData: string, sessionSeconds: number): Progress {
  const steps = stepsOfAll(attempt);
  const done = steps.filter((step) => step.state === 'done').length;
  return {
    suspendData,
    location: attempt.currentSteps.join(' '),
    progress: steps.length === 0 ? 0 : done / steps.length,
    sessionSeconds,
  };
}

/** A finished attempt, in the language of its assignment. A demonstration is completed without a score. */
export function completionOf(attempt: Attempt, suspendData: string, sessionSeconds: number): Completion {
  const texts = attempt.line.texts[attempt.assignment.language];
  const report = attempt.score();
  const scored = attempt.assignment.mode !== 'demonstration';
  const competencies = attempt.stages.flatMap(({ entry }) => Object.entries(entry.rubric.competencies));
  const doneAt = new Map(stepsOfAll(attempt).map((step) => [step.id, step.doneAt]));
  return {
    ...progressOf(attempt, suspendData, sessionSeconds),
    reason: attempt.finished === 'time' ? 'time' : 'finished',
    score: scored ? report.score : null,
    passed: scored ? report.passed : null,
    steps: report.items
      .filter((item) => item.part === 'steps')
      .map(
        (item): StepResult => ({
          id: item.id,
          description: textAt(texts, 'steps', item.id, 'title'),
          points: roundHalfUp(item.points),
          of: roundHalfUp(item.of),
          doneAt: doneAt.get(item.id) ?? null,
          competency: competencies.find(([, members]) => members.includes(item.id))?.[0] ?? null,
        }),
      ),
    competencies: report.competencies.map(
      (competency): CompetencyResult => ({
        ...competency,
        points: roundHalfUp(competency.points),
        of: roundHalfUp(competency.of),
        description: textAt(texts, 'competencies', competency.id, 'title'),
      }),
    ),
  };
}
