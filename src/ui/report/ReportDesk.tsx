// A report with what hangs on it: watching the run again, and keeping the attempt as a file.
import { useState } from 'react';
import { serialise, toFile } from '../../attempt/file.ts';
import type { RunningAttempt } from '../../attempt/run.ts';
import type { SceneSlot } from '../field/scene-slot.ts';
import type { Play } from '../play.ts';
import { RecordDesk } from '../record/RecordDesk.tsx';
import { Shell } from '../shell/Shell.tsx';
import { keepFile } from './keep-file.ts';
import { Report } from './Report.tsx';
import { watchAgain } from './watch.ts';

interface Props {
  readonly attempt: RunningAttempt;
  readonly learner: string | null;
  readonly notes: readonly string[];
  readonly scene: SceneSlot | null;
  readonly onRetry: ((tick: number) => void) | null;
}

export function ReportDesk({ attempt, learner, notes, scene, onRetry }: Props) {
  const [watched, setWatched] = useState<Play | null>(null);
  const [reading, setReading] = useState(false);
  if (watched) return <Shell play={watched} scene={scene} onLeave={() => setWatched(null)} />;
  if (reading) return <RecordDesk attempt={attempt} learner={learner} onBack={() => setReading(false)} />;
  const { assignment, tick } = attempt;
  const name = `penline-${assignment.line}-${assignment.procedures.join('-')}-seed${assignment.seed}-${tick}s.json`;
  return (
    <Report
      attempt={attempt}
      learner={learner}
      notes={notes}
      onWatch={(from) => setWatched(watchAgain(attempt, from))}
      onRecord={() => setReading(true)}
      onSave={() => keepFile(name, serialise(toFile(attempt)))}
      onRetry={onRetry}
    />
  );
}
