// Opens an attempt's file: it is verified and shown as a report, or refused in one line.
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explainInputError, InputError } from '../../attempt/input-error.ts';
import { type Opened, openFile } from '../report/open-file.ts';
import { useLanguage } from '../session.tsx';

export function OpenFile({ onOpen }: { readonly onOpen: (opened: Opened) => void }) {
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<InputError | null>(null);
  const [busy, setBusy] = useState(false);

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (!file) return;
    setBusy(true);
    setProblem(null);
    // Let the notice be drawn before the replay takes the page.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      onOpen(await openFile(file));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      setProblem(error);
      setBusy(false);
    }
    input.value = '';
  };

  return (
    <section className="open-file">
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        disabled={busy}
        onChange={(e) => void choose(e)}
      />
      <label htmlFor={id} className="button">
        {t('start/open-file')}
      </label>
      <span className="quiet">{t('start/open-file-about')}</span>
      <p role="status">{busy && t('start/verifying')}</p>
      {problem && (
        <p className="problem" role="alert">
          {t('start/bad-file', { why: explainInputError(problem, language) })}
        </p>
      )}
    </section>
  );
}
