import { act, cleanup, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import type { Verb } from '../../attempt/attempt.ts';
import { expertPlayer } from '../../attempt/expert.ts';
import { beginAttempt, type RunningAttempt } from '../../attempt/run.ts';
import type { CommandValue, Tag } from '../../plant/plant.ts';
import { startTexts } from '../i18n.ts';
import Dcs from './index.tsx';

// jsdom has no canvas; what a chart reads is tested without one, how it looks in Chromium.
vi.mock('../trends/Chart.tsx', () => ({
  Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} />,
}));

const beats = new Set<() => void>();
const beat = (listener: () => void) => {
  beats.add(listener);
  return () => beats.delete(listener);
};
const pulse = () => act(() => beats.forEach((listener) => listener()));

let attempt: RunningAttempt;
let acts: [Verb, Tag, CommandValue | undefined][];

const onAct = (verb: Verb, tag: Tag, value?: CommandValue) => {
  acts.push([verb, tag, value]);
  attempt.act(verb, tag, value);
};

function open(page: string, ticks = 0) {
  expertPlayer(attempt).play(ticks);
  return render(
    <Dcs attempt={attempt} language="en" beat={beat} onAct={onAct} record={<p>the record</p>} page={page} />,
  );
}

beforeAll(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await startTexts('en');
});

beforeEach(() => {
  acts = [];
  attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'practice' }));
});

afterEach(cleanup);

describe('the frame', () => {
  it('opens every page that it has a tab for, and no other', () => {
    render(<Dcs attempt={attempt} language="en" beat={beat} onAct={onAct} record={<p>the record</p>} />);
    const tabs = within(screen.getByRole('navigation')).getAllByRole('button');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      '1 Overview',
      '2 Seed',
      '3 R-301',
      '4 Feeds',
      '5 Air',
      '6 Utilities',
      '7 Sterilise',
      '8 Harvest',
      '9 Trends',
      '10 Alarms',
      '11 Interlocks',
      '12 Lab',
      '13 Record',
      '14 Meters',
    ]);
    for (const tab of tabs) {
      fireEvent.click(tab);
      expect(tab.getAttribute('aria-current')).toBe('page');
      expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(`${tab.textContent!.split(' ')[0]} `);
    }
    fireEvent.click(tabs.find((tab) => tab.textContent === '13 Record')!);
    expect(screen.getByText('the record')).toBeTruthy();
  });

  it('acknowledges an alarm from the banner', () => {
    open('alarms', 9300);
    act(() => {
      attempt.act('set', 'HV-30124', 0);
      attempt.act('set', 'HV-30125', 0);
      attempt.advance(200);
    });
    const banner = screen.getByRole('region', { name: 'Most urgent alarms' });
    expect(banner.textContent).toContain('TT-304');
    fireEvent.click(within(banner).getByRole('button', { name: 'Acknowledge TT-304' }));
    expect(acts).toEqual([['ack', 'TT-304.L', undefined]]);
    expect(within(banner).getByText('✓ Acknowledged')).toBeTruthy();
  });
});

describe('live figures', () => {
  it('change in place on a beat, without building anything of the page anew', async () => {
    const { container } = open('r301', 9300);
    const built: Node[] = [];
    const changed: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const record of records) {
        built.push(...record.addedNodes, ...record.removedNodes);
        if (record.type === 'characterData') changed.push(record.target.textContent!);
      }
    });
    watch.observe(container, { subtree: true, childList: true, characterData: true });
    const before = attempt.version;
    attempt.advance(5);
    expect(attempt.version).toBe(before);
    pulse();
    await Promise.resolve();
    watch.disconnect();
    expect(built).toEqual([]);
    expect(changed).toContain('02:35:05');
  });
});

describe('face-plates', () => {
  const plate = () => screen.getByRole('region', { name: /^Face-plate/ });

  it('take the output in MAN and the set-point in AUTO', () => {
    open('r301');
    fireEvent.click(screen.getByRole('button', { name: /^PV-301/ }));
    const output = within(plate()).getByRole('spinbutton', { name: 'Out OP' });
    const setpoint = within(plate()).getByRole('spinbutton', { name: 'Set SP' });
    expect(setpoint.hasAttribute('readonly')).toBe(true);
    fireEvent.change(output, { target: { value: '35' } });
    fireEvent.keyDown(output, { key: 'Enter' });
    fireEvent.click(within(plate()).getByRole('button', { name: 'AUTO' }));
    expect(output.hasAttribute('readonly')).toBe(true);
    fireEvent.change(setpoint, { target: { value: '0.12' } });
    fireEvent.keyDown(setpoint, { key: 'Enter' });
    expect(acts).toEqual([
      ['set', 'PIC-301', 35],
      ['mode', 'PIC-301', 'auto'],
      ['set', 'PIC-301', 0.12],
    ]);
    expect(attempt.loop('PIC-301').setpoint).toBe(0.12);
  });

  it('send nothing without Enter, after Escape, or out of range', () => {
    open('r301');
    const output = within(plate()).getByRole('spinbutton', { name: 'Out OP' });
    fireEvent.change(output, { target: { value: '35' } });
    fireEvent.blur(output);
    fireEvent.change(output, { target: { value: '35' } });
    fireEvent.keyDown(output, { key: 'Escape' });
    fireEvent.change(output, { target: { value: '135' } });
    fireEvent.keyDown(output, { key: 'Enter' });
    expect(acts).toEqual([]);
    expect(within(plate()).getByText('−60.0 to 100.0 only')).toBeTruthy();
  });

  it('start a drive, and say why it was refused', () => {
    // Faster than a jog in an empty vessel.
    attempt.act('set', 'SIC-301', 60);
    open('r301');
    // At this speed an empty vessel's agitator may not even be jogged.
    act(() => void attempt.act('set', 'SIC-301', 60));
    fireEvent.keyDown(screen.getByRole('button', { name: /^M-301/ }), { key: 'Enter' });
    fireEvent.click(within(plate()).getByRole('button', { name: 'Start' }));
    expect(acts).toEqual([['start', 'M-301', undefined]]);
    expect(plate().textContent).toMatch(/refused: I-303/);
    expect(within(plate()).getByText('Stopped')).toBeTruthy();
  });

  it('are all within reach of the keyboard', () => {
    open('r301');
    const choice = within(plate()).getByRole('combobox') as HTMLSelectElement;
    expect([...choice.options].map((option) => option.value)).toEqual([
      'TIC-301',
      'PIC-301',
      'FIC-301',
      'SIC-301',
      'AIC-301',
      'AIC-302',
      'M-301',
      'P-101',
      'XV-602',
      'AT-301A.caustic',
      'BATCH',
    ]);
    fireEvent.change(choice, { target: { value: 'XV-602' } });
    fireEvent.click(within(plate()).getByRole('button', { name: 'Shut' }));
    expect(acts).toEqual([['close', 'XV-602', undefined]]);
  });
});

describe('the sterilisation page', () => {
  it('knows no valve position: a tick is the operator’s own, and stays when he comes back', () => {
    open('sterilisation');
    const box = () => screen.getByRole('checkbox', { name: /Sample pipe/ }) as HTMLInputElement;
    act(() => void attempt.act('set', 'HV-30113', 100));
    expect(box().checked).toBe(false);
    fireEvent.click(box());
    cleanup();
    open('sterilisation');
    expect(box().checked).toBe(true);
    expect(acts).toEqual([]);
  });

  it('shows the phase, the running hold and no false pressure in a good hold', () => {
    open('sterilisation', 9300);
    expect(screen.getByText(/Hold 30 min/).getAttribute('aria-current')).toBe('step');
    expect(screen.getByText(/no trapped air/)).toBeTruthy();
    expect(screen.getByText('timer runs')).toBeTruthy();
  });

  it('says that the hold is complete once timer and lethality have been reached, also in cooling', () => {
    open('sterilisation', 12_500);
    expect(screen.getByText('hold complete')).toBeTruthy();
  });
});

describe('the feeds page', () => {
  it('shows a row for each tank and sets a flow by the face-plate that a row opens', () => {
    attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P5'], mode: 'practice' }));
    open('feeds', 5);
    expect(screen.getAllByRole('row')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'FIC-405 MAN' }));
    expect(screen.getByRole('region', { name: /FIC-405/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'P-405' }));
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(acts.at(-1)?.slice(0, 2)).toEqual(['start', 'P-405']);
    expect(attempt.read('P-405')).toBe(1);
  });
});

describe('the tabs by keyboard', () => {
  const shownPage = () => screen.getByRole('navigation').querySelector('[aria-current]')?.getAttribute('data-page');

  it('go to the page beside, to the ends, and to a typed number of one or two figures', () => {
    render(<Dcs attempt={attempt} language="en" beat={beat} onAct={onAct} record={<p>the record</p>} />);
    const bar = screen.getByRole('navigation');
    // A tenth of a second between two keys, however slow the machine is.
    let at = 0;
    const press = (key: string) => {
      const event = createEvent.keyDown(bar, { key });
      Object.defineProperty(event, 'timeStamp', { value: (at += 100) });
      fireEvent(bar, event);
    };
    press('End');
    expect(shownPage()).toBe('meters');
    press('ArrowRight');
    expect(shownPage()).toBe('overview');
    press('ArrowRight');
    press('ArrowLeft');
    press('Home');
    expect(shownPage()).toBe('overview');
    press('6');
    expect(shownPage()).toBe('utilities');
    press('1');
    expect(shownPage()).toBe('overview');
    press('2');
    expect(shownPage()).toBe('lab');
  });
});
