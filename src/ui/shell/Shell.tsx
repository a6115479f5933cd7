// The frame of an attempt that is being played: the workshop with the guide, or the control room over it.
import './shell.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempt, Verb } from '../../attempt/attempt.ts';
import { InputError } from '../../attempt/input-error.ts';
import type { CommandValue, Outcome, Tag } from '../../plant/plant.ts';
import { allowancesOf } from '../allowances.ts';
import { Clock } from '../clock.ts';
import { stationOf } from '../field/equipment.ts';
import { Field } from '../field/Field.tsx';
import type { SceneSlot } from '../field/scene-slot.ts';
import { Guide } from '../guide/Guide.tsx';
import { Mistakes } from '../guide/Mistakes.tsx';
import { nextAct } from '../guide/next-act.ts';
import type { Play } from '../play.ts';
import { takeFocus } from '../take-focus.ts';
import { type Session, SessionProvider, type View } from '../session.tsx';
import { AlarmStrip } from './AlarmStrip.tsx';
import { ControlRoom } from './ControlRoom.tsx';
import { useSecondScreen } from './SecondScreen.tsx';
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
  // Nobody loses time to the building of the workshop: the clock waits for the first picture, or the first act.
  const [begun, setBegun] = useState(false);
  const begin = useCallback(() => setBegun(true), []);
  const session = useNewSession(play, begun);
  const { readOnly } = session;
  const { view } = session;
  const [refused, setRefused] = useState<Refused | null>(null);
  const close = useCallback(() => setRefused(null), []);

  const act = useCallback(
    (verb: Verb, tag: Tag, value?: CommandValue) => {
      if (elsewhere || (readOnly && !spectators.has(verb))) return { ok: false, refusal: 'read-only' } as const;
      setBegun(true);
      const outcome = tryAct(attempt, verb, tag, value);
      setRefused((before) => (outcome.ok ? null : { tag, code: outcome.refusal, count: (before?.count ?? 0) + 1 }));
      return outcome;
    },
    [attempt, elsewhere, readOnly],
  );
  const [detach, second] = useSecondScreen(saving.learner);
  const shared = useMemo(() => ({ ...session, act }), [session, act]);

  return (
    <SessionProvider value={shared}>
      <div className="trainer">
        <div className="views">
          <div ref={takeFocus} tabIndex={-1} className="shell" data-view={view.at} inert={view.at === 'dcs'}>
            <button type="button" className="skip visually-hidden" onClick={toEquipment}>
              {t('shell/skip')}
            </button>
            <Header onLeave={onLeave} />
            <Notices saving={saving} />
            <main className="work">
              <Field scene={scene} onShown={begin} />
              <aside className="guide" aria-label={t('shell/guide')}>
                {view.at === 'field' && <Guide />}
              </aside>
            </main>
            <AlarmStrip />
          </div>
          {view.at === 'dcs' && (
            <ControlRoom page={view.page} learner={saving.learner} onLeave={onLeave} onDetach={detach} />
          )}
        </div>
        <div className="toasts">
          <Refusal refused={view.at === 'field' ? refused : null} onClose={close} />
          <Mistakes />
          {second}
        </div>
      </div>
      <LiveRegion />
    </SessionProvider>
  );
}

/** Everything of a session but the hand: the clock runs as long as the attempt is on the screen. */
function useNewSession({ attempt, elsewhere, advance }: Play, begun: boolean): Omit<Session, 'act'> {
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
  const [station, setStation] = useState(() => firstStation(attempt));
  const [view, go] = useState<View>({ at: 'field' });
  const stand = useCallback((id: string) => setStation(id), []);

  useEffect(() => {
    if (elsewhere || !begun) return;
    clock.start();
    return () => clock.stop();
  }, [clock, elsewhere, begun]);

  return useMemo(
    () => ({ attempt, clock, readOnly, selected, select, station, stand, view, go }),
    [attempt, clock, readOnly, selected, station, stand, view],
  );
}

/** Where the work begins: where the mode guides, at the first thing that the first step asks for. */
function firstStation(attempt: Attempt): string {
  const { stations } = attempt.line.screens;
  const tag = allowancesOf(attempt.assignment).guide ? nextAct(attempt)?.tag : null;
  return (tag ? stationOf(attempt.line, tag, '') : null)?.id ?? stations[0]?.id ?? '';
}

/** Past the header to where the work by keyboard begins. */
function toEquipment(): void {
  document.querySelector<HTMLElement>('.reach-search')?.focus();
}

/** What no screen of the log's making could do (a picture's double press on an automatic valve) is refused like an interlock. */
function tryAct(attempt: Attempt, verb: Verb, tag: Tag, value?: CommandValue): Outcome {
  try {
    return attempt.act(verb, tag, value);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, refusal: error.code };
  }
}
