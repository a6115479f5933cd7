// The score of a run of several procedures: the mean of theirs, each weighing the same, since each paper is worth 100 by itself.
import type { CompetencyScore, Deduction, Part, ScoreItem, ScoreReport } from './report.ts';
import { roundHalfUp } from './score.ts';

const PARTS: readonly Part[] = ['steps', 'quality', 'faults', 'records', 'utilities', 'safety'];

/** Points of every part, item and deduction are shares of the whole run's 100; items and deductions say of which procedure they are. */
export function combined(
  stages: readonly { readonly procedure: string; readonly report: ScoreReport }[],
  passMark: number,
): ScoreReport {
  const share = 1 / stages.length;
  const total = roundHalfUp(stages.reduce((sum, { report }) => sum + report.score, 0) * share);
  const part = (name: Part) => ({
    points: sum(stages, ({ report }) => report.parts[name].points) * share,
    of: sum(stages, ({ report }) => report.parts[name].of) * share,
  });
  return {
    score: total,
    passed: total >= passMark,
    parts: Object.fromEntries(PARTS.map((name) => [name, part(name)])) as ScoreReport['parts'],
    items: stages.flatMap(({ procedure, report }) =>
      report.items.map((item): ScoreItem => ({ ...item, procedure, points: item.points * share, of: item.of * share })),
    ),
    deductions: stages
      .flatMap(({ procedure, report }) =>
        report.deductions.map((lost): Deduction => ({ ...lost, procedure, points: lost.points * share })),
      )
      .sort((a, b) => a.tick - b.tick),
    competencies: competencies(stages.map(({ report }) => report.competencies).flat(), share),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((total, one) => total + of(one), 0);

/** Each competency over all procedures, in the order in which they first speak of it. */
function competencies(all: readonly CompetencyScore[], share: number): readonly CompetencyScore[] {
  return [...new Set(all.map(({ id }) => id))].map((id) => {
    const own = all.filter((competency) => competency.id === id);
    return { id, points: sum(own, ({ points }) => points) * share, of: sum(own, ({ of }) => of) * share };
  });
}
