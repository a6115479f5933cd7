// Tolerances of sterilisation-model.md 9: 5 % unless noted, F0 10 %.
import { expect } from 'vitest';

/** Within a share of the expected value. */
export function near(actual: number, expected: number, share = 0.05): void {
  expect(actual, `expected ${expected} within ${100 * share} %`).toBeGreaterThanOrEqual(
    expected - share * Math.abs(expected),
  );
  expect(actual, `expected ${expected} within ${100 * share} %`).toBeLessThanOrEqual(
    expected + share * Math.abs(expected),
  );
}

export function between(actual: number, low: number, high: number): void {
  expect(actual).toBeGreaterThanOrEqual(low);
  expect(actual).toBeLessThanOrEqual(high);
}
