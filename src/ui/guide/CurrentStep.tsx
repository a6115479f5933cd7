// One current step: what to do, what it needs, when it is done, and why.
import { useTranslation } from 'react-i18next';
import type { ConditionView, StepView } from '../../attempt/attempt.ts';
import { formatPoints } from '../format.ts';
import { useLineText, useNumbers, useScore } from '../session.tsx';
import { conditionText, shownText } from './condition-text.ts';

function ConditionLine({ view }: { readonly view: ConditionView }) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useNumbers();
  const words = { ui: (key: string, values?: object) => t(key, { ...values }), line };
  return (
    <li className={view.holds ? 'condition holds' : 'condition'}>
      <svg
        viewBox="0 0 16 16"
        className="tick-box"
        role="img"
        aria-label={t(view.holds ? 'guide/holds' : 'guide/open')}
      >
        <rect x="0.75" y="0.75" width="14.5" height="14.5" rx="2" />
        {view.holds && <path d="M3.6 8.3l3 3 5.8-6.4" />}
      </svg>
      <span>{conditionText(attempt, view.text, words)}</span>
      {attempt.readings.has(view.tag) && (
        <span className="live">{shownText(attempt, view.tag, view.value, words)}</span>
      )}
    </li>
  );
}

function Conditions({ title, views }: { readonly title: string; readonly views: readonly ConditionView[] }) {
  if (views.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="conditions">
        {views.map((view) => (
          <ConditionLine key={view.text} view={view} />
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly step: StepView;
  readonly last: string;
}

export function CurrentStep({ step, last }: Props) {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const of = useScore().items.find((i) => i.id === step.id)?.of;
  const reason = line(`steps/${step.id}/reason`);
  return (
    <article className="current-step" aria-labelledby={`step-${step.id}`}>
      <p className="step-count quiet">
        <span>{t('guide/step', { id: step.id, last })}</span>
        {of !== undefined && of > 0 && <span>{t('guide/points', { count: of, points: formatPoints(of) })}</span>}
      </p>
      <h3 id={`step-${step.id}`}>{line(`steps/${step.id}/title`)}</h3>
      <p className="step-text">{line(`steps/${step.id}/text`)}</p>
      <hr />
      <Conditions title={t('guide/needs')} views={step.needs} />
      <Conditions title={t('guide/done-when')} views={step.done} />
      {reason && (
        <>
          <h4>{t('guide/why')}</h4>
          <p className="quiet">{reason}</p>
        </>
      )}
    </article>
  );
}
