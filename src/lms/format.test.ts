import { describe, expect, test } from 'vitest';
import { decimal, duration, secondsOf, timespan } from './format.ts';

describe('durations', () => {
  test.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [59.999, '0000:01:00.00', 'PT0H1M0S'],
    [3723.45, '0001:02:03.45', 'PT1H2M3.45S'],
    [360_000, '0100:00:00.00', 'PT100H0M0S'],
    [-5, '0000:00:00.00', 'PT0H0M0S'],
  ])('%d s is %s and %s', (seconds, clock, iso) => {
    expect(timespan(seconds)).toBe(clock);
    expect(duration(seconds)).toBe(iso);
  });

  test('reading them back gives the seconds', () => {
    for (const seconds of [0, 1.5, 59.99, 3600, 86_399.25]) {
      expect(secondsOf(timespan(seconds))).toBeCloseTo(seconds, 2);
      expect(secondsOf(duration(seconds))).toBeCloseTo(seconds, 2);
    }
  });

  test('anything else reads as nothing', () => {
    for (const text of ['', 'PT', '12:3', 'soon']) expect(secondsOf(text)).toBe(0);
  });
});

test('decimals have at most two places and no exponent', () => {
  expect([decimal(69.995), decimal(0.1 + 0.2), decimal(1e-9), decimal(100)]).toEqual(['70', '0.3', '0', '100']);
});
