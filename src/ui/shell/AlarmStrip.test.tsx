// What the line at the foot says of an alarm that has come back inside its limit.
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { toy, toys } from '../../../tests/support/toy-line.ts';
import type { Line } from '../../lines/line.ts';
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

const low = { tag: 'LT-1', kind: 'L', limit: 5, hysteresis: 1, delay: 0 } as const;

/** The strip over an attempt of a line with these alarms. */
function show(alarms: Line['alarms']) {
  const line = { ...toy, alarms };
  const attempt = createAttempt(
    line,
    readAssignment({ line: 'toy', procedures: ['T1'] }, new Map([...toys, ['toy', line]])),
  );
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
  return { attempt, strip: screen.getByRole('region') };
}

it('shows value and limit of a standing alarm, and says of one that has returned that it has', () => {
  const { attempt, strip } = show([{ ...low, id: 'LT-1.L', priority: 2 }]);
  act(() => void attempt.advance(2));
  expect(strip.textContent).toContain('0.00 (limit 5.00');
  act(() => {
    attempt.act('open', 'HV-1');
    attempt.advance(30);
  });
  expect(attempt.alarms()).toMatchObject([{ status: 'returned-unacknowledged' }]);
  expect(strip.textContent).toMatch(/returned, now \d+\.\d\d \(limit 5\.00/);
});

it('shows what matters most, not what came last, and counts what still stands', () => {
  const { attempt, strip } = show([
    { ...low, id: 'LT-1.LL', priority: 1 },
    { ...low, id: 'LT-1.L', priority: 2 },
    { ...low, id: 'LT-1.late', priority: 3, delay: 5 },
  ]);
  act(() => void attempt.advance(20));
  expect(attempt.alarms()).toHaveLength(3);
  expect(strip.querySelector('.alarm-line')?.textContent).toContain('Priority 1');
  expect([...strip.querySelectorAll('li')].map((li) => li.textContent?.at(-1))).toEqual(['1', '1', '1']);
  act(() => void attempt.act('ack', 'LT-1.LL'));
  expect(strip.querySelector('.alarm-line')?.textContent).toContain('Priority 2');
});
