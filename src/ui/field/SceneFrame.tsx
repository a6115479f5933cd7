// Holds the drawn workshop: a notice until it is ready, the equipment list alone where it cannot be drawn or breaks.
import { Component, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSession } from '../session.tsx';
import type { AnchorStore } from './anchor-store.ts';
import { PlanBeside } from './PlanMap.tsx';
import { usePictureChoice } from './picture-choice.ts';
import type { SceneSlot, Tier } from './scene-slot.ts';

/** Whether the browser can draw the workshop at all; asked once. */
export const webgl = ((): boolean => {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
})();

class SceneGuard extends Component<{ readonly fallback: ReactNode; readonly children: ReactNode }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

type Subscribe = (listener: () => void) => () => void;

/** A beat that rests while the picture lies under the control room, and comes once when it is seen again. */
function useShownBeat(subscribe: Subscribe, shown: boolean): Subscribe {
  const seen = useRef(shown);
  const listeners = useRef(new Set<() => void>());
  useEffect(() => {
    seen.current = shown;
    if (shown) for (const listener of listeners.current) listener();
  }, [shown]);
  return useCallback(
    (listener) => {
      const all = listeners.current;
      all.add(listener);
      const stop = subscribe(() => seen.current && listener());
      return () => {
        stop();
        all.delete(listener);
      };
    },
    [subscribe],
  );
}

function ListOnly({ onShown }: { readonly onShown: () => void }) {
  const { t } = useTranslation('ui');
  useEffect(onShown, [onShown]);
  return (
    <>
      <p className="scene-notice list-only">{t('field/no-picture')}</p>
      <PlanBeside />
    </>
  );
}

interface Props {
  readonly scene: SceneSlot | null;
  readonly anchors: AnchorStore;
  readonly section: boolean;
  readonly onTier: (tier: Tier) => void;
  /** The picture is there, or it is clear that there will be none. */
  readonly onShown: () => void;
}

export function SceneFrame({ scene, anchors, section, onTier, onShown }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, clock, act, selected, select, station, stand, view } = useSession();
  const language = useLanguage();
  const { quality, seated } = usePictureChoice();
  const [ready, setReady] = useState(false);
  const [lost, setLost] = useState(false);
  /** Counts the times that the picture has been begun anew. */
  const [attempts, setAttempts] = useState(0);
  const drawAgain = () => {
    setLost(false);
    setReady(false);
    setAttempts(attempts + 1);
  };
  const onReady = useCallback(() => {
    setReady(true);
    onShown();
  }, [onShown]);
  const onBeat = useShownBeat(clock.beat.subscribe, view.at === 'field');
  const listOnly = <ListOnly onShown={onShown} />;
  if (!scene || !webgl) return listOnly;
  return (
    <SceneGuard key={attempts} fallback={listOnly}>
      <Suspense>
        {scene({
          label: t('field/picture-name'),
          attempt,
          texts: attempt.line.texts[language],
          language,
          station,
          onStation: stand,
          selected,
          onSelect: select,
          onAct: act,
          onAnchor: anchors.set,
          section,
          quality,
          onTier,
          seated,
          onBeat,
          onLost: setLost,
          onReady,
        })}
      </Suspense>
      {lost && (
        <div className="scene-notice" role="alert">
          <p>{t('field/lost')}</p>
          <button type="button" className="button" onClick={drawAgain}>
            {t('field/draw-again')}
          </button>
        </div>
      )}
      {!ready && (
        <p className="scene-notice" role="status">
          {t('field/building')} <progress aria-label={t('field/building')} />
        </p>
      )}
      {ready && view.at === 'field' && <p className="chip scene-hint">{t('field/look-hint')}</p>}
    </SceneGuard>
  );
}
