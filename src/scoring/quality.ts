// Points of the quality indices: each from measured values over its curves; a window that never opened earns nothing.
import { lossBy, worstOf } from './curve.ts';
import type { Evidence, Loss } from './evidence.ts';
import type { ScoreItem } from './report.ts';

export function scoreQuality(evidence: Evidence): { items: readonly ScoreItem[]; losses: readonly Loss[] } {
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  for (const { id, points: of, curves } of evidence.rubric.quality) {
    const worst = worstOf(curves, evidence);
    items.push({ id, part: 'quality', points: of * worst.share, of });
    const points = of * (1 - worst.share);
    if (points > 0) losses.push(lossBy(id, points, worst, evidence.end));
  }
  return { items, losses };
}
