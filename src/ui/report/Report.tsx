// The report of a finished attempt: the score, where it came from, and every point lost with its evidence.
import './report.css';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Deduction } from '../../scoring/report.ts';
import { allowancesOf } from '../allowances.ts';
import { formatClock, formatMinutes, formatPoints } from '../format.ts';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { takeFocus } from '../take-focus.ts';
import { ReportButtons } from './ReportButtons.tsx';
import { useTextsOf } from './report-texts.ts';
import { StageReport } from './StageReport.tsx';
import { Stages, sectionId } from './Stages.tsx';
import { Total } from './Total.tsx';

/** Seconds before a loss from which it is watched again. */
const LEAD = 60;

interface Props {
  readonly attempt: Attempt;
  readonly learner: string | null;
  /** Lines above the report: what verification found, whether the result has been saved. */
  readonly notes: readonly string[];
  readonly onWatch: (from: number) => void;
  readonly onSave: () => void;
  readonly onRecord: () => void;
  /** Takes the run up again at a second; null where the attempt is not the trainee's to change. */
  readonly onRetry: ((tick: number) => void) | null;
}

export function Report({ attempt, learner, notes, onWatch, onSave, onRecord, onRetry }: Props) {
  const { t } = useTranslation('ui');
  const line = useTextsOf(attempt.line);
  const { version } = attempt;
  // The score of a finished attempt changes only with its log.
  const report = useMemo(() => ({ version, ...attempt.score() }), [attempt, version]);
  const reports = useMemo(
    () => attempt.stages.map((_, stage) => ({ version, ...attempt.stageReport(stage) })),
    [attempt, version],
  );
  const [chosen, setChosen] = useState<Deduction | null>(null);
  const { assignment } = attempt;
  const ids = assignment.procedures;
  const from = chosen?.tick ?? 0;
  const mayRetry = onRetry && allowancesOf(assignment).rewind;
  const retryAt = chosen ? lastHandBefore(attempt, chosen.tick) : 0;
  const total = <Total attempt={attempt} report={report} />;
  const buttons = (
    <ReportButtons
      onWatch={() => onWatch(from - LEAD)}
      onSave={onSave}
      onRecord={onRecord}
      onRetry={mayRetry ? () => onRetry(retryAt) : null}
      retryAt={formatClock(retryAt)}
    />
  );
  const common = { attempt, chosen, onChoose: setChosen };
  return (
    <div className="report">
      <header className="shell-header on-dark">
        <span className="wordmark">Penline</span>
        <div>
          <h1 ref={takeFocus} tabIndex={-1}>
            {t('report/title')}
          </h1>
          <p className="report-paper">
            {t(`shell/mode/${assignment.mode}`)} • {t('report/seed', { seed: assignment.seed })}
          </p>
        </div>
        <dl className="figures end">
          {learner && (
            <div className="figure">
              <dt>{t('report/learner')}</dt>
              <dd>{learner}</dd>
            </div>
          )}
          <div className="figure long">
            <dt>{t('shell/procedure', { id: ids.join(', ') })}</dt>
            <dd>{ids.length === 1 ? line(`procedures/${ids[0]}/title`) : t('report/batch', { count: ids.length })}</dd>
          </div>
          <div className="figure">
            <dt>{t('shell/elapsed')}</dt>
            <dd>
              {formatMinutes(attempt.elapsed)}{' '}
              <span className="of">/ {formatMinutes(assignment.timeLimitMinutes * 60)}</span>
            </dd>
          </div>
          <div className="figure">
            <dt>{t('shell/sim-time')}</dt>
            <dd>{formatClock(attempt.tick)}</dd>
          </div>
        </dl>
        <LanguageSwitch />
      </header>
      {notes.map((note) => (
        <p key={note} className="notice firm" role="status">
          {note}
        </p>
      ))}
      <main>
        {reports.length === 1 ? (
          <StageReport {...common} stage={0} report={report} before={total} after={buttons} />
        ) : (
          <>
            <div className="report-batch">
              {total}
              <Stages attempt={attempt} reports={reports} />
              {buttons}
            </div>
            {reports.map((own, stage) => (
              <section key={ids[stage]} id={sectionId(ids[stage]!)} aria-labelledby={`${sectionId(ids[stage]!)}-title`}>
                <h2 className="report-stage-title" id={`${sectionId(ids[stage]!)}-title`}>
                  {ids[stage]} {line(`procedures/${ids[stage]}/title`)}
                  <span>{t('report/of-100', { points: formatPoints(own.score) })}</span>
                </h2>
                <StageReport {...common} stage={stage} report={own} />
              </section>
            ))}
          </>
        )}
      </main>
    </div>
  );
}

/** Second of the last act on the plant up to `tick`: what led to the loss is undone by going back there. */
function lastHandBefore(attempt: Attempt, tick: number): number {
  return attempt.commands.findLast(([at, verb]) => at <= tick && verb !== 'finish' && verb !== 'speed')?.[0] ?? 0;
}
