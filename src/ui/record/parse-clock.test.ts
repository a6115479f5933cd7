import { expect, it } from 'vitest';
import { formatClock } from '../format.ts';
import { parseClock } from './parse-clock.ts';

it('reads what the screens write', () => {
  for (const seconds of [0, 59, 60, 3599, 3600, 18_138, 86_400]) expect(parseClock(formatClock(seconds))).toBe(seconds);
});

it('takes minutes and seconds, and full-width colons', () => {
  expect(parseClock('62:03')).toBe(3723);
  expect(parseClock('1：02：03')).toBe(3723);
});

it('refuses what is no time', () => {
  for (const text of ['', '12', '1:60', '1:60:00', 'a:b', '-1:00', '1:2:3:4', '1.5:00']) {
    expect(parseClock(text)).toBeNull();
  }
});
