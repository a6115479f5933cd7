// The next act towards a step, read from what is still missing: what the trainee gets who asks for a hint.
import type { Attempt, StepView } from '../../attempt/attempt.ts';
import type { Tag } from '../../plant/plant.ts';
import { holdOf } from '../field/equipment.ts';
import { missingIn } from './condition-text.ts';

export interface NextAct {
  readonly step: string;
  /** Condition that is not met yet, in the language of plant/condition.ts; null where everything holds and time alone is missing. */
  readonly condition: string | null;
  /** What to lay hands on or to watch; null where nothing can be named. */
  readonly tag: Tag | null;
  readonly where: 'field' | 'dcs';
}

/** First what the hand can do, then what must be waited for; needs before criteria. */
export function nextAct(attempt: Attempt): NextAct | null {
  const current = attempt.steps().filter((s) => s.state === 'current');
  const open = current.flatMap((step) => missingOf(attempt, step));
  return open.find((a) => a.tag !== null && byHand(attempt, a.tag)) ?? open[0] ?? waiting(current[0]);
}

function byHand(attempt: Attempt, tag: Tag): boolean {
  if (tag.startsWith('PPE.')) return true;
  const { kind } = holdOf(attempt.line, tag);
  return kind === 'hand-valve' || kind === 'pump';
}

function missingOf(attempt: Attempt, step: StepView): NextAct[] {
  return [...step.needs, ...step.done]
    .filter((view) => !view.holds)
    .map((view) => {
      const tag = missingIn(attempt, view.text)[0] ?? view.tag;
      return { step: step.id, condition: view.text, tag, where: byHand(attempt, tag) ? 'field' : 'dcs' };
    });
}

function waiting(step: StepView | undefined): NextAct | null {
  return step ? { step: step.id, condition: null, tag: null, where: 'dcs' } : null;
}
