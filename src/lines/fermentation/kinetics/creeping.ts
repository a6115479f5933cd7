// The functions of expansions.ts, evaluated as polynomials about points that follow their arguments: these hardly change from one
// evaluation to the next, and a polynomial is ready in a fraction of the time that a logarithm or an exponential takes.
//
// Written for speed: every array is a constant of this module and not exported itself, so that engines reach its elements without
// checks; and numbers pass in arrays, because engines box doubles that cross a call. One integration at a time uses it.
import { TERMS } from '../../../kernel/taylor.ts';
import { EXPANSIONS } from './expansions.ts';

const expansions = Object.values(EXPANSIONS);
const COUNT = expansions.length;

/** The place of every function. */
export const PLACE = Object.fromEntries(Object.keys(EXPANSIONS).map((name, place) => [name, place])) as Readonly<
  Record<keyof typeof EXPANSIONS, number>
>;
/** The first place whose function's argument depends on values of the functions before. */
export const SECOND = PLACE.power;
export const END = COUNT;

const argument = new Float64Array(COUNT);
const value = new Float64Array(COUNT);
/** Arguments and values by place. */
export const CREEPING = { argument, value } as const;

/** Points of the expansions, distances up to which they are used, coefficients. */
const point = new Float64Array(COUNT).fill(NaN);
const reach = new Float64Array(COUNT);
const c0 = new Float64Array(COUNT);
const c1 = new Float64Array(COUNT);
const c2 = new Float64Array(COUNT);
const c3 = new Float64Array(COUNT);
const c4 = new Float64Array(COUNT);

/** Has every function expanded anew, so that what follows depends on nothing that went before. */
export function forget(): void {
  point.fill(NaN);
}

/** Evaluates the functions from one place up to another, which is excluded. */
export function evaluate(from: number, to: number): void {
  let near = true;
  for (let i = from; i < to; i++) {
    const x = argument[i]! - point[i]!;
    if (!(Math.abs(x) <= reach[i]!)) near = false;
    const y = x * x;
    value[i] = c0[i]! + c1[i]! * x + y * (c2[i]! + c3[i]! * x + y * c4[i]!);
  }
  if (!near) expand(from, to);
}

const series = new Float64Array(TERMS);

/** Expands those functions about their arguments that are not near enough to their points. */
function expand(from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const x = argument[i]!;
    if (Math.abs(x - point[i]!) <= reach[i]!) continue;
    reach[i] = expansions[i]!(x, series);
    point[i] = x;
    value[i] = series[0]!;
    c0[i] = series[0]!;
    c1[i] = series[1]!;
    c2[i] = series[2]!;
    c3[i] = series[3]!;
    c4[i] = series[4]!;
  }
}
