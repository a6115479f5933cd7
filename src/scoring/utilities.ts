// Points of the utilities (content/fermentation.md 7.2): U = min(1, reference / actual) in equal parts,
// times the share of step points earned; whoever does nothing consumes nothing and earns nothing.
import type { Evidence, Loss } from './evidence.ts';
import type { ScoreItem } from './report.ts';

export function scoreUtilities(
  evidence: Evidence,
  share: number,
): { items: readonly ScoreItem[]; losses: readonly Loss[] } {
  const { points, items: utilities } = evidence.rubric.utilities;
  const items: ScoreItem[] = [];
  const losses: Loss[] = [];
  const of = points / utilities.length;
  let unearned = 0;
  for (const utility of utilities) {
    const actual = evidence.measure(utility.measure)?.value ?? 0;
    const thrift = actual > 0 ? Math.min(1, utility.reference / actual) : 1;
    items.push({ id: utility.id, part: 'utilities', points: of * thrift * share, of });
    unearned += of * thrift * (1 - share);
    if (thrift < 1) {
      losses.push({
        step: utility.id,
        points: of * (1 - thrift),
        tick: evidence.end,
        tag: utility.tag,
        reason: 'utility-over',
        details: { actual, expected: utility.reference },
      });
    }
  }
  if (unearned > 0) {
    const details = { share: 100 * share };
    losses.push({ step: 'U', points: unearned, tick: evidence.end, tag: null, reason: 'share-of-steps', details });
  }
  return { items, losses };
}
