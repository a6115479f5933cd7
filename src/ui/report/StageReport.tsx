// The report of one procedure: where its score came from, and every point lost with its evidence.
import { type ReactNode, useMemo } from 'react';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Deduction, ScoreReport } from '../../scoring/report.ts';
import { Competencies } from './Competencies.tsx';
import { Deductions } from './Deductions.tsx';
import { Items } from './Items.tsx';
import { ReportTrend } from './ReportTrend.tsx';

interface Props {
  readonly attempt: Attempt;
  /** Number of the procedure in the run. */
  readonly stage: number;
  readonly report: ScoreReport;
  readonly chosen: Deduction | null;
  readonly onChoose: (deduction: Deduction) => void;
  /** Above the first column, and below the last. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

export function StageReport({ attempt, stage, report, chosen, onChoose, before, after }: Props) {
  const { start, end } = attempt.stages[stage]!;
  const [from, to] = [start?.tick ?? attempt.tick, end ?? attempt.tick];
  const whole = useMemo(() => [from, to] as const, [from, to]);
  return (
    <div className="report-work">
      <div className="report-column">
        {before}
        <Items attempt={attempt} report={report} part="quality" />
        <Items attempt={attempt} report={report} part="utilities" />
      </div>
      <div className="report-column">
        <Items attempt={attempt} report={report} part="steps" bars />
        {start !== null && <ReportTrend attempt={attempt} chosen={chosen} whole={whole} />}
        <Items attempt={attempt} report={report} part="faults" bars />
        <Items attempt={attempt} report={report} part="records" bars />
      </div>
      <div className="report-column">
        <Competencies attempt={attempt} report={report} />
        <Deductions attempt={attempt} report={report} chosen={chosen} onChoose={onChoose} />
        {after}
      </div>
    </div>
  );
}
