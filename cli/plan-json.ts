// What both kinds of batch file share: limits, schedules, and reading JSON that another program wrote.
import * as z from 'zod/mini';
import { InputError } from '../src/attempt/input-error.ts';
import { parseJson } from '../src/attempt/schema.ts';

/** Far above any real recipe, far below what would keep the reader busy. */
const MAX_CHARACTERS = 1_000_000;
const MAX_ROWS = 5000;

/** A number from `minimum` to `maximum`, both allowed. */
export const from = (minimum: number, maximum: number) => z.number().check(z.gte(minimum), z.lte(maximum));
/** A number above 0, up to `maximum`. */
export const above0 = (maximum: number) => z.number().check(z.gt(0), z.lte(maximum));

/** Rows of [hour, value]. */
export const schedule = (value: z.ZodMiniNumber) =>
  z.array(z.tuple([above0(100_000), value])).check(z.minLength(1), z.maxLength(MAX_ROWS));
/** Throws InputError if the hours of a stream do not rise. */
export function checkHours(recipe: Readonly<Record<string, readonly (readonly [number, number])[]>>): void {
  for (const [stream, rows] of Object.entries(recipe)) {
    const late = rows.findIndex(([hour], i) => i > 0 && hour <= rows[i - 1]![0]);
    if (late >= 0) throw new InputError(`recipe.${stream}[${late}][0]`, 'not-later');
  }
}

/**
 * Reads JSON in which somebody's program may have written NaN or Infinity, which JSON does not know: they become texts, so that
 * the schema names the field instead of refusing the whole file.
 */
export function parseNumbers(given: string): unknown {
  const text = given.replace(/^\uFEFF/, '');
  try {
    return parseJson(text, MAX_CHARACTERS);
  } catch (error) {
    if (text.length > MAX_CHARACTERS) throw error;
    return parseJson(text.replace(/([[:,]\s*)(-?(?:NaN|Infinity))(?=\s*[\],}])/g, '$1"$2"'), MAX_CHARACTERS * 2);
  }
}

export const isWhole = (x: number): boolean => Math.round(x) > 0 && Math.abs(x - Math.round(x)) < 1e-9 * x;
