// Every abnormal event in a whole run (content/fermentation.md 3): answered in full, answered wrongly in each way that its sheet names, and
// not answered at all. What is done lies beside the sheets (src/lines/fermentation/events/testing).
import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { events } from '../../src/lines/fermentation/events/index.ts';
import { type EventAnswers, type EventRun, ONSET } from '../../src/lines/fermentation/events/testing/answers.ts';
import { eventAnswers } from '../../src/lines/fermentation/events/testing/index.ts';
import { holds, parseCondition } from '../../src/plant/condition.ts';
import type { ScoreReport } from '../../src/scoring/report.ts';

type Played = Omit<EventRun, 'script'> & Partial<Pick<EventRun, 'script'>>;

interface Seen {
  readonly report: ScoreReport;
  /** Seconds after the onset at which each condition came true. */
  readonly at: ReadonlyMap<string, number>;
  /** What should have held at the end and did not. */
  readonly ends: readonly string[];
  readonly happened: readonly string[];
  /** What an operator was refused. */
  readonly refusals: readonly string[];
}

/** Plays a run to its end, second by second, and hands it in. */
function play(answers: EventAnswers, run: Played): Seen {
  const { event, procedure = 'P9E', seed = 1, besides = [], before = [], at: onset = ONSET } = answers;
  const start = run.start ?? answers.start;
  const attempt = beginAttempt(
    readAssignment({
      line: 'fermentation',
      procedures: [procedure],
      seed,
      timeLimitMinutes: 1440,
      speeds: [1, 2, 10, 60, 600],
      faults: [...besides, { event, at: onset }],
      ...(start === undefined ? {} : { start }),
    }),
  );
  const { script = [] } = run;
  const { expert } = attempt.entry;
  const player =
    typeof script === 'function'
      ? new Player(attempt, script(expert.script), expert.hands)
      : new Player(attempt, [...before, ...script]);
  const waiting = new Map((run.sees ?? []).map(([condition]) => [condition, parseCondition(condition)]));
  const at = new Map<string, number>();
  while (attempt.finished === null && attempt.tick < onset + run.end) {
    player.play(1);
    if (attempt.tick < onset) continue;
    for (const [text, condition] of waiting) {
      if (!holds(condition, (name) => attempt.readNamed(name))) continue;
      at.set(text, attempt.tick - onset);
      waiting.delete(text);
    }
  }
  expect(player.failed, `${event}: an act waited in vain`).toBeNull();
  if (Array.isArray(script)) expect(player.done, `${event}: the run was too short for its script`).toBe(true);
  const ends = (run.ends ?? []).filter((text) => !holds(parseCondition(text), (name) => attempt.readNamed(name)));
  if (attempt.finished === null) attempt.act('finish', '');
  return { report: attempt.score(), at, ends, ...heard(attempt) };
}

function heard({ journal }: RunningAttempt): Pick<Seen, 'happened' | 'refusals'> {
  return {
    happened: journal.flatMap((entry) => (entry.kind === 'happening' ? [entry.code] : [])),
    refusals: journal.flatMap((e) => (e.kind === 'command' && !e.outcome.ok ? [`${e.verb} ${e.tag}`] : [])),
  };
}

/** What was to be seen has been seen, in its time. */
function witness(run: Played, { at, ends, happened }: Seen): void {
  for (const [condition, from, to] of run.sees ?? []) {
    expect(at.get(condition), condition).toBeGreaterThanOrEqual(from);
    expect(at.get(condition), condition).toBeLessThanOrEqual(to);
  }
  expect(ends).toEqual([]);
  expect(happened).toEqual(expect.arrayContaining([...(run.happens ?? [])]));
}

const lostOn = ({ deductions }: ScoreReport, event: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    deductions.filter(({ step }) => step.startsWith(`${event}.`)).map(({ step, reason }) => [step, reason]),
  );

/** "E05" of "E05a": kinds of one event have their wrong answers in common. */
const family = (id: string): string => id.slice(0, 3);

describe.each(eventAnswers.map((answers) => ({ ...answers })))('$event', (answers) => {
  const { event, full, wrong, idle } = answers;
  const rubric = events.get(event)!;

  test('who answers it in full loses nothing, and the plant recovers', () => {
    const seen = play(answers, full);
    expect(seen.refusals).toEqual([]);
    expect(lostOn(seen.report, event)).toEqual({});
    const { points, of } = seen.report.parts.faults;
    expect(of).toBeCloseTo((100 * rubric.points) / (100 + rubric.points));
    expect(points).toBeCloseTo(of);
    witness(full, seen);
  });

  test.each(Object.entries(wrong).map(([id, run]) => ({ id, run })))('$id shows and costs', ({ id, run }) => {
    const seen = play(answers, run);
    expect(lostOn(seen.report, event)).toHaveProperty([`${event}.${id}`], `event-wrong/${id}`);
    const cost = seen.report.deductions.find(({ step }) => step === `${event}.${id}`)!;
    expect(cost.points).toBeGreaterThan(0.5);
    expect(cost.tick).toBeGreaterThan(answers.at ?? ONSET);
    witness(run, seen);
  });

  test('who does nothing earns nothing and sees what comes of it', () => {
    const seen = play(answers, idle);
    expect(seen.report.parts.faults.points).toBe(0);
    witness(idle, seen);
  });
});

test('every event is answered, in each wrong way that its sheet names', () => {
  const missing = [...events.values()].flatMap(({ id, wrong }) => {
    const tried = eventAnswers.flatMap(({ event, wrong: runs }) =>
      family(event) === family(id) ? Object.keys(runs) : [],
    );
    const unanswered = eventAnswers.some(({ event }) => event === id) ? [] : [id];
    return [...unanswered, ...wrong.flatMap((one) => (tried.includes(one.id) ? [] : [`${id}.${one.id}`]))];
  });
  expect(missing).toEqual([]);
});
