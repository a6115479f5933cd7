// The frame of an attempt that is being played: the workshop with the guide, or the control room over it.
import './shell.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verb } from '../../attempt/attempt.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { allowancesOf } from '../allowances.ts';
import { Clock } from '../clock.ts';
import { Field } from '../field/Field.tsx';
import type { SceneSlot } from '../field/scene-slot.ts';
import { Guide } from '../guide/Guide.tsx';
import { Mistakes } from '../guide/Mistakes.tsx';
import type { Play } from '../play.ts';
import { type Session, SessionProvider, type View } from '../session.tsx';
import { AlarmStrip } from './AlarmStrip.tsx';
import { Header } from './Header.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { Notices } from './Notices.tsx';
import { Refusal, type Refused } from './Refusal.tsx';

interface Props {
  readonly play: Play;
  readonly scene: SceneSlot | null;
  /** Leaves a run that is only watched; without it the attempt ends by handing in. */
  readonly onLeave?: () => void;
}

/** What a spectator may do as well: choose the pace, silence an alarm. */
const spectators: ReadonlySet<Verb> = new Set(['speed', 'ack']);

export function Shell({ play, scene, onLeave }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, saving, elsewhere } = play;
  const session = useNewSession(play);
  const { readOnly } = session;
  const { view } = session;
  const [refused, setRefused] = useState<Refused | null>(null);
  const close = useCallback(() => setRefused(null), []);

  const act = useCallback(
    (verb: Verb, tag: Tag, value?: CommandValue) => {
      if (elsewhere || (readOnly && !spectators.has(verb))) return { ok: false, refusal: 'read-only' } as const;
      const outcome = attempt.act(verb, tag, value);
      setRefused((before) => (outcome.ok ? null : { tag, code: outcome.refusal, count: (before?.count ?? 0) + 1 }));
      return outcome;
    },
    [attempt, elsewhere, readOnly],
  );
  const shared = useMemo(() => ({ ...session, act }), [session, act]);

  return (
    <SessionProvider value={shared}>
      <div className="shell" data-view={view.at}>
        <Header onLeave={onLeave} />
        <Notices saving={saving} />
        <main className="work">
          <Field scene={scene} />
          <aside className="guide" aria-label={t('shell/guide')}>
            {view.at === 'field' && <Guide />}
          </aside>
        </main>
        <AlarmStrip />
      </div>
      <div className="toasts">
        <Refusal refused={refused} onClose={close} />
        <Mistakes />
      </div>
      <LiveRegion />
    </SessionProvider>
  );
}

/** Everything of a session but the hand: the clock runs as long as the attempt is on the screen. */
function useNewSession({ attempt, elsewhere, advance }: Play): Omit<Session, 'act'> {
  const { official, expert } = allowancesOf(attempt.assignment);
  const readOnly = elsewhere || expert || advance !== undefined;
  const clock = useMemo(
    () =>
      new Clock(attempt, {
        ...(advance ? { advance } : {}),
        ...(official ? { longestAbsence: Number.POSITIVE_INFINITY } : {}),
      }),
    [attempt, advance, official],
  );
  const [selected, select] = useState<Tag | null>(null);
  const [station, setStation] = useState(attempt.line.screens.stations[0]?.id ?? '');
  const [view, go] = useState<View>({ at: 'field' });
  const stand = useCallback((id: string) => setStation(id), []);

  useEffect(() => {
    if (elsewhere) return;
    clock.start();
    return () => clock.stop();
  }, [clock, elsewhere]);

  return useMemo(
    () => ({ attempt, clock, readOnly, selected, select, station, stand, view, go }),
    [attempt, clock, readOnly, selected, station, stand, view],
  );
}
