import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { COMPLETE } from '../../src/procedure/compile.ts';
import { begin, compile, finish, follow, statusOf } from '../../src/procedure/follow.ts';
import { doneFact, isGroup, keptFact, stepsOf } from '../../src/procedure/language.ts';
import { type Survey, survey } from '../../src/procedure/paths.ts';

const procedures = [...fermentation.procedures.values()].map((entry) => entry.procedure);

describe.each(procedures)('$id', (procedure) => {
  const compiled = compile(procedure);
  const ids = stepsOf(procedure).map((step) => step.id);
  const part = procedure.sequence.at(-1)!;
  const last = isGroup(part) ? part.steps.map((step) => step.id) : [part.id];
  let found: Survey;
  beforeAll(() => {
    found = survey(compiled);
  }, 60_000);

  /** Plays flips from the start; a name with "-" before it turns false. */
  function play(flips: readonly string[]) {
    let snapshot = begin(compiled);
    for (const flip of flips) {
      snapshot = follow(compiled, snapshot, { name: flip.replace(/^-/, ''), value: !flip.startsWith('-') }).snapshot;
    }
    return snapshot;
  }

  test('every state is reachable, can still reach an end, and no transition is dead', () => {
    console.log(
      `${procedure.id}: ${found.states} states, ${found.transitions} transitions and ${found.shortestPaths} shortest paths checked, ` +
        `${found.inOrderPaths} in-order paths counted`,
    );
    expect(found.unreachable).toEqual([]);
    expect(found.stuck).toEqual([]);
    expect(found.dead).toEqual([]);
    expect(found.shortestPaths).toBe(found.states);
  });

  test('the in-order paths are the orders of the free groups', () => {
    const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
    const orders = procedure.sequence.reduce((n, part) => n * (isGroup(part) ? factorial(part.steps.length) : 1), 1);
    expect(found.inOrderPaths).toBe(orders);
  });

  test('whatever is left out or done out of order, the last part ends the list and each step done counts as done', () => {
    const runs = 500;
    fc.assert(
      fc.property(fc.shuffledSubarray(ids.slice(0, -last.length)), (some) => {
        const snapshot = play([...some, ...last].map(doneFact));
        expect(snapshot.value).toBe(COMPLETE);
        for (const id of ids) expect(statusOf(snapshot, id)).toBe([...some, ...last].includes(id) ? 'done' : 'skipped');
        expect(finish(compiled, snapshot).status).toBe('done');
      }),
      { seed: 4, numRuns: runs },
    );
    console.log(`${procedure.id}: ${runs} sampled paths with steps left out or out of order checked`);
  });

  test('no sequence of flips stops the procedure or puts it into an error', () => {
    const flips = ids.flatMap((id) => [doneFact(id), `-${doneFact(id)}`, keptFact(id), `-${keptFact(id)}`]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...flips), { maxLength: 60 }), (some) => {
        const snapshot = play(some);
        expect(snapshot.status).toBe('active');
        expect(finish(compiled, snapshot).status).toBe('done');
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
