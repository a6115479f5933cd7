// The button that ends the attempt, and the question before it: handing in cannot be taken back.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAttempt, useSession } from '../session.tsx';

export function HandIn() {
  const { t } = useTranslation('ui');
  const { act } = useSession();
  const attempt = useAttempt();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = attempt.steps().filter((s) => s.state !== 'done').length;
  return (
    <>
      <button type="button" className="dark-button" onClick={() => dialog.current?.showModal()}>
        {t('shell/hand-in')}
      </button>
      <dialog ref={dialog} aria-labelledby="hand-in-title" className="question">
        <h2 id="hand-in-title">{t('shell/hand-in-title')}</h2>
        <p>{open > 0 ? t('shell/hand-in-open', { open }) : t('shell/hand-in-all')}</p>
        <form method="dialog" className="answers">
          <button type="submit" className="button">
            {t('shell/go-on')}
          </button>
          <button type="button" className="button primary" onClick={() => act('finish', '')}>
            {t('shell/hand-in')}
          </button>
        </form>
      </dialog>
    </>
  );
}
