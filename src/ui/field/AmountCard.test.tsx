// Weighing in P4A by hand: the scale's number, the second person, the pour, and the bottle for the laboratory.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../../attempt/run.ts';
import { startTexts } from '../i18n.ts';
import { Playing } from '../Playing.tsx';
import type { SaveState } from '../saving.ts';

vi.mock('../trends/Chart.tsx', () => ({ Chart: () => null }));

let attempt: RunningAttempt;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => undefined;
  await startTexts('en');
});
afterEach(cleanup);

function open() {
  attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4A'], mode: 'practice' }));
  const state: SaveState = { kind: 'saved' };
  const saving = {
    state: () => state,
    resumedAt: null,
    learner: null,
    shortened: () => null,
    subscribe: () => () => undefined,
  };
  render(<Playing play={{ attempt, saving, elsewhere: false }} scene={null} />);
}

function take(tag: string) {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: tag } });
  // By role the whole control room would be searched every time.
  const named = [...document.querySelectorAll('.reach-item')].find((each) => each.textContent?.startsWith(`${tag} `));
  fireEvent.click(named!);
  return within(document.querySelector<HTMLElement>('.equipment-card')!);
}

it('puts kilograms on a scale within its range, has them checked, pours them, and sends a bottle to the laboratory', () => {
  open();
  const scale = take('V-101.csl');
  expect(scale.getByText(/1,?455(\.0+)? kg/)).toBeDefined();
  for (const value of ['2500', '-1', '', '1455']) {
    fireEvent.change(scale.getByRole('spinbutton'), { target: { value } });
    fireEvent.click(scale.getByRole('button', { name: 'Set' }));
  }
  fireEvent.click(take('V-101.csl-check').getByRole('button', { name: 'Inspect' }));
  fireEvent.click(take('V-101.csl-pour').getByRole('button', { name: 'Pour in' }));
  fireEvent.click(take('V-101.csl-sample').getByRole('button', { name: 'Take a sample' }));
  fireEvent.click(take('M-101').getByRole('button', { name: 'Start' }));
  expect(attempt.commands.map(([, verb, tag, value]) => [verb, tag, value])).toEqual([
    ['set', 'V-101.csl', 1455],
    ['inspect', 'V-101.csl-check', null],
    ['start', 'V-101.csl-pour', null],
    ['sample', 'V-101.csl-sample', null],
    ['start', 'M-101', null],
  ]);
  expect(attempt.read('V-101.csl.checked')).toBe(1);
});
