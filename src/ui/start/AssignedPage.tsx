// The first page of an assignment: what is asked, under which terms; nothing runs until the trainee begins.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assignment } from '../../attempt/assignment.ts';
import { StartFrame } from './StartFrame.tsx';

interface Props {
  readonly assignment: Assignment;
  readonly problem: string | null;
  readonly onStart: (assignment: Assignment) => void;
}

export function AssignedPage({ assignment, problem, onStart }: Props) {
  const { t } = useTranslation('ui');
  const { t: lineText } = useTranslation(assignment.line);
  const button = useRef<HTMLButtonElement>(null);
  // Inside a frame of an LMS the keyboard stays with the frame above until something here takes it.
  useEffect(() => button.current?.focus(), []);
  const terms: readonly (readonly [string, string])[] = [
    [t('start/mode'), t(`shell/mode/${assignment.mode}`)],
    [t('start/time-limit'), t('start/minutes', { minutes: assignment.timeLimitMinutes })],
    [t('start/pass-mark'), t('start/of-100', { points: assignment.passMark })],
    [t('start/hints'), t(`start/hints-${assignment.hints}`)],
    [t('start/seed'), String(assignment.seed)],
  ];
  return (
    <StartFrame problem={problem}>
      <section className="start-card">
        {assignment.procedures.map((id) => (
          <div key={id}>
            <h2>
              {id} {lineText(`procedures/${id}/title`)}
            </h2>
            <p>{lineText(`procedures/${id}/text`)}</p>
          </div>
        ))}
        {assignment.procedures.length > 1 && <p>{t('start/batch-about')}</p>}
        <p className="quiet">{t(`start/mode-about/${assignment.mode}`)}</p>
        <dl className="terms">
          {terms.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <div className="start-foot">
          <span />
          <button ref={button} type="button" className="button primary big" onClick={() => onStart(assignment)}>
            {t('start/begin')}
          </button>
        </div>
      </section>
    </StartFrame>
  );
}
