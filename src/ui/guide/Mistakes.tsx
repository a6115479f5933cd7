// Where the mode explains: a mistake the moment it is made, what follows from it, and the way back to before it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt } from '../../attempt/attempt.ts';
import { allowancesOf } from '../allowances.ts';
import { formatClock, formatPoints } from '../format.ts';
import { happeningText } from '../happening-text.ts';
import { useAttempt, useLineText, useSession } from '../session.tsx';
import { type Mistake, mistakesSince } from './mistakes.ts';

/** More than this at once would hide the work; older ones stay in the report. */
const SHOWN = 2;

export function Mistakes() {
  const { readOnly } = useSession();
  const attempt = useAttempt();
  const allowed = allowancesOf(attempt.assignment);
  const [first] = useState(() => attempt.tick);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const open = allowed.explain ? mistakesSince(inHand(attempt), first).filter((m) => !closed.has(m.id)) : [];
  const close = (mistakes: readonly Mistake[]) => setClosed(new Set([...closed, ...mistakes.map((m) => m.id)]));
  return (
    // Each is read out once, when it comes.
    <div className="mistakes" role="alert" aria-atomic="false">
      {gravest(open).map((mistake) => (
        <MistakeCard
          key={mistake.id}
          mistake={mistake}
          onClose={() => close([mistake])}
          onRewind={
            allowed.rewind && !readOnly && mistake.cause
              ? () => {
                  attempt.rewind(mistake.cause![0]);
                  close(open);
                }
              : null
          }
        />
      ))}
    </div>
  );
}

/** What has been done and told of the procedure in hand. */
function inHand({ journal, commands, entry, line, stages, stage }: Attempt) {
  const { tidings } = line.screens;
  return { journal: journal.slice(stages[stage]!.start?.journal), commands, entry, tidings };
}

/** The costliest, and of those that cost the same the newest, in the order in which they came. */
function gravest(open: readonly Mistake[]): readonly Mistake[] {
  const cost = ({ loss }: Mistake) => loss?.points ?? 0;
  const ranked = open.toSorted((a, b) => cost(b) - cost(a) || b.tick - a.tick);
  return ranked.slice(0, SHOWN).toSorted((a, b) => a.tick - b.tick);
}

interface CardProps {
  readonly mistake: Mistake;
  readonly onClose: () => void;
  readonly onRewind: (() => void) | null;
}

function MistakeCard({ mistake, onClose, onRewind }: CardProps) {
  const { t } = useTranslation('ui');
  const { tick, loss, cause } = mistake;
  const { title, why } = useWords(mistake);
  return (
    <article className="toast mistake">
      <div>
        <p>
          <b>{title}</b> <time className="quiet">{formatClock(tick)}</time>
        </p>
        {why && <p>{why}</p>}
        {loss && <p className="quiet">{t('guide/costs', { count: loss.points, points: formatPoints(loss.points) })}</p>}
        {cause && (
          <p className="quiet">
            {t('guide/after-act', { act: t(`guide/act/${cause[1]}`, { tag: cause[2], value: cause[3] ?? '' }) })}
          </p>
        )}
      </div>
      <div className="toast-buttons">
        {onRewind && cause && (
          <button type="button" className="button small primary" onClick={onRewind}>
            {t('guide/rewind', { time: formatClock(cause[0]) })}
          </button>
        )}
        <button type="button" className="button small" onClick={onClose}>
          {t('shell/dismiss')}
        </button>
      </div>
    </article>
  );
}

/** What happened, and what follows from it. */
function useWords({ told, loss }: Mistake): { readonly title: string; readonly why: string } {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const reason = loss === null ? '' : line(`reasons/${loss.reason}`, { ...loss.details, tag: loss.tag ?? '' });
  if (told === null) return { title: reason, why: '' };
  if (told.kind === 'happening') {
    return { title: happeningText(line, told) || told.code, why: reason };
  }
  return {
    title: t(`guide/deviation/${told.deviation}`, { step: told.step, title: line(`steps/${told.step}/title`) }),
    why: line(`steps/${told.step}/consequence`),
  };
}
