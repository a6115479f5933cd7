import { describe, expect, it } from 'vitest';
import { lines } from '../../lines/index.ts';
import { mistakesSince } from './mistakes.ts';

type Evidence = Parameters<typeof mistakesSince>[0];

const { rubric } = lines.get('fermentation')!.procedures.get('P4')!;

const attempt: Evidence = {
  entry: { rubric },
  tidings: ['lab-result'],
  commands: [
    [5, 'open', 'HV-30107', null],
    [9, 'speed', '', 10],
    [40, 'close', 'HV-30163', null],
  ],
  journal: [
    { tick: 1, kind: 'happening', code: 'trap-choked', tag: 'ST-30102', value: 1 },
    { tick: 5, kind: 'command', verb: 'open', tag: 'HV-30107', value: null, outcome: { ok: true } },
    { tick: 12, kind: 'happening', code: 'hammer', tag: 'HV-30107', value: 3 },
    { tick: 20, kind: 'happening', code: 'lab-result', tag: 'LAB.pH', value: 6.5 },
    { tick: 41, kind: 'step', step: '4.04', change: 'undone' },
    { tick: 41, kind: 'deviation', step: '4.04', deviation: 'undone' },
  ],
};

describe('mistakesSince', () => {
  it('takes deviations and happenings that tell of something amiss, each with the last hand on the plant before it', () => {
    const found = mistakesSince(attempt, 2);
    expect(found.map((m) => [m.told?.kind, m.cause?.[0], m.loss?.points])).toEqual([
      ['happening', 5, 5],
      ['deviation', 40, undefined],
    ]);
  });

  it('names no cause where nothing was done before', () => {
    expect(mistakesSince(attempt, 0)[0]?.cause).toBeNull();
  });

  it('keeps the ids of mistakes while the journal grows', () => {
    const longer = { ...attempt, journal: [...attempt.journal, attempt.journal[5]!] };
    const ids = mistakesSince(attempt, 0).map((m) => m.id);
    expect(mistakesSince(longer, 0).map((m) => m.id)).toEqual(expect.arrayContaining(ids));
  });

  it('takes facts, verbs and refusals that break a safety rule, and no others', () => {
    const journal: Evidence['journal'] = [
      { tick: 1, kind: 'fact', name: 'steam-without-gear', value: false },
      { tick: 2, kind: 'fact', name: 'steam-without-gear', value: true },
      { tick: 3, kind: 'fact', name: 'charged', value: true },
      { tick: 4, kind: 'command', verb: 'throw', tag: 'HV-30107', value: 100, outcome: { ok: true } },
      { tick: 5, kind: 'command', verb: 'throw', tag: 'HV-30111', value: 100, outcome: { ok: true } },
      {
        tick: 6,
        kind: 'command',
        verb: 'open',
        tag: 'HV-30171',
        value: null,
        outcome: { ok: false, refusal: 'I-307' },
      },
      { tick: 7, kind: 'command', verb: 'start', tag: 'M-301', value: null, outcome: { ok: false, refusal: 'I-303' } },
    ];
    expect(mistakesSince({ ...attempt, journal }, 0).map((m) => [m.tick, m.loss?.step])).toEqual([
      [2, 'S.ppe'],
      [4, 'S.throw'],
      [6, 'S.jacket'],
    ]);
  });
});
