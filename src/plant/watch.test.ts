import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Watch } from './watch.ts';

const LIMITS = [-1, 0, 2.5, 100];
const value = fc.oneof(fc.constantFrom(...LIMITS), fc.double({ min: -3, max: 120, noNaN: true }));
/** Everything that a comparison with a limit can say about a value. */
const said = (x: number) => LIMITS.map((limit) => [x > limit, x === limit].join()).join();

describe('Watch', () => {
  it('tells of every change that a comparison can see, and of no other', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const watch = new Watch();
        for (const limit of LIMITS) watch.add(0, 1, limit);
        const told = new Uint8Array(2);
        watch.update(Float64Array.of(before), told);
        expect([...told]).toEqual([0, 1]);
        told.fill(0);
        watch.update(Float64Array.of(after), told);
        expect(told[1]).toBe(said(before) === said(after) ? 0 : 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('tells everybody who listens to the slot, and of every change whoever named no limit', () => {
    const watch = new Watch();
    watch.add(0, 0, 10);
    watch.add(1, 1, null);
    watch.add(1, 2, 10);
    const told = new Uint8Array(3);
    const after = (...state: number[]) => {
      told.fill(0);
      watch.update(Float64Array.from(state), told);
      return [...told];
    };
    expect(after(1, 1)).toEqual([1, 1, 1]);
    expect(after(1, 1)).toEqual([0, 0, 0]);
    expect(after(9, 2)).toEqual([0, 1, 1]);
    told.fill(0);
    watch.updateSlot(0, 11, told);
    expect([...told]).toEqual([1, 0, 0]);
  });
});
