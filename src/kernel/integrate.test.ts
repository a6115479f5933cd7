import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rungeKutta4, type System } from './integrate.ts';

/** x'' = -x as a system of two. */
const oscillator: System = {
  derivative(state, rates) {
    rates[0] = state[1]!;
    rates[1] = -state[0]!;
  },
};

function errorAfterOneRound(steps: number) {
  const state = new Float64Array([1, 0]);
  rungeKutta4(oscillator, state, (2 * Math.PI) / steps, steps);
  return Math.hypot(state[0]! - 1, state[1]!);
}

describe('rungeKutta4', () => {
  it('is of fourth order: halving the step divides the error by 16', () => {
    expect(errorAfterOneRound(100) / errorAfterOneRound(200)).toBeCloseTo(16, 0);
  });

  it('integrates cubic polynomials of time exactly', () => {
    const cubic: System = {
      derivative(state, rates) {
        rates[0] = 1;
        rates[1] = 4 * state[0]! ** 3;
      },
    };
    const state = new Float64Array(2);
    rungeKutta4(cubic, state, 0.5, 6);
    expect(state[1]).toBeCloseTo(81, 10);
  });

  it('refuses a system that is larger than its working space', () => {
    expect(() => rungeKutta4(oscillator, new Float64Array(65), 1, 1)).toThrow(RangeError);
  });

  it('gives the same for n steps at once and one at a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.001, max: 0.5, noNaN: true }), (steps, dt) => {
        const together = new Float64Array([1, 0.3]);
        const apart = together.slice();
        rungeKutta4(oscillator, together, dt, steps);
        for (let i = 0; i < steps; i++) rungeKutta4(oscillator, apart, dt, 1);
        expect(together).toEqual(apart);
      }),
    );
  });
});
