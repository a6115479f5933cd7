// Lines under the header about the attempt itself: whether it is saved, where it was resumed, whether the computer keeps up.
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatClock } from '../format.ts';
import type { Saving } from '../saving.ts';
import { useNumbers, useSession } from '../session.tsx';

function useLagging(): boolean {
  const { clock } = useSession();
  useNumbers();
  return clock.behind;
}

export function Notices({ saving }: { readonly saving: Saving }) {
  const { t } = useTranslation('ui');
  const state = useSyncExternalStore(saving.subscribe, saving.state);
  const lagging = useLagging();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const lines: { id: string; text: string; firm?: boolean }[] = [];
  if (saving.resumedAt !== null) {
    lines.push({ id: 'resumed', text: t('shell/resumed', { time: formatClock(saving.resumedAt) }) });
  }
  if (state.kind === 'unsaved') lines.push({ id: 'unsaved', text: t('shell/unsaved') });
  if (state.kind === 'retrying') {
    lines.push({ id: 'retrying', text: t('shell/retrying', { why: state.why }), firm: true });
  }
  if (state.kind === 'elsewhere') lines.push({ id: 'elsewhere', text: t('shell/elsewhere'), firm: true });
  if (lagging) lines.push({ id: 'behind', text: t('shell/behind') });
  const shown = lines.filter((l) => l.firm || !dismissed.includes(l.id));
  return (
    // Only the line that comes is read out, not those that stand there already.
    <section className="notices" role="status" aria-atomic="false" aria-label={t('shell/notices')}>
      {shown.map(({ id, text, firm }) => (
        <p key={id} className={firm ? 'notice firm' : 'notice'}>
          <span>{text}</span>
          {!firm && (
            <button type="button" className="button small" onClick={() => setDismissed([...dismissed, id])}>
              {t('shell/dismiss')}
            </button>
          )}
        </p>
      ))}
    </section>
  );
}
