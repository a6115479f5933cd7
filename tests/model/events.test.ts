// Abnormal events as they are scored (content/fermentation.md 3): a full answer and a wrong one of each group.
import { describe, expect, test } from 'vitest';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { Player } from '../../src/attempt/player.ts';
import { beginAttempt } from '../../src/attempt/run.ts';
import { events } from '../../src/lines/fermentation/events/index.ts';
import { texts } from '../../src/lines/fermentation/locales/index.ts';
import { FactBoard, reserveFacts } from '../../src/plant/fact.ts';
import { Layout } from '../../src/kernel/state.ts';
import { buildPlant } from '../../src/lines/fermentation/plant/index.ts';
import { eventFacts, injectedEvents } from '../../src/scoring/event.ts';
import type { ScriptAct } from '../../src/lines/line.ts';
import type { Texts } from '../../src/lines/line.ts';
import type { ScoreReport } from '../../src/scoring/report.ts';

const ONSET = 60;

const act = (verb: string, tag: string, value?: number | string): ScriptAct => ({
  do: verb,
  ...(tag === '' ? {} : { tag }),
  ...(value === undefined ? {} : { value }),
});
const when = (condition: string, ...acts: readonly ScriptAct[]): readonly ScriptAct[] =>
  acts.map((one, i) => (i === 0 ? { when: condition, within: 7200, ...one } : one));
const after = (seconds: number, ...acts: readonly ScriptAct[]): readonly ScriptAct[] =>
  acts.map((one, i) => (i === 0 ? { after: seconds, ...one } : one));

/** Plays a script against one event in P9E and hands in. */
function answer(event: string, script: readonly ScriptAct[], end = 2400): ScoreReport {
  const assignment = { line: 'fermentation', procedures: ['P9E'], faults: [{ event, at: ONSET }], seed: 1 };
  const attempt = beginAttempt(readAssignment({ ...assignment, timeLimitMinutes: 600 }));
  new Player(attempt, script, []).play(end);
  if (attempt.finished === null) attempt.act('finish', '');
  return attempt.score();
}

const lost = (report: ScoreReport, event: string) =>
  Object.fromEntries(
    report.deductions.filter(({ step }) => step.startsWith(`${event}.`)).map(({ step, reason }) => [step, reason]),
  );

/** What everybody does first: acknowledge by reporting, and say what it is. */
const noticed = (diagnosis: string) => [{ at: ONSET + 5, ...act('report', '') }, act('judge', 'EVENT-1', diagnosis)];

const FULL: readonly (readonly [group: string, event: string, script: readonly ScriptAct[]])[] = [
  [
    'Q',
    'E06',
    [
      ...noticed('agitator-trip'),
      act('start', 'E-STOP.feeds'),
      act('set', 'PIC-301', 0.12),
      ...after(5, act('inspect', 'M-301.fault-code')),
      ...after(310, act('set', 'SIC-301', 40), act('start', 'M-301')),
      ...when('SI-301 >= 40', act('set', 'SIC-301', 60)),
      ...when('AT-302 >= 35', act('stop', 'E-STOP.feeds'), act('set', 'SIC-301', 100)),
      ...after(60, act('start', 'P-401')),
    ],
  ],
  [
    'U',
    'E11',
    [{ at: ONSET + 8, ...act('start', 'P-711B') }, act('report', ''), act('judge', 'EVENT-1', 'cooling-failure')],
  ],
  [
    'S',
    'E13',
    [
      { at: ONSET + 60, ...act('report', '') },
      act('judge', 'EVENT-1', 'exhaust-stuck'),
      act('set', 'FIC-301', 30),
      ...after(5, act('set', 'HV-30163', 100), act('open', 'HV-30162')),
      ...after(10, act('start', 'E-STOP.feeds')),
      ...after(5, act('set', 'SIC-301', 60)),
      ...when('SI-301 <= 61', act('inspect', 'PV-301.positioner')),
    ],
  ],
  [
    'S',
    'E17',
    [
      ...noticed('ammonia-leak'),
      act('stop', 'P-402'),
      act('close', 'XV-40201'),
      ...after(10, act('set', 'XV-40202', 100)),
      ...after(10, act('wear', 'PPE.scba'), act('wear', 'PPE.chemical-suit')),
      ...after(5, act('close', 'HV-40209')),
    ],
  ],
  [
    'P',
    'E05a',
    [
      { at: ONSET + 240, ...act('report', '') },
      act('judge', 'EVENT-1', 'sugar-overfeed'),
      // 110 rpm are more than the motor carries.
      act('set', 'SIC-301', 104),
      ...after(5, act('set', 'FIC-301', 85)),
      ...after(5, act('set', 'PIC-301', 0.13)),
      ...after(5, act('set', 'FIC-401', 45), act('stop', 'P-401')),
    ],
  ],
];

describe('a full answer', () => {
  test.each(FULL)('of group %s, %s, loses nothing', (_, event, script) => {
    const report = answer(event, script);
    expect(lost(report, event)).toEqual({});
    const points = events.get(event)!.points;
    expect(report.parts.faults.of).toBeCloseTo((100 * points) / (100 + points));
    expect(report.parts.faults.points).toBeCloseTo(report.parts.faults.of);
  });
});

describe('who is wrong', () => {
  test('does nothing: nothing is earned, whatever the interlocks do', () => {
    for (const event of ['E06', 'E17']) expect(answer(event, [], 900).parts.faults.points, event).toBe(0);
  });

  test('takes E06 for something else, late, starts against the fault (Q)', () => {
    const report = answer(
      'E06',
      [
        { at: ONSET + 90, ...act('judge', 'EVENT-1', 'power-failure') },
        act('start', 'M-301'),
        ...after(20, act('set', 'PIC-301', 0.12)),
      ],
      600,
    );
    expect(lost(report, 'E06')).toMatchObject({
      'E06.noticed': 'event-noticed-late',
      'E06.diagnosis': 'event-misdiagnosed',
      'E06.first': 'event-action-late',
      'E06.overload': 'event-wrong/overload',
      'E06.drive-looked-at': 'event-not-done',
      'E06.recovered': 'event-not-recovered',
    });
  });

  test('leaves the exhaust open in E07 and starts everything at once (U)', () => {
    const report = answer(
      'E07',
      [
        ...noticed('power-failure'),
        ...when('MCC-02 = 1 and XA-EG01 = 1', act('start', 'K-501A'), act('start', 'K-501B')),
      ],
      600,
    );
    expect(lost(report, 'E07')).toMatchObject({
      'E07.all-at-once': 'event-wrong/all-at-once',
      'E07.exhaust-left-open': 'event-wrong/exhaust-left-open',
      'E07.exhaust-shut': 'event-not-done',
    });
    expect(lost(report, 'E07')).not.toHaveProperty('E07.diagnosis');
  });

  test('goes into the ammonia without breathing apparatus: nothing of E17 is left (S)', () => {
    const report = answer('E17', [...noticed('ammonia-leak'), { at: 160, ...act('close', 'HV-40209') }], 600);
    expect(lost(report, 'E17')).toHaveProperty(['E17.unprotected'], 'event-wrong/unprotected');
    expect(report.parts.faults.points).toBe(0);
    expect(report.deductions.map(({ step }) => step)).toContain('S.gassed');
  });

  test('opens the exhaust on foam (P)', () => {
    const report = answer(
      'E01',
      [
        ...noticed('foam-out'),
        act('mode', 'LIC-301', 'man'),
        act('start', 'P-408'),
        act('mode', 'PIC-301', 'man'),
        act('set', 'PIC-301', 100),
      ],
      600,
    );
    expect(lost(report, 'E01')).toMatchObject({ 'E01.exhaust-wider': 'event-wrong/exhaust-wider' });
    expect(report.deductions.find(({ step }) => step === 'E01.exhaust-wider')!.points).toBeGreaterThan(3);
  });

  test('looks at trends that stand still (E20): nothing of those minutes is kept, and it goes on afterwards', () => {
    const assignment = { line: 'fermentation', procedures: ['P9E'], faults: [{ event: 'E20', at: ONSET }], seed: 1 };
    const attempt = beginAttempt(readAssignment(assignment));
    attempt.advance(600);
    const { ticks, length } = attempt.trend('PT-301');
    expect([ticks[0], ticks[length - 1], length]).toEqual([0, ONSET, ONSET + 1]);
  });

  test('cannot say what it is before it has come', () => {
    const attempt = beginAttempt(
      readAssignment({ line: 'fermentation', procedures: ['P9E'], faults: [{ event: 'E06', at: ONSET }], seed: 1 }),
    );
    expect(attempt.events()).toEqual([]);
    expect(attempt.act('judge', 'EVENT-1', 'agitator-trip')).toEqual({ ok: false, refusal: 'nothing-happened' });
    attempt.advance(ONSET);
    expect(attempt.events()).toEqual(['EVENT-1']);
    expect(attempt.act('judge', 'EVENT-1', 'agitator-trip')).toEqual({ ok: true });
  });
});

describe.each([...events.values()].map((rubric) => ({ ...rubric })))('the sheet of $id', (rubric) => {
  test('has six diagnoses, names only what the plant knows, and has its texts in both languages', () => {
    expect(new Set(rubric.options).size).toBe(6);
    expect(rubric.options).toContain(rubric.right);
    const layout = new Layout();
    const plant = buildPlant(layout, { seed: 1, faults: [{ event: rubric.id, at: ONSET }] });
    const facts = eventFacts(injectedEvents([{ event: rubric.id, at: ONSET }], events));
    const names = reserveFacts(
      facts.map(({ name }) => name),
      layout,
    );
    // Throws for a name that nothing reads.
    const slotOf = (tag: string) => {
      if (tag === 'CLOCK') return 0;
      const slot = plant.readings.get(tag)?.slot;
      if (slot === undefined) throw new Error(`${rubric.id}: ${tag}`);
      return slot;
    };
    new FactBoard(facts, names, slotOf);
    const triggers = [rubric.first, ...rubric.response.map(({ by }) => by), ...rubric.wrong.map(({ by }) => by)].flat();
    for (const trigger of triggers) {
      if (!('verb' in trigger)) continue;
      for (const tag of trigger.tags)
        if (tag !== '') expect(plant.operables.has(tag), `${rubric.id} ${tag}`).toBe(true);
    }
    for (const language of ['zh-CN', 'en'] as const) {
      const text = (...path: string[]) => {
        let at: string | Texts | undefined = texts[language];
        for (const part of path) at = typeof at === 'object' ? at[part] : undefined;
        expect(at, path.join('/')).toBeTypeOf('string');
      };
      text('faults', rubric.id, 'name');
      for (const { id } of rubric.response) text('events', 'parts', id);
      for (const { id } of rubric.wrong) text('reasons', 'event-wrong', id);
      for (const choice of rubric.options) text('judgements', 'answers', choice);
    }
  });
});
