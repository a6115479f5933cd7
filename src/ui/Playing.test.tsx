// The screens of an attempt on the real P4: what a hand does reaches the log, what is refused is explained, what is wrong can be taken back.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAssignment } from '../attempt/assignment.ts';
import { beginAttempt, type RunningAttempt } from '../attempt/run.ts';
import { startTexts } from './i18n.ts';
import { Playing } from './Playing.tsx';
import type { Play } from './play.ts';
import type { SaveState } from './saving.ts';

// jsdom has no canvas; what a chart reads is tested without one, how it looks in Chromium.
vi.mock('./trends/Chart.tsx', () => ({ Chart: () => null }));

let attempt: RunningAttempt;

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom lays nothing out, and knows the dialog element but not how to show it.
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  await startTexts('en');
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function open(mode: 'practice' | 'exam' = 'practice', more: Partial<Play> = {}, procedure = 'P4') {
  attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: [procedure], mode }));
  const state: SaveState = { kind: 'saved' };
  const saving = {
    state: () => state,
    resumedAt: null,
    learner: null,
    shortened: () => null,
    subscribe: () => () => undefined,
  };
  return render(<Playing play={{ attempt, saving, elsewhere: false, ...more }} scene={null} />);
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const acts = () => attempt.commands.map(([, verb, tag, value]) => [verb, tag, value]);

function take(tag: string) {
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: tag } });
  fireEvent.click(button(new RegExp(`^${tag}`)));
  return within(screen.getByRole('region', { name: `${tag}, controls` }));
}

describe('a hand valve', () => {
  it('is cracked, set by a number, and turned by the slider in one command once it rests', () => {
    open();
    const card = take('HV-30163');
    fireEvent.click(card.getByRole('button', { name: 'Crack' }));
    fireEvent.change(card.getByRole('spinbutton'), { target: { value: '35' } });
    fireEvent.click(card.getByRole('button', { name: 'Set' }));
    for (const value of ['40', '52', '61']) fireEvent.change(card.getByRole('slider'), { target: { value } });
    act(() => void vi.advanceTimersByTime(400));
    expect(acts()).toEqual([
      ['set', 'HV-30163', 10],
      ['set', 'HV-30163', 35],
      ['set', 'HV-30163', 61],
    ]);
  });

  it('refuses a number that is no opening without a command', () => {
    open();
    const card = take('HV-30163');
    for (const value of ['', '-1', '101']) {
      fireEvent.change(card.getByRole('spinbutton'), { target: { value } });
      fireEvent.click(card.getByRole('button', { name: 'Set' }));
    }
    expect(acts()).toEqual([]);
  });

  it('is thrown by a double press, with a warning, and only by one', () => {
    open();
    const card = take('HV-30161');
    const press = (name: string) => fireEvent.click(card.getByRole('button', { name }));
    press('Open');
    press('Open');
    expect(acts()).toEqual([
      ['open', 'HV-30161', null],
      ['throw', 'HV-30161', 100],
    ]);
    expect(card.getByText(/^Thrown\./)).toBeDefined();
    press('Close');
    expect(acts().at(-1)).toEqual(['close', 'HV-30161', null]);
    expect(card.queryByText(/^Thrown\./)).toBeNull();
  });
});

describe('the equipment list', () => {
  it('moves through the things in reach by arrow keys; focus selects', () => {
    open();
    const list = screen.getByRole('list', { name: 'Equipment' });
    const first = within(list).getAllByRole('button')[0]!;
    act(() => first.focus());
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = within(list).getAllByRole('button')[1]!;
    expect(document.activeElement).toBe(second);
    expect(second.getAttribute('aria-pressed')).toBe('true');
    expect(second.getAttribute('tabindex')).toBe('0');
    expect(first.getAttribute('tabindex')).toBe('-1');
  });

  it('finds a valve of another floor by its name and walks there', () => {
    open();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bottom pipe route 3' } });
    fireEvent.click(button(/^HV-30124/));
    expect(screen.getByText(/R-301 bottom/, { selector: '.where' })).toBeDefined();
  });

  it('shows what a transmitter measures in the control room only', () => {
    open();
    expect(take('TT-304').getByText(/read it in the control room/)).toBeDefined();
    expect(button(/^TT-304/).textContent).not.toMatch(/\d °C/);
  });
});

describe('practice', () => {
  it('explains a mistake at once and takes it back', () => {
    open();
    fireEvent.click(take('HV-30173').getByRole('button', { name: 'Open' }));
    act(() => void attempt.advance(5));
    const mistake = screen.getAllByRole('article').find((a) => /without face shield/.test(a.textContent ?? ''))!;
    expect(mistake.textContent).toContain('1 point lost');
    fireEvent.click(within(mistake).getByRole('button', { name: /^Back to/ }));
    expect(attempt.commands).toEqual([]);
    expect(attempt.read('HV-30173')).toBe(0);
    expect(screen.queryByText(/without face shield/, { selector: 'b' })).toBeNull();
  });

  it('explains an interlock that refuses', () => {
    open();
    fireEvent.click(take('HV-30173').getByRole('button', { name: 'Open' }));
    act(() => void attempt.advance(5));
    fireEvent.click(take('HV-30171').getByRole('button', { name: 'Open' }));
    expect(screen.getByText('Refused: HV-30171').parentElement!.textContent).toMatch(
      /jacket steam and water lock each other out/,
    );
    expect(attempt.read('HV-30171')).toBe(0);
  });

  it('names the next act on request, goes to it, and logs that it was asked', () => {
    open();
    fireEvent.click(button('Hint'));
    expect(acts()).toEqual([['hint', '', null]]);
    expect(screen.getByText('Next:').parentElement!.textContent).toContain('HV-30163');
    expect(screen.getByRole('region', { name: 'HV-30163, controls' })).toBeDefined();
  });
});

describe('a finished practice', () => {
  it('is taken up again before what cost the points', () => {
    open();
    fireEvent.click(take('HV-30173').getByRole('button', { name: 'Open' }));
    act(() => void attempt.advance(60));
    fireEvent.click(button('Hand in'));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand in' }));
    const loss = screen.getByRole('cell', { name: /^Protective equipment/ }).parentElement!;
    fireEvent.click(within(loss).getByRole('button', { name: 'Show the trend' }));
    fireEvent.click(button('Try again from 00:00:00'));
    expect(attempt.finished).toBeNull();
    expect(attempt.commands).toEqual([]);
    expect(button('Hand in')).toBeDefined();
  });
});

describe('an exam', () => {
  it('neither guides, nor explains, nor pauses, nor shows points', () => {
    open('exam');
    for (const name of ['Hint', 'Pause']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByText('Done when')).toBeNull();
    expect(screen.queryByText('Score / marked')).toBeNull();
    fireEvent.click(take('HV-30173').getByRole('button', { name: 'Open' }));
    act(() => void attempt.advance(5));
    expect(screen.queryByRole('article', { name: /face shield/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  });

  it('ends by handing in and cannot be tried again from its report', () => {
    open('exam');
    fireEvent.click(button('Hand in'));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hand in' }));
    expect(attempt.finished).toBe('finished');
    expect(screen.getByRole('heading', { name: 'Score report' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Try again/ })).toBeNull();
  });
});

describe('the record', () => {
  it('keeps what was written before, struck through, and signs', () => {
    open('exam');
    fireEvent.click(screen.getByRole('tab', { name: 'Record' }));
    const field = within(screen.getByRole('group', { name: 'Weight before (charged)' }));
    const write = (value: string, reason?: string) => {
      fireEvent.change(field.getAllByRole('textbox')[0]!, { target: { value } });
      if (reason) fireEvent.change(field.getByLabelText('Reason for the change'), { target: { value: reason } });
      fireEvent.click(field.getByRole('button', { name: 'Enter' }));
    };
    write('heavy');
    expect(field.getByRole('alert').textContent).toBe('Enter a number.');
    write('48,6');
    fireEvent.click(field.getByRole('button', { name: 'Change' }));
    expect(document.activeElement).toBe(field.getAllByRole('textbox')[0]);
    write('48.7');
    expect(field.getByRole('alert').textContent).toBe('A change needs its reason.');
    write('48.7', 'misread');
    expect(field.getByText('48.6 t').tagName).toBe('S');
    expect(field.getByText('48.7 t').tagName).toBe('B');
    expect(field.getByText('misread')).toBeDefined();
    fireEvent.click(button(/^Sign as/));
    expect(acts()).toEqual([
      ['record', 'R6.wt-before', 48.6],
      ['record', 'R6.wt-before', 48.7],
      ['record', 'R6.wt-before.reason', 'misread'],
      ['sign', 'R6', null],
    ]);
  });

  it('is signed a second time by whoever logs in for it, and takes N/A', () => {
    open('exam', {}, 'P1');
    fireEvent.click(screen.getByRole('tab', { name: 'Record' }));
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Leaking joints (number)' })).getByRole('button', { name: 'N/A' }),
    );
    const sign = () =>
      fireEvent.click(within(screen.getByRole('region', { name: /^R2/ })).getByRole('button', { name: /^Sign/ }));
    sign();
    fireEvent.click(button('Log in'));
    expect(screen.getByText(/second person logs in under/)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Second person: user id'), { target: { value: 'zhang' } });
    fireEvent.click(button('Log in'));
    sign();
    expect(screen.getByText(/Signed by zhang/)).toBeDefined();
    fireEvent.click(button('Log out'));
    expect(acts()).toEqual([
      ['record', 'R2.leaks', 'N/A'],
      ['sign', 'R2', null],
      ['login', '', 'zhang'],
      ['sign', 'R2', null],
      ['login', '', null],
    ]);
    expect(attempt.read('R2.signed')).toBe(2);
  });
});

describe('the record on paper', () => {
  const write = () => {
    fireEvent.click(screen.getByRole('tab', { name: 'Record' }));
    const field = within(screen.getByRole('group', { name: 'Weight before (charged)' }));
    fireEvent.change(field.getByRole('textbox'), { target: { value: '48.7' } });
    fireEvent.click(field.getByRole('button', { name: 'Enter' }));
    return field;
  };

  it('compares an entry with the instrument once it is made, in an examination only in the report', () => {
    open('practice');
    const shown = attempt.read('WT-301');
    expect(write().getByText(/^DCS/).textContent).toMatch(shown === 48.7 ? /inside/ : /outside/);
    cleanup();
    open('exam');
    expect(write().queryByText(/^DCS/)).toBeNull();
    act(() => void attempt.act('finish', ''));
    fireEvent.click(button('Batch record'));
    const row = screen.getByRole('row', { name: /^Weight before/ });
    expect(within(row).getByText(/side$/)).toBeDefined();
    expect(screen.getByRole('row', { name: /^Volume before/ }).textContent).toContain('blank');
    fireEvent.click(button('To the report'));
    expect(screen.getByRole('heading', { name: 'Score report' })).toBeDefined();
  });
});

describe('a second window', () => {
  it('looks, but does nothing', () => {
    open('practice', { elsewhere: true });
    const card = take('HV-30163');
    expect(card.queryByRole('button', { name: 'Open' })).toBeNull();
    expect((card.getByRole('slider') as HTMLInputElement).disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Hand in' })).toBeNull();
  });
});
