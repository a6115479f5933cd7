// The button that hands in the procedure in hand, and the question before it: handing in cannot be taken back. The last one ends the attempt.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt, useLineText, useSession } from '../session.tsx';

export function HandIn() {
  const { t } = useTranslation('ui');
  const { act } = useSession();
  const attempt = useAttempt();
  const dialog = useRef<HTMLDialogElement>(null);
  const line = useLineText();
  const { stages, stage, entry } = attempt;
  const next = stages[stage + 1]?.entry.procedure.id ?? null;
  const label = next === null ? t('shell/hand-in') : t('shell/hand-in-stage', { id: entry.procedure.id });
  const open = attempt.steps().filter((s) => s.state !== 'done').length;
  return (
    <>
      <button type="button" className="dark-button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-labelledby="hand-in-title" className="question">
        <h2 id="hand-in-title">
          {next === null ? t('shell/hand-in-title') : t('shell/hand-in-stage-title', { id: entry.procedure.id })}
        </h2>
        <p>{open > 0 ? t('shell/hand-in-open', { open }) : t('shell/hand-in-all')}</p>
        {next !== null && <p>{t('shell/hand-in-next', { next, title: line(`procedures/${next}/title`) })}</p>}
        <form method="dialog" className="answers">
          <button type="submit" className="button">
            {t('shell/go-on')}
          </button>
          <button type="submit" className="button primary" onClick={() => act('finish', '')}>
            {label}
          </button>
        </form>
      </dialog>
    </>
  );
}
