import { expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { alarmMix } from './alarm-mix.ts';
import { readAssignment } from './assignment.ts';
import { createAttempt } from './run.ts';

it('counts what was annunciated by the priority that it had then, and the floods', () => {
  const one = { ...toy.alarms[0]!, delay: 0, hysteresis: 0 };
  const line = {
    ...toy,
    alarms: [
      // The valve opens twice: first as a medium alarm, at 5 % of level and more as a low one.
      { ...one, id: 'HV-1.ON', tag: 'HV-1', limit: 50, priorityWhile: { condition: 'LT-1 > 5', priority: 3 as const } },
      ...Array.from({ length: 10 }, (_, i) => ({ ...one, id: `LT-1.${i}`, limit: 20 + i / 10, priority: 3 as const })),
      { ...one, id: 'LT-1.HH', limit: 21, priority: 1 as const },
    ],
  };
  const known = new Map([...toys, ['toy', line]]);
  const attempt = createAttempt(line, readAssignment({ line: 'toy', procedures: ['T1'] }, known));
  expect(alarmMix(attempt.journal)).toEqual({
    annunciated: 0,
    byPriority: { 1: 0, 2: 0, 3: 0 },
    share: { 1: 0, 2: 0, 3: 0 },
    shelved: 0,
    floods: 0,
  });
  attempt.act('open', 'HV-1');
  attempt.advance(30);
  attempt.act('close', 'HV-1');
  attempt.act('shelve', 'LT-1.0', 'test/5');
  attempt.advance(10);
  attempt.act('open', 'HV-1');
  attempt.advance(10);
  expect(alarmMix(attempt.journal)).toEqual({
    annunciated: 13,
    byPriority: { 1: 1, 2: 1, 3: 11 },
    share: { 1: 7.7, 2: 7.7, 3: 84.6 },
    shelved: 1,
    floods: 1,
  });
});
