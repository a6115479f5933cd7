// The whole trainer on one page: the start page, the attempt that is played, and its report.
import './theme.css';
import { useState, useSyncExternalStore } from 'react';
import type { Assignment } from '../attempt/assignment.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { SceneSlot } from './field/scene-slot.ts';
import { Report } from './report/Report.tsx';
import type { Saving } from './saving.ts';
import { Shell } from './shell/Shell.tsx';
import { StartPage } from './start/StartPage.tsx';

export interface Play {
  readonly attempt: Attempt;
  readonly saving: Saving;
  /** Everything can be looked at, nothing done. */
  readonly readOnly: boolean;
}

interface Props {
  /** What the page was opened for; null lets the trainee choose. */
  readonly first: Play | null;
  /** Why an assignment could not be used, in one line. */
  readonly problem: string | null;
  /** Seed that the start page proposes. */
  readonly seed: number;
  readonly begin: (assignment: Assignment) => Play;
  readonly scene: SceneSlot | null;
}

export function App({ first, problem, seed, begin, scene }: Props) {
  const [play, setPlay] = useState(first);
  if (!play) {
    return <StartPage problem={problem} seed={seed} onStart={(assignment) => setPlay(begin(assignment))} />;
  }
  return <Playing play={play} scene={scene} />;
}

function Playing({ play, scene }: { readonly play: Play; readonly scene: SceneSlot | null }) {
  const { attempt, saving, readOnly } = play;
  const finished = useSyncExternalStore(
    (listener) => attempt.subscribe(listener),
    () => attempt.finished,
  );
  if (finished) return <Report attempt={attempt} />;
  return <Shell attempt={attempt} scene={scene} saving={saving} readOnly={readOnly} />;
}
