// The one language for "when": completion criteria, facts, alarms' suppression and the scripts of `penline run` all speak it.
//   condition  = comparison { "and" comparison }
//   comparison = name operator ( number | name [ ("+" | "-") number ] )
//   operator   = ">=" | "<=" | ">" | "<" | "=" | "!="
import type { Tag } from './plant.ts';

export type Operator = '>=' | '<=' | '>' | '<' | '=' | '!=';

/** One comparison: `left` against `right + offset`, where `right` may be absent (then `offset` is the number). */
export interface Comparison {
  readonly left: Tag;
  readonly operator: Operator;
  readonly right: Tag | null;
  readonly offset: number;
}

export type Condition = readonly Comparison[];

/** Says what is wrong in a condition's text and where. */
export class ConditionError extends Error {
  constructor(
    readonly text: string,
    readonly reason: string,
  ) {
    super(`condition "${text}": ${reason}`);
    this.name = 'ConditionError';
  }
}

const NAME = String.raw`[A-Za-z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*`;
const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const COMPARISON = new RegExp(
  String.raw`^(${NAME})\s*(>=|<=|!=|=|>|<)\s*(?:(${NUMBER})|(${NAME})(?:\s+([+-])\s+(\d+(?:\.\d+)?))?)$`,
);

/** Reads a condition. Throws ConditionError on anything it does not understand. */
export function parseCondition(text: string): Condition {
  return text.split(/\s+and\s+/).map((part) => {
    const match = COMPARISON.exec(part.trim());
    if (!match) throw new ConditionError(text, `"${part.trim()}" is not a comparison`);
    const [, left, operator, number, right, sign, shift] = match;
    const offset = number !== undefined ? Number(number) : sign === undefined ? 0 : Number(`${sign}${shift}`);
    return { left: left as Tag, operator: operator as Operator, right: right ?? null, offset };
  });
}

/** Every tag or fact that a condition names. */
export function namesIn(condition: Condition): readonly Tag[] {
  return condition.flatMap((c) => (c.right === null ? [c.left] : [c.left, c.right]));
}

/** Whether one comparison holds for the given values. */
export function compares(operator: Operator, left: number, right: number): boolean {
  switch (operator) {
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '=':
      return left === right;
    case '!=':
      return left !== right;
  }
}

/** Whether a condition holds, reading names through `read`. */
export function holds(condition: Condition, read: (name: Tag) => number): boolean {
  return condition.every((c) =>
    compares(c.operator, read(c.left), c.right === null ? c.offset : read(c.right) + c.offset),
  );
}
