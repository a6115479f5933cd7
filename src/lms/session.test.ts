import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StrictLms } from '../../tests/conformance/strict-lms.ts';
import { wrapApi } from './api.ts';
import type { Standard } from './connect.ts';
import type { Completion, LmsPort, Progress } from './port.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import { openSession } from './session.ts';

const dialects = { scorm12, scorm2004 };
const standards: readonly Standard[] = ['scorm12', 'scorm2004'];
const now = () => new Date(2026, 10, 22, 9, 5, 7);

function open(lms: StrictLms): LmsPort {
  const dialect = dialects[lms.standard];
  const port = openSession(dialect, wrapApi(lms.api, dialect), now);
  if (!port) throw new Error('the LMS refused to open');
  return port;
}

const progress: Progress = { suspendData: 'P1.abc', location: '4.07', progress: 0.2, sessionSeconds: 65 };

const completion: Completion = {
  ...progress,
  score: 87.5,
  passed: true,
  reason: 'finished',
  steps: [
    { id: '4.04', description: 'Charge the vessel', points: 3.88, of: 3.88, doneAt: 3000, competency: 'C1' },
    { id: '4.09', description: 'Route 2', points: 1.62, of: 3.24, doneAt: 4000, competency: 'C1' },
    { id: '4.10', description: 'Route 3', points: 0, of: 3.88, doneAt: null, competency: null },
  ],
  competencies: [{ id: 'C1', description: 'Line-up', points: 5.5, of: 7.12 }],
};

describe.each(standards)('a session with %s', (standard) => {
  test('marks itself resumable before anything else can happen', () => {
    const lms = new StrictLms(standard);
    open(lms);
    expect(lms.data[standard === 'scorm12' ? 'cmi.core.exit' : 'cmi.exit']).toBe('suspend');
    expect(lms.complaints).toEqual([]);
  });

  test('commits the whole state, and what a crash leaves is the last commit', async () => {
    const lms = new StrictLms(standard);
    const port = open(lms);
    expect(await port.commit(progress)).toEqual({ ok: true });
    expect(lms.committed['cmi.suspend_data']).toBe('P1.abc');
    expect(Object.keys(lms.committed).some((element) => element.includes('score'))).toBe(false);
    expect(lms.complaints).toEqual([]);
  });

  test.each([
    ['passed', { score: 87.5, passed: true }],
    ['failed', { score: 12.25, passed: false }],
    ['unscored', { score: null, passed: null }],
  ])('stores a %s attempt with its steps and competencies', async (_, result) => {
    const lms = new StrictLms(standard);
    const port = open(lms);
    expect(await port.complete({ ...completion, ...result })).toEqual({ ok: true });
    port.leave(null);
    const is12 = standard === 'scorm12';
    const status = is12 ? lms.data['cmi.core.lesson_status'] : lms.data['cmi.success_status'];
    const expected = { true: 'passed', false: 'failed', null: is12 ? 'completed' : 'unknown' }[String(result.passed)];
    expect(status).toBe(expected);
    expect(lms.data[is12 ? 'cmi.core.score.raw' : 'cmi.score.raw']).toBe(
      result.score === null ? undefined : String(result.score),
    );
    expect(lms.data['cmi.interactions.1.result']).toBe('1.62');
    expect(lms.data['cmi.interactions.2.result']).toBe(is12 ? 'wrong' : 'incorrect');
    expect(lms.data['cmi.objectives.0.score.raw']).toBe('77.25');
    expect(lms.complaints).toEqual([]);
    expect(lms.calls.filter((call) => call === 'terminate')).toHaveLength(1);
  });

  test('finds a competency by its id, not by its place', async () => {
    const lms = new StrictLms(standard, { 'cmi.objectives.0.id': 'PRIMARY', 'cmi.objectives.1.id': 'C1' });
    await open(lms).complete(completion);
    expect(lms.data['cmi.objectives.0.id']).toBe('PRIMARY');
    expect(lms.data['cmi.objectives.1.score.raw']).toBe('77.25');
    expect(lms.complaints).toEqual([]);
  });

  test('writes a second result over the first', async () => {
    const lms = new StrictLms(standard);
    const port = open(lms);
    await port.complete(completion);
    await port.complete({ ...completion, score: 91 });
    expect(lms.data[standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw']).toBe('91');
    expect(lms.data['cmi.interactions.3.id']).toBeUndefined();
    expect(lms.complaints).toEqual([]);
  });

  test('appends to the interactions of an earlier session', async () => {
    const lms = new StrictLms(standard, { 'cmi.interactions.0.id': '4.04' });
    await open(lms).complete(completion);
    expect(lms.data['cmi.interactions.3.id']).toBe('4.10');
    expect(lms.complaints).toEqual([]);
  });

  test('ends exactly once, and writes nothing after', async () => {
    const lms = new StrictLms(standard);
    const port = open(lms);
    port.leave(progress);
    port.leave(progress);
    expect(await port.commit(progress)).toMatchObject({ ok: false });
    expect(lms.calls.filter((call) => call === 'terminate')).toHaveLength(1);
    expect(lms.committed['cmi.suspend_data']).toBe('P1.abc');
    expect(lms.complaints).toEqual([]);
  });

  test.each(['browse', 'review'])('writes nothing in %s', async (mode) => {
    const lms = new StrictLms(standard, { [standard === 'scorm12' ? 'cmi.core.lesson_mode' : 'cmi.mode']: mode });
    const port = open(lms);
    await port.commit(progress);
    await port.complete(completion);
    port.leave(progress);
    expect(lms.calls).toEqual(['initialise', 'terminate']);
  });

  test('every write of any attempt is legal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
          passed: fc.boolean(),
          reason: fc.constantFrom<'finished' | 'time'>('finished', 'time'),
          location: fc.string({ maxLength: 300 }),
          sessionSeconds: fc.double({ min: 0, max: 1e7, noNaN: true }),
          progress: fc.double({ min: -1, max: 2, noNaN: true }),
          steps: fc.array(
            fc.record({
              id: fc.constantFrom('4.04', '4.18', 'Q.f0', 'R6.hold-start'),
              description: fc.string({ unit: 'grapheme', maxLength: 400 }),
              points: fc.double({ min: 0, max: 9, noNaN: true }),
              of: fc.double({ min: 0, max: 9, noNaN: true }),
              doneAt: fc.option(fc.nat({ max: 1e6 })),
              competency: fc.option(fc.constantFrom('C1', 'C6')),
            }),
            { maxLength: 210 },
          ),
          competencies: fc.constantFrom([], completion.competencies),
        }),
        async (attempt) => {
          const lms = new StrictLms(standard);
          const port = open(lms);
          const passed = attempt.score === null ? null : attempt.passed;
          await port.complete({ ...attempt, passed, suspendData: 'x'.repeat(port.suspendBudget) });
          expect(lms.complaints).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('the launch is read whole', () => {
  const lms = new StrictLms('scorm2004', {
    'cmi.learner_name': '李明',
    'cmi.suspend_data': 'P1.old',
    'cmi.launch_data': 'mode=exam',
    'cmi.scaled_passing_score': '0.7',
    'cmi.total_time': 'PT1H',
    'cmi.max_time_allowed': 'PT2H',
    'cmi.time_limit_action': 'exit,message',
  });
  expect(open(lms).launch).toEqual({
    learnerName: '李明',
    learnerId: null,
    mode: 'normal',
    suspendData: 'P1.old',
    launchData: 'mode=exam',
    passMark: 70,
    totalSeconds: 3600,
    maxSeconds: 7200,
    timeLimitAction: 'exit,message',
  });
});

describe.each(standards)('a hostile %s LMS', (standard) => {
  const dialect = dialects[standard];
  const names = Object.values(dialect.methods);
  const hostile = (answer: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, () => answer(name)]));

  test('that throws at every call is refused at the door, with its own words', () => {
    const api = wrapApi(
      hostile(() => {
        throw new Error('boom');
      }),
      dialect,
    );
    expect(openSession(dialect, api, now)).toBeNull();
    expect(api.lastError()).toBe('boom');
  });

  test('that answers with booleans is understood', async () => {
    const port = openSession(
      dialect,
      wrapApi(
        hostile(() => true),
        dialect,
      ),
      now,
    );
    expect(await port?.commit(progress)).toEqual({ ok: true });
  });

  test('that refuses every write says so, and the next commit writes everything again', async () => {
    const lms = new StrictLms(standard);
    let refuse = true;
    const { set } = dialect.methods;
    const raw = lms.api;
    const api = wrapApi({ ...raw, [set]: (...args: string[]) => (refuse ? 'false' : raw[set]!(...args)) }, dialect);
    const port = openSession(dialect, api, now);
    expect(await port?.complete(completion)).toMatchObject({ ok: false });
    refuse = false;
    expect(await port?.complete(completion)).toEqual({ ok: true });
    expect(lms.committed['cmi.suspend_data']).toBe('P1.abc');
    expect(lms.data['cmi.interactions.3.id']).toBeUndefined();
    expect(lms.complaints).toEqual([]);
  });

  test('without interactions and objectives still stores the result', async () => {
    const lms = new StrictLms(standard);
    const raw = lms.api;
    const { set } = dialect.methods;
    const poor = {
      ...raw,
      [set]: (element: string, value: string) =>
        /interactions|objectives/.test(element) ? 'false' : raw[set]!(element, value),
    };
    expect(await openSession(dialect, wrapApi(poor, dialect), now)?.complete(completion)).toEqual({ ok: true });
    expect(lms.committed['cmi.suspend_data']).toBe('P1.abc');
  });
});
