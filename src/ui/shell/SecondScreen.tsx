// A DCS page in a window of its own, for a second monitor: the same attempt, drawn by the same React tree into another document.
// The window is empty and takes this page's style sheets, so the strict content security policy needs no exception.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSession } from '../session.tsx';

const Dcs = lazy(() => import('../dcs/index.tsx'));

/** How often it is asked whether the window is still there, ms: a closed window tells its opener nothing. */
const LOOK_MS = 500;

/** An empty window dressed like this one; null where the browser or the learning system lets none open. */
function openSecondWindow(): Window | null {
  const second = window.open('', '', 'popup,width=1366,height=768');
  if (second === null) return null;
  const { document: target } = second;
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = target.importNode(sheet, true);
    if (sheet instanceof HTMLLinkElement) (copy as HTMLLinkElement).href = sheet.href;
    target.head.append(copy);
  }
  target.documentElement.lang = document.documentElement.lang;
  target.title = document.title;
  return second;
}

function markLanguage({ document: target }: Window, language: string): void {
  target.documentElement.lang = language;
}

/** The means to open a page in a second window, and what is to be drawn for it: the window's contents, or why there is none. */
export function useSecondScreen(learner: string | null): readonly [detach: (page: string) => void, drawn: ReactNode] {
  const { t } = useTranslation('ui');
  const [second, setSecond] = useState<{ readonly window: Window; readonly page: string } | 'refused' | null>(null);
  const close = useCallback(() => setSecond(null), []);
  const detach = useCallback((page: string) => {
    const opened = openSecondWindow();
    setSecond(opened === null ? 'refused' : { window: opened, page });
  }, []);
  if (second === null) return [detach, null];
  if (second === 'refused') {
    const notice = (
      <div className="toast" role="alert">
        <p>{t('shell/no-window')}</p>
        <button type="button" className="button small" onClick={close}>
          {t('shell/dismiss')}
        </button>
      </div>
    );
    return [detach, notice];
  }
  return [detach, <SecondScreen key="second" {...second} learner={learner} onClosed={close} />];
}

interface Props {
  readonly window: Window;
  /** Page that it shows at first. */
  readonly page: string;
  readonly learner: string | null;
  readonly onClosed: () => void;
}

function SecondScreen({ window: second, page: first, learner, onClosed }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, clock, act } = useSession();
  const language = useLanguage();
  const [page, setPage] = useState(first);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const close = () => second.close();
    // Strict mode takes a component away and puts it back at once: the window stays.
    clearTimeout(leaving.current);
    const timer = setInterval(() => second.closed && onClosed(), LOOK_MS);
    window.addEventListener('pagehide', close);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', close);
      leaving.current = setTimeout(close);
    };
  }, [second, onClosed]);
  useEffect(() => markLanguage(second, language), [second, language]);
  return createPortal(
    <Suspense fallback={<p className="opening">{t('shell/loading-dcs')}</p>}>
      <Dcs
        attempt={attempt}
        language={language}
        beat={clock.slowBeat.subscribe}
        onAct={act}
        record={<p>{t('shell/record-in-first')}</p>}
        {...(learner === null ? {} : { operator: learner })}
        page={page}
        onPage={setPage}
      />
    </Suspense>,
    second.document.body,
  );
}
