// The steps as the guide shows them: what has become of each, and its conditions with their live values.
import { type Condition, holds, parseCondition } from '../plant/condition.ts';
import type { Tag } from '../plant/plant.ts';
import { currentSteps, statusOf } from '../procedure/follow.ts';
import { type Step, stepsOf } from '../procedure/language.ts';
import type { ConditionView, JournalEntry, StepView } from './attempt.ts';
import type { Stage } from './stage.ts';

interface Listed {
  readonly text: string;
  readonly condition: Condition;
}

interface ListedStep {
  readonly step: Step;
  readonly needs: readonly Listed[];
  readonly done: readonly Listed[];
}

export class StepList {
  readonly #steps: readonly ListedStep[];

  constructor(readonly stage: Stage) {
    const listed = (texts: readonly string[]) => texts.map((text) => ({ text, condition: parseCondition(text) }));
    this.#steps = stepsOf(stage.compiled.procedure).map((step) => ({
      step,
      needs: listed(step.needs),
      done: listed(step.done),
    }));
  }

  current(): readonly string[] {
    return currentSteps(this.stage.compiled, this.stage.procedure).map((step) => step.id);
  }

  /** `journal` is the run's; `read` gives the value of a tag or a fact. */
  views(journal: readonly JournalEntry[], read: (name: Tag) => number): readonly StepView[] {
    const current = this.stage.start === null ? [] : this.current();
    const doneAt = doneTimes(journal);
    const seen = ({ text, condition }: Listed): ConditionView => ({
      text,
      holds: holds(condition, read),
      value: read(condition[0]!.left),
      tag: condition[0]!.left,
    });
    return this.#steps.map(({ step, needs, done }) => {
      const status = statusOf(this.stage.procedure, step.id);
      return {
        id: step.id,
        state: current.includes(step.id) ? 'current' : status === 'undone' ? 'todo' : status,
        doneAt: status === 'done' ? (doneAt.get(step.id) ?? null) : null,
        needs: needs.map(seen),
        done: done.map(seen),
      };
    });
  }
}

/** Second at which each step was last done. */
function doneTimes(journal: readonly JournalEntry[]): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const entry of journal) {
    if (entry.kind === 'step' && entry.change === 'done') at.set(entry.step, entry.tick);
  }
  return at;
}
