// Lets a learning system follow an attempt: every command soon, the state regularly, the result at the end, and a farewell when the page goes.
import type { Attempt } from '../attempt/attempt.ts';
import { Keeper, type Saving } from './keeper.ts';
import type { LmsPort } from './port.ts';
import { completionOf, progressOf } from './results.ts';

export interface Following {
  readonly saving: () => Saving;
  readonly subscribe: (listener: () => void) => () => void;
}

const TIME_CHECK_MS = 1000;

/**
 * Begins to follow. `suspendData` gives the compact log within a budget of characters.
 * An attempt that has ended already is only looked at again: its results are stored and are not written twice.
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
  const heard: Following = {
    saving: () => saving,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const onLeaving = (leave: () => void): void => {
    page.addEventListener('pagehide', leave);
    // Out of the back/forward cache the session is over: only a new one can store anything.
    page.addEventListener('pageshow', (event) => {
      if (event.persisted) page.location.reload();
    });
  };

  if (attempt.finished !== null) {
    onLeaving(() => port.leave(null));
    return heard;
  }

  const keeper = new Keeper({
    port,
    progress: () => progressOf(attempt, log(), sessionSeconds()),
    probe: () => reachable(page),
    onChange: (next) => {
      saving = next;
      for (const listener of listeners) listener();
    },
  });
  onLeaving(() => keeper.leave());
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void keeper.flush();
  });

  let ranOut = false;
  const { maxSeconds, totalSeconds, timeLimitAction } = port.launch;
  if (maxSeconds !== null && timeLimitAction.startsWith('exit')) {
    // The system only names its limit; closing at it is the content's business.
    setInterval(() => {
      if (totalSeconds + sessionSeconds() < maxSeconds || attempt.finished !== null) return;
      ranOut = true;
      attempt.act('finish', '');
    }, TIME_CHECK_MS);
  }

  let commands = attempt.commands.length;
  let ended = false;
  attempt.subscribe(() => {
    if (attempt.finished === null) {
      // A rewind makes the log shorter; that has to be stored as well.
      if (ended || attempt.commands.length !== commands) keeper.touched();
    } else if (!ended) {
      const completion = completionOf(attempt, log(), sessionSeconds());
      keeper.complete(ranOut ? { ...completion, reason: 'time' } : completion);
    }
    ended = attempt.finished !== null;
    commands = attempt.commands.length;
  });
  return heard;
}

/** A sign of life of the server that served the page: some systems say "stored" without having stored. */
async function reachable(page: Window): Promise<boolean> {
  if (!page.navigator.onLine) return false;
  try {
    const answer = await page.fetch(page.location.href, { method: 'HEAD', cache: 'no-store' });
    return answer.status < 500;
  } catch {
    return false;
  }
}
