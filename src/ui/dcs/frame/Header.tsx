// The top line of every DCS page: where one is, which batch, in which phase, how fast time runs, how many alarms stand.
import type { ReactNode } from 'react';
import type { Attempt } from '../../../attempt/attempt.ts';
import type { DcsPage } from '../../../lines/screens.ts';
import type { AlarmPriority } from '../../../plant/alarm.ts';
import { FloodMark } from '../../alarms/Flood.tsx';
import { PriorityMark } from '../../alarms/PriorityMark.tsx';
import { countOf } from '../../alarms/standing.ts';
import { formatClock } from '../../format.ts';
import { useDcs, useLive, useTexts } from '../context.tsx';

const PRIORITIES: readonly AlarmPriority[] = [1, 2, 3];

interface HeaderProps {
  readonly page: DcsPage;
  readonly operator: string | undefined;
  readonly onDetach: ((id: string) => void) | undefined;
}

export function Header({ page, operator, onDetach }: HeaderProps) {
  const { ui, line } = useTexts();
  return (
    <header className="dcs-header">
      <h1>
        {page.number} {line(`pages/${page.id}/title`)}
      </h1>
      {onDetach && (
        <button
          type="button"
          className="dcs-button dcs-detach"
          title={ui('header/detach')}
          aria-label={ui('header/detach')}
          onClick={() => onDetach(page.id)}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path
              d="M4.5 4.5V1.5H12.5V9.5H9.5M1.5 4.5H9.5V12.5H1.5Z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
        </button>
      )}
      <p className="dcs-phase" title={ui('header/phase')}>
        <Phase />
      </p>
      <dl>
        <Fact name={ui('header/batch')}>{line('batch')}</Fact>
        <Fact name={ui('header/speed')}>
          <Speed />
        </Fact>
        <Fact name={ui('header/operator')}>{operator ?? ui('header/you')}</Fact>
      </dl>
      <FloodMark />
      <ul className="dcs-counts" aria-label={ui('header/alarms')}>
        {PRIORITIES.map((priority) => (
          <Count key={priority} priority={priority} />
        ))}
      </ul>
      <time className="dcs-clock" aria-label={ui('header/clock')}>
        <Clock />
      </time>
    </header>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Clock() {
  return <>{useLive((attempt) => formatClock(attempt.tick))}</>;
}

function Speed() {
  const { ui } = useTexts();
  const speed = useLive((attempt) => attempt.effectiveSpeed);
  const toNext = useLive((attempt) => attempt.speed === 'next');
  return <>{toNext ? ui('header/next') : `×${speed}`}</>;
}

/** Of the states that hold, the later one in the line's list counts. */
export function phaseOf(attempt: Attempt): string {
  return attempt.line.screens.states.findLast((name) => attempt.fact(name)) ?? '';
}

function Phase() {
  const { attempt } = useDcs();
  const { line } = useTexts();
  const phase = useLive(() => phaseOf(attempt));
  return <>{phase === '' ? '—' : line(`states/${phase}`)}</>;
}

function Count({ priority }: { readonly priority: AlarmPriority }) {
  const { ui } = useTexts();
  const count = useLive((attempt) => countOf(attempt, priority));
  return (
    <li className={count === 0 ? 'no-alarm' : ''}>
      <PriorityMark priority={priority} label={ui('alarm/priority', { priority })} />
      <span>{count}</span>
    </li>
  );
}
