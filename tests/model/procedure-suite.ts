// What is asked of every procedure: the expert's score, what ignorance earns, and that each mistake shows and costs.
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { packLog } from '../../src/attempt/compact.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { stepsOf } from '../../src/procedure/language.ts';
import type { Deduction, ScoreReport } from '../../src/scoring/report.ts';
import { expertRun, utilityReference } from './expert-run.ts';
import { differences, nextOf } from './hand-over.ts';
import type { Mistake } from './mistake.ts';
import { doNothingRun, randomRun } from './random-run.ts';
import { freeSlips } from './record-slips.ts';

/** What SCORM 1.2 stores of a run. */
const SUSPEND_DATA = 4000;
const RUN = 120_000;

/** Reports of the experts that this file has played, by procedure and seed. */
const experts = new Map<string, ScoreReport>();

interface Asked {
  /** Working time that the expert needs at most, min. */
  readonly minutes: number;
  readonly reference?: unknown;
}

/** `more` adds tests of its own on the run. */
export function expertSuite(
  procedure: string,
  { minutes, reference }: Asked,
  more: (run: () => { attempt: RunningAttempt; report: ScoreReport }) => void = () => {},
): void {
  describe(`the expert of ${procedure}`, () => {
    let attempt: RunningAttempt;
    let report: ScoreReport;
    beforeAll(() => {
      attempt = expertRun(procedure);
      report = attempt.score();
      experts.set(`${procedure} 1`, report);
      console.log(
        `${procedure} expert: score ${report.score}, ${attempt.tick} s of plant time, ${(attempt.elapsed / 60).toFixed(1)} min of working time, ` +
          `${attempt.commands.length} commands, ${packLog(attempt, SUSPEND_DATA).text.length} characters`,
      );
    }, RUN);

    test('scores at least 98, with every step done in order and nothing lost for safety', () => {
      expect(report.deductions.filter(({ points }) => points > 0.5)).toEqual([]);
      expect(report.score).toBeGreaterThanOrEqual(98);
      expect(report.parts.steps.points).toBeCloseTo(report.parts.steps.of);
      expect(report.parts.safety.points).toBe(report.parts.safety.of);
      expect(attempt.journal.filter((entry) => entry.kind === 'deviation')).toEqual([]);
    });

    test('needs less than the working time, and its log fits into what the smallest LMS stores', () => {
      expect(attempt.finished).toBe('finished');
      expect(attempt.elapsed / 60).toBeLessThan(minutes);
      const log = packLog(attempt, SUSPEND_DATA);
      expect(log.text.length).toBeLessThanOrEqual(SUSPEND_DATA);
      expect(log.kept).toBe('whole');
    });

    test('has no entry in its records that could as well be left out, late or wrong', () => {
      expect(freeSlips(attempt)).toEqual([]);
    });

    if (reference !== undefined) {
      test('is what the utilities are compared with (scripts/utility-reference.ts)', () => {
        expect(reference).toEqual(utilityReference(attempt));
      });
    }

    const next = nextOf(procedure);
    if (next !== null) {
      test(`leaves the plant as ${next} finds it`, () => {
        expect(differences(attempt.state, procedure, next)).toEqual([]);
      });
    }

    more(() => ({ attempt, report }));
  });
}

/** Nobody touches anything; somebody touches anything. */
export function ignoranceSuite(procedure: string): void {
  describe(`who does not know ${procedure}`, () => {
    test(
      'earns at most 5 by doing nothing',
      () => {
        const { score } = doNothingRun(procedure).score();
        console.log(`${procedure} do nothing: score ${score}`);
        expect(score).toBeLessThanOrEqual(5);
      },
      RUN,
    );

    test.each([
      [1, 5],
      [2, 20],
      [3, 60],
      [4, 120],
      [5, 20],
      [6, 20],
    ])(
      'earns at most 20 with random acts (seed %i, every %i s)',
      (seed, every) => {
        const { score } = randomRun(seed, every, procedure).score();
        console.log(`${procedure} random acts, seed ${seed}, every ${every} s: score ${score}`);
        expect(score).toBeLessThanOrEqual(20);
      },
      RUN,
    );
  });
}

/** Plays the spoilt script and hands in. */
function play(
  procedure: string,
  { edit, handsOff = [], faults, seed = 1, end = 40_000, start }: Mistake,
): RunningAttempt {
  const attempt = beginAttempt(
    readAssignment({
      line: 'fermentation',
      procedures: [procedure],
      seed,
      timeLimitMinutes: 600,
      // What is not said is the procedure's own.
      ...(faults === undefined ? {} : { faults }),
      ...(start === undefined ? {} : { start }),
    }),
  );
  const { script, hands } = attempt.entry.expert;
  const kept = hands.map((hand) => ({ ...hand, valves: hand.valves.filter(({ tag }) => !handsOff.includes(tag)) }));
  new Player(attempt, edit(script), kept).play(end);
  if (attempt.finished === null) attempt.act('finish', '');
  return attempt;
}

const lostOn = (item: string, deductions: readonly Deduction[]): number =>
  deductions.reduce((sum, { step, points }) => (step === item ? sum + points : sum), 0);

/** Every "if skipped / wrong" cell is committed: its consequence must be seen, and its price. `harmless` steps have no such cell. */
export function mistakeSuite(procedure: string, mistakes: readonly Mistake[], harmless: readonly string[] = []): void {
  const expertOf = (seed: number) => {
    const key = `${procedure} ${seed}`;
    const known = experts.get(key) ?? expertRun(procedure, seed).score();
    experts.set(key, known);
    return known;
  };

  describe.each(mistakes)('$step $name', (mistake) => {
    test(
      'shows its consequence and its price',
      () => {
        const attempt = play(procedure, mistake);
        const { journal } = attempt;
        const happened = journal.flatMap((entry) => (entry.kind === 'happening' ? [entry.code] : []));
        const facts = journal.flatMap((entry) => (entry.kind === 'fact' && entry.value ? [entry.name] : []));
        const refusals = journal.flatMap((e) => (e.kind === 'command' && !e.outcome.ok ? [e.outcome.refusal] : []));
        const { deductions } = attempt.score();
        expect(happened).toEqual(expect.arrayContaining([...(mistake.happens ?? [])]));
        expect(facts).toEqual(expect.arrayContaining([...(mistake.facts ?? [])]));
        if (mistake.refusal !== undefined) expect(refusals).toContain(mistake.refusal);
        for (const { measure, above, below } of mistake.bounds ?? []) {
          const value = attempt.measure(measure)?.value ?? 0;
          if (above !== undefined) expect(value, measure).toBeGreaterThan(above);
          if (below !== undefined) expect(value, measure).toBeLessThan(below);
        }
        const expert = expertOf(mistake.seed ?? 1);
        for (const item of mistake.costs) {
          expect(lostOn(item, deductions), item).toBeGreaterThan(lostOn(item, expert.deductions) + 0.1);
        }
      },
      RUN,
    );
  });

  test('every step that the content says can go wrong has its mistake', () => {
    const named = new Set([...mistakes.map((mistake) => mistake.step), ...harmless]);
    const steps = stepsOf(fermentation.procedures.get(procedure)!.procedure);
    expect(steps.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
  });
}
