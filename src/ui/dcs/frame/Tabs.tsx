// The page tabs at the foot of the DCS. Only pages that exist are there; a page with an alarm on it wears the mark.
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
  return (
    <nav className="dcs-tabs" aria-label={ui('tabs')}>
      {attempt.line.screens.pages.map((page) => (
        <Tab key={page.id} page={page} current={page === current} onPage={onPage} />
      ))}
    </nav>
  );
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
      <b>{page.number}</b> {line(`pages/${page.id}/tab`)}
      {priority !== 0 && <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />}
    </button>
  );
}
