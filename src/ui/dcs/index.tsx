// The control room: one frame of header, alarm banner, work area and tabs, and in it the page that is open.
import './dcs.css';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Attempt } from '../../attempt/attempt.ts';
import type { Language } from '../../lines/line.ts';
import type { DcsPage } from '../../lines/screens.ts';
import type { Tag } from '../../plant/plant.ts';
import { AlarmPage } from '../alarms/AlarmPage.tsx';
import { formatClock } from '../format.ts';
import type { ShowTrend } from '../trends/TrendButton.tsx';
import { deskAt } from '../trends/desk.ts';
import { TrendPage } from '../trends/TrendPage.tsx';
import { DcsProvider, type DcsShared, useTexts } from './context.tsx';
import { AlarmBanner } from './frame/AlarmBanner.tsx';
import { Header } from './frame/Header.tsx';
import { Tabs } from './frame/Tabs.tsx';
import { FeedsPage } from './feeds/FeedsPage.tsx';
import { InterlockPage } from './interlocks/InterlockPage.tsx';
import { MeterPage } from './meters/MeterPage.tsx';
import { LabPage } from './lab/LabPage.tsx';
import { keepPage, keepTrend, lastPage } from './notes.ts';
import { OverviewPage } from './overview/OverviewPage.tsx';
import { SterilisationPage } from './sterilisation/SterilisationPage.tsx';
import { UnitPage } from './unit/UnitPage.tsx';
// Behind the sheets of the pages, which it overrules.
import './narrow.css';

export interface DcsProps {
  readonly attempt: Attempt;
  readonly language: Language;
  /** Tells after plant time has passed, at most 4 times a second; returns the unsubscriber. */
  readonly beat: (listener: () => void) => () => void;
  readonly onAct: DcsShared['act'];
  /** The batch record, shown on its page. */
  readonly record: ReactNode;
  readonly operator?: string;
  /** Id of the page that is open; the DCS keeps it by itself where it is left out. */
  readonly page?: string | null;
  readonly onPage?: (id: string) => void;
  /** Opens the page in a window of its own; without it there is no button for that. */
  readonly onDetach?: (id: string) => void;
  /** Further buttons at the right end of the foot. */
  readonly tools?: ReactNode;
}

export default function Dcs({
  attempt,
  language,
  beat,
  onAct,
  record,
  operator,
  page,
  onPage,
  onDetach,
  tools,
}: DcsProps) {
  const shared = useMemo<DcsShared>(
    () => ({
      attempt,
      language,
      act: onAct,
      follow: (listener) => {
        const stops = [beat(listener), attempt.subscribe(listener)];
        return () => stops.forEach((stop) => stop());
      },
    }),
    [attempt, language, beat, onAct],
  );
  const [own, setOwn] = useState(() => lastPage(attempt));
  const { pages } = attempt.line.screens;
  const wanted = page ?? own;
  const open = pages.find((candidate) => candidate.id === wanted) ?? pages[0]!;
  const work = useRef<HTMLElement>(null);
  // A page begins at its top, wherever the one before had been scrolled to; and the keyboard is on it if what was pressed has gone with
  // the other page.
  useLayoutEffect(() => {
    const { ownerDocument } = work.current!;
    ownerDocument.documentElement.scrollTop = 0;
    if (ownerDocument.activeElement === ownerDocument.body) work.current!.focus({ preventScroll: true });
  }, [open.id]);
  const turn = (id: string) => {
    keepPage(attempt, id);
    setOwn(id);
    onPage?.(id);
  };
  const showTrend = (tag: Tag, tick: number) => {
    const trends = pages.find(({ layout }) => layout === 'trends');
    if (trends === undefined) return;
    keepTrend(attempt, deskAt(attempt, tag, tick, `${tag} ${formatClock(tick)}`));
    turn(trends.id);
  };
  return (
    <DcsProvider value={shared}>
      <div className="dcs" lang={language}>
        <Header page={open} operator={operator} onDetach={onDetach} />
        <AlarmBanner />
        <main ref={work} tabIndex={-1} className={`dcs-work ${open.layout}`} key={open.id}>
          <Page page={open} record={record} onPage={turn} onTrend={showTrend} />
        </main>
        <footer className="dcs-foot">
          <Tabs current={open} onPage={turn} />
          {tools}
        </footer>
      </div>
    </DcsProvider>
  );
}

interface PageProps {
  readonly page: DcsPage;
  readonly record: ReactNode;
  readonly onPage: (id: string) => void;
  readonly onTrend: ShowTrend;
}

function Page({ page, record, onPage, onTrend }: PageProps) {
  switch (page.layout) {
    case 'overview':
      return <OverviewPage page={page} onPage={onPage} />;
    case 'unit':
      return <UnitPage id={page.id} page={page} />;
    case 'feeds':
      return <FeedsPage id={page.id} page={page} />;
    case 'sterilisation':
      return <SterilisationPage page={page} />;
    case 'trends':
      return <TrendPage />;
    case 'alarms':
      return <AlarmPage onTrend={onTrend} />;
    case 'interlocks':
      return <InterlockPage />;
    case 'meters':
      return <MeterPage page={page} />;
    case 'laboratory':
      return <LabPage page={page} />;
    case 'record':
      return <RecordPage>{record}</RecordPage>;
  }
}

function RecordPage({ children }: { readonly children: ReactNode }) {
  const { ui } = useTexts();
  return (
    <div className="dcs-panel dcs-record">
      <h2 className="visually-hidden">{ui('record')}</h2>
      {children}
    </div>
  );
}
