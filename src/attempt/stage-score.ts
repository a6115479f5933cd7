// What is observed of each stage, and the score of it: every stage answers for its own part of the journal and of the records.
import { combined } from '../scoring/combine.ts';
import type { ScoreReport } from '../scoring/report.ts';
import type { InjectedEvent } from '../scoring/event.ts';
import { redLines } from '../scoring/safety.ts';
import { score } from '../scoring/score.ts';
import type { JournalEntry } from './attempt.ts';
import type { Simulation } from './simulation.ts';
import type { StageStart } from './stage.ts';

/** Score of stage number `at` as far as it has got; one that was never begun is scored as a run in which nothing was done. */
export function stageReport(run: Simulation, at: number): ScoreReport {
  const stage = run.stages.all[at]!;
  const { procedure, rubric, records: forms } = stage.entry;
  return score(
    {
      procedure,
      rubric,
      forms,
      events: eventsOf(run, at),
      records: run.recordsOf(at),
      injected: injectedIn(run, at),
      worked: (tick) => run.pace.elapsedAt(tick),
      measure: (name) => stage.measure(run.state, name),
      end: stage.end ?? run.tick,
    },
    run.assignment.passMark,
  );
}

/** Score of the whole run: that of its one procedure, or the mean of several. */
export function runReport(run: Simulation): ScoreReport {
  const { all } = run.stages;
  if (all.length === 1) return stageReport(run, 0);
  const parts = all.map(({ entry }, at) => ({ procedure: entry.procedure.id, report: stageReport(run, at) }));
  return combined(parts, run.assignment.passMark);
}

/** Red lines crossed so far, in all stages. */
export function redLinesOf(run: Simulation): number {
  return run.stages.all.reduce((sum, { entry }, at) => sum + redLines(entry.rubric, eventsOf(run, at)).length, 0);
}

/** Events that came while a stage was in hand. */
function injectedIn({ injected, stages }: Simulation, at: number): readonly InjectedEvent[] {
  const from = stages.all[at]!.start?.tick ?? Infinity;
  const to = stages.all[at + 1]?.start?.tick ?? Infinity;
  return injected.filter((event) => event.at >= from && event.at < to);
}

/** The part of the journal that belongs to a stage. */
function eventsOf({ journal, stages }: Simulation, at: number): readonly JournalEntry[] {
  const start: StageStart | null = stages.all[at]!.start;
  if (start === null) return [];
  return start.journal === 0 && stages.at === at
    ? journal
    : journal.slice(start.journal, stages.all[at + 1]?.start?.journal);
}
