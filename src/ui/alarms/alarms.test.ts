import { beforeAll, describe, expect, it } from 'vitest';
import { readAssignment } from '../../attempt/assignment.ts';
import type { Attempt, JournalEntry } from '../../attempt/attempt.ts';
import { expertPlayer } from '../../attempt/expert.ts';
import { beginAttempt, type RunningAttempt } from '../../attempt/run.ts';
import type { Language } from '../../lines/line.ts';
import type { AlarmView } from '../../plant/alarm.ts';
import { textsOf } from '../dcs/context.tsx';
import { startTexts } from '../i18n.ts';
import { isSeen, journalLine } from './journal-text.ts';
import { countOf, priorityOf, standingAlarms } from './standing.ts';

function alarm(id: string, priority: 1 | 2 | 3, status: AlarmView['status'], raisedAt: number): AlarmView {
  const [tag, kind] = id.split('.') as [string, AlarmView['kind']];
  return { id, tag, kind, limit: 1, priority, isRate: false, status, raisedAt, value: 0, respondMinutes: 10 };
}

describe('standing alarms', () => {
  const alarms = [
    alarm('PT-602.L', 3, 'acknowledged', 500),
    alarm('TT-304.L', 2, 'unacknowledged', 100),
    alarm('TT-305.L', 2, 'unacknowledged', 200),
    alarm('PT-301.LL', 1, 'acknowledged', 50),
    alarm('PT-602.H', 2, 'returned-unacknowledged', 10),
  ];
  const attempt = { version: 1, alarms: () => alarms } as unknown as Attempt;

  it('come unacknowledged first, then by priority, then the newest', () => {
    expect(standingAlarms(attempt).alarms.map((a) => a.id)).toEqual([
      'TT-305.L',
      'TT-304.L',
      'PT-602.H',
      'PT-301.LL',
      'PT-602.L',
    ]);
  });

  it('mark their tag with the worst that still stands', () => {
    expect(priorityOf(attempt, ['PT-602'])).toBe(3);
    expect(priorityOf(attempt, ['TT-304', 'PT-301'])).toBe(1);
    expect(priorityOf(attempt, ['TT-301'])).toBe(0);
  });

  it('are counted by priority without those that returned', () => {
    expect([countOf(attempt, 1), countOf(attempt, 2), countOf(attempt, 3)]).toEqual([1, 2, 1]);
  });
});

describe('the event journal of a whole run', () => {
  let attempt: RunningAttempt;
  let journal: readonly JournalEntry[];

  beforeAll(async () => {
    await startTexts('zh-CN');
    attempt = beginAttempt(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'practice' }));
    expertPlayer(attempt).play(9300);
    // Then everything goes wrong: steam off the bottom pipe, an interlock defied, cold water on a hot jacket.
    for (const tag of ['HV-30124', 'HV-30107', 'HV-30113', 'HV-30150']) attempt.act('set', tag, 0);
    attempt.act('throw', 'HV-30162', 100);
    attempt.act('start', 'M-301');
    attempt.act('mode', 'PIC-301', 'auto');
    attempt.advance(300);
    for (const { id } of attempt.alarms()) attempt.act('ack', id);
    attempt.act('set', 'HV-30124', 100);
    attempt.advance(600);
    // Every deviation there is, whichever of them this run has seen.
    const deviations = ['skipped', 'out-of-order', 'undone', 'too-fast', 'too-early'] as const;
    journal = [
      ...attempt.journal,
      ...deviations.map((deviation) => ({ tick: attempt.tick, kind: 'deviation' as const, step: '4.10', deviation })),
    ];
  });

  it('has entries of every kind', () => {
    const kinds = new Set(journal.map((entry) => entry.kind));
    expect([...kinds].sort()).toEqual(['alarm', 'command', 'deviation', 'fact', 'happening', 'step']);
    expect(journal.some((entry) => entry.kind === 'command' && !entry.outcome.ok)).toBe(true);
  });

  it('tells in an examination nothing of steps, deviations and the procedure’s own facts', () => {
    const exam = { ...attempt, line: attempt.line, assignment: { ...attempt.assignment, mode: 'exam' as const } };
    const texts = textsOf(attempt, 'en');
    const seen = journal.filter((entry) => isSeen(exam as unknown as Attempt, texts, entry));
    expect(new Set(seen.map((entry) => entry.kind))).toEqual(new Set(['command', 'alarm', 'happening', 'fact']));
    const facts = seen.flatMap((entry) => (entry.kind === 'fact' ? [entry.name] : []));
    expect(facts.every((name) => name.startsWith('state.'))).toBe(true);
  });

  it.each(['zh-CN', 'en'] as const)('is said in words in %s', (language: Language) => {
    const texts = textsOf(attempt, language);
    const said = (entry: JournalEntry) => journalLine(attempt, texts, entry).text;
    const seen = journal.filter((entry) => isSeen(attempt, texts, entry));
    expect(seen.length).toBeGreaterThan(100);
    for (const entry of seen) {
      const text = said(entry);
      expect(text, JSON.stringify(entry)).not.toMatch(/\{\{|undefined|NaN|returned an object|\/.*\/|^\s*$/);
      if (entry.kind === 'happening') expect(text).not.toBe(entry.code);
      const isChinese = /[\u4e00-\u9fff]/.test(text);
      expect(isChinese, text).toBe(language === 'zh-CN');
    }
  });

  it.each(['zh-CN', 'en'] as const)('weighs what lay in a hammered pipe to 0.1 kg in %s', (language: Language) => {
    const hammer = { tick: 0, kind: 'happening', code: 'hammer', tag: 'H-602', value: 20.012 } as const;
    expect(journalLine(attempt, textsOf(attempt, language), hammer).text).toContain('20.0 kg');
  });
});
