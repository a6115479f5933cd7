// What both start pages share: the name, the language switch, and what could not be used.
import './start.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';

interface Props {
  /** Why the page could not be opened as asked, in one line. */
  readonly problem: string | null;
  readonly children: ReactNode;
}

export function StartFrame({ problem, children }: Props) {
  const { t } = useTranslation('ui');
  return (
    <div className="start">
      <header className="shell-header on-dark">
        <h1 className="wordmark">Penline</h1>
        <p className="tagline">{t('start/tagline')}</p>
        <LanguageSwitch />
      </header>
      <main>
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        {children}
      </main>
    </div>
  );
}
