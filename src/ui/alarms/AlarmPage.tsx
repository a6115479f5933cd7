// Alarms and events: the list of what stands, and the journal of what has been.
import './alarms.css';
import { useState } from 'react';
import { useTexts } from '../dcs/context.tsx';
import { AlarmList } from './AlarmList.tsx';
import { Journal } from './Journal.tsx';

type Part = 'list' | 'journal';

const PARTS: readonly Part[] = ['list', 'journal'];

export function AlarmPage() {
  const { ui } = useTexts();
  const [part, setPart] = useState<Part>('list');
  return (
    <section className="dcs-panel alarm-page">
      <div className="alarm-parts" role="group" aria-label={ui('alarm/parts')}>
        {PARTS.map((candidate) => (
          <button
            key={candidate}
            type="button"
            className="dcs-button"
            aria-pressed={part === candidate}
            onClick={() => setPart(candidate)}
          >
            {ui(`alarm/${candidate}`)}
          </button>
        ))}
      </div>
      {part === 'list' ? <AlarmList /> : <Journal />}
    </section>
  );
}
