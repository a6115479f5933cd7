// Points of the quality indices: each from measured values over its curves; a window that never opened earns nothing.
import type { Evidence, Loss } from './evidence.ts';
import type { ScoreItem } from './report.ts';
import type { Curve, QualityItem } from './rubric.ts';

export function scoreQuality(evidence: Evidence): { items: readonly ScoreItem[]; losses: readonly Loss[] } {
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  for (const item of evidence.rubric.quality) {
    const worst = worstCurve(item, evidence);
    items.push({ id: item.id, part: 'quality', points: item.points * worst.share, of: item.points });
    const points = item.points * (1 - worst.share);
    if (points <= 0) continue;
    const { tag, measure } = worst.curve;
    losses.push(
      worst.measured === null
        ? { step: item.id, points, tick: evidence.end, tag, reason: `${item.id}.never`, details: {} }
        : {
            step: item.id,
            points,
            tick: worst.measured.at,
            tag,
            reason: `${item.id}.${measure}`,
            details: { actual: worst.measured.value, ...fullRange(worst.curve) },
          },
    );
  }
  return { items, losses };
}

function worstCurve(item: QualityItem, { measure }: Evidence) {
  const all = item.curves.map((curve) => {
    const measured = measure(curve.measure);
    return { curve, measured, share: measured === null ? 0 : shareAt(curve.shares, measured.value) };
  });
  return all.reduce((worst, next) => (next.share < worst.share ? next : worst));
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
