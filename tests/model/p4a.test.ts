import { expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt } from '../../src/attempt/run.ts';
import { expertRun } from './expert-run.ts';
import type { Mistake } from './mistake.ts';
import { mistakes } from './p4a-mistakes.ts';
import { expertSuite, ignoranceSuite, mistakeSuite } from './procedure-suite.ts';
import type { Script } from './script-edit.ts';

expertSuite('P4A', { minutes: 30 });

test.each([3, 6])('the expert has a lot replaced that is not in order (seed %i)', (seed) => {
  const attempt = expertRun('P4A', seed);
  const happened = attempt.journal.flatMap((entry) => (entry.kind === 'happening' ? [entry.code] : []));
  expect(happened).toContain('lot-replaced');
  expect(happened).not.toContain('wrong-lot');
  expect(attempt.score().score).toBeGreaterThanOrEqual(98);
});

/** P4A by a script, then P4 as its expert plays it, in one attempt. */
function preparedAndSterilised(edit: Mistake['edit']) {
  const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4A', 'P4'], mode: 'exam' }));
  for (const [stage, change] of [edit, (script: Script) => script].entries()) {
    const { script, hands, takeOver = [] } = attempt.entry.expert;
    new Player(attempt, [...(stage === 0 ? [] : takeOver), ...change(script)], hands, stage).play(40_000);
    if (attempt.stage === stage && attempt.finished === null) attempt.act('finish', '');
  }
  return attempt;
}

test('P4 goes on with what has been made up here, as from its own start', () => {
  const attempt = preparedAndSterilised((script) => script);
  expect(attempt.stageReport(1).score).toBeGreaterThanOrEqual(98);
  expect(attempt.read('R-301.dose')).toBe(0);
});

test('lumps shield spores from the steam of P4: dose 0.2 once the vessel is sterile', () => {
  const attempt = preparedAndSterilised(mistakes.find(({ name }) => name.includes('lumps'))!.edit);
  const spores = attempt.journal.filter((entry) => entry.kind === 'happening' && entry.code === 'shielded-spores');
  expect(spores).toHaveLength(1);
  expect(attempt.read('R-301.dose')).toBeCloseTo(0.2, 6);
});

ignoranceSuite('P4A');
mistakeSuite('P4A', mistakes);
