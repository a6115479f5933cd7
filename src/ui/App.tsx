// The whole trainer on one page: the start page, the attempt that is played, and its report.

import { useState } from 'react';
import type { Assignment } from '../attempt/assignment.ts';
import type { SceneSlot } from './field/scene-slot.ts';
import type { Play } from './play.ts';
import { Playing } from './Playing.tsx';
import type { Opened } from './report/open-file.ts';
import { OpenedReport } from './report/OpenedReport.tsx';
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
  const [opened, setOpened] = useState<Opened | null>(null);
  const start = (assignment: Assignment) => setPlay(begin(assignment));
  if (play) return <Playing play={play} scene={scene} />;
  if (opened) return <OpenedReport opened={opened} scene={scene} />;
  if (assigned) return <AssignedPage assignment={assigned} problem={problem} onStart={start} />;
  return <StartPage problem={problem} seed={seed} onStart={start} onOpen={setOpened} />;
}
