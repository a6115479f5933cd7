// Where a falling function crosses zero, starting from where it crossed last time.

/** A function of one number that falls (or stays) as the number grows. */
export interface Falling {
  /** Its value at x. Allocates nothing. */
  at(x: number): number;
}

/** First distance from the guess at which the other side of the root is looked for, in tolerances, and how it grows. */
const FIRST_STEP = 64;
const GROWTH = 8;
const MOST_INTERPOLATIONS = 60;

/**
 * The root of `f` between `low` and `high`, to `tolerance`; the nearer end where there is none. Brackets it from `guess` on, then
 * interpolates by the Illinois rule (Dowell & Jarratt, BIT 11, 1971), which cannot leave the bracket.
 */
export function fallingRoot(f: Falling, low: number, high: number, guess: number, tolerance: number): number {
  let x = guess < low ? low : guess > high ? high : guess;
  let value = f.at(x);
  const up = value > 0;
  let step = FIRST_STEP * tolerance;
  /** The end of the bracket that was found last, and the one before, on the other side of the root. */
  let other = x;
  let otherValue = value;
  while (value > 0 === up) {
    if (x === (up ? high : low)) return x;
    other = x;
    otherValue = value;
    x = up ? Math.min(high, x + step) : Math.max(low, x - step);
    value = f.at(x);
    step *= GROWTH;
  }
  for (let i = 0; i < MOST_INTERPOLATIONS; i++) {
    const next = x - (value * (x - other)) / (value - otherValue);
    const moved = next - x;
    const nextValue = f.at(next);
    if (nextValue > 0 === value > 0) otherValue *= 0.5;
    else {
      other = x;
      otherValue = value;
    }
    x = next;
    value = nextValue;
    if ((moved < tolerance && moved > -tolerance) || value === 0) return x;
  }
  return x;
}
