import { describe, expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { readAssignment } from './assignment.ts';
import { packLog, resumeAttempt } from './compact.ts';
import { expertPlayer } from './expert.ts';
import { parseFile, serialise, toFile } from './file.ts';
import { Player } from './player.ts';
import { createAttempt } from './run.ts';
import { parseScript } from './script.ts';
import { verify } from './verify.ts';

const begin = (more: object = {}) =>
  createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1', 'T2'], ...more }, toys));

const played = () => {
  const attempt = begin();
  const player = expertPlayer(attempt);
  player.play(Number.POSITIVE_INFINITY);
  expect(player.done).toBe(true);
  return attempt;
};

describe('a run of two procedures', () => {
  it('has the time of both, and the speeds of both', () => {
    const { timeLimitMinutes, speeds, start } = begin().assignment;
    expect([timeLimitMinutes, speeds, start]).toEqual([25, [1, 2, 10, 60, 'next'], 'empty']);
  });

  it('begins the second on the same plant when the first is handed in, and ends with it', () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    attempt.advance(30);
    const level = attempt.read('LT-1');
    expect([attempt.entry.procedure.id, attempt.speed, attempt.currentSteps]).toEqual(['T1', 10, ['1.1']]);
    attempt.act('finish', '');
    expect([attempt.finished, attempt.stage, attempt.entry.procedure.id]).toEqual([null, 1, 'T2']);
    expect([attempt.speed, attempt.read('LT-1')]).toEqual([2, level]);
    expect(attempt.stages.map(({ start, end }) => [start?.tick, end])).toEqual([
      [0, 30],
      [30, null],
    ]);
    // What held when it began it has been told: the tank is full enough already.
    attempt.advance(10);
    expect(attempt.currentSteps).toEqual(['2.2']);
    expect(attempt.steps(0).map((step) => step.state)).toEqual(['todo', 'todo']);
    attempt.act('finish', '');
    expect(attempt.finished).toBe('finished');
  });

  it('keeps the records of each by itself, also where a form has the same name', () => {
    const attempt = begin();
    expect(() => attempt.act('record', 'R1.warmth', 20)).toThrow('verb-not-for-tag');
    attempt.act('record', 'R1.level', 0);
    attempt.act('sign', 'R1');
    expect(attempt.read('R1.signed')).toBe(1);
    attempt.act('finish', '');
    expect(attempt.read('R1.signed')).toBe(0);
    expect(attempt.records()).toEqual([]);
    expect(() => attempt.act('record', 'R1.level', 0)).toThrow('verb-not-for-tag');
    attempt.act('record', 'R1.warmth', 20);
    expect(attempt.records().map(({ field }) => field)).toEqual(['R1.warmth']);
  });

  it('is scored by the mean of both, each for its own part', () => {
    const attempt = played();
    const [first, second] = [attempt.stageReport(0), attempt.stageReport(1)];
    const alone = createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1'] }, toys));
    expertPlayer(alone).play(Number.POSITIVE_INFINITY);
    expect(first).toEqual(alone.score());
    // What the first filled in is not the second's consumption.
    expect(attempt.read('LT-1')).toBeGreaterThan(10);
    expect(second.items.find(({ id }) => id === 'U.level')?.points).toBe(10);
    expect(second.score).toBe(100);
    const report = attempt.score();
    expect(report.score).toBeCloseTo((first.score + second.score) / 2, 2);
    const lost = report.deductions.reduce((sum, { points }) => sum + points, 0);
    expect(lost).toBeCloseTo(100 - report.score);
    expect(new Set(report.deductions.map(({ procedure }) => procedure))).toEqual(new Set(['T1']));
    expect(report.competencies.find(({ id }) => id === 'C1')?.of).toBe((70 + 80) / 2);
  });

  it('scores a procedure that was never begun as one in which nothing was done', () => {
    const attempt = begin({ timeLimitMinutes: 1 });
    attempt.advance(Number.POSITIVE_INFINITY);
    expect([attempt.finished, attempt.stage]).toEqual(['time', 0]);
    expect(attempt.stageReport(1).score).toBe(0);
    expect(resumeAttempt(packLog(attempt, 4000).text, toys).finished).toBe('time');
  });

  it('replays, verifies and is taken up again from its compact log', () => {
    const attempt = played();
    const text = serialise(toFile(attempt));
    const file = parseFile(text, toys);
    expect(file.result.stages?.map(({ procedure, score }) => [procedure, score])).toEqual([
      ['T1', attempt.stageReport(0).score],
      ['T2', 100],
    ]);
    expect(verify(file, toys)).toMatchObject({ verified: true });
    const changed = { ...file, result: { ...file.result, stages: [] } };
    expect(verify(changed, toys).difference).toMatchObject({ kind: 'result', field: 'stages' });
    const again = resumeAttempt(packLog(attempt, 4000).text, toys);
    expect([again.hash, again.score()]).toEqual([attempt.hash, attempt.score()]);
  });

  it('is rewound over the change from one to the other', () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    attempt.advance(700);
    const before = attempt.hash;
    attempt.act('finish', '');
    attempt.act('sign', 'R1');
    attempt.advance(700);
    const { hash } = attempt;
    attempt.rewind(1000);
    expect([attempt.stage, attempt.read('R1.signed')]).toEqual([1, 1]);
    attempt.advance(400);
    expect(attempt.hash).toBe(hash);
    attempt.rewind(700);
    expect([attempt.stage, attempt.entry.procedure.id, attempt.hash]).toEqual([0, 'T1', before]);
    expect(attempt.stages[1]!.start).toBeNull();
    attempt.act('record', 'R1.level', 12);
    expect(attempt.records()).toHaveLength(1);
  });

  it('takes a script for all of it', () => {
    const attempt = begin();
    const script = parseScript(
      JSON.stringify([
        { tag: 'R1.level', do: 'record', value: 3 },
        { at: 5, do: 'finish' },
        { when: 'done-2.2 = 0 and warmed = 0', tag: 'R1.warmth', do: 'record', value: '=TT-1' },
        { do: 'finish' },
      ]),
      attempt,
    );
    const player = new Player(attempt, script);
    player.play(Number.POSITIVE_INFINITY);
    expect([player.done, attempt.finished, attempt.tick]).toEqual([true, 'finished', 5]);
  });
});
