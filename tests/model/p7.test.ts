// P7: the expert's batch is played once; every mistake begins from a second of it (a rewind) and runs only as far as it must.
import { beforeAll, describe, expect, test } from 'vitest';
import { alarmMix } from '../../src/attempt/alarm-mix.ts';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { packLog } from '../../src/attempt/compact.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import type { ScriptAct } from '../../src/lines/line.ts';
import reference from '../../src/lines/fermentation/procedures/p7.reference.json' with { type: 'json' };
import { p7Expert } from '../../src/lines/fermentation/procedures/p7.expert.ts';
import { p7Procedure } from '../../src/lines/fermentation/procedures/p7.ts';
import { stepsOf } from '../../src/procedure/language.ts';
import type { ScoreReport } from '../../src/scoring/report.ts';
import { utilityReference } from './expert-run.ts';
import { differences } from './hand-over.ts';
import { type BatchMistake, mistakes } from './p7-mistakes.ts';
import { randomRun } from './random-run.ts';
import { freeSlips } from './record-slips.ts';

const HOUR = 3600;
const SUSPEND_DATA = 4000;
const LONG = 600_000;
/** Twenty hours before the planned end. */
const EARLY = 180;

/** Practice, since only there a run can be taken back. */
const begin = (): RunningAttempt =>
  beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P7'], mode: 'practice' }));
const second = (age: number) => Math.round(age * HOUR);
const lostOn = (item: string, { deductions }: ScoreReport): number =>
  deductions.reduce((sum, { step, points }) => (step === item ? sum + points : sum), 0);

/** Age at which an act of the expert's is due. */
const dueAt = (act: ScriptAct): number => Number(/R-301\.age >= ([\d.]+)/.exec(act.when ?? '')?.[1]);

describe('the batch of the expert', () => {
  const attempt = begin();
  /** What the expert has lost at each age at which a mistake is handed in. */
  const before = new Map<number, ScoreReport>();
  let report: ScoreReport;
  let characters = 0;
  let used: Record<string, number> = {};
  let unlike: ReturnType<typeof differences> = [];
  /** Penicillin in R-301 and what has been withdrawn, kg, twenty hours before the end and at the end. */
  let made: readonly [number, number] = [0, 0];
  beforeAll(() => {
    const player = expertPlayer(attempt);
    const kilograms = () => attempt.read('R-301.product') + attempt.read('V-901.harvested');
    let early = 0;
    for (const age of [...new Set([...mistakes.map(({ until }) => until), EARLY])].sort((a, b) => a - b)) {
      player.play(second(age) - attempt.tick);
      if (age === EARLY) early = kilograms();
      before.set(age, attempt.score());
    }
    player.play(Number.POSITIVE_INFINITY);
    made = [early, kilograms()];
    report = attempt.score();
    const log = packLog(attempt, SUSPEND_DATA);
    expect(log.kept).toBe('whole');
    characters = log.text.length;
    used = utilityReference(attempt);
    unlike = differences(attempt.state, 'P7', 'P8');
    console.log(
      `P7 expert: score ${report.score}, ${attempt.tick} s of plant time, ${(attempt.elapsed / 60).toFixed(1)} min of working time, ` +
        `${attempt.commands.length} commands, ${characters} characters, alarms ${JSON.stringify(alarmMix(attempt.journal))}`,
    );
  }, LONG);

  test('scores at least 98, with nothing lost for safety', () => {
    expect(report.deductions.filter(({ points }) => points > 0.5)).toEqual([]);
    expect(report.score).toBeGreaterThanOrEqual(98);
    expect(report.parts.steps.points).toBeCloseTo(report.parts.steps.of);
    expect(report.parts.safety.points).toBe(report.parts.safety.of);
  });

  test('is over after 200 h and 40 min of working time, and fits into what the smallest LMS stores', () => {
    expect(attempt.finished).toBe('finished');
    expect(attempt.tick / HOUR).toBeLessThan(206);
    expect(attempt.elapsed / 60).toBeLessThanOrEqual(40);
    expect(characters).toBeLessThanOrEqual(SUSPEND_DATA);
  });

  test('has no entry in its records that could as well be left out, late or wrong', () => {
    expect(freeSlips(attempt)).toEqual([]);
  });

  // content/fermentation.md 8.01.
  test('loses a tenth of its kilograms when it is harvested twenty hours early', () => {
    const [early, ripe] = made;
    console.log(`${early.toFixed(0)} kg at 180 h, ${ripe.toFixed(0)} kg at 200 h`);
    expect(1 - early / ripe).toBeGreaterThan(0.07);
    expect(1 - early / ripe).toBeLessThan(0.13);
  });

  test('leaves the plant as P8 finds it', () => {
    expect(unlike).toEqual([]);
  });

  test('is what the utilities are compared with, within its allowance (scripts/utility-reference.ts)', () => {
    expect(Object.keys(reference)).toEqual(Object.keys(used));
    for (const [name, value] of Object.entries(reference)) {
      expect(Math.abs(used[name]! / value - 1), name).toBeLessThan(0.05);
    }
  });

  // A run that was taken back cannot be taken forward again: the latest mistake comes first.
  describe.each([...mistakes].sort((a, b) => b.from - a.from))('$step $name', (mistake) => {
    test(
      'shows its consequence and its price',
      () => {
        commit(attempt, mistake);
        const { journal } = attempt;
        const happened = journal.flatMap((entry) => (entry.kind === 'happening' ? [entry.code] : []));
        const facts = journal.flatMap((entry) => (entry.kind === 'fact' && entry.value ? [entry.name] : []));
        expect(happened).toEqual(expect.arrayContaining([...(mistake.happens ?? [])]));
        expect(facts).toEqual(expect.arrayContaining([...(mistake.facts ?? [])]));
        for (const { measure, above, below } of mistake.bounds ?? []) {
          const value = attempt.measure(measure)?.value ?? 0;
          if (above !== undefined) expect(value, measure).toBeGreaterThan(above);
          if (below !== undefined) expect(value, measure).toBeLessThan(below);
        }
        const after = attempt.score();
        for (const item of mistake.costs) {
          expect(lostOn(item, after), item).toBeGreaterThan(lostOn(item, before.get(mistake.until)!) + 0.02);
        }
        // The loss is dated where it went wrong, so that the report can show it on the trend.
        for (const { step, tick } of after.deductions) {
          if (mistake.costs.includes(step)) expect(tick, step).toBeGreaterThanOrEqual(0);
        }
      },
      LONG,
    );
  });
});

/** Takes the run back to where the mistake begins, and plays the spoilt rest of the script. */
function commit(attempt: RunningAttempt, { from, until, acts = [], edit = (script) => script }: BatchMistake): void {
  attempt.rewind(second(from));
  const rest = edit(p7Expert.script.filter((act) => dueAt(act) >= from));
  const own = new Player(attempt, acts);
  const expert = new Player(attempt, rest);
  while (attempt.tick < second(until) && attempt.finished === null) {
    own.play(0);
    expert.play(1);
  }
}

test('every task has its mistake', () => {
  const named = new Set(mistakes.map(({ step }) => step));
  expect(stepsOf(p7Procedure).filter(({ id }) => !named.has(id))).toEqual([]);
});

describe('who does not know P7', () => {
  // A culture that nobody feeds is starved after eighteen hours: nothing is earned after that.
  const HANDED_IN = 24 * HOUR;

  test(
    'earns at most 5 by doing nothing',
    () => {
      const attempt = begin();
      attempt.advance(HANDED_IN);
      attempt.act('finish', '');
      const { score } = attempt.score();
      console.log(`P7 do nothing: score ${score}`);
      expect(score).toBeLessThanOrEqual(5);
    },
    LONG,
  );

  test.each([
    [1, 60],
    [2, 200],
    [3, 600],
    [4, 1800],
    [5, 200],
    [6, 600],
  ])(
    'earns at most 20 with random acts (seed %i, every %i s)',
    (seed, every) => {
      const { score } = randomRun(seed, every, 'P7', 10 * HOUR).score();
      console.log(`P7 random acts, seed ${seed}, every ${every} s: score ${score}`);
      expect(score).toBeLessThanOrEqual(20);
    },
    LONG,
  );
});
