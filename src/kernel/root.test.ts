import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallingRoot, type Falling } from './root.ts';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Steep and flat by turns, with a kink at `kink`, like flows through valves; zero at `root`. */
const bent = (root: number, kink: number, steepness: number): Falling => {
  const f = (x: number) => -(x - root) / Math.sqrt(Math.abs(x - root) + 1e-3) - steepness * Math.max(0, x - kink);
  return { at: (x) => f(x) - f(root) };
};

describe('fallingRoot', () => {
  it('finds the root from any guess', () => {
    fc.assert(
      fc.property(real(-100, 100), real(-100, 100), real(0, 50), real(-150, 150), (root, kink, steepness, guess) => {
        const f = bent(root, kink, steepness);
        expect(Math.abs(fallingRoot(f, -101, 101, guess, 1e-6) - root)).toBeLessThan(1e-5);
      }),
      { numRuns: 5000 },
    );
  });

  it('needs few looks where the root has hardly moved', () => {
    let looks = 0;
    const f: Falling = { at: (x) => (looks++, 3 - 0.1 * x - Math.max(0, x - 29)) };
    expect(fallingRoot(f, 0, 1000, 29, 1e-3)).toBeCloseTo(29 + 0.1 / 1.1, 3);
    expect(looks).toBeLessThan(8);
  });

  it('is the nearer end where there is none between', () => {
    expect(fallingRoot({ at: (x) => 10 - x }, 0, 5, 2, 1e-6)).toBe(5);
    expect(fallingRoot({ at: (x) => -10 - x }, 0, 5, 2, 1e-6)).toBe(0);
    expect(fallingRoot({ at: () => 1 }, 3, 3, 7, 1e-6)).toBe(3);
  });

  it('is at the step where the function jumps over zero', () => {
    expect(fallingRoot({ at: (x) => (x < 2 ? 1 : -1) }, 0, 9, 8, 1e-6)).toBeCloseTo(2, 5);
  });
});
