// The draw of events (content/fermentation.md 3.1, 3.2): the same for the same seed, and by its rules whatever the seed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { events } from '../lines/fermentation/events/index.ts';
import { InputError } from './input-error.ts';
import { readAssignment } from './assignment.ts';

const drawn = (seed: number, procedure: string, speeds: readonly (number | 'next')[], timeLimitMinutes: number) =>
  readAssignment({
    line: 'fermentation',
    procedures: [procedure],
    seed,
    speeds,
    timeLimitMinutes,
    faults: [{ event: 'draw', at: 60 }],
  }).faults;

const papers = fc.constantFrom(
  { procedure: 'P9E', age: 96, speeds: [1] as const, minutes: 40, fastest: 1 },
  { procedure: 'P9E', age: 96, speeds: [1, 10] as const, minutes: 60, fastest: 10 },
  { procedure: 'P7', age: 0, speeds: [60, 'next'] as const, minutes: 60, fastest: 600 },
);

describe('the draw', () => {
  test('keeps its rules for every seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 0xffff_ffff }),
        papers,
        (seed, { procedure, age, speeds, minutes, fastest }) => {
          const list = drawn(seed, procedure, speeds, minutes);
          expect(drawn(seed, procedure, speeds, minutes)).toEqual(list);
          const rubrics = list.map(({ event }) => events.get(event)!);
          expect(rubrics.map(({ group }) => group).sort()).toEqual(['P', 'P', 'S', 'U']);
          expect(new Set(rubrics.map(({ response }) => response[0]!.id)).size).toBe(4);
          list.forEach(({ at }, i) => {
            if (i > 0) expect(at - list[i - 1]!.at).toBeGreaterThanOrEqual(360 * fastest);
            const hour = age + at / 3600;
            expect(rubrics[i]!.ages.some(([low, high]) => hour >= low && hour <= high)).toBe(true);
            expect(at).toBeGreaterThanOrEqual(60);
            expect(at).toBeLessThanOrEqual(60 * minutes * fastest);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('differs from seed to seed', () => {
    const lists = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(drawn(seed, 'P9E', [1], 40)));
    expect(new Set(lists).size).toBeGreaterThan(3);
  });

  test('is refused where there is no batch, or no room for four events', () => {
    const complaint = (read: () => unknown) => {
      try {
        read();
      } catch (error) {
        return error instanceof InputError ? error.code : error;
      }
      return null;
    };
    expect(complaint(() => drawn(1, 'P2', [1], 40))).toBe('no-draw');
    expect(complaint(() => drawn(1, 'P9E', [1], 10))).toBe('no-draw');
  });
});
