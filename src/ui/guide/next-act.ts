// The next act: what the trainee gets who asks for a hint. First a need that a hand can meet, then what the expert would do now.
import type { Attempt, StepView } from '../../attempt/attempt.ts';
import { isVerb, type Verb } from '../../attempt/verb.ts';
import type { ScriptAct } from '../../lines/line.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { holdOf } from '../field/equipment.ts';
import { missingIn } from './condition-text.ts';

export type NextAct = { readonly where: 'field' | 'dcs'; readonly tag: Tag | null } & (
  | { readonly kind: 'need'; readonly condition: string }
  /** `when` is what it has to wait for yet, or null. */
  | { readonly kind: 'act'; readonly verb: Verb; readonly value: CommandValue; readonly when: string | null }
  /** Everything is done: time alone is missing. */
  | { readonly kind: 'wait' }
);

/** What is done where the thing stands. */
const BY_HAND: ReadonlySet<string> = new Set(['hand-valve', 'pump', 'hotspot', 'switch', 'amount', 'sample']);

/** Acts that are no work on the plant: a hint does not ask for them. */
const aside: ReadonlySet<string> = new Set(['speed', 'record', 'sign', 'finish', 'ack', 'shelve', 'unshelve', 'login']);

export function nextAct(attempt: Attempt): NextAct | null {
  const current = attempt.steps().filter((s) => s.state === 'current');
  if (current.length === 0) return null;
  return needByHand(attempt, current) ?? expertsNext(attempt) ?? { kind: 'wait', where: 'dcs', tag: null };
}

function whereOf(attempt: Attempt, tag: Tag): 'field' | 'dcs' {
  if (tag.startsWith('PPE.')) return 'field';
  const { kind } = holdOf(attempt, tag);
  return BY_HAND.has(kind) ? 'field' : 'dcs';
}

function needByHand(attempt: Attempt, steps: readonly StepView[]): NextAct | null {
  for (const { text, holds } of steps.flatMap((step) => step.needs)) {
    const tag = holds ? undefined : missingIn(attempt, text).find((t) => whereOf(attempt, t) === 'field');
    if (tag !== undefined) return { kind: 'need', condition: text, tag, where: 'field' };
  }
  return null;
}

/** The first act of the expert's script that has no counterpart in the log of the procedure in hand yet: its nth act on a tag is met by the trainee's nth. */
function expertsNext(attempt: Attempt): NextAct | null {
  const done = new Map<Tag, number>();
  for (const [, verb, tag] of attempt.commands.slice(attempt.stages[attempt.stage]!.start?.commands)) {
    if (!aside.has(verb)) done.set(tag, (done.get(tag) ?? 0) + 1);
  }
  let turn: string | null = null;
  for (const act of scriptOf(attempt)) {
    if (act.when !== undefined) turn = act.when;
    const tag = act.tag ?? '';
    if (aside.has(act.do) || !isVerb(act.do) || tag === '') continue;
    // What is done only if something is found is no advice as long as it is not.
    if (act.if !== undefined && missingIn(attempt, act.if).length > 0) continue;
    const left = done.get(tag) ?? 0;
    if (left > 0) done.set(tag, left - 1);
    else return asHint(attempt, act, act.do, tag, turn);
  }
  return null;
}

/** What the expert does in the procedure in hand: after another one he first takes the plant over. */
function scriptOf({ entry, stage }: Attempt): readonly ScriptAct[] {
  const { script, takeOver = [] } = entry.expert;
  return stage === 0 ? script : [...takeOver, ...script];
}

function asHint(attempt: Attempt, { value = null }: ScriptAct, verb: Verb, tag: Tag, turn: string | null): NextAct {
  const when = turn !== null && missingIn(attempt, turn).length > 0 ? turn : null;
  return { kind: 'act', verb, tag, value, when, where: whereOf(attempt, tag) };
}
