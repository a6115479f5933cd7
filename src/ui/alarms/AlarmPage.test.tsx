// The alarm page on a tank with many alarms: narrowing, shelving with reason and time, what is suppressed, a flood.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toy, toys } from '../../../tests/support/toy-line.ts';
import { readAssignment } from '../../attempt/assignment.ts';
import { createAttempt, type RunningAttempt } from '../../attempt/run.ts';
import type { AlarmDefinition } from '../../plant/alarm.ts';
import { DcsProvider } from '../dcs/context.tsx';
import { startTexts } from '../i18n.ts';
import { AlarmPage } from './AlarmPage.tsx';

const level = (limit: number, more: Partial<AlarmDefinition> = {}): AlarmDefinition => ({
  id: `LT-1.${limit}`,
  tag: 'LT-1',
  kind: 'H',
  limit,
  priority: 3,
  hysteresis: 1,
  delay: 0,
  ...more,
});
const few = [
  level(10),
  level(11, { id: 'LT-1.HH', kind: 'HH', priority: 1 }),
  level(12, { id: 'HV-1.ON', tag: 'HV-1', kind: 'ON', limit: 0.5, priority: 2 }),
  level(13, { id: 'TT-1.H', tag: 'TT-1', limit: 5, from: { tag: 'LT-1', factor: 1 }, while: ['warm = 1'] }),
];

const beats = new Set<() => void>();
const beat = (listener: () => void) => {
  beats.add(listener);
  return () => beats.delete(listener);
};
const pulse = () => act(() => beats.forEach((listener) => listener()));

let attempt: RunningAttempt;

function open(alarms: readonly AlarmDefinition[], ticks = 30) {
  const line = { ...toy, alarms };
  attempt = createAttempt(line, readAssignment({ line: 'toy', procedures: ['T1'] }, new Map([...toys, ['toy', line]])));
  attempt.act('open', 'HV-1');
  attempt.advance(ticks);
  const follow = (listener: () => void) => {
    const stops = [beat(listener), attempt.subscribe(listener)];
    return () => stops.forEach((stop) => stop());
  };
  const onAct = (...[verb, tag, value]: Parameters<RunningAttempt['act']>) => void attempt.act(verb, tag, value);
  return render(
    <DcsProvider value={{ attempt, language: 'en', follow, act: onAct }}>
      <AlarmPage onTrend={() => undefined} />
    </DcsProvider>,
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = (list: string) =>
  within(within(screen.getByRole('region', { name: list })).getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('rowheader').textContent);
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom knows the dialog element but not how to show it.
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  await startTexts('en');
});
beforeEach(() => beats.clear());
afterEach(cleanup);

describe('the alarm list', () => {
  it('is narrowed by priority and state, and sorted', () => {
    open(few);
    expect(rows('Alarm list')).toEqual(['LT-1', 'HV-1', 'LT-1']);
    choose('Prio.', '2');
    expect(rows('Alarm list')).toEqual(['HV-1']);
    choose('Prio.', '');
    fireEvent.click(button('Acknowledge HV-1'));
    choose('State', 'acknowledged');
    expect(rows('Alarm list')).toEqual(['HV-1']);
    choose('State', '');
    choose('Sort', 'oldest');
    expect(rows('Alarm list')).toEqual(['HV-1', 'LT-1', 'LT-1']);
    choose('Sort', 'tag');
    expect(rows('Alarm list')).toEqual(['HV-1', 'LT-1', 'LT-1']);
    choose('Sort', 'newest');
    expect(rows('Alarm list')[2]).toBe('HV-1');
  });

  it('acknowledges what is shown and leaves the rest', () => {
    open(few);
    choose('Prio.', '3');
    fireEvent.click(button('Acknowledge all shown'));
    expect(attempt.alarms().map(({ id, status }) => [id, status === 'acknowledged'])).toEqual([
      ['LT-1.HH', false],
      ['HV-1.ON', false],
      ['LT-1.10', true],
    ]);
  });

  it('keeps the button on which one stands when its alarm has been acknowledged', () => {
    open(few);
    const ack = button('Acknowledge HV-1');
    ack.focus();
    fireEvent.click(ack);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Acknowledged HV-1');
    fireEvent.click(document.activeElement!);
    expect(attempt.commands.filter(([, verb]) => verb === 'ack')).toHaveLength(1);
  });
});

describe('shelving', () => {
  it('needs a reason, takes a time, and gives the alarm back when that is over', () => {
    open(few);
    fireEvent.click(button('Shelve HV-1'));
    const dialog = within(screen.getByRole('dialog', { name: 'Shelve alarm HV-1' }));
    const shelve = dialog.getByRole('button', { name: 'Shelve' });
    expect(shelve.hasAttribute('disabled')).toBe(true);
    fireEvent.click(dialog.getByRole('radio', { name: 'under maintenance' }));
    fireEvent.change(dialog.getByRole('combobox'), { target: { value: '15' } });
    fireEvent.click(shelve);
    expect(attempt.commands.at(-1)).toEqual([30, 'shelve', 'HV-1.ON', 'maintenance/15']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Alarm list');
    expect(rows('Alarm list')).toEqual(['LT-1', 'LT-1']);

    fireEvent.click(button('Shelved (1)'));
    const shelf = screen.getByRole('region', { name: 'Shelved' });
    expect(shelf.textContent).toMatch(/HV-1.*under maintenance.*00:15:30.*15:00/);
    attempt.advance(61);
    pulse();
    expect(shelf.textContent).toMatch(/13:59/);
    act(() => void attempt.advance(900));
    expect(button('Shelved (0)')).toBeTruthy();
    expect(attempt.alarms().map(({ id }) => id)).toContain('HV-1.ON');
  });

  it('is given up by Cancel, and taken back by the operator', () => {
    open(few);
    fireEvent.click(button('Shelve HV-1'));
    fireEvent.click(button('Cancel'));
    expect(attempt.shelvedAlarms()).toEqual([]);
    act(() => void attempt.act('shelve', 'HV-1.ON', 'test/60'));
    fireEvent.click(button('Shelved (1)'));
    fireEvent.click(button('Unshelve HV-1'));
    expect(attempt.commands.at(-1)).toEqual([30, 'unshelve', 'HV-1.ON', null]);
    expect(button('Shelved (0)')).toBeTruthy();
  });

  it('takes an alarm out of service for mending only, until it is put back', () => {
    open(few);
    fireEvent.click(button('Shelve HV-1'));
    const dialog = within(screen.getByRole('dialog', { name: 'Shelve alarm HV-1' }));
    const shelve = dialog.getByRole('button', { name: 'Shelve' });
    fireEvent.change(dialog.getByRole('combobox'), { target: { value: '0' } });
    fireEvent.click(dialog.getByRole('radio', { name: 'nuisance (keeps coming back)' }));
    expect(shelve.hasAttribute('disabled')).toBe(true);
    fireEvent.click(dialog.getByRole('radio', { name: 'under maintenance' }));
    fireEvent.click(shelve);
    expect(attempt.commands.at(-1)).toEqual([30, 'shelve', 'HV-1.ON', 'maintenance/out-of-service']);
    fireEvent.click(button('Shelved (1)'));
    expect(screen.getByRole('region', { name: 'Shelved' }).textContent).toMatch(/HV-1.*out of service, until put back/);
    act(() => void attempt.advance(900));
    expect(attempt.shelvedAlarms()).toMatchObject([{ id: 'HV-1.ON', until: null }]);
    fireEvent.click(button('Unshelve HV-1'));
    act(() => void attempt.advance(1));
    expect(attempt.alarms().map(({ id }) => id)).toContain('HV-1.ON');
  });

  it('is offered beforehand for what does not stand, never for a critical alarm', () => {
    open([...few, level(90)]);
    expect(screen.queryAllByRole('button', { name: 'Shelve LT-1' })).toHaveLength(1);
    fireEvent.click(button('Shelved (0)'));
    const choice = screen.getByRole('combobox', { name: 'Shelve beforehand' }) as HTMLSelectElement;
    expect([...choice.options].map((option) => option.value)).toEqual(['', 'LT-1.10', 'HV-1.ON', 'LT-1.90']);
    fireEvent.change(choice, { target: { value: 'LT-1.90' } });
    fireEvent.click(button('Shelve …'));
    fireEvent.click(screen.getByRole('radio', { name: 'calibration or test' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Shelve' }));
    expect(attempt.shelvedAlarms()).toMatchObject([{ id: 'LT-1.90', reason: 'test', until: 30 + 1800 }]);
  });
});

it('tells what the state of the plant suppresses, and when it would be in force', () => {
  open(few);
  fireEvent.click(button('Suppressed (1)'));
  const list = screen.getByRole('region', { name: 'Suppressed' });
  expect(list.textContent).toMatch(/TT-1.*H LT-1 \+ 5\.00.*warm/);
});

it('says that more alarms come than one can follow, until it is over', () => {
  const { container } = open(Array.from({ length: 12 }, (_, i) => level(10 + i / 10)));
  expect(container.textContent).toContain('Alarm flood: 12 alarms in 10 min');
  act(() => void attempt.advance(700));
  expect(container.textContent).toContain('Alarms in the last 10 min: 0');
});
