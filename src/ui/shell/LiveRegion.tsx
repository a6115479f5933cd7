// Says what happens for those who do not see it: alarms at once, steps and facts when there is silence.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../attempt/attempt.ts';
import { formatClock } from '../format.ts';
import { useAttempt, useLineText } from '../session.tsx';

export function LiveRegion() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useAttempt();
  const { journal, version } = attempt;
  const seen = useRef(journal.length);
  const [spoken, setSpoken] = useState<{ polite: string; urgent: string }>({ polite: '', urgent: '' });

  useEffect(() => {
    const rewound = journal.length < seen.current;
    const news = rewound ? [] : journal.slice(seen.current);
    seen.current = journal.length;
    if (rewound) setSpoken({ urgent: '', polite: t('shell/rewound', { time: formatClock(attempt.tick) }) });
    const urgent = news.flatMap((entry) => {
      if (entry.kind !== 'alarm' || entry.change !== 'raised') return [];
      const priority = attempt.alarms().find((a) => a.id === entry.id)?.priority;
      return [t('shell/alarm-raised', { priority, text: line(`alarms/${entry.id}`) || entry.id })];
    });
    const polite = news.flatMap((entry) => sentence(entry));
    if (urgent.length + polite.length > 0) setSpoken({ urgent: urgent.join(' '), polite: polite.join(' ') });

    function sentence(entry: JournalEntry): string[] {
      if (entry.kind === 'step') {
        const values = { step: entry.step, title: line(`steps/${entry.step}/title`) };
        return [t(entry.change === 'done' ? 'shell/step-done' : 'shell/step-undone', values)];
      }
      if (entry.kind === 'fact' && entry.value) return [line(`facts/${entry.name}`)].filter((text) => text !== '');
      if (entry.kind === 'happening') return [line(`happenings/${entry.code}`, { tag: entry.tag, value: entry.value })];
      return [];
    }
    // The journal is appended in place; the version says that it grew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [version]);

  return (
    <>
      <div className="visually-hidden" aria-live="polite" aria-label={t('shell/announcements')} role="log">
        {spoken.polite}
      </div>
      <div className="visually-hidden" role="alert">
        {spoken.urgent}
      </div>
    </>
  );
}
