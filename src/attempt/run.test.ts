import { describe, expect, it } from 'vitest';
import { toy, toys } from '../../tests/support/toy-line.ts';
import { readAssignment } from './assignment.ts';
import { packLog, resumeAttempt } from './compact.ts';
import { InputError } from './input-error.ts';
import { createAttempt } from './run.ts';

const begin = (more: object = {}) =>
  createAttempt(toy, readAssignment({ line: 'toy', procedures: ['T1'], ...more }, toys));

describe('an attempt', () => {
  it('lets a command take effect in the second in which it was given', () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    expect(attempt.read('HV-1')).toBe(0);
    attempt.advance(1);
    expect(attempt.read('HV-1')).toBe(20);
    expect(attempt.commands).toEqual([[0, 'open', 'HV-1', null]]);
  });

  it('logs and explains a refused command', () => {
    const attempt = begin();
    expect(attempt.act('start', 'M-1')).toEqual({ ok: false, refusal: 'I-1' });
    expect(attempt.journal).toEqual([
      { tick: 0, kind: 'command', verb: 'start', tag: 'M-1', value: null, outcome: { ok: false, refusal: 'I-1' } },
    ]);
  });

  it.each([
    ['open', 'HV-2', null, 'tag', 'unknown-tag'],
    ['start', 'HV-1', null, 'tag', 'verb-not-for-tag'],
    ['set', 'HV-1', 'wide', 'value', 'number-needed'],
    ['set', 'HV-1', 101, 'value', 'out-of-range'],
    ['set', 'HV-1', Number.NaN, 'value', 'not-number'],
    ['open', 'HV-1', 50, 'value', 'no-value'],
    ['record', 'R1.nothing', 1, 'tag', 'unknown-tag'],
    ['record', 'R1.verdict', 'fair', 'value', 'not-one-of'],
    ['record', 'R1.colour', 3, 'tag', 'field-given'],
    ['record', 'R1.level', null, 'value', 'number-needed'],
    ['sign', 'R2', null, 'tag', 'unknown-tag'],
    ['sample', 'LT-1', null, 'tag', 'verb-not-for-tag'],
    ['assay', 'LAB.titre', null, 'tag', 'unknown-tag'],
    ['ack', 'TT-1.H', null, 'tag', 'unknown-tag'],
    ['shelve', 'TT-1.H', 'test/5', 'tag', 'unknown-tag'],
    ['shelve', 'LT-1.H', null, 'value', 'not-one-of'],
    ['shelve', 'LT-1.H', 'boredom/5', 'value', 'not-one-of'],
    ['shelve', 'LT-1.H', 'test', 'value', 'not-whole'],
    ['shelve', 'LT-1.H', 'test/0', 'value', 'not-whole'],
    ['shelve', 'LT-1.H', 'test/2.5', 'value', 'not-whole'],
    ['shelve', 'LT-1.H', 'test/481', 'value', 'out-of-range'],
    ['shelve', 'LT-1.H', 'test/5/5', 'value', 'not-one-of'],
    ['shelve', 'LT-1.H', 'nuisance/out-of-service', 'value', 'not-one-of'],
    ['unshelve', 'LT-1.H', 1, 'value', 'no-value'],
    ['speed', '', 2, 'value', 'speed-not-allowed'],
    ['login', '', '  ', 'value', 'empty'],
    ['login', '', 0.5, 'value', 'seat-needed'],
  ] as const)('takes no act that the log could not hold: %s %s %s', (verb, tag, value, path, code) => {
    const attempt = begin();
    expect(() => attempt.act(verb, tag, value)).toThrow(expect.objectContaining({ path, code }));
    expect(attempt.commands).toEqual([]);
  });

  it('keeps every entry of a record, the reason of a change and the signature', () => {
    const attempt = begin();
    attempt.act('record', 'R1.level', 10);
    attempt.advance(3);
    attempt.act('record', 'R1.level', 12);
    attempt.act('record', 'R1.level.reason', 'misread');
    attempt.act('sign', 'R1');
    expect(attempt.records()).toEqual([
      { tick: 0, who: null, field: 'R1.level', value: 10, shown: null },
      { tick: 3, who: null, field: 'R1.level', value: 12, shown: null },
      { tick: 3, who: null, field: 'R1.level.reason', value: 'misread', shown: null },
      { tick: 3, who: null, field: 'R1', value: null, shown: null },
    ]);
    expect(attempt.read('R1.signed')).toBe(1);
  });

  it('keeps who made an entry; a form is signed by as many as have signed it', () => {
    const attempt = begin();
    attempt.act('record', 'R1.level', 10);
    attempt.act('sign', 'R1');
    attempt.act('sign', 'R1');
    attempt.act('login', '', ' Li ');
    attempt.act('sign', 'R1');
    expect(attempt.person).toBe('Li');
    expect(attempt.records().map(({ field, who }) => [field, who])).toEqual([
      ['R1.level', null],
      ['R1', null],
      ['R1', null],
      ['R1', 'Li'],
    ]);
    expect(attempt.read('R1.signed')).toBe(2);
    attempt.act('login', '');
    expect(attempt.person).toBeNull();
    const contest = begin({ mode: 'contest' });
    expect(() => contest.act('login', '', 'Li')).toThrow(expect.objectContaining({ code: 'seat-needed' }));
    contest.act('login', '', 2);
    expect(contest.person).toBe(2);
  });

  it('raises an alarm, and lets it be acknowledged once', () => {
    const attempt = begin();
    expect(attempt.act('ack', 'LT-1.H')).toEqual({ ok: false, refusal: 'nothing-to-acknowledge' });
    attempt.act('open', 'HV-1');
    attempt.advance(60);
    expect(attempt.alarms()).toMatchObject([{ id: 'LT-1.H', status: 'unacknowledged', priority: 2 }]);
    const { raisedAt } = attempt.alarms()[0]!;
    expect(attempt.journal).toContainEqual({
      tick: raisedAt,
      kind: 'alarm',
      id: 'LT-1.H',
      change: 'raised',
      priority: 2,
    });
    expect(attempt.act('ack', 'LT-1.H')).toEqual({ ok: true });
    expect(attempt.alarms()[0]?.status).toBe('acknowledged');
    expect(attempt.journal.at(-1)).toEqual({
      tick: 60,
      kind: 'alarm',
      id: 'LT-1.H',
      change: 'acknowledged',
      priority: 2,
    });
  });

  it('lets an alarm be shelved for its time, also over a rewind and in the compact log', () => {
    const attempt = begin({ mode: 'practice' });
    attempt.act('open', 'HV-1');
    attempt.advance(60);
    expect(attempt.act('shelve', 'LT-1.H', 'instrument-fault/15')).toEqual({ ok: true });
    expect(attempt.alarms()).toEqual([]);
    expect(attempt.shelvedAlarms()).toMatchObject([{ id: 'LT-1.H', reason: 'instrument-fault', until: 960 }]);
    expect(attempt.act('shelve', 'LT-1.H', 'test/5')).toEqual({ ok: false, refusal: 'alarm-shelved' });
    expect(attempt.journal.at(-2)).toMatchObject({ kind: 'alarm', change: 'shelved', priority: 2 });
    attempt.advance(899);
    expect(attempt.shelvedAlarms()).toHaveLength(1);
    attempt.advance(1);
    const changes = (tick: number) =>
      attempt.journal.flatMap((entry) => (entry.kind === 'alarm' && entry.tick === tick ? [entry.change] : []));
    expect(changes(960)).toEqual(['unshelved', 'raised']);
    const { hash } = attempt;
    expect(resumeAttempt(packLog(attempt, 4000).text, toys).hash).toBe(hash);
    attempt.advance(700);
    attempt.rewind(960);
    expect(attempt.hash).toBe(hash);
    attempt.rewind(61);
    expect(attempt.shelvedAlarms()).toHaveLength(1);
    attempt.act('unshelve', 'LT-1.H');
    attempt.advance(1);
    expect(changes(62)).toEqual(['raised']);
  });

  it('marks a step done and shows its conditions with live values', () => {
    const attempt = begin();
    expect(attempt.currentSteps).toEqual(['1.1']);
    attempt.act('open', 'HV-1');
    attempt.advance(14);
    expect(attempt.steps()[0]?.done[0]).toEqual({
      text: 'LT-1 >= 10',
      holds: true,
      value: attempt.read('LT-1'),
      tag: 'LT-1',
    });
    attempt.act('close', 'HV-1');
    attempt.advance(20);
    expect(attempt.steps()[0]).toMatchObject({ id: '1.1', state: 'done', doneAt: 28 });
    expect(attempt.currentSteps).toEqual(['1.2']);
  });

  it('counts working time by the speed in force', () => {
    const attempt = begin({ speedCap: false });
    attempt.advance(100);
    expect(attempt.elapsed).toBe(10);
    attempt.act('speed', '', 60);
    attempt.advance(60);
    attempt.act('speed', '', 1);
    attempt.advance(4);
    expect(attempt.elapsed).toBe(15);
  });

  it('holds the speed at x10 for three minutes after a steam valve moved, unless the cap is lifted', () => {
    const capped = begin();
    capped.act('speed', '', 60);
    expect(capped.effectiveSpeed).toBe(60);
    capped.act('set', 'HV-1', 5);
    expect(capped.effectiveSpeed).toBe(10);
    capped.advance(180);
    expect(capped.effectiveSpeed).toBe(60);
    expect(capped.elapsed).toBe(18);
    const free = begin({ speedCap: false });
    free.act('speed', '', 60);
    free.act('set', 'HV-1', 5);
    expect(free.effectiveSpeed).toBe(60);
  });

  it('ends by a logged finish when the working time is used up', () => {
    const attempt = begin({ timeLimitMinutes: 0.5 });
    expect(attempt.advance(10_000)).toBe(300);
    expect(attempt.finished).toBe('time');
    expect(attempt.commands).toEqual([[300, 'finish', '', 'time']]);
    expect(() => attempt.act('open', 'HV-1')).toThrow(InputError);
    expect(attempt.advance(1)).toBe(0);
  });

  it('stops at speed "next" when a fact flips, and falls back to the speed before', () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    attempt.advance(20);
    attempt.act('start', 'M-1');
    attempt.act('speed', '', 'next');
    const done = attempt.advance(5000);
    expect(done).toBeLessThan(200);
    expect(attempt.journal.at(-1)).toMatchObject({ kind: 'fact', tick: attempt.tick });
    expect(attempt.speed).toBe(10);
  });

  it('gives hints only where the assignment has them', () => {
    expect(begin().act('hint', '')).toEqual({ ok: true });
    expect(begin({ mode: 'exam' }).act('hint', '')).toEqual({ ok: false, refusal: 'hints-off' });
  });

  it('tells its listeners of acts and of discrete changes, not of mere ticks', () => {
    const attempt = begin();
    let told = 0;
    const leave = attempt.subscribe(() => told++);
    attempt.advance(50);
    expect(told).toBe(0);
    attempt.act('open', 'HV-1');
    attempt.advance(50);
    expect(told).toBe(2);
    leave();
    attempt.act('close', 'HV-1');
    expect(told).toBe(2);
  });

  it('keeps a trend sample of every second', () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    attempt.advance(5000);
    const { ticks, values, length } = attempt.trend('LT-1');
    expect(length).toBe(5001);
    expect([ticks[0], ticks[5000]]).toEqual([0, 5000]);
    expect(values[30]).toBeCloseTo(28, 5);
  });
});

describe('rewinding', () => {
  const played = () => {
    const attempt = begin();
    attempt.act('open', 'HV-1');
    attempt.advance(700);
    attempt.act('start', 'M-1');
    attempt.advance(800);
    attempt.act('record', 'R1.level', 5);
    attempt.advance(100);
    return attempt;
  };

  it.each([0, 1, 599, 600, 601, 700, 1300, 1500, 1600])('to second %i gives the run as it was then', (tick) => {
    const attempt = played();
    const fresh = begin();
    fresh.act('open', 'HV-1');
    if (tick > 700) {
      fresh.advance(700);
      fresh.act('start', 'M-1');
    }
    if (tick === 1600) {
      fresh.advance(800);
      fresh.act('record', 'R1.level', 5);
    }
    fresh.advance(tick - fresh.tick);
    attempt.rewind(tick);
    if (tick === 0) {
      expect(attempt.commands).toEqual([]);
      attempt.act('open', 'HV-1');
    }
    expect(attempt.hash).toBe(fresh.hash);
    expect(attempt.commands).toEqual(fresh.commands);
    expect(attempt.journal).toEqual(fresh.journal);
    expect(attempt.records()).toEqual(fresh.records());
    expect(attempt.hashes).toEqual(fresh.hashes);
    expect(attempt.elapsed).toBe(fresh.elapsed);
    expect(attempt.trend('LT-1')).toEqual(fresh.trend('LT-1'));
    attempt.advance(1000);
    fresh.advance(1000);
    expect(attempt.hash).toBe(fresh.hash);
  });

  it('opens a finished attempt again', () => {
    const attempt = played();
    attempt.act('finish', '');
    attempt.rewind(1500);
    expect(attempt.finished).toBeNull();
    attempt.act('close', 'HV-1');
  });

  it('is for practice alone', () => {
    const exam = begin({ mode: 'exam' });
    exam.advance(10);
    expect(() => exam.rewind(5)).toThrow(expect.objectContaining({ code: 'no-rewind' }));
    const practice = begin();
    expect(() => practice.rewind(1)).toThrow(expect.objectContaining({ code: 'bad-tick' }));
  });
});

describe('a long trend', () => {
  it('is thinned out and still spans the whole run', () => {
    const attempt = begin({ timeLimitMinutes: 1440, speeds: [600], speedCap: false });
    attempt.act('open', 'HV-1');
    attempt.advance(40_000);
    const { ticks, values, length } = attempt.trend('LT-1');
    expect(length).toBeLessThanOrEqual(32_768);
    expect([ticks[0], ticks[1], ticks[length - 1]]).toEqual([0, 3, 40_000]);
    // Row 14 is the first second of the eighth four.
    expect([ticks[14], values[14], values[length - 1]]).toEqual([28, expect.closeTo(26, 5), 100]);
  });
});
