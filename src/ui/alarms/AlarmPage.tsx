// Alarms and events: what stands, what is shelved, what this state of the plant suppresses, and the journal of what has been.
import './alarms.css';
import { useState } from 'react';
import type { Attempt } from '../../attempt/attempt.ts';
import { useDcs, useDiscreteChanges, useTexts } from '../dcs/context.tsx';
import type { ShowTrend } from '../trends/TrendButton.tsx';
import { AlarmList } from './AlarmList.tsx';
import { FloodBanner } from './Flood.tsx';
import { Journal } from './Journal.tsx';
import { ShelvedList } from './ShelvedList.tsx';
import { SuppressedList } from './SuppressedList.tsx';

type Part = 'list' | 'shelved' | 'suppressed' | 'journal';

const PARTS: readonly Part[] = ['list', 'shelved', 'suppressed', 'journal'];

/** How many alarms a part holds; null where that says nothing. */
function sizeOf(attempt: Attempt, part: Part): number | null {
  switch (part) {
    case 'list':
      return attempt.alarms().length;
    case 'shelved':
      return attempt.shelvedAlarms().length;
    case 'suppressed':
      return attempt.suppressedAlarms().length;
    case 'journal':
      return null;
  }
}

export function AlarmPage({ onTrend }: { readonly onTrend: ShowTrend }) {
  const { attempt } = useDcs();
  const { ui } = useTexts();
  useDiscreteChanges();
  const [part, setPart] = useState<Part>('list');
  return (
    <section className="dcs-panel alarm-page">
      <div className="alarm-parts" role="group" aria-label={ui('alarm/parts')}>
        {PARTS.map((candidate) => {
          const size = sizeOf(attempt, candidate);
          return (
            <button
              key={candidate}
              type="button"
              className="dcs-button"
              aria-pressed={part === candidate}
              onClick={() => setPart(candidate)}
            >
              {ui(`alarm/${candidate}`)}
              {size !== null && ` (${size})`}
            </button>
          );
        })}
        <FloodBanner />
      </div>
      {part === 'list' && <AlarmList onTrend={onTrend} />}
      {part === 'shelved' && <ShelvedList />}
      {part === 'suppressed' && <SuppressedList />}
      {part === 'journal' && <Journal onTrend={onTrend} />}
    </section>
  );
}
