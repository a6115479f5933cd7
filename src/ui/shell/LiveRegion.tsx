// Says what happens for those who do not see it: alarms at once, steps and facts when there is silence.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../attempt/attempt.ts';
import { allowancesOf } from '../allowances.ts';
import { formatClock } from '../format.ts';
import { happeningText } from '../happening-text.ts';
import { useAttempt, useLineText } from '../session.tsx';

/** Alarms that are read out one by one. */
const MOST_SAID = 3;
/** Steps and facts of one breath; of more at once the last are said, and how many there were before them. */
const MOST_TOLD = 6;
/** However fast the plant runs, nothing is added before a reader has begun with what came before: milliseconds between two breaths. */
const BREATH_MS = 1000;
/** Breaths that are kept: a reader that is slow with one is not robbed of it by the next. */
const KEPT = 4;

interface Breath {
  readonly id: number;
  readonly text: string;
}

const added = (before: readonly Breath[], text: string): readonly Breath[] =>
  text === '' ? before : [...before, { id: (before.at(-1)?.id ?? 0) + 1, text }].slice(-KEPT);

/** Sentences without those that say again what one of them says already. */
const once = (sentences: readonly string[]): string[] => [...new Set(sentences)];

export function LiveRegion() {
  const { t } = useTranslation('ui');
  const { polite, urgent } = useBreaths();
  const paragraphs = (breaths: readonly Breath[]) => breaths.map(({ id, text }) => <p key={id}>{text}</p>);
  return (
    <>
      <div className="visually-hidden" aria-live="polite" aria-label={t('shell/announcements')} role="log">
        {paragraphs(polite)}
      </div>
      <div className="visually-hidden" role="alert" aria-atomic="false">
        {paragraphs(urgent)}
      </div>
    </>
  );
}

/** What has been said of the attempt since it is on the screen, a breath at a time. */
function useBreaths(): { readonly polite: readonly Breath[]; readonly urgent: readonly Breath[] } {
  const { polite, urgent } = useSentences();
  const attempt = useAttempt();
  const { journal, version } = attempt;
  const seen = useRef(journal.length);
  const waiting = useRef<JournalEntry[]>([]);
  const [breaths, setBreaths] = useState<{ polite: readonly Breath[]; urgent: readonly Breath[] }>({
    polite: [],
    urgent: [],
  });
  const [isPausing, setPausing] = useState(false);

  useEffect(() => {
    const rewound = journal.length < seen.current;
    if (rewound) waiting.current = [];
    else waiting.current.push(...journal.slice(seen.current));
    seen.current = journal.length;
    const say = (politely: string, urgently: string) => {
      if (politely === '' && urgently === '') return;
      setPausing(true);
      setBreaths((before) => ({ polite: added(before.polite, politely), urgent: added(before.urgent, urgently) }));
    };
    if (rewound) say(polite.rewound(attempt.tick), '');
    if (isPausing) return;
    const news = waiting.current.splice(0);
    say(polite.told(news), urgent(news));
    // The journal is appended in place; the version says that it grew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [version, isPausing]);

  useEffect(() => {
    if (!isPausing) return;
    const timer = setTimeout(() => setPausing(false), BREATH_MS);
    return () => clearTimeout(timer);
  }, [isPausing]);
  return breaths;
}

/** Entries of the journal in words. */
function useSentences() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const attempt = useAttempt();
  const { explain } = allowancesOf(attempt.assignment);
  const { tidings } = attempt.line.screens;
  const alarmText = (id: string) => line(`alarms/${id}`) || id;

  /** Each alarm that came; of many at once their number and the gravest, or nobody could listen to the end. */
  function raisedIn(entries: readonly JournalEntry[]): string[] {
    const raised = entries.flatMap((entry) => (entry.kind === 'alarm' && entry.change === 'raised' ? [entry] : []));
    const said = once(raised.map(({ id, priority }) => t('shell/alarm-raised', { priority, text: alarmText(id) })));
    if (said.length <= MOST_SAID) return said;
    const { id, priority } = raised.reduce((worst, alarm) => (alarm.priority < worst.priority ? alarm : worst));
    return [t('shell/alarms-raised', { count: said.length, priority, text: alarmText(id) })];
  }

  function urgent(entries: readonly JournalEntry[]): string {
    const floods = entries.flatMap((entry) =>
      entry.kind === 'flood' ? [t(entry.began ? 'shell/flood-began' : 'shell/flood-over')] : [],
    );
    return [...raisedIn(entries), ...floods].join(' ');
  }

  function sentence(entry: JournalEntry): string {
    if (entry.kind === 'step') {
      const values = { step: entry.step, title: line(`steps/${entry.step}/title`) };
      return t(entry.change === 'done' ? 'shell/step-done' : 'shell/step-undone', values);
    }
    if (entry.kind === 'fact' && entry.value) return line(`facts/${entry.name}`);
    if (entry.kind === 'alarm' && entry.change === 'unshelved') {
      return t('shell/unshelved', { text: alarmText(entry.id) });
    }
    // Where mistakes are explained, the explanation is read out.
    if (entry.kind === 'happening' && (!explain || tidings.includes(entry.code))) return happeningText(line, entry);
    return '';
  }

  function told(entries: readonly JournalEntry[]): string {
    const sentences = once(entries.map(sentence)).filter((text) => text !== '');
    const left = sentences.length - MOST_TOLD;
    return [...(left > 0 ? [t('shell/more-told', { count: left })] : []), ...sentences.slice(-MOST_TOLD)].join('; ');
  }

  return { urgent, polite: { told, rewound: (tick: number) => t('shell/rewound', { time: formatClock(tick) }) } };
}
