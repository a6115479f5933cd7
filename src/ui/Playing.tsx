// An attempt from its first second to its report; a rewind from the report takes it up again.
import { useSyncExternalStore } from 'react';
import type { SceneSlot } from './field/scene-slot.ts';
import type { Play } from './play.ts';
import { ReportDesk } from './report/ReportDesk.tsx';
import { Shell } from './shell/Shell.tsx';

interface Props {
  readonly play: Play;
  readonly scene: SceneSlot | null;
}

export function Playing({ play, scene }: Props) {
  const { attempt, saving, elsewhere } = play;
  const finished = useSyncExternalStore(
    (listener) => attempt.subscribe(listener),
    () => attempt.finished,
  );
  if (finished === null) return <Shell play={play} scene={scene} />;
  return (
    <ReportDesk
      attempt={attempt}
      learner={saving.learner}
      verdict={null}
      scene={scene}
      onRetry={elsewhere ? null : (tick) => attempt.rewind(tick)}
    />
  );
}
