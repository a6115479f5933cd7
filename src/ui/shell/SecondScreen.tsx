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

interface Opened {
  readonly id: number;
  readonly window: Window;
  /** Page that it shows at first. */
  readonly page: string;
}

/** The means to open a page in a window of its own, as often as there are monitors, and what is to be drawn for that: the windows' contents, and why there is none. */
export function useSecondScreen(learner: string | null): readonly [detach: (page: string) => void, drawn: ReactNode] {
  const { t } = useTranslation('ui');
  const [windows, setWindows] = useState<readonly Opened[]>([]);
  const [refused, setRefused] = useState(false);
  const count = useRef(0);
  const close = useCallback((id: number) => setWindows((open) => open.filter((each) => each.id !== id)), []);
  const detach = useCallback((page: string) => {
    const opened = openSecondWindow();
    setRefused(opened === null);
    if (opened === null) return;
    const id = ++count.current;
    setWindows((open) => [...open, { id, window: opened, page }]);
  }, []);
  const drawn = (
    <>
      {refused && (
        <div className="toast" role="alert">
          <p>{t('shell/no-window')}</p>
          <button type="button" className="button small" onClick={() => setRefused(false)}>
            {t('shell/dismiss')}
          </button>
        </div>
      )}
      {windows.map((each) => (
        <SecondScreen key={each.id} {...each} learner={learner} onClosed={close} />
      ))}
    </>
  );
  return [detach, drawn];
}

interface Props extends Opened {
  readonly learner: string | null;
  readonly onClosed: (id: number) => void;
}

function SecondScreen({ id, window: second, page: first, learner, onClosed }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, clock, act } = useSession();
  const language = useLanguage();
  const [page, setPage] = useState(first);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const close = () => second.close();
    // Strict mode takes a component away and puts it back at once: the window stays.
    clearTimeout(leaving.current);
    const timer = setInterval(() => second.closed && onClosed(id), LOOK_MS);
    window.addEventListener('pagehide', close);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', close);
      leaving.current = setTimeout(close);
    };
  }, [id, second, onClosed]);
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
