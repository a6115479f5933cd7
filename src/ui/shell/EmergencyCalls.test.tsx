import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import { beginAttempt } from '../../attempt/run.ts';
import { startTexts } from '../i18n.ts';
import { type Session, SessionProvider } from '../session.tsx';
import { EmergencyCalls } from './EmergencyCalls.tsx';

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts('en');
});
afterEach(cleanup);

function open(procedure: string) {
  const attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: [procedure], mode: 'exam' }));
  const clock = { slowBeat: { subscribe: () => () => undefined, count: 0 } };
  const session = { attempt, clock, readOnly: false, act: attempt.act.bind(attempt) } as unknown as Session;
  render(
    <SessionProvider value={session}>
      <EmergencyCalls />
    </SessionProvider>,
  );
  return attempt;
}

it('reports and stops the feeds in an emergency, each by one press', () => {
  const attempt = open('P9E');
  fireEvent.click(screen.getByRole('button', { name: 'Report' }));
  fireEvent.click(screen.getByRole('button', { name: 'Emergency stop of the feeds' }));
  expect(attempt.commands.map(([, verb, tag]) => [verb, tag])).toEqual([
    ['report', ''],
    ['start', 'E-STOP.feeds'],
  ]);
  expect(screen.getByRole('button', { name: 'Report' }).getAttribute('aria-pressed')).toBe('true');
});

it('is not there where no report is listened for', () => {
  open('P2');
  expect(screen.queryByRole('button')).toBeNull();
});
