// Lets a learning system follow an attempt: every command soon, the state regularly, the result at the end, and a farewell when the page goes.
import type { Attempt } from '../attempt/attempt.ts';
import { Keeper, type Saving } from './keeper.ts';
import type { LmsPort } from './port.ts';
import { completionOf, progressOf } from './results.ts';

export interface Following {
  readonly saving: Saving;
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends the session: the trainee leaves by the exit button. */
  readonly leave: () => void;
}

/**
 * Begins to follow. `suspendData` gives the compact log within a budget of characters.
 * The page itself is probed after each write, since some systems say "stored" without having stored.
 */
export function follow(
  attempt: Attempt,
  port: LmsPort,
  page: Window,
  suspendData: (budget: number) => string,
): Following {
  const listeners = new Set<() => void>();
  let saving: Saving = { state: 'saved' };
  const opened = performance.now();
  const sessionSeconds = (): number => (performance.now() - opened) / 1000;
  const log = (): string => suspendData(port.suspendBudget);

  const keeper = new Keeper({
    port,
    progress: () => progressOf(attempt, log(), sessionSeconds()),
    probe: () => reachable(page),
    onChange: (next) => {
      saving = next;
      for (const listener of listeners) listener();
    },
  });

  let commands = attempt.commands.length;
  const heed = (): void => {
    if (attempt.finished !== null) return keeper.complete(completionOf(attempt, log(), sessionSeconds()));
    // A rewind makes the log shorter; that has to be stored as well.
    if (attempt.commands.length !== commands) keeper.touched();
    commands = attempt.commands.length;
  };
  attempt.subscribe(heed);
  heed();

  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void keeper.flush();
  });
  page.addEventListener('pagehide', () => keeper.leave());
  // Out of the back/forward cache the session is over: only a new one can store anything.
  page.addEventListener('pageshow', (event) => {
    if (event.persisted) page.location.reload();
  });

  return {
    get saving() {
      return saving;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () => keeper.leave(),
  };
}

/** A sign of life of the server that served the page. */
async function reachable(page: Window): Promise<boolean> {
  if (!page.navigator.onLine) return false;
  try {
    const answer = await page.fetch(page.location.href, { method: 'HEAD', cache: 'no-store' });
    return answer.status < 500;
  } catch {
    return false;
  }
}
