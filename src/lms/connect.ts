// Opening the door: which dialect the package asks for, the search for the API, and the port when there is none.
import { findApi, wrapApi } from './api.ts';
import type { Dialect } from './dialect.ts';
import type { LmsPort } from './port.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { openSession } from './session.ts';

export type Standard = 'scorm12' | 'scorm2004';

const DIALECTS: Readonly<Record<Standard, Dialect>> = { scorm12, scorm2004 };

/** Some systems put the API in place only after the frame has loaded. */
const SEARCH_MS = 3000;
const SEARCH_STEP_MS = 100;

/** How connecting ended: a session, no API at all, or an API that would not initialise. */
export type Connection =
  | { readonly state: 'connected'; readonly port: LmsPort }
  | { readonly state: 'missing' }
  | { readonly state: 'refused'; readonly why: string };

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Searches the LMS of the package's own standard, for at most 3 s, and opens the session. Never throws. */
export async function connect(start: Window, standard: Standard): Promise<Connection> {
  const dialect = DIALECTS[standard];
  for (let waited = 0; ; waited += SEARCH_STEP_MS) {
    const raw = findApi(start, dialect);
    if (raw) {
      const api = wrapApi(raw, dialect);
      const port = openSession(dialect, api, () => new Date());
      return port ? { state: 'connected', port } : { state: 'refused', why: api.lastError() || 'initialise' };
    }
    if (waited >= SEARCH_MS) return { state: 'missing' };
    await pause(SEARCH_STEP_MS);
  }
}
