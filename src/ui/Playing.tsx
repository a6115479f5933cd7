// An attempt from its first second to its report; a rewind from the report takes it up again.
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneSlot } from './field/scene-slot.ts';
import type { Play } from './play.ts';
import { ReportDesk } from './report/ReportDesk.tsx';
import { Shell } from './shell/Shell.tsx';
import { preloadTrend } from './trends/small-trend.tsx';

interface Props {
  readonly play: Play;
  readonly scene: SceneSlot | null;
}

export function Playing({ play, scene }: Props) {
  const { t } = useTranslation('ui');
  const { attempt, saving, elsewhere } = play;
  const finished = useSyncExternalStore(
    (listener) => attempt.subscribe(listener),
    () => attempt.finished,
  );
  const state = useSyncExternalStore(saving.subscribe, saving.state);
  // The report that ends the attempt shows its trend at once.
  useEffect(preloadTrend, []);
  if (finished === null) return <Shell play={play} scene={scene} />;
  const shortened = saving.shortened();
  const notes = [
    ...(state.kind === 'unsaved' ? [t('shell/unsaved')] : []),
    ...(state.kind === 'retrying' ? [t('shell/retrying', { why: state.why })] : []),
    ...(shortened === null ? [] : [t(`report/shortened/${shortened}`)]),
  ];
  return (
    <ReportDesk
      attempt={attempt}
      learner={saving.learner}
      notes={notes}
      scene={scene}
      onRetry={elsewhere ? null : (tick) => attempt.rewind(tick)}
    />
  );
}
