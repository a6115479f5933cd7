// A course: a value over another (a limit over the age of a batch), as straight lines between points.

/** Points in ascending order; level before the first and after the last. Two points at one place are a step. */
export type Course = readonly (readonly [along: number, value: number])[];

/** Value of a course. At a step the later value counts. */
export function levelAt(course: Course, along: number): number {
  let at = course.length - 1;
  while (at >= 0 && course[at]![0] > along) at--;
  if (at < 0) return course[0]![1];
  const [from, value] = course[at]!;
  const next = course[at + 1];
  return next === undefined ? value : value + ((next[1] - value) * (along - from)) / (next[0] - from);
}
