// Shares of points from measured values: of several curves the worst counts.
import type { Evidence, Loss } from './evidence.ts';
import type { Measured } from './measure.ts';
import type { Curve } from './rubric.ts';

export interface Reached {
  readonly curve: Curve;
  readonly measured: Measured | null;
  /** 0..1. */
  readonly share: number;
}

/** The curve that gives the least. */
export function worstOf(curves: readonly Curve[], { measure }: Evidence): Reached {
  const all = curves.map((curve): Reached => {
    const measured = measure(curve.measure);
    return { curve, measured, share: measured === null ? (curve.never ?? 0) : shareAt(curve.shares, measured.value) };
  });
  return all.reduce((worst, next) => (next.share < worst.share ? next : worst));
}

/** The loss of `points` on an item by what one of its curves has found. */
export function lossBy(item: string, points: number, { curve, measured }: Reached, end: number): Loss {
  const { tag, measure } = curve;
  if (measured === null) return { step: item, points, tick: end, tag, reason: `${item}.never`, details: {} };
  const details = { actual: measured.value, ...fullRange(curve) };
  return { step: item, points, tick: Math.min(measured.at, end), tag, reason: `${item}.${measure}`, details };
}

/** Linear between the pairs, constant outside them. */
export function shareAt(shares: Curve['shares'], value: number): number {
  let [below, share] = shares[0]!;
  if (value <= below) return share;
  for (const [above, next] of shares) {
    if (value <= above) return share + ((next - share) * (value - below)) / (above - below);
    [below, share] = [above, next];
  }
  return share;
}

/** The values between which a curve gives full points, for the explanation. */
function fullRange({ shares }: Curve): Record<string, number> {
  const full = shares.filter(([, share]) => share === 1).map(([value]) => value);
  const [first, last] = [shares[0]!, shares.at(-1)!];
  return {
    ...(first[1] < 1 ? { low: full[0]! } : {}),
    ...(last[1] < 1 ? { high: full.at(-1)! } : {}),
  };
}
