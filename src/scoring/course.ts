// A course: a value over another (a limit over the age of a batch), as straight lines between points.

/** Points in ascending order; level before the first and after the last. Two points at one place are a step. */
export type Course = readonly (readonly [along: number, value: number])[];

/** Reads a course along which one goes slowly: it looks first where it stood last, which changes nothing in what it finds. */
export class CourseReader {
  readonly #points: Course;
  /** Number of the last point passed, or -1. */
  #at = -1;

  constructor(points: Course) {
    this.#points = points;
  }

  /** Value of the course. At a step the later value counts. */
  levelAt(along: number): number {
    const points = this.#points;
    let at = this.#at;
    while (at + 1 < points.length && points[at + 1]![0] <= along) at++;
    while (at >= 0 && points[at]![0] > along) at--;
    this.#at = at;
    if (at < 0) return points[0]![1];
    const point = points[at]!;
    const next = points[at + 1];
    if (next === undefined) return point[1];
    return point[1] + ((next[1] - point[1]) * (along - point[0])) / (next[0] - point[0]);
  }
}
