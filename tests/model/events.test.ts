// Abnormal events as they are scored (content/fermentation.md 3): their sheets, and how late and mistaken answers are told apart. Each event
// in a whole run: event-answers.test.ts.
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

describe('who is wrong', () => {
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
      if (tag === 'CLOCK' || tag === 'REPORT') return 0;
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
