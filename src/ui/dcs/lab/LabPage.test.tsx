// The laboratory worked by hand: a bottle is taken in, a test is ordered in the way that was chosen, the slide is looked at, called.
import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readAssignment } from '../../../attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../../../attempt/run.ts';
import { startTexts } from '../../i18n.ts';
import Dcs from '../index.tsx';

// jsdom has no canvas.
vi.mock('../../trends/Chart.tsx', () => ({ Chart: () => null }));

let attempt: RunningAttempt;
const beats = new Set<() => void>();

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts('en');
});
afterEach(cleanup);

/** The laboratory's page over a bottle of R-301's broth that has just been filled. */
function open(labelled: boolean): void {
  attempt = beginAttempt({
    ...readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'practice' }),
    start: 'P7',
  });
  attempt.advance(60);
  if (labelled) attempt.act('start', 'HV-30112.label');
  for (const tag of ['HV-30114', 'HV-30113']) attempt.act('open', tag);
  attempt.advance(500);
  for (const tag of ['HV-30114', 'HV-30113']) attempt.act('close', tag);
  attempt.advance(40);
  for (const tag of ['HV-30112', 'HV-30111']) attempt.act('open', tag);
  attempt.advance(30);
  attempt.act('sample', 'HV-30112.sample');
  attempt.act('close', 'HV-30111');
  render(
    <Dcs
      attempt={attempt}
      language="en"
      beat={(listener) => {
        beats.add(listener);
        return () => beats.delete(listener);
      }}
      onAct={(verb, tag, value) => void attempt.act(verb, tag, value)}
      record={<p>the record</p>}
      page="lab"
    />,
  );
}

const pulse = () => act(() => beats.forEach((listener) => listener()));
// By role the whole control room would be searched every time.
const page = () => within(document.querySelector<HTMLElement>('.dcs-work')!);
const row = (name: string) => within(page().getByText(name, { selector: 'th' }).closest('tr')!);
const press = (name: string) => fireEvent.click(page().getByText(name, { selector: 'button' }));
const ordered = () => attempt.commands.flatMap(([, verb, tag, value]) => (verb === 'assay' ? [[tag, value]] : []));

it('takes a bottle in, makes a test in the way that was chosen, and shows the result with the time of the sample', () => {
  open(true);
  const rs = () => row('Residual reducing sugar');
  expect(rs().getByRole('button').getAttribute('aria-disabled')).toBe('true');
  press('Enter in the register');
  pulse();
  // No way is chosen for the trainee.
  expect(rs().getByRole('button').getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(rs().getByRole('combobox'), { target: { value: 'diluted-5' } });
  fireEvent.click(rs().getByRole('button', { name: 'Begin' }));
  expect(ordered()).toEqual([
    ['LAB.register', '1/entered'],
    ['LAB.RS', '1/diluted-5'],
  ]);
  act(() => {
    attempt.advance(2401);
  });
  pulse();
  expect(rs().getByText(/g\/L/).textContent).toMatch(/^\d+\.\d\d g\/L$/);
  expect(document.querySelector('.lab-sheet tbody tr')!.textContent).toMatch(/^1 · R-30100:10:30\d\.\d\d/);
});

it('does not take in a bottle without a label', () => {
  open(false);
  expect(page().getByText('No label: the laboratory cannot take this bottle.')).toBeDefined();
  press('Enter in the register');
  pulse();
  expect(attempt.samples()[0]!.registeredAt).toBeNull();
});

it('shows a slide by its stain, through either objective, field by field, and takes the call on it', () => {
  open(true);
  attempt.act('assay', 'LAB.register', '1/entered');
  attempt.act('assay', 'LAB.morphology', '1/gram');
  act(() => {
    attempt.advance(901);
  });
  pulse();
  expect(page().getByText('Microscope, bottle 1, Gram stain')).toBeDefined();
  const picture = () => page().getByLabelText(/^Bottle 1, field/);
  const wide = picture().getAttribute('viewBox');
  press('100× oil');
  expect(picture().getAttribute('viewBox')).not.toBe(wide);
  fireEvent.click(page().getByLabelText('Field 4'));
  expect(picture().getAttribute('aria-label')).toBe('Bottle 1, field 4 of 5, objective 100×');
  for (const answer of ['II', 'No', 'Carry on']) fireEvent.click(page().getByLabelText(answer));
  expect(attempt.read('LAB.calls')).toBe(1);
  expect(attempt.read('LAB.call-points')).toBe(8);
});

it('shows the raw materials with what is let in', () => {
  open(true);
  fireEvent.click(page().getByText('Raw materials'));
  expect(page().getAllByText(/^Pallet of/)).toHaveLength(9);
  expect(row('Pallet of dry corn-steep liquor').getByText('≥ 7.0 %')).toBeDefined();
});
