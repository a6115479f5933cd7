import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { toy, toys } from '../../../tests/support/toy-line.ts';
import { readAssignment } from '../../attempt/assignment.ts';
import { createAttempt } from '../../attempt/run.ts';
import { startTexts } from '../i18n.ts';
import { type Session, SessionProvider } from '../session.tsx';
import { LiveRegion } from './LiveRegion.tsx';

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts('en');
});
afterEach(cleanup);

/** A tank with alarms at these levels in %, of which the valve fills 1 % in 5 s at first. */
function watch(...limits: number[]) {
  const [one] = toy.alarms;
  const alarms = limits.map((limit) => ({ ...one!, id: `LT-1.${limit}`, limit, delay: 0, hysteresis: 0 }));
  const line = { ...toy, alarms: [...alarms, { ...one!, id: 'LT-1.HH', limit: 50, delay: 0, priority: 1 as const }] };
  const known = new Map([...toys, ['toy', line]]);
  const attempt = createAttempt(line, readAssignment({ line: 'toy', procedures: ['T1'] }, known));
  attempt.act('open', 'HV-1');
  render(
    <SessionProvider value={{ attempt } as unknown as Session}>
      <LiveRegion />
    </SessionProvider>,
  );
  return attempt;
}

it('reads out every alarm of a few, with its priority', () => {
  const attempt = watch(10, 10.5);
  act(() => void attempt.advance(30));
  expect(screen.getByRole('alert').textContent).toBe('Alarm, priority 2: LT-1.10 Alarm, priority 2: LT-1.10.5');
});

it('of many at once says how many, the gravest, and that it is a flood', () => {
  const attempt = watch(...Array.from({ length: 11 }, (_, i) => 49 + i / 20));
  act(() => void attempt.advance(70));
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('12 new alarms, the gravest of priority 1: LT-1.HH');
  expect(said).toContain('Alarm flood: work by priority');
});

it('tells that an alarm is back from the shelf', () => {
  const attempt = watch(10);
  act(() => void attempt.act('shelve', 'LT-1.10', 'test/1'));
  act(() => void attempt.advance(60));
  expect(screen.getByRole('log').textContent).toContain('Back from the shelf: LT-1.10');
});

it('says one breath a second and keeps those before, each thing once', () => {
  vi.useFakeTimers();
  const attempt = watch(2, 4, 6);
  const at = (level: number) => {
    while (attempt.read('LT-1') <= level) act(() => void attempt.advance(1));
  };
  const breaths = () => [...screen.getByRole('alert').children].map((breath) => breath.textContent);
  at(2);
  expect(breaths()).toEqual(['Alarm, priority 2: LT-1.2']);
  at(6);
  expect(breaths()).toHaveLength(1);
  act(() => void vi.advanceTimersByTime(1100));
  expect(breaths()).toEqual(['Alarm, priority 2: LT-1.2', 'Alarm, priority 2: LT-1.4 Alarm, priority 2: LT-1.6']);
  vi.useRealTimers();
});
