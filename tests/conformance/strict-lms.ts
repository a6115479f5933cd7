// An LMS that takes only what the specification and the strictest of the known systems take. It remembers what it was told and complains aloud.
import type { Standard } from '../../src/lms/connect.ts';

type Rule = (value: string) => boolean;

const among =
  (...words: string[]): Rule =>
  (value) =>
    words.includes(value);
const matches =
  (pattern: RegExp): Rule =>
  (value) =>
    pattern.test(value);
const upTo =
  (length: number): Rule =>
  (value) =>
    value.length <= length;
const between =
  (least: number, most: number): Rule =>
  (value) =>
    /^-?\d{1,3}(\.\d{1,7})?$/.test(value) && Number(value) >= least && Number(value) <= most;

const ID = matches(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/);
const DECIMAL = matches(/^-?\d{1,7}(\.\d{1,2})?$/);
const PERCENT = (value: string): boolean => between(0, 100)(value) && DECIMAL(value);
const TIMESPAN = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const DURATION = matches(/^PT(?=\d)(\d+H)?([0-5]?\dM)?([0-5]?\d(\.\d{1,2})?S)?$/);
const ASCII = matches(/^[ -~]*$/);

const RULES: Readonly<Record<Standard, ReadonlyMap<string, Rule>>> = {
  scorm12: new Map<string, Rule>([
    ['cmi.core.lesson_location', upTo(255)],
    ['cmi.core.lesson_status', among('passed', 'completed', 'failed', 'incomplete', 'browsed')],
    ['cmi.core.exit', among('time-out', 'suspend', 'logout', '')],
    ['cmi.core.session_time', TIMESPAN],
    ['cmi.core.score.raw', PERCENT],
    ['cmi.core.score.min', PERCENT],
    ['cmi.core.score.max', PERCENT],
    ['cmi.suspend_data', (value) => value.length <= 4096 && ASCII(value)],
    ['cmi.objectives.n.id', ID],
    ['cmi.objectives.n.score.raw', PERCENT],
    ['cmi.objectives.n.score.min', PERCENT],
    ['cmi.objectives.n.score.max', PERCENT],
    ['cmi.objectives.n.status', among('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')],
    ['cmi.interactions.n.id', ID],
    ['cmi.interactions.n.objectives.n.id', ID],
    ['cmi.interactions.n.time', matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)],
    [
      'cmi.interactions.n.type',
      among('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    ],
    ['cmi.interactions.n.weighting', DECIMAL],
    ['cmi.interactions.n.student_response', (value) => upTo(255)(value) && matches(/^[A-Za-z0-9._-]*$/)(value)],
    [
      'cmi.interactions.n.result',
      (value) => among('correct', 'wrong', 'unanticipated', 'neutral')(value) || DECIMAL(value),
    ],
    ['cmi.interactions.n.latency', TIMESPAN],
  ]),
  scorm2004: new Map<string, Rule>([
    ['cmi.location', upTo(1000)],
    ['cmi.completion_status', among('completed', 'incomplete', 'not attempted', 'unknown')],
    ['cmi.success_status', among('passed', 'failed', 'unknown')],
    ['cmi.exit', among('time-out', 'suspend', 'logout', 'normal', '')],
    ['cmi.session_time', DURATION],
    ['cmi.progress_measure', between(0, 1)],
    ['cmi.score.raw', DECIMAL],
    ['cmi.score.min', DECIMAL],
    ['cmi.score.max', DECIMAL],
    ['cmi.score.scaled', between(-1, 1)],
    ['cmi.suspend_data', (value) => value.length <= 64_000 && ASCII(value)],
    ['cmi.objectives.n.id', ID],
    ['cmi.objectives.n.description', upTo(250)],
    ['cmi.objectives.n.score.raw', DECIMAL],
    ['cmi.objectives.n.score.min', DECIMAL],
    ['cmi.objectives.n.score.max', DECIMAL],
    ['cmi.objectives.n.score.scaled', between(-1, 1)],
    ['cmi.objectives.n.success_status', among('passed', 'failed', 'unknown')],
    ['cmi.objectives.n.completion_status', among('completed', 'incomplete', 'not attempted', 'unknown')],
    ['cmi.interactions.n.id', ID],
    ['cmi.interactions.n.objectives.n.id', ID],
    [
      'cmi.interactions.n.type',
      among(
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
        'numeric',
        'other',
      ),
    ],
    ['cmi.interactions.n.timestamp', matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)],
    ['cmi.interactions.n.weighting', DECIMAL],
    ['cmi.interactions.n.learner_response', matches(/^[A-Za-z0-9._-]{0,250}\[\.\][A-Za-z0-9._-]{0,250}$/)],
    [
      'cmi.interactions.n.result',
      (value) => among('correct', 'incorrect', 'unanticipated', 'neutral')(value) || DECIMAL(value),
    ],
    ['cmi.interactions.n.latency', DURATION],
    ['cmi.interactions.n.description', upTo(250)],
  ]),
};

const METHODS: Readonly<Record<Standard, readonly string[]>> = {
  scorm12: [
    'LMSInitialize',
    'LMSFinish',
    'LMSGetValue',
    'LMSSetValue',
    'LMSCommit',
    'LMSGetLastError',
    'LMSGetErrorString',
    'LMSGetDiagnostic',
  ],
  scorm2004: [
    'Initialize',
    'Terminate',
    'GetValue',
    'SetValue',
    'Commit',
    'GetLastError',
    'GetErrorString',
    'GetDiagnostic',
  ],
};

/** A recording, unforgiving LMS of one standard. `complaints` must stay empty. */
export class StrictLms {
  readonly complaints: string[] = [];
  readonly calls: string[] = [];
  /** What a crash would leave: the data of the last commit. */
  committed: Readonly<Record<string, string>> = {};
  readonly data: Record<string, string>;
  #state: 'closed' | 'open' | 'ended' = 'closed';

  constructor(
    readonly standard: Standard,
    initial: Readonly<Record<string, string>> = {},
  ) {
    this.data = { ...initial };
  }

  /** The object that the LMS would put on `window`. */
  get api(): Record<string, (...args: string[]) => unknown> {
    const [initialise, terminate, get, set, commit, lastError, errorString, diagnostic] = METHODS[this.standard];
    return {
      [initialise!]: () => this.#call('initialise', () => this.#expect('closed', 'open')),
      [terminate!]: () => this.#call('terminate', () => this.#expect('open', 'ended') && this.#store()),
      [get!]: (element: string) => this.#read(element),
      [set!]: (element: string, value: string) => this.#call(`set ${element}`, () => this.#write(element, value)),
      [commit!]: () => this.#call('commit', () => this.#state === 'open' && this.#store()),
      [lastError!]: () => '0',
      [errorString!]: () => '',
      [diagnostic!]: () => '',
    };
  }

  #call(name: string, action: () => boolean): string {
    this.calls.push(name);
    const ok = action();
    if (!ok) this.complaints.push(name);
    return ok ? 'true' : 'false';
  }

  #expect(before: 'closed' | 'open', after: 'open' | 'ended'): boolean {
    if (this.#state !== before) return false;
    this.#state = after;
    return true;
  }

  #store(): boolean {
    this.committed = { ...this.data };
    return true;
  }

  #count(family: string): number {
    let n = 0;
    while (this.data[`${family}.${n}.id`] !== undefined) n++;
    return n;
  }

  #read(element: string): string {
    const count = /^(cmi\.(?:interactions|objectives))\._count$/.exec(element);
    if (count) return String(this.#count(count[1]!));
    if (this.standard === 'scorm12' && element.startsWith('cmi.interactions.')) {
      this.complaints.push(`get ${element}: write only`);
      return '';
    }
    return this.data[element] ?? '';
  }

  #write(element: string, value: string): boolean {
    if (this.#state !== 'open' || typeof value !== 'string') return false;
    const rule = RULES[this.standard].get(element.replaceAll(/\.\d+(?=\.)/g, '.n'));
    if (!rule?.(value)) {
      this.complaints.push(`${element} = ${JSON.stringify(value.slice(0, 80))}`);
      return false;
    }
    const place = /^(cmi\.(?:interactions|objectives))\.(\d+)\.(.+)$/.exec(element);
    if (place) {
      const [, family, index, field] = place;
      const known = this.#count(family!);
      if (Number(index) > known || (Number(index) === known && field !== 'id')) return false;
      if (field === 'id' && this.data[element] !== undefined && this.data[element] !== value) return false;
    }
    this.data[element] = value;
    return true;
  }
}
