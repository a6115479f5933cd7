// The way in: finds the learning system that the page was packaged for, and takes up or begins the attempt that it asks for.
import { type Assignment, parseAssignment, readAssignment } from '../attempt/assignment.ts';
import { resumeAttempt } from '../attempt/compact.ts';
import { InputError } from '../attempt/input-error.ts';
import type { RunningAttempt } from '../attempt/run.ts';
import { connect } from './connect.ts';
import { overridesOf } from './launch-data.ts';
import { holdAlone } from './lock.ts';
import { packageSettings } from './package-settings.ts';
import type { LmsPort } from './port.ts';

export interface Entrance {
  /** Null where the page runs without a learning system. */
  readonly port: LmsPort | null;
  /** Another window plays this attempt: look, but do not act, and store nothing. */
  readonly elsewhere: boolean;
  /** The attempt of an earlier session. */
  readonly resumed: RunningAttempt | null;
  /** The assignment of the package, with what the learning system overrides; null lets the trainee choose. */
  readonly assignment: Assignment | null;
  /** What could not be used, each for one line on the start page. */
  readonly problems: readonly InputError[];
}

/** Refusals go to the start page; anything else is a fault of ours. */
function attemptTo<T>(action: () => T, problems: InputError[]): T | null {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(error);
    return null;
  }
}

/** Opens the door. `defaults` is an assignment that came with the page's own address, or null. */
export async function enter(page: Window, defaults: Assignment | null): Promise<Entrance> {
  const alone: Entrance = { port: null, elsewhere: false, resumed: null, assignment: defaults, problems: [] };
  const settings = packageSettings(page.document, page.location.search);
  if (settings === null) return alone;
  const problems: InputError[] = [];
  const packaged =
    settings.assignment === null ? defaults : attemptTo(() => parseAssignment(settings.assignment!), problems);
  const connection = await connect(page, settings.standard);
  const port = connection.state === 'connected' ? connection.port : null;

  const overrides = overridesOf(port?.launch.launchData ?? '', page.location.search);
  for (const { key, value } of overrides.refused) {
    problems.push(new InputError(`launch_data.${key}`, 'not-understood', { value }));
  }
  const passMark = port?.launch.passMark ?? null;
  const fields = { ...overrides.fields, ...(passMark === null ? {} : { passMark }) };
  const assignment = packaged && attemptTo(() => readAssignment({ ...packaged, ...fields }), problems);
  if (!port) return { ...alone, assignment, problems };

  const elsewhere = !(await holdAlone(`${settings.id}.${port.launch.learnerId ?? ''}.${page.location.pathname}`));
  const { suspendData } = port.launch;
  const resumed = suspendData === null ? null : attemptTo(() => resumeAttempt(suspendData), problems);
  return { port, elsewhere, resumed, assignment, problems };
}
