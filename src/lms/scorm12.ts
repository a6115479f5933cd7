// SCORM 1.2: element names, vocabulary, formats.
import { actionOf, type Dialect, MOST_INTERACTIONS, modeOf, objectives, type Shelf, type Write } from './dialect.ts';
import { decimal, numberOrNull, secondsOf, timeOfDay, timespan } from './format.ts';
import type { Completion, Progress } from './port.ts';

function progress(p: Progress): readonly Write[] {
  return [
    ['cmi.core.lesson_location', p.location.slice(0, 255)],
    ['cmi.suspend_data', p.suspendData],
    ['cmi.core.session_time', timespan(p.sessionSeconds)],
  ];
}

function statusOf(c: Completion): string {
  if (c.passed === null) return 'completed';
  return c.passed ? 'passed' : 'failed';
}

function interactions(c: Completion, first: number, now: Date): Write[] {
  return c.steps.slice(0, MOST_INTERACTIONS).flatMap((step, i): Write[] => {
    const at = `cmi.interactions.${first + i}`;
    const writes: Write[] = [
      [`${at}.id`, step.id],
      [`${at}.time`, timeOfDay(now)],
      [`${at}.type`, 'performance'],
      [`${at}.weighting`, decimal(step.of)],
      [`${at}.student_response`, step.doneAt === null ? 'not-done' : 'done'],
      [`${at}.result`, step.points >= step.of ? 'correct' : step.points <= 0 ? 'wrong' : decimal(step.points)],
    ];
    if (step.competency !== null) writes.splice(1, 0, [`${at}.objectives.0.id`, step.competency]);
    if (step.doneAt !== null) writes.push([`${at}.latency`, timespan(step.doneAt)]);
    return writes;
  });
}

const competencyFields: Parameters<typeof objectives>[2] = (_, share, success) => [
  ['score.min', '0'],
  ['score.max', '100'],
  ['score.raw', decimal(100 * share)],
  ['status', success],
];

function completion(c: Completion, shelf: Shelf, now: Date): readonly Write[] {
  const score: Write[] =
    c.score === null
      ? []
      : [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', decimal(c.score)],
        ];
  return [
    ...interactions(c, shelf.interactions, now),
    ...objectives(c.competencies, shelf, competencyFields),
    ...score,
    ['cmi.core.lesson_status', statusOf(c)],
    ...progress(c),
    // The debrief must be viewable again, so a finished attempt is suspended; only a run-out clock closes it for good.
    ['cmi.core.exit', c.reason === 'time' ? 'time-out' : 'suspend'],
  ];
}

export const scorm12: Dialect = {
  standard: 'scorm12',
  apiName: 'API',
  methods: {
    initialise: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  suspendBudget: 4000,
  readLaunch: (read) => ({
    learnerName: read('cmi.core.student_name') || null,
    learnerId: read('cmi.core.student_id') || null,
    mode: modeOf(read('cmi.core.lesson_mode')),
    suspendData: read('cmi.suspend_data') || null,
    launchData: read('cmi.launch_data'),
    passMark: numberOrNull(read('cmi.student_data.mastery_score')),
    totalSeconds: secondsOf(read('cmi.core.total_time')),
    maxSeconds: secondsOf(read('cmi.student_data.max_time_allowed')) || null,
    timeLimitAction: actionOf(read('cmi.student_data.time_limit_action')),
  }),
  opening: (read) => {
    const status = read('cmi.core.lesson_status');
    const begin: Write[] =
      status === '' || status === 'not attempted' ? [['cmi.core.lesson_status', 'incomplete']] : [];
    return [...begin, ['cmi.core.exit', 'suspend']];
  },
  progress,
  completion,
};
