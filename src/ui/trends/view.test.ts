import { expect, it } from 'vitest';
import { TimeView } from './view.ts';

function viewAt(now: number): TimeView {
  return new TimeView(() => now);
}

it('follows the plant until it is held, and again when it is told to', () => {
  let now = 7200;
  const view = new TimeView(() => now);
  expect(view.span()).toEqual([3600, 7200]);
  view.pan(-600);
  now = 8000;
  expect(view.span()).toEqual([3000, 6600]);
  view.follow(10);
  expect(view.span()).toEqual([7400, 8000]);
});

it('zooms about the second that is pointed at, down to a minute and out to all that has been', () => {
  const view = viewAt(828_000);
  view.hold([0, 800_000]);
  view.zoom(0.5, 600_000);
  expect(view.span()).toEqual([300_000, 700_000]);
  view.zoom(0.000_01, 600_000);
  const [from, to] = view.span();
  expect(to - from).toBeCloseTo(60);
  expect(from).toBeLessThan(600_000);
  expect(to).toBeGreaterThan(600_000);
  view.zoom(1e9);
  expect(view.span()[0]).toBe(0);
  expect(view.span()[1]).toBeCloseTo(828_000 * 1.05);
});

it('goes neither before the start nor past the present', () => {
  const view = viewAt(5000);
  view.hold([0, 600]);
  view.pan(-300);
  expect(view.span()).toEqual([0, 600]);
  view.pan(90_000);
  expect(view.span()).toEqual([5000, 5600]);
});
