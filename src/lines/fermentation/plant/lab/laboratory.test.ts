import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Layout } from '../../../../kernel/state.ts';
import { Happenings } from '../../../../plant/happenings.ts';
import { Memory } from '../../../../plant/memory.ts';
import { assays } from './assays.ts';
import { BOTTLES } from './bottle.ts';
import { Laboratory, WAYS } from './laboratory.ts';
import { QUANTITIES, type Quantity } from './quantities.ts';

/** A laboratory of its own, with a vessel whose broth the test decides on. */
function bench(broth: Partial<Record<Quantity, number>> = {}, seed = 1) {
  const layout = new Layout();
  const memory = new Memory(layout);
  const shown = new Map<string, number>();
  const slotOf = (tag: string) => {
    if (!shown.has(tag)) shown.set(tag, layout.slot(`shown.${tag}`));
    return shown.get(tag)!;
  };
  let held = broth;
  const happenings = new Happenings();
  const laboratory = new Laboratory(memory, happenings, ['R-301'], slotOf);
  const state = layout.create();
  memory.bind(state);
  laboratory.begin(seed);
  const pour = (values: Partial<Record<Quantity, number>>) => {
    held = values;
  };
  const read = (tag: string) => state[shown.get(tag)!]!;
  const work = (from: number, to: number) => {
    for (let second = from; second <= to; second++) laboratory.tick(second);
  };
  const fill = (second: number, purged = true, flamed = true) =>
    laboratory.fill(0, (quantity) => held[quantity] ?? 0, second, purged, flamed);
  return { laboratory, state, pour, read, work, fill, happenings };
}

/** A result that no accident has spoilt lies within twice the method's error. */
const near = (value: number, truth: number, error: number) => Math.abs(value / truth - 1) <= error + 1e-9;

describe('an assay', () => {
  test.each(assays.map((assay) => [assay.tag, assay] as const))(
    '%s takes its time and finds what is there',
    (tag, assay) => {
      const truth = tag === 'LAB.ph' ? 6.5 : 0.4 * assay.range[1] * (tag === 'LAB.RS' ? 0.1 : 1);
      let good = 0;
      for (let seed = 1; seed <= 40; seed++) {
        const b = bench({ [assay.quantity]: truth }, seed);
        b.fill(0);
        const due = assay.minutes * 60;
        expect(b.laboratory.assay(tag, `0/${WAYS.get(tag)![0]}`, 10).ok).toBe(true);
        b.work(10, due + 9);
        expect(b.laboratory.views()[0]!.tests[0]!.result).toBeNull();
        b.work(due + 10, due + 10);
        const { result } = b.laboratory.views()[0]!.tests[0]!;
        expect(b.read(tag)).toBe(result);
        const off =
          assay.absolute === true
            ? Math.abs(result! - truth) <= assay.error
            : near(result!, truth, assay.error + 0.001);
        if (off) good++;
      }
      // Now and then an accident spoils one.
      expect(good).toBeGreaterThanOrEqual(35);
    },
  );

  test('shows the end of its curve where the filtrate was not diluted enough', () => {
    const b = bench({ rs: 8 });
    b.fill(0);
    b.laboratory.assay('LAB.RS', '0/undiluted', 0);
    b.work(0, 2400);
    expect(b.read('LAB.RS')).toBeLessThanOrEqual(2.06 * 1.3);
  });

  test('finds less penicillin in a bottle that has stood warm', () => {
    const results = [60, 10 * 3600].map((begun) => {
      const b = bench({ titre: 20_000 });
      b.fill(0);
      b.laboratory.assay('LAB.titre', '0/hplc', begun);
      b.work(begun, begun + 2700);
      return b.read('LAB.titre');
    });
    expect(results[1]! / results[0]!).toBeCloseTo(0.9, 2);
  });

  test('finds as much in a bottle on ice as when it was filled', () => {
    const b = bench({ titre: 20_000 });
    b.laboratory.fill(0, () => 20_000, 0, true, true, true);
    b.laboratory.assay('LAB.titre', '0/hplc', 10 * 3600);
    b.work(10 * 3600, 10 * 3600 + 2700);
    expect(near(b.read('LAB.titre'), 20_000, 0.021)).toBe(true);
  });

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
    b.fill(100, false);
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
      b.fill(0, true, false);
      return b.laboratory.held(1, QUANTITIES.indexOf('foreign'));
    }).filter((foreign) => foreign > 0).length;
    expect(caught).toBeGreaterThan(8);
    expect(caught).toBeLessThan(32);
  });
});

describe('a sterility tube', () => {
  /** Hours at which the tube was read turbid. */
  function turbidAt(foreign: number, titre: number, way: string): readonly number[] {
    const b = bench({ foreign, titre });
    b.fill(0);
    b.laboratory.assay('LAB.sterility', `1/${way}`, 0);
    const hours: number[] = [];
    for (const hour of [8, 16, 24, 48]) {
      b.laboratory.tick(hour * 3600);
      if (b.laboratory.views()[0]!.tests[0]!.result === 1) hours.push(hour);
    }
    return hours;
  }

  test('is turbid the sooner the more was in it', () => {
    expect(turbidAt(1e-3, 20_000, 'with-penicillinase')).toEqual([8, 16, 24, 48]);
    expect(turbidAt(3e-6, 0, 'with-penicillinase')).toEqual([16, 24, 48]);
    expect(turbidAt(0, 0, 'with-penicillinase')).toEqual([]);
  });

  test('stays clear without penicillinase, because the drug masks the bacteria', () => {
    expect(turbidAt(1e-3, 20_000, 'without-penicillinase')).toEqual([]);
    expect(turbidAt(1e-3, 0, 'without-penicillinase')).toEqual([8, 16, 24, 48]);
  });
});

test('whatever is ordered, the same seed and orders give the same bench', () => {
  const order = fc.record({
    tag: fc.constantFrom(...WAYS.keys()),
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
