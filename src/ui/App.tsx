// The whole trainer on one page: the start page, the attempt that is played, and its report.
import './theme.css';
import { useState, useSyncExternalStore } from 'react';
import type { Assignment } from '../attempt/assignment.ts';
import type { SceneSlot } from './field/scene-slot.ts';
import { Report } from './report/Report.tsx';
import type { Play } from './play.ts';
import { Shell } from './shell/Shell.tsx';
import { AssignedPage } from './start/AssignedPage.tsx';
import { StartPage } from './start/StartPage.tsx';

interface Props {
  /** The attempt of an earlier session, taken up again. */
  readonly resumed: Play | null;
  /** What the page was opened for; null lets the trainee choose. */
  readonly assigned: Assignment | null;
  /** Why an assignment could not be used, in one line. */
  readonly problem: string | null;
  /** Seed that the start page proposes. */
  readonly seed: number;
  readonly begin: (assignment: Assignment) => Play;
  readonly scene: SceneSlot | null;
}

export function App({ resumed, assigned, problem, seed, begin, scene }: Props) {
  const [play, setPlay] = useState(resumed);
  const start = (assignment: Assignment) => setPlay(begin(assignment));
  if (play) return <Playing play={play} scene={scene} />;
  if (assigned) return <AssignedPage assignment={assigned} problem={problem} onStart={start} />;
  return <StartPage problem={problem} seed={seed} onStart={start} />;
}

function Playing({ play, scene }: { readonly play: Play; readonly scene: SceneSlot | null }) {
  const { attempt } = play;
  const finished = useSyncExternalStore(
    (listener) => attempt.subscribe(listener),
    () => attempt.finished,
  );
  if (finished) return <Report attempt={attempt} />;
  return <Shell play={play} scene={scene} />;
}
