// Checks foreign JSON against a zod schema once, at the edge, and turns the first complaint into an InputError.
import * as z from 'zod/mini';
import { InputError, type InputErrorCode } from './input-error.ts';

// Without this zod probes `new Function`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

/** The value in its exact type. Throws InputError naming the first field that is wrong, and why. */
export function checked<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw toInputError(result.error.issues[0]!, value);
}

/** Reads JSON. Throws InputError "not-json", or "too-large" beyond `limit` characters, without looking at the rest. */
export function parseJson(text: string, limit: number): unknown {
  if (text.length > limit) throw new InputError('', 'too-large', { limit });
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('', 'not-json');
  }
}

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, InputErrorCode>> = {
  number: 'not-number',
  int: 'not-whole',
  string: 'not-text',
  array: 'not-list',
  tuple: 'not-list',
  object: 'not-object',
  boolean: 'not-boolean',
};

function toInputError(issue: Issue, root: unknown): InputError {
  const path = issue.path;
  switch (issue.code) {
    case 'unrecognized_keys':
      return new InputError(written([...path, issue.keys[0]!]), 'unknown-key');
    case 'invalid_type':
      return new InputError(
        written(path),
        at(root, path) === undefined ? 'missing' : (TYPES[issue.expected] ?? 'wrong-type'),
      );
    case 'invalid_value':
      return at(root, path) === undefined
        ? new InputError(written(path), 'missing')
        : new InputError(written(path), 'not-one-of', { allowed: issue.values.map(String).join(', ') });
    case 'too_small':
      if (issue.origin === 'array' || issue.origin === 'string') return new InputError(written(path), 'empty');
      return new InputError(written(path), issue.inclusive ? 'too-small' : 'not-above', {
        minimum: Number(issue.minimum),
      });
    case 'too_big':
      return new InputError(
        written(path),
        issue.origin === 'array' || issue.origin === 'string' ? 'too-long' : 'too-great',
        { maximum: Number(issue.maximum) },
      );
    case 'invalid_union': {
      // The branch that got furthest says best what is wrong; among equals, the first.
      const inner = issue.errors.map((errors) => errors[0]!);
      const deepest = inner.reduce((best, next) => (depth(next) > depth(best) ? next : best), inner[0]!);
      return toInputError({ ...deepest, path: [...path, ...deepest.path] }, root);
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return new InputError(written(path), 'wrong-type');
  }
}

/** A branch that complains of a value's size has already accepted its type. */
const depth = (issue: Issue): number =>
  issue.path.length * 2 + (issue.code === 'too_small' || issue.code === 'too_big' ? 1 : 0);

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], root);
}

function written(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? String(key) : `.${String(key)}`))
    .join('');
}
