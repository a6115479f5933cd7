// Ties the trainer together: reads the assignment, builds the attempt, mounts the screens and, when it has come, the drawn workshop.
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Assignment, parseAssignment } from './attempt/assignment.ts';
import { explainInputError, InputError } from './attempt/input-error.ts';
import { beginAttempt } from './attempt/run.ts';
import { App, type Play } from './ui/App.tsx';
import type { SceneSlotProps } from './ui/field/scene-slot.ts';
import { startTexts } from './ui/i18n.ts';
import type { Saving } from './ui/saving.ts';
import { readSwitches } from './ui/switches.ts';

const switches = readSwitches(window.location.search);
const Scene = lazy(() => import('../scenes/index.tsx'));

/** Nobody keeps the attempt. */
const unsaved: Saving = {
  state: (() => {
    const state = { kind: 'unsaved' } as const;
    return () => state;
  })(),
  resumedAt: null,
  learner: null,
  subscribe: () => () => undefined,
};

function begin(assignment: Assignment): Play {
  const attempt = beginAttempt(assignment);
  const { speed } = switches;
  if (speed !== null && assignment.speeds.includes(speed)) attempt.act('speed', '', speed);
  return { attempt, saving: unsaved, readOnly: false };
}

function scene(props: SceneSlotProps) {
  return <Scene {...props} quality={switches.quality ?? 'medium'} still={switches.still} />;
}

/** The assignment's text at an address of the page's own host. */
async function fetchAssignment(address: string): Promise<string> {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) throw new InputError('assignment', 'unreadable', { why: url.host });
  const answer = await fetch(url);
  if (!answer.ok) throw new InputError('assignment', 'unreadable', { why: answer.status });
  return answer.text();
}

async function open(): Promise<void> {
  const { assignment } = switches;
  let first: Play | null = null;
  let problem: InputError | null = null;
  try {
    if (assignment !== null) first = begin(parseAssignment(await fetchAssignment(assignment)));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problem = error;
  }
  const language = switches.language ?? first?.attempt.assignment.language ?? 'zh-CN';
  await startTexts(language, switches.double);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App
        first={first}
        problem={problem && explainInputError(problem, language)}
        seed={switches.seed ?? 1}
        begin={begin}
        scene={scene}
      />
    </StrictMode>,
  );
}

await open();
