import { expect, test } from 'vitest';
import { type Course, CourseReader } from './course.ts';

test('a course is level at its ends, straight between its points, and steps where two points stand at one place', () => {
  const course: Course = [
    [10, 1],
    [20, 3],
    [20, 7],
    [30, 7],
  ];
  const reader = new CourseReader(course);
  const read = (...places: readonly number[]) => places.map((along) => reader.levelAt(along));
  expect(read(0, 10, 15, 19, 20, 25, 40)).toEqual([1, 1, 2, 2.8, 7, 7, 7]);
  // Also backwards: a run can be taken back.
  expect(read(20, 19, 10, 0)).toEqual([7, 2.8, 1, 1]);
});
