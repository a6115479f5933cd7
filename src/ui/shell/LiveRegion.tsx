// Says what happens for those who do not see it: alarms at once, steps and facts when there is silence.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../attempt/attempt.ts';
import { formatClock } from '../format.ts';
import { happeningText } from '../happening-text.ts';
import { useAttempt, useLineText } from '../session.tsx';

/** Alarms that are read out one by one. */
const MOST_SAID = 3;

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
    const urgent = [
      ...raisedIn(news),
      ...news.flatMap((entry) =>
        entry.kind === 'flood' ? [t(entry.began ? 'shell/flood-began' : 'shell/flood-over')] : [],
      ),
    ];
    const polite = news.flatMap((entry) => sentence(entry));
    if (urgent.length + polite.length > 0) setSpoken({ urgent: urgent.join(' '), polite: polite.join(' ') });

    /** Each alarm that came; of many at once their number and the gravest, or nobody could listen to the end. */
    function raisedIn(entries: readonly JournalEntry[]): string[] {
      const raised = entries.flatMap((entry) => (entry.kind === 'alarm' && entry.change === 'raised' ? [entry] : []));
      const said = raised.map(({ id, priority }) => ({ priority, text: line(`alarms/${id}`) || id }));
      if (said.length <= MOST_SAID) return said.map((alarm) => t('shell/alarm-raised', alarm));
      const gravest = said.reduce((worst, alarm) => (alarm.priority < worst.priority ? alarm : worst));
      return [t('shell/alarms-raised', { count: said.length, ...gravest })];
    }

    function sentence(entry: JournalEntry): string[] {
      if (entry.kind === 'step') {
        const values = { step: entry.step, title: line(`steps/${entry.step}/title`) };
        return [t(entry.change === 'done' ? 'shell/step-done' : 'shell/step-undone', values)];
      }
      if (entry.kind === 'fact' && entry.value) return [line(`facts/${entry.name}`)].filter((text) => text !== '');
      if (entry.kind === 'alarm' && entry.change === 'unshelved') {
        return [t('shell/unshelved', { text: line(`alarms/${entry.id}`) || entry.id })];
      }
      if (entry.kind === 'happening') return [happeningText(line, entry)];
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
