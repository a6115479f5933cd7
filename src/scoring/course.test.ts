import { expect, test } from 'vitest';
import { type Course, levelAt } from './course.ts';

test('a course is level at its ends, straight between its points, and steps where two points stand at one place', () => {
  const course: Course = [
    [10, 1],
    [20, 3],
    [20, 7],
    [30, 7],
  ];
  expect([0, 10, 15, 19, 20, 25, 40].map((along) => levelAt(course, along))).toEqual([1, 1, 2, 2.8, 7, 7, 7]);
});
