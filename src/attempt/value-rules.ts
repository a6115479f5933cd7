// Rules for values that more than one kind of act must keep.
import type { CommandValue } from '../plant/plant.ts';
import { InputError } from './input-error.ts';
import type { Verb } from './verb.ts';

/** An act that carries no value. */
export function noValue(verb: Verb, value: CommandValue): null {
  if (value !== null) throw new InputError('value', 'no-value', { verb });
  return null;
}

/** One of several words. */
export function oneOf(choices: readonly string[], value: CommandValue): CommandValue {
  if (!choices.some((choice) => choice === value)) {
    throw new InputError('value', 'not-one-of', { allowed: choices.join(', ') });
  }
  return value;
}
