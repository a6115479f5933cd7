// A learning management system of one learner, made of scorm-again: for `npm start` and for the tests. Never part of a package.
import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Standard } from '../connect.ts';
import type { Shelf } from './shelf.ts';

/** The grade as the LMS side sees it. */
export interface Grade {
  readonly status: string;
  readonly score: string;
  readonly totalTime: string;
}

export interface LearningSystem {
  /** What goes onto `window` under `apiName`. */
  readonly api: object;
  readonly apiName: 'API' | 'API_1484_11';
  grade(): Grade;
}

export interface LearningSystemOptions {
  readonly learnerName: string;
  readonly launchData: string;
  readonly shelf: Shelf;
  /** Told after every commit and at the end of the session. */
  readonly onChange: () => void;
}

const SETTINGS = { autocommit: false, lmsCommitUrl: false, logLevel: 5 } as const;

/** What a stored record says of the next entry: a suspended session is resumed, any other begins anew. */
const entryOf = (exit: unknown): string => (exit === 'suspend' ? 'resume' : 'ab-initio');

function scorm12(options: LearningSystemOptions): LearningSystem {
  const api = new Scorm12API({ ...SETTINGS });
  const stored = options.shelf.load() as { core?: Record<string, unknown> } | null;
  const { session_time: _, exit, ...core } = stored?.core ?? {};
  api.loadFromJSON({
    ...stored,
    core: {
      lesson_status: 'not attempted',
      ...core,
      student_id: 'local',
      student_name: options.learnerName,
      entry: entryOf(exit),
      lesson_mode: 'normal',
      credit: 'credit',
    },
    launch_data: options.launchData,
  });
  const save = (): void => {
    const { cmi } = api.renderCMIToJSONObject() as { cmi: { core: Record<string, unknown> } };
    options.shelf.save({ ...cmi, core: { ...cmi.core, total_time: api.cmi.getCurrentTotalTime() } });
    options.onChange();
  };
  api.on('LMSCommit', save);
  api.on('LMSFinish', save);
  return {
    api,
    apiName: 'API',
    grade: () => ({
      status: api.cmi.core.lesson_status,
      score: api.cmi.core.score.raw,
      totalTime: api.cmi.getCurrentTotalTime(),
    }),
  };
}

function scorm2004(options: LearningSystemOptions): LearningSystem {
  const api = new Scorm2004API({ ...SETTINGS });
  const stored = options.shelf.load();
  const { session_time: _, exit, ...rest } = stored ?? {};
  api.loadFromJSON({
    ...rest,
    learner_id: 'local',
    learner_name: options.learnerName,
    entry: entryOf(exit),
    mode: 'normal',
    credit: 'credit',
    launch_data: options.launchData,
  });
  const save = (): void => {
    const { cmi } = api.renderCMIToJSONObject() as { cmi: Record<string, unknown> };
    options.shelf.save({ ...cmi, total_time: api.cmi.getCurrentTotalTime() });
    options.onChange();
  };
  api.on('Commit', save);
  api.on('Terminate', save);
  return {
    api,
    apiName: 'API_1484_11',
    grade: () => ({
      status: `${api.cmi.completion_status} / ${api.cmi.success_status}`,
      score: api.cmi.score.raw,
      totalTime: api.cmi.getCurrentTotalTime(),
    }),
  };
}

/** Makes the LMS of the given standard, with the learner's stored record loaded. */
export function learningSystem(standard: Standard, options: LearningSystemOptions): LearningSystem {
  return standard === 'scorm12' ? scorm12(options) : scorm2004(options);
}
