// What the line at the foot says of an alarm that has come back inside its limit.
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { toy, toys } from '../../../tests/support/toy-line.ts';
import { readAssignment } from '../../attempt/assignment.ts';
import { createAttempt } from '../../attempt/run.ts';
import { startTexts } from '../i18n.ts';
import { type Session, SessionProvider } from '../session.tsx';
import { AlarmStrip } from './AlarmStrip.tsx';

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts('en');
});
afterEach(cleanup);

it('shows value and limit of a standing alarm, and says of one that has returned that it has', () => {
  const line = {
    ...toy,
    alarms: [{ id: 'LT-1.L', tag: 'LT-1', kind: 'L', limit: 5, priority: 2, hysteresis: 1, delay: 0 } as const],
  };
  const attempt = createAttempt(
    line,
    readAssignment({ line: 'toy', procedures: ['T1'] }, new Map([...toys, ['toy', line]])),
  );
  attempt.advance(2);
  const still = { count: 0, subscribe: () => () => {} };
  const session = {
    attempt,
    clock: { slowBeat: still },
    act: () => ({ ok: true }),
    readOnly: false,
  } as unknown as Session;
  render(
    <SessionProvider value={session}>
      <AlarmStrip />
    </SessionProvider>,
  );
  const strip = screen.getByRole('region');
  expect(strip.textContent).toContain('0.00 (limit 5.00');
  act(() => {
    attempt.act('open', 'HV-1');
    attempt.advance(30);
  });
  expect(attempt.alarms()).toMatchObject([{ status: 'returned-unacknowledged' }]);
  expect(strip.textContent).toMatch(/returned, now \d+\.\d\d \(limit 5\.00/);
});
