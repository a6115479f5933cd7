// A run of two procedures on the screens: what is in hand, how far it is, and a report with a section for each.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import { beginAttempt } from '../../attempt/run.ts';
import { lines } from '../../lines/index.ts';
import { startTexts } from '../i18n.ts';
import { Playing } from '../Playing.tsx';
import { Report } from '../report/Report.tsx';
import type { SaveState } from '../saving.ts';
import { AssignedPage } from '../start/AssignedPage.tsx';
import { StartPage } from '../start/StartPage.tsx';

vi.mock('../trends/Chart.tsx', () => ({ Chart: () => null }));

const assignment = readAssignment({ line: 'fermentation', procedures: ['P1', 'P2'], mode: 'practice', language: 'en' });

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  await startTexts('en');
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('hands in the first and goes on with the second; the report has a section for each', () => {
  vi.useFakeTimers();
  const attempt = beginAttempt(assignment);
  const state: SaveState = { kind: 'saved' };
  const saving = {
    state: () => state,
    resumedAt: null,
    learner: null,
    shortened: () => null,
    subscribe: () => () => undefined,
  };
  render(<Playing play={{ attempt, saving, elsewhere: false }} scene={null} />);
  const batch = () => screen.getByRole('navigation', { name: 'Procedures of this run' });
  expect(within(batch()).getByText('1 of 2')).toBeDefined();
  fireEvent.click(screen.getByRole('tab', { name: 'Record' }));
  expect(screen.getByRole('heading', { name: /^R1 / })).toBeDefined();
  const button = () => screen.getAllByRole('button', { name: 'Hand in P1' });
  fireEvent.click(button()[0]!);
  expect(screen.getByText(/^After it P2 begins on the same plant/)).toBeDefined();
  fireEvent.click(button().at(-1)!);
  expect([attempt.stage, attempt.finished]).toEqual([1, null]);
  expect(within(batch()).getByText('2 of 2')).toBeDefined();
  expect(screen.getByRole('heading', { name: /^R3 / })).toBeDefined();
  cleanup();

  attempt.act('finish', '');
  render(
    <Report
      attempt={attempt}
      learner={null}
      notes={[]}
      onWatch={() => undefined}
      onSave={() => undefined}
      onRecord={() => undefined}
      onRetry={null}
    />,
  );
  const rows = within(screen.getByRole('region', { name: 'Procedures' })).getAllByRole('row');
  expect(rows.map((row) => row.textContent).slice(1)).toEqual([
    expect.stringMatching(/^P1 /),
    expect.stringMatching(/^P2 /),
  ]);
  const [first, second] = ['P1', 'P2'].map((id) => screen.getByRole('region', { name: new RegExp(`^${id} `) }));
  expect(within(first!).getAllByText('1.01').length).toBeGreaterThan(0);
  expect(within(second!).queryByText('1.01')).toBeNull();
  expect(within(second!).getAllByText('2.01').length).toBeGreaterThan(0);
});

it('is offered as a whole batch, and an assignment names all of it', () => {
  const start = vi.fn();
  render(<StartPage problem={null} seed={1} onStart={start} onOpen={() => undefined} />);
  fireEvent.click(screen.getByRole('radio', { name: /^Whole batch/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Begin' }));
  expect(start).toHaveBeenCalledWith(
    expect.objectContaining({ procedures: lines.get('fermentation')!.batch, mode: 'practice' }),
  );
  cleanup();
  render(<AssignedPage assignment={assignment} problem={null} onStart={() => undefined} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    expect.stringMatching(/^P1 /),
    expect.stringMatching(/^P2 /),
  ]);
});
