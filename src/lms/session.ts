// One session with a SCORM LMS: opened once, written many times, ended once. The dialect says what; this file says when.
import type { Api } from './api.ts';
import { type Dialect, isOptional, type Shelf, type Write } from './dialect.ts';
import type { Completion, LmsPort, Progress, Written } from './port.ts';

/** Puts writes into the LMS. The first refusal of an element that matters is the answer; refusals of optional families are passed over. */
function put(api: Api, writes: readonly Write[]): Written {
  let refusal: Written = { ok: true };
  for (const [element, value] of writes) {
    if (api.set(element, value) || isOptional(element) || !refusal.ok) continue;
    refusal = { ok: false, why: `${element}: ${api.lastError() || 'refused'}` };
  }
  return refusal;
}

function shelfOf(api: Api): Shelf {
  const count = (family: string): number => Number(api.get(`cmi.${family}._count`)) || 0;
  const objectiveCount = count('objectives');
  const objectives = new Map<string, number>();
  for (let i = 0; i < objectiveCount; i++) objectives.set(api.get(`cmi.objectives.${i}.id`), i);
  return { interactions: count('interactions'), objectives, objectiveCount };
}

/**
 * Opens a session. Returns null if the LMS refuses to initialise.
 * In 'browse' and 'review' nothing is ever written: some systems would store and even grade it.
 */
export function openSession(dialect: Dialect, api: Api, now: () => Date): LmsPort | null {
  if (!api.initialise()) return null;
  const launch = dialect.readLaunch(api.get);
  const writable = launch.mode === 'normal';
  let ended = false;
  // Taken once: results that are written again, after a failure or a second try, go to the same places, so that nothing doubles.
  let shelf: Shelf | null = null;
  if (writable) put(api, dialect.opening(api.get));

  const commit = (writes: readonly Write[]): Written => {
    if (!writable) return { ok: true };
    if (ended) return { ok: false, why: 'session ended' };
    const written = put(api, writes);
    if (!api.commit()) return written.ok ? { ok: false, why: api.lastError() || 'commit refused' } : written;
    return written;
  };

  return {
    standard: dialect.standard,
    launch,
    suspendBudget: dialect.suspendBudget,
    commit: (progress: Progress) => Promise.resolve(commit(dialect.progress(progress))),
    complete: (completion: Completion) => {
      shelf ??= shelfOf(api);
      return Promise.resolve(commit(dialect.completion(completion, shelf, now())));
    },
    leave: (progress: Progress | null) => {
      if (ended) return;
      if (writable && progress !== null) {
        put(api, dialect.progress(progress));
        // 2004 commits by terminating; some systems answer an extra commit on the way out with an error.
        if (dialect.standard === 'scorm12') api.commit();
      }
      ended = true;
      api.terminate();
    },
  };
}
