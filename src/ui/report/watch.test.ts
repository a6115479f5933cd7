import { expect, it } from 'vitest';
import { toy } from '../../../tests/support/toy-line.ts';
import { createAttempt } from '../../attempt/run.ts';
import type { Assignment } from '../../attempt/assignment.ts';
import { watchAgain } from './watch.ts';

const assignment: Assignment = {
  line: 'toy',
  procedures: ['T1'],
  mode: 'exam',
  seed: 3,
  timeLimitMinutes: 20,
  passMark: 60,
  language: 'en',
  faults: [],
  hints: 'off',
  speeds: [1, 10, 60],
  speedCap: false,
  start: 'empty',
};

function played() {
  const attempt = createAttempt(toy, assignment);
  attempt.act('open', 'HV-1');
  attempt.advance(7);
  attempt.act('speed', '', 60);
  attempt.advance(10);
  attempt.act('close', 'HV-1');
  attempt.act('start', 'M-1');
  attempt.advance(30);
  attempt.act('finish', '');
  return attempt;
}

it('shows the run from the second asked for to its very end, with the same states and the same score', () => {
  const attempt = played();
  for (const from of [-60, 0, 7, 17, 20, 9999]) {
    const { attempt: copy, advance } = watchAgain(attempt, from);
    expect(copy.tick).toBe(Math.min(Math.max(from, 0), 47));
    for (let i = 0; i < 60; i++) advance!(1);
    expect(copy.tick).toBe(47);
    expect(copy.finished).toBe('finished');
    expect(copy.read('TT-1')).toBe(attempt.read('TT-1'));
    expect(copy.read('LT-1')).toBe(attempt.read('LT-1'));
    expect(copy.score().score).toBe(attempt.score().score);
  }
});

it('lets the watcher choose the pace', () => {
  const { attempt: copy, advance } = watchAgain(played(), 0);
  copy.act('speed', '', 1);
  advance!(12);
  expect(copy.speed).toBe(1);
});
