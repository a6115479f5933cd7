// SCORM 2004 4th edition: element names, vocabulary, formats.
import { actionOf, type Dialect, MOST_INTERACTIONS, modeOf, objectives, type Shelf, type Write } from './dialect.ts';
import { decimal, duration, numberOrNull, secondsOf, timestamp } from './format.ts';
import type { Completion, Progress } from './port.ts';

function progress(p: Progress): readonly Write[] {
  return [
    ['cmi.progress_measure', decimal(Math.min(1, Math.max(0, p.progress)))],
    ['cmi.location', p.location.slice(0, 1000)],
    ['cmi.suspend_data', p.suspendData],
    ['cmi.session_time', duration(p.sessionSeconds)],
  ];
}

function interactions(c: Completion, first: number, now: Date): Write[] {
  return c.steps.slice(0, MOST_INTERACTIONS).flatMap((step, i): Write[] => {
    const at = `cmi.interactions.${first + i}`;
    const writes: Write[] = [
      [`${at}.id`, step.id],
      [`${at}.type`, 'performance'],
      [`${at}.timestamp`, timestamp(now)],
      [`${at}.weighting`, decimal(step.of)],
      [`${at}.learner_response`, `${step.id}[.]${step.doneAt === null ? 'not-done' : 'done'}`],
      [`${at}.result`, step.points >= step.of ? 'correct' : step.points <= 0 ? 'incorrect' : decimal(step.points)],
      [`${at}.description`, step.description.slice(0, 250)],
    ];
    if (step.competency !== null) writes.splice(2, 0, [`${at}.objectives.0.id`, step.competency]);
    if (step.doneAt !== null) writes.push([`${at}.latency`, duration(step.doneAt)]);
    return writes;
  });
}

const competencyFields: Parameters<typeof objectives>[2] = ({ description }, share, success) => [
  ['description', description.slice(0, 250)],
  ['score.min', '0'],
  ['score.max', '100'],
  ['score.raw', decimal(100 * share)],
  ['score.scaled', decimal(share)],
  ['success_status', success],
  ['completion_status', 'completed'],
];

function completion(c: Completion, shelf: Shelf, now: Date): readonly Write[] {
  const score: Write[] =
    c.score === null
      ? []
      : [
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', decimal(c.score)],
          ['cmi.score.scaled', String(Math.round(c.score * 100) / 10_000)],
        ];
  return [
    ...interactions(c, shelf.interactions, now),
    ...objectives(c.competencies, shelf, competencyFields),
    ...score,
    ['cmi.success_status', c.passed === null ? 'unknown' : c.passed ? 'passed' : 'failed'],
    ['cmi.completion_status', 'completed'],
    ...progress({ ...c, progress: 1 }),
    // Any exit but 'suspend' makes the next launch start empty, and the debrief should be viewable again.
    ['cmi.exit', c.reason === 'time' ? 'time-out' : 'suspend'],
  ];
}

/** `cmi.scaled_passing_score` is -1..1; our pass mark is 0-100. */
function passMark(text: string): number | null {
  const scaled = numberOrNull(text);
  return scaled === null ? null : Math.max(0, scaled * 100);
}

export const scorm2004: Dialect = {
  standard: 'scorm2004',
  apiName: 'API_1484_11',
  methods: {
    initialise: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
  suspendBudget: 60_000,
  readLaunch: (read) => ({
    learnerName: read('cmi.learner_name') || null,
    learnerId: read('cmi.learner_id') || null,
    mode: modeOf(read('cmi.mode')),
    suspendData: read('cmi.suspend_data') || null,
    launchData: read('cmi.launch_data'),
    passMark: passMark(read('cmi.scaled_passing_score')),
    totalSeconds: secondsOf(read('cmi.total_time')),
    maxSeconds: secondsOf(read('cmi.max_time_allowed')) || null,
    timeLimitAction: actionOf(read('cmi.time_limit_action')),
  }),
  opening: (read) => {
    const status = read('cmi.completion_status');
    const begin: Write[] =
      status === 'completed' || status === 'incomplete'
        ? []
        : [
            ['cmi.completion_status', 'incomplete'],
            ['cmi.success_status', 'unknown'],
          ];
    return [...begin, ['cmi.exit', 'suspend']];
  },
  progress,
  completion,
};
