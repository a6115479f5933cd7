// The page tabs at the foot of the DCS. Only pages that exist are there; a page with an alarm on it wears the mark. On the tabs the
// arrows go to the page beside, Home and End to the first and the last, and a number that is typed to the page of that number.
import { type KeyboardEvent, useRef } from 'react';
import type { DcsPage } from '../../../lines/screens.ts';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { priorityOf } from '../../alarms/standing.ts';
import { useDcs, useLive, useTexts } from '../context.tsx';
import { tagsOf } from '../pages.ts';

interface TabsProps {
  readonly current: DcsPage;
  readonly onPage: (id: string) => void;
}

export function Tabs({ current, onPage }: TabsProps) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  const bar = useRef<HTMLElement>(null);
  const typed = useRef({ digits: '', at: 0 });
  const { pages } = attempt.line.screens;
  const press = (event: KeyboardEvent) => {
    const next = pageOf(event, pages, current, typed.current);
    if (next === undefined) return;
    event.preventDefault();
    bar.current?.querySelector<HTMLButtonElement>(`[data-page="${next.id}"]`)?.focus();
    onPage(next.id);
  };
  return (
    <nav className="dcs-tabs" aria-label={ui('tabs')} ref={bar} onKeyDown={press}>
      {pages.map((page) => (
        <Tab key={page.id} page={page} current={page === current} onPage={onPage} />
      ))}
    </nav>
  );
}

/** Two figures make one number if they come within this time, ms. */
const TYPING = 900;

/** The page that a key asks for; `typed` remembers the figures before it. */
function pageOf(
  { key, timeStamp, ctrlKey, altKey, metaKey }: KeyboardEvent,
  pages: readonly DcsPage[],
  current: DcsPage,
  typed: { digits: string; at: number },
): DcsPage | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const here = pages.indexOf(current);
  if (key === 'ArrowRight') return pages[(here + 1) % pages.length];
  if (key === 'ArrowLeft') return pages.at(here - 1);
  if (key === 'Home') return pages[0];
  if (key === 'End') return pages.at(-1);
  if (!/^\d$/.test(key)) return undefined;
  const numbered = (digits: string) => pages.find(({ number }) => String(number) === digits);
  const both = timeStamp - typed.at < TYPING ? typed.digits + key : key;
  const found = numbered(both);
  typed.digits = found === undefined ? key : both;
  typed.at = timeStamp;
  return found ?? numbered(key);
}

interface TabProps {
  readonly page: DcsPage;
  readonly current: boolean;
  readonly onPage: (id: string) => void;
}

function Tab({ page, current, onPage }: TabProps) {
  const { ui, line } = useTexts();
  const priority = useLive((attempt) => priorityOf(attempt, tagsOf(page)));
  return (
    <button
      type="button"
      data-page={page.id}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      onClick={() => onPage(page.id)}
    >
      <b>{page.number}</b> <span>{line(`pages/${page.id}/tab`)}</span>
      {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
    </button>
  );
}
