import { beforeAll, describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import { stepsOf } from '../../src/procedure/language.ts';
import type { Deduction, ScoreReport } from '../../src/scoring/report.ts';
import { expertRun } from './expert-run.ts';
import { type Mistake, mistakes } from './p4-mistakes.ts';

/** Plays the spoilt script and hands in. */
function play({ edit, handsOff = [], faults = [], end = 40_000 }: Mistake): RunningAttempt {
  const attempt = beginAttempt(
    readAssignment({ line: 'fermentation', procedures: ['P4'], faults, timeLimitMinutes: 600 }),
  );
  const { script, hands } = attempt.entry.expert;
  const kept = hands.map((hand) => ({ ...hand, valves: hand.valves.filter(({ tag }) => !handsOff.includes(tag)) }));
  new Player(attempt, edit(script), kept).play(end);
  if (attempt.finished === null) attempt.act('finish', '');
  return attempt;
}

const lostOn = (item: string, deductions: readonly Deduction[]): number =>
  deductions.reduce((sum, { step, points }) => (step === item ? sum + points : sum), 0);

let expert: ScoreReport;
beforeAll(() => {
  expert = expertRun().score();
}, 60_000);

describe.each(mistakes)('$step $name', (mistake) => {
  test('shows its consequence and its price', () => {
    const attempt = play(mistake);
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
    for (const item of mistake.costs) {
      expect(lostOn(item, deductions), item).toBeGreaterThan(lostOn(item, expert.deductions) + 0.1);
    }
  });
});

test('every step that the content says can go wrong has its mistake', () => {
  const named = new Set(mistakes.map((mistake) => mistake.step));
  const steps = stepsOf(beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'] })).entry.procedure);
  expect(steps.map((step) => step.id).filter((id) => !named.has(id))).toEqual([]);
});
