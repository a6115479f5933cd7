// What a procedure finds by itself, compared with what the expert of the one before leaves, reading by reading. On what is left the others first
// do what the content has them do (Plant.handOver), and the expert takes over; both are then given time to settle.
import { isOperating, isVerb, PLANT_VERBS } from '../../src/attempt/verb.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { Operator } from '../../src/lines/fermentation/plant/testing/operator.ts';
import { EXCEPT, NOT_COMPARED, SETTLED, TOLERANCES } from './hand-over-table.ts';

/** A plant as a run has left it. */
export interface Left {
  readonly values: Float64Array;
  readonly names: readonly string[];
}

interface Difference {
  readonly tag: string;
  readonly left: number;
  readonly found: number;
}

/** The procedure that follows in a batch, or null. P9 follows the batch. */
export function nextOf(procedure: string): string | null {
  const order = [...fermentation.batch, 'P9'];
  const at = order.indexOf(procedure);
  return at < 0 ? null : (order[at + 1] ?? null);
}

export function differences(left: Left, procedure: string, next: string): readonly Difference[] {
  const before = takenOver(left, next);
  const found = new Operator([], next);
  for (const o of [before, found]) o.wait(SETTLED);
  const excepted = EXCEPT.filter(({ pairs }) => pairs === 'all' || pairs.includes(`${procedure} ${next}`));
  const skipped = [...NOT_COMPARED, ...excepted].map(({ tags }) => tags);
  return [...found.plant.readings.values()].flatMap(({ tag, unit, range }) => {
    if (skipped.some((tags) => tags.test(tag)) || isIdleSetpoint(found, tag)) return [];
    const within = TOLERANCES[unit] ?? (unit === '' ? 0.1 : 0.03 * (range[1] - range[0]));
    const difference = { tag, left: before.read(tag), found: found.read(tag) };
    return Math.abs(difference.left - difference.found) <= within ? [] : [difference];
  });
}

/** What a loop in manual would hold if it were put in automatic. */
function isIdleSetpoint(o: Operator, tag: string): boolean {
  return /IC-\d+\.(?:setpoint|held)$/.test(tag) && o.read(tag.replace(/[a-z]+$/, 'mode')) === 0;
}

/** The plant that a run has left, taken over by the expert of the procedure that follows. */
export function takenOver({ values, names }: Left, next: string): Operator {
  const o = new Operator([], next);
  const of = new Map(names.map((name, i) => [name, values[i]!]));
  o.slots.forEach((name, i) => {
    o.state[i] = of.get(name) ?? 0;
  });
  o.plant.handOver(next);
  for (const { do: verb, tag, value = null } of fermentation.procedures.get(next)!.expert.takeOver ?? []) {
    if (!isVerb(verb) || !isOperating(verb)) continue;
    o.act(PLANT_VERBS[verb], tag!, verb === 'open' ? 100 : verb === 'close' ? 0 : value);
  }
  return o;
}
