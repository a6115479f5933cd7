// Ties the trainer together: reads the assignment, builds the attempt, mounts the screens and, when it has come, the drawn workshop.
// Comes behind the opening screen (main.tsx).
import { lazy, StrictMode } from 'react';
import type { Root } from 'react-dom/client';
import { type Assignment, parseAssignment } from './attempt/assignment.ts';
import { expertPlayer } from './attempt/expert.ts';
import { explainInputError, InputError } from './attempt/input-error.ts';
import { packLog } from './attempt/compact.ts';
import { beginAttempt, type RunningAttempt } from './attempt/run.ts';
import { type Entrance, enter } from './lms/enter.ts';
import { type Following, follow } from './lms/follow.ts';
import { App } from './ui/App.tsx';
import type { SceneSlotProps } from './ui/field/scene-slot.ts';
import { addLineTexts, speak } from './ui/i18n.ts';
import type { Play } from './ui/play.ts';
import type { SaveState, Saving } from './ui/saving.ts';
import { readSwitches } from './ui/switches.ts';

const switches = readSwitches(window.location.search);
const Scene = lazy(() => import('../scenes/index.tsx'));

/** How the attempt is kept, in the screens' words. */
function savingOf(
  following: Following | null,
  entrance: Entrance,
  resumedAt: number | null,
  shortened: Saving['shortened'],
): Saving {
  const { port, elsewhere } = entrance;
  const steady = { kind: elsewhere ? 'elsewhere' : 'unsaved' } as const;
  let last: { readonly of: unknown; readonly state: SaveState } = { of: null, state: steady };
  return {
    resumedAt,
    shortened,
    learner: port?.launch.learnerName ?? null,
    subscribe: (listener) => following?.subscribe(listener) ?? (() => undefined),
    // One object as long as nothing changes, so that the screens need not be drawn again.
    state: () => {
      if (!following) return steady;
      const saving = following.saving();
      if (last.of !== saving) {
        last = {
          of: saving,
          state: saving.state === 'failed' ? { kind: 'retrying', why: saving.why } : { kind: 'saved' },
        };
      }
      return last.state;
    },
  };
}

/** Plays an attempt, kept by the learning system where there is one. */
function play(attempt: RunningAttempt, entrance: Entrance, resumedAt: number | null): Play {
  const { port, elsewhere } = entrance;
  const kept = port !== null && !elsewhere;
  let shortened: ReturnType<Saving['shortened']> = null;
  const pack = (budget: number): string => {
    const packed = packLog(attempt, budget);
    shortened = packed.kept === 'whole' ? null : packed.kept;
    return packed.text;
  };
  const following = kept ? follow(attempt, port, window, pack) : null;
  const demonstrated = attempt.assignment.mode === 'demonstration' && attempt.tick === 0;
  const expert = demonstrated ? expertPlayer(attempt) : null;
  return {
    attempt,
    saving: savingOf(following, entrance, resumedAt, () => shortened),
    elsewhere,
    ...(expert ? { advance: (ticks) => expert.play(ticks) } : {}),
  };
}

function begin(assignment: Assignment, entrance: Entrance): Play {
  const attempt = beginAttempt(assignment);
  const { speed } = switches;
  if (speed !== null && assignment.speeds.includes(speed)) attempt.act('speed', '', speed);
  return play(attempt, entrance, null);
}

function scene(props: SceneSlotProps) {
  return <Scene {...props} worn quality={switches.quality ?? props.quality} still={switches.still} />;
}

/** The assignment's text at an address of the page's own host. */
async function fetchAssignment(address: string): Promise<string> {
  const url = new URL(address, window.location.href);
  if (url.origin !== window.location.origin) throw new InputError('assignment', 'unreadable', { why: url.host });
  const answer = await fetch(url);
  if (!answer.ok) throw new InputError('assignment', 'unreadable', { why: answer.status });
  return answer.text();
}

/** Draws the trainer in the place of the opening screen. */
export async function open(root: Root): Promise<void> {
  const problems: InputError[] = [];
  let own: Assignment | null = null;
  try {
    if (switches.assignment !== null) own = parseAssignment(await fetchAssignment(switches.assignment));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(error);
  }
  const entrance = await enter(window, own);
  problems.push(...entrance.problems);
  const { resumed, assignment } = entrance;
  const language = switches.language ?? (resumed?.assignment ?? assignment)?.language ?? 'zh-CN';
  addLineTexts();
  await speak(language);
  root.render(
    <StrictMode>
      <App
        resumed={resumed && play(resumed, entrance, resumed.tick)}
        assigned={assignment}
        problem={problems.length === 0 ? null : problems.map((p) => explainInputError(p, language)).join(' · ')}
        seed={switches.seed ?? 1}
        begin={(chosen) => begin(chosen, entrance)}
        scene={scene}
      />
    </StrictMode>,
  );
}
