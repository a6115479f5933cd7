// A script of a person's acts (`penline run`), read and checked before anything of it is played.
import * as z from 'zod/mini';
import type { ScriptAct } from '../lines/line.ts';
import { ConditionError, namesIn, parseCondition } from '../plant/condition.ts';
import type { Tag } from '../plant/plant.ts';
import { InputError } from './input-error.ts';
import type { RunningAttempt } from './run.ts';
import { checked, parseJson } from './schema.ts';
import { isVerb } from './verb.ts';

const MAX_CHARACTERS = 1024 * 1024;
const seconds = z.number().check(z.gte(0), z.lte(34_560_000));
const text = z.string().check(z.maxLength(200));

const ScriptJson = z
  .array(
    z.strictObject({
      at: z.optional(seconds),
      after: z.optional(seconds),
      when: z.optional(text),
      if: z.optional(text),
      within: z.optional(seconds),
      tag: z.optional(text),
      do: text,
      value: z.optional(z.union([z.number(), text, z.null()])),
    }),
  )
  .check(z.maxLength(10_000));

/** Reads a script for an attempt. Throws InputError naming the act and the field that is wrong. */
export function parseScript(source: string, attempt: RunningAttempt): readonly ScriptAct[] {
  const acts = checked(ScriptJson, parseJson(source, MAX_CHARACTERS)) as readonly ScriptAct[];
  acts.forEach((act, i) => {
    try {
      checkAct(act, attempt);
    } catch (error) {
      throw error instanceof InputError ? error.within(`[${i}]`) : error;
    }
  });
  return acts;
}

function checkAct(act: ScriptAct, attempt: RunningAttempt): void {
  const times = [act.at, act.after, act.when].filter((time) => time !== undefined);
  if (times.length > 1) throw new InputError('', 'one-time');
  if (act.within !== undefined && act.when === undefined) throw new InputError('within', 'within-needs-when');
  if (act.when !== undefined) checkNames('when', act.when, attempt);
  if (act.if !== undefined) checkNames('if', act.if, attempt);
  if (!isVerb(act.do)) throw new InputError('do', 'unknown-verb', { value: act.do });
  const source = shownTerms(act.value);
  for (const { tag } of source ?? []) if (typeof tag === 'string') checkNames('value', `${tag} = 0`, attempt);
  // A shown value is known only when its turn comes: here any number stands for it.
  attempt.rules.checkForLater(act.do, act.tag ?? '', source === null ? (act.value ?? null) : 0);
}

function checkNames(path: string, condition: string, attempt: RunningAttempt): void {
  try {
    for (const name of namesIn(parseCondition(condition))) {
      if (!attempt.canRead(name)) throw new InputError(path, 'unknown-tag', { value: name });
    }
  } catch (error) {
    if (error instanceof ConditionError) {
      throw new InputError(path, 'bad-condition', { value: error.text, why: error.reason });
    }
    throw error;
  }
}

/** A tag or a number in a shown value, and whether what stands before it is divided by it. */
export interface ShownTerm {
  readonly tag: Tag | number;
  readonly divides: boolean;
}

/** The terms of a value "=WT-301" or "=JQ-001 / V-901.harvested / 1.67", from left to right, or null for a plain value. */
export function shownTerms(value: ScriptAct['value']): readonly ShownTerm[] | null {
  if (typeof value !== 'string' || !value.startsWith('=')) return null;
  const [first = '', ...rest] = value.slice(1).split(/ (?=[*/] )/);
  return [`* ${first}`, ...rest].map((part) => {
    const name = part.slice(2);
    return { tag: /^[\d.]+$/.test(name) ? Number(name) : name, divides: part.startsWith('/') };
  });
}
