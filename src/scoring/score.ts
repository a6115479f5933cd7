// The score of a run: a pure function of what was observed and measured (content/fermentation.md 7.2-7.7).
import { scoreEvents } from './event.ts';
import type { Evidence, Loss } from './evidence.ts';
import { explain } from './explain.ts';
import { scoreQuality } from './quality.ts';
import { withRows } from './repeated-record.ts';
import { scoreRecords } from './records.ts';
import type { CompetencyScore, Part, ScoreItem, ScoreReport } from './report.ts';
import type { Rubric } from './rubric.ts';
import { capped, safetyLosses, struckOut } from './safety.ts';
import { scoreSteps } from './steps.ts';
import { scoreUtilities } from './utilities.ts';

/** Scores a run as far as it has got. `passMark` is compared with the rounded score. */
export function score(observed: Evidence, passMark: number): ScoreReport {
  const evidence = { ...observed, measure: withRows(observed.forms, observed.records, observed.measure) };
  const { rubric } = evidence;
  const steps = scoreSteps(evidence, struckOut(evidence));
  const share = rubric.steps.points === 0 ? 0 : pointsOf(steps.items) / rubric.steps.points;
  const quality = scoreQuality(evidence);
  const records = scoreRecords(evidence, share);
  const utilities = scoreUtilities(evidence, share);
  const safety = capped(safetyLosses(rubric, evidence.events), rubric.safety.cap);
  const lost = safety.reduce((sum, loss) => sum + loss.points, 0);

  const faults = scoreEvents(evidence);
  // The points of injected events come on top of the procedure's hundred; all together are a hundred again.
  const scale = 100 / (100 + fullOf(faults.items));
  const parts = [steps, quality, faults, records, utilities];
  const items = parts.flatMap((one) => one.items).map((item) => scaled(item, scale));
  const total = roundHalfUp(Math.max(0, pointsOf(items) - lost));
  const losses = [
    ...parts.flatMap((one) => one.losses).map((loss: Loss) => ({ ...loss, points: loss.points * scale })),
    ...safety,
  ];
  const part = (name: Part) => ({ points: pointsOf(itemsOf(items, name)), of: fullOf(itemsOf(items, name)) });
  return {
    score: total,
    passed: total >= passMark,
    parts: {
      steps: part('steps'),
      quality: part('quality'),
      faults: part('faults'),
      records: part('records'),
      utilities: part('utilities'),
      safety: { points: rubric.safety.cap - lost, of: rubric.safety.cap },
    },
    items,
    deductions: explain(losses, evidence),
    competencies: competencies(rubric, items, lost),
  };
}

/** Half up to two decimals; the small term undoes what binary fractions take off a half. */
export function roundHalfUp(value: number): number {
  return Math.floor(value * 100 + 0.5 + 1e-9) / 100;
}

const scaled = (item: ScoreItem, scale: number): ScoreItem =>
  scale === 1 ? item : { ...item, points: item.points * scale, of: item.of * scale };

const pointsOf = (items: readonly ScoreItem[]) => items.reduce((sum, item) => sum + item.points, 0);
const fullOf = (items: readonly ScoreItem[]) => items.reduce((sum, item) => sum + item.of, 0);
const itemsOf = (items: readonly ScoreItem[], part: Part) => items.filter((item) => item.part === part);

/** Sums the items that the rubric names for each competency; "R6" stands for all its fields, "S" for the safety part. */
function competencies(rubric: Rubric, items: readonly ScoreItem[], lost: number): readonly CompetencyScore[] {
  return Object.entries(rubric.competencies).map(([id, names]) => {
    const own = items.filter((item) => names.some((name) => item.id === name || item.id.startsWith(`${name}.`)));
    const safety = names.includes('S') ? rubric.safety.cap : 0;
    return {
      id,
      points: pointsOf(own) + (safety === 0 ? 0 : safety - lost),
      of: fullOf(own) + safety,
    };
  });
}
