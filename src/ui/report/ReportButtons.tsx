// What can be done with a report: watch the run again, print it, keep the attempt, and in practice try again from there.
import { useTranslation } from 'react-i18next';

interface Props {
  readonly onWatch: () => void;
  readonly onSave: () => void;
  readonly onRecord: () => void;
  /** Null where the mode takes nothing back. */
  readonly onRetry: (() => void) | null;
  /** When the run would be taken up again, h:mm:ss. */
  readonly retryAt: string;
}

export function ReportButtons({ onWatch, onSave, onRecord, onRetry, retryAt }: Props) {
  const { t } = useTranslation('ui');
  return (
    <section className="report-panel report-buttons no-print" aria-label={t('report/actions')}>
      <button type="button" className="button" onClick={onWatch}>
        {t('report/watch')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('report/print')}
      </button>
      <button type="button" className="button" onClick={onRecord}>
        {t('record/whole')}
      </button>
      <button type="button" className="button" onClick={onSave}>
        {t('report/save')}
      </button>
      {onRetry && (
        <button type="button" className="button primary" onClick={onRetry}>
          {t('report/retry', { time: retryAt })}
        </button>
      )}
    </section>
  );
}
