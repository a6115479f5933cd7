import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTTLES } from './bottle.ts';
import { bench } from '../testing/bench.ts';
import { TESTS, WAYS } from './laboratory.ts';
import { QUANTITIES } from './quantities.ts';

describe('an assay', () => {
  test.each([
    ['agrees: their mean counts', 'distilled', true, 2],
    ['does not agree: neither is reported, a new sample is needed', 'formol', false, 1],
  ])('is repeated once from the same filtrate; the original is kept; the repeat %s', (_, way, agrees, results) => {
    const b = bench({ nh3: 600 });
    b.fill(0);
    const run = (from: number, by: string) => {
      expect(b.laboratory.assay('LAB.NH3N', `1/${by}`, from).ok).toBe(true);
      b.work(from, from + 1800);
      return b.laboratory.views()[0]!.tests[0]!;
    };
    const first = run(0, 'distilled').result!;
    const second = run(2000, way);
    expect(second).toMatchObject({ original: first, agrees });
    expect(b.read('LAB.NH3N')).toBe(agrees ? (first + second.result!) / 2 : first);
    expect(b.read('LAB.NH3N.results')).toBe(results);
    expect(b.laboratory.assay('LAB.NH3N', '1/distilled', 5000)).toEqual({ ok: false, refusal: 'resample' });
    b.fill(5000);
    expect(b.laboratory.assay('LAB.NH3N', '2/distilled', 5000).ok).toBe(true);
  });

  test('is refused for a bottle that is not there, and while it is under way', () => {
    const b = bench({ rs: 1 });
    expect(b.laboratory.assay('LAB.RS', '0/undiluted', 0)).toEqual({ ok: false, refusal: 'no-such-bottle' });
    b.fill(0);
    expect(b.laboratory.assay('LAB.RS', '7/undiluted', 0).ok).toBe(false);
    expect(b.laboratory.assay('LAB.RS', '1/undiluted', 0).ok).toBe(true);
    expect(b.laboratory.assay('LAB.RS', '1/undiluted', 5)).toEqual({ ok: false, refusal: 'test-under-way' });
  });
});

describe('a bottle', () => {
  test('holds the last sample where the pipe was not purged', () => {
    const b = bench({ nh3: 1700 });
    b.fill(0);
    b.pour({ nh3: 300 });
    b.fill(100, { purged: false });
    b.fill(200);
    expect([1, 2, 3].map((number) => b.laboratory.held(number, QUANTITIES.indexOf('nh3')))).toEqual([1700, 1700, 300]);
  });

  test('makes room for the newest when the bench is full', () => {
    const b = bench({ rs: 1 });
    for (let i = 0; i < BOTTLES + 3; i++) b.fill(i);
    const numbers = b.laboratory.views().map((view) => view.number);
    expect(numbers).toHaveLength(BOTTLES);
    expect([numbers[0], numbers.at(-1)]).toEqual([4, BOTTLES + 3]);
  });

  test('filled without a flame may catch what falls in', () => {
    const caught = Array.from({ length: 40 }, (_, i) => {
      const b = bench({}, i + 1);
      b.fill(0, { flamed: false });
      return b.laboratory.held(1, QUANTITIES.indexOf('foreign'));
    }).filter((foreign) => foreign > 0).length;
    expect(caught).toBeGreaterThan(8);
    expect(caught).toBeLessThan(32);
  });
});

test('whatever is ordered, the same seed and orders give the same bench', () => {
  const order = fc.record({
    tag: fc.constantFrom(...TESTS),
    way: fc.nat(2),
    after: fc.integer({ min: 1, max: 5000 }),
    fresh: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(order, { maxLength: 12 }), (orders) => {
      const play = () => {
        const b = bench({ rs: 3, nh3: 900, titre: 9000, ph: 6.4, foreign: 1e-4 });
        let now = 0;
        for (const { tag, way, after, fresh } of orders) {
          if (fresh) b.fill(now);
          const ways = WAYS.get(tag)!;
          b.laboratory.assay(tag, `0/${ways[way % ways.length]}`, now);
          b.work(now, now + after);
          now += after + 1;
        }
        return Array.from(b.state);
      };
      const once = play();
      expect(once.every((value) => Number.isFinite(value))).toBe(true);
      expect(play()).toEqual(once);
    }),
    { numRuns: 20 },
  );
});
