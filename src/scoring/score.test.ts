import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Procedure } from '../procedure/language.ts';
import type { Evidence, Observation } from './evidence.ts';
import type { Measured } from './measure.ts';
import type { RecordEntry, RecordForm } from './record.ts';
import type { Rubric } from './rubric.ts';
import { roundHalfUp, score } from './score.ts';

const step = (id: string) => ({ id, places: [], needs: [], done: ['A > 0'] });
const procedure: Procedure = {
  id: 'P0',
  start: 'P0',
  sequence: [step('1.1'), step('1.2'), { group: 'G1', steps: [step('1.3'), step('1.4')] }],
};
const form: RecordForm = {
  id: 'R0',
  fields: [
    { id: 'ph', kind: 'given', given: 6, expected: [] },
    { id: 'level', kind: 'number', tag: 'LT-1', expected: [{ truth: 'level', due: 'filled' }] },
    { id: 'filled', kind: 'time', expected: [{ truth: 'filled', due: 'filled' }] },
    { id: 'verdict', kind: 'choice', choices: ['fail', 'pass'], expected: [{ truth: 'good', due: 'filled' }] },
    { id: 'signature', kind: 'signature', expected: [{ truth: 'filled', due: 'filled' }] },
  ],
};
const rubric: Rubric = {
  procedure: 'P0',
  measures: [],
  steps: {
    points: 50,
    weights: { '1.1': 1, '1.2': 2, '1.3': 3, '1.4': 4 },
    failed: { '1.4': [{ by: { fact: 'vacuum', tag: 'PT-1' }, since: 'hot' }] },
  },
  quality: [
    {
      id: 'Q.level',
      points: 20,
      curves: [
        {
          measure: 'level',
          tag: 'LT-1',
          shares: [
            [0, 0],
            [10, 1],
            [20, 1],
            [30, 0],
          ],
        },
      ],
    },
  ],
  records: { points: 20, forms: ['R0'] },
  utilities: {
    points: 10,
    items: [
      { id: 'U.steam', measure: 'steam', tag: 'FQ-1', reference: 2 },
      { id: 'U.water', measure: 'water', tag: 'FQ-2', reference: 100 },
    ],
  },
  safety: {
    cap: 30,
    rules: [
      { id: 'S.gear', class: 'minor', points: 1, once: true, triggers: [{ fact: 'bare', tag: 'PPE.gloves' }] },
      { id: 'S.throw', class: 'minor', points: 1, triggers: [{ verb: 'throw', tags: ['HV-1'] }] },
      { id: 'S.hammer', class: 'serious', points: 5, triggers: [{ happening: 'hammer' }, { refusal: 'I-1' }] },
      { id: 'S.red', class: 'red-line', points: 20, triggers: [{ happening: 'manhole' }] },
    ],
  },
  competencies: { C1: ['1.1', '1.2'], C2: ['R0'], C3: ['S'] },
  consequences: { '1.4': [{ measure: 'level', tag: 'LT-1' }] },
};

const measures: Record<string, Measured> = {
  level: { value: 15, at: 100 },
  filled: { value: 100, at: 100 },
  good: { value: 1, at: 100 },
  steam: { value: 2, at: 900 },
  water: { value: 50, at: 900 },
};
const done = (id: string, tick: number): Observation => ({ tick, kind: 'step', step: id, change: 'done' });
const undone = (id: string, tick: number): Observation => ({ tick, kind: 'step', step: id, change: 'undone' });
const fact = (name: string, tick: number): Observation => ({ tick, kind: 'fact', name, value: true });
const happening = (code: string, tick: number, tag = 'R-1'): Observation => ({
  tick,
  kind: 'happening',
  code,
  tag,
  value: 1,
});
const command = (verb: string, tag: string, tick: number, refusal?: string): Observation => ({
  tick,
  kind: 'command',
  verb,
  tag,
  value: null,
  outcome: refusal === undefined ? { ok: true } : { ok: false, refusal },
});
const wrote = (id: string, value: number | string, tick: number, shown: number | null = null): RecordEntry => ({
  tick,
  who: null,
  field: `R0.${id}`,
  value,
  shown,
});

const inOrder = [done('1.1', 10), done('1.2', 20), done('1.3', 30), done('1.4', 40)];
const allRecords: RecordEntry[] = [
  wrote('level', 15, 120),
  wrote('filled', 100, 120),
  wrote('verdict', 'pass', 120),
  { tick: 130, who: null, field: 'R0', value: null, shown: null },
];

function run(events: readonly Observation[], more: Partial<Evidence> = {}) {
  return score(
    {
      procedure,
      rubric,
      forms: [form],
      events,
      records: allRecords,
      injected: [],
      worked: (tick) => tick,
      measure: (name) => measures[name] ?? null,
      end: 1000,
      ...more,
    },
    60,
  );
}
const pointsOf = (report: ReturnType<typeof run>, id: string) => report.items.find((item) => item.id === id)?.points;
const reasonOf = (report: ReturnType<typeof run>, id: string) => report.deductions.find((d) => d.step === id)?.reason;

describe('steps', () => {
  test('earn their weight of the part when done in order, free groups in any order', () => {
    const report = run([done('1.1', 10), done('1.2', 20), done('1.4', 30), done('1.3', 40)]);
    expect(report.score).toBe(100);
    expect(pointsOf(report, '1.3')).toBe(15);
    expect(report.deductions).toEqual([]);
  });

  test('earn half before a strict predecessor that is done later; the late one earns all', () => {
    const report = run([done('1.2', 10), done('1.1', 20), done('1.3', 30), done('1.4', 40)]);
    expect(pointsOf(report, '1.2')).toBe(5);
    expect(pointsOf(report, '1.1')).toBe(5);
    expect(report.deductions[0]).toMatchObject({ step: '1.2', points: 5, tick: 10, reason: 'step-out-of-order' });
    expect(report.deductions[0]!.details).toEqual({ before: '1.1' });
  });

  test('left out earn nothing and take nothing from later ones', () => {
    const report = run([done('1.1', 10), done('1.3', 30), done('1.4', 40)]);
    expect(pointsOf(report, '1.2')).toBe(0);
    expect(pointsOf(report, '1.3')).toBe(15);
    expect(report.deductions.find((d) => d.step === '1.2')).toMatchObject({ tick: 1000, reason: 'step-missing' });
  });

  test('passed over are dated at the moment of passing', () => {
    const skipped: Observation = { tick: 30, kind: 'deviation', step: '1.2', deviation: 'skipped' };
    const report = run([done('1.1', 10), skipped, done('1.3', 30), done('1.4', 40)]);
    expect(report.deductions.find((d) => d.step === '1.2')).toMatchObject({ tick: 30, reason: 'step-skipped' });
  });

  test('begun before their needs earn half', () => {
    const early: Observation = { tick: 5, kind: 'deviation', step: '1.1', deviation: 'too-early' };
    const report = run([early, ...inOrder]);
    expect(pointsOf(report, '1.1')).toBe(2.5);
    expect(reasonOf(report, '1.1')).toBe('step-too-early');
  });

  test('undone and done again earn 0.7 at most; only the first two completions count', () => {
    const redone = [...inOrder, undone('1.2', 50), done('1.2', 60)];
    expect(pointsOf(run(redone), '1.2')).toBe(7);
    expect(pointsOf(run([...inOrder, undone('1.2', 50)]), '1.2')).toBe(0);
    const thrice = run([...redone, undone('1.2', 70), done('1.2', 80)]);
    expect(pointsOf(thrice, '1.2')).toBe(0);
    expect(reasonOf(thrice, '1.2')).toBe('step-undone-twice');
  });

  test('earn nothing once their purpose has failed, but not for what came before it mattered', () => {
    expect(pointsOf(run([fact('hot', 1), fact('vacuum', 5), ...inOrder]), '1.4')).toBe(0);
    expect(pointsOf(run([fact('vacuum', 1), fact('hot', 5), ...inOrder]), '1.4')).toBe(20);
  });

  test('that are judged by measures earn what the worst of their curves says, at its time, done or not', () => {
    const curve = {
      measure: 'kept',
      tag: 'AT-1',
      shares: [
        [50, 0],
        [90, 1],
      ],
    } as const;
    const never = {
      measure: 'mishaps',
      tag: 'AT-1',
      shares: [
        [0, 1],
        [2, 0],
      ],
      never: 1,
    } as const;
    const measured = { ...rubric, steps: { ...rubric.steps, measured: { '1.3': [curve, never] } } };
    const with_ = (all: Record<string, Measured>) => ({
      rubric: measured,
      measure: (name: string) => all[name] ?? measures[name] ?? null,
    });
    const others = [done('1.1', 10), done('1.2', 20), done('1.4', 40)];
    expect(pointsOf(run(inOrder, with_({ kept: { value: 95, at: 5 } })), '1.3')).toBe(15);
    const lost = run(others, with_({ kept: { value: 70, at: 55 } }));
    expect(pointsOf(lost, '1.3')).toBe(7.5);
    const deduction = { step: '1.3', points: 7.5, tick: 55, tag: 'AT-1', reason: '1.3.kept' };
    expect(lost.deductions).toContainEqual(expect.objectContaining({ ...deduction, details: { actual: 70, low: 90 } }));
    expect(pointsOf(run(inOrder, with_({ kept: { value: 95, at: 5 }, mishaps: { value: 1, at: 7 } })), '1.3')).toBe(
      7.5,
    );
    expect(reasonOf(run(inOrder, with_({})), '1.3')).toBe('1.3.never');
  });
});

describe('quality, records, utilities', () => {
  test('a quality item follows its curve and earns nothing where its window never opened', () => {
    const at = (value: number) =>
      pointsOf(run(inOrder, { measure: (n) => (n === 'level' ? { value, at: 7 } : measures[n]!) }), 'Q.level');
    expect([-5, 5, 10, 15, 20, 25, 30, 40].map(at)).toEqual([0, 10, 20, 20, 20, 10, 0, 0]);
    const never = run(inOrder, { measure: (n) => (n === 'level' ? null : measures[n]!) });
    expect(pointsOf(never, 'Q.level')).toBe(0);
    expect(reasonOf(never, 'Q.level')).toBe('Q.level.never');
  });

  test.each([
    ['in time and true', wrote('level', 15.2, 650), 5, undefined],
    ['late, with no reason', wrote('level', 15, 701), 5 / 3, 'record-late-without-reason'],
    ['not applicable, though it was', wrote('level', 'N/A', 120), 0, 'record-not-applicable'],
    ['wrong', wrote('level', 15.4, 120), 10 / 3, 'record-wrong'],
    ['what the instrument showed then', wrote('level', 15.4, 120, 15.5), 5, undefined],
    ['late and wrong, with no reason', wrote('level', 16, 800), 0, 'record-late-without-reason'],
    ['a time within a minute', wrote('filled', 159, 120), 5, undefined],
    ['a time two minutes off', wrote('filled', 220, 120), 10 / 3, 'record-wrong'],
    ['the wrong verdict', wrote('verdict', 'fail', 120), 10 / 3, 'record-wrong-choice'],
  ])('a record field that is %s', (_, entry, points, reason) => {
    const report = run(inOrder, { records: [...allRecords.filter(({ field }) => field !== entry.field), entry] });
    expect(pointsOf(report, entry.field)).toBeCloseTo(points);
    expect(reasonOf(report, entry.field)).toBe(reason);
  });

  test.each([
    ['late', wrote('level', 15, 701), 10 / 3, 'record-late'],
    ['late and wrong', wrote('level', 16, 800), 5 / 3, 'record-late-and-wrong'],
    ['changed in time', wrote('level', 15, 300), 5, undefined],
  ])('an entry that is %s, and says why', (_, entry, points, reason) => {
    const why = wrote('level.reason', 'misread', entry.tick);
    const report = run(inOrder, { records: [...allRecords, entry, why] });
    expect(pointsOf(report, 'R0.level')).toBeCloseTo(points);
    expect(reasonOf(report, 'R0.level')).toBe(reason);
  });

  test('a change without a reason is no record, nor is one for which another person gives it', () => {
    const records = [...allRecords, wrote('level', 15, 300), { ...wrote('level.reason', 'misread', 300), who: 2 }];
    expect(pointsOf(run(inOrder, { records }), 'R0.level')).toBeCloseTo(10 / 3);
    expect(reasonOf(run(inOrder, { records }), 'R0.level')).toBe('record-changed-without-reason');
  });

  test('a second signature is that of a person who has neither signed nor written in the form', () => {
    const two: RecordForm = {
      ...form,
      fields: [...form.fields, { id: 'checker', kind: 'signature', expected: [{ truth: 'filled', due: 'filled' }] }],
    };
    const signs = (who: number | null, tick: number): RecordEntry => ({ ...allRecords[3]!, who, tick });
    const signed = (...records: readonly RecordEntry[]) =>
      run(inOrder, { forms: [two], records: [...allRecords, ...records] });
    expect(signed(signs(2, 140)).parts.records.points).toBe(20);
    expect(pointsOf(signed(signs(2, 140)), 'R0.checker')).toBe(4);
    expect(reasonOf(signed(), 'R0.checker')).toBe('record-missing');
    expect(reasonOf(signed(signs(null, 140)), 'R0.checker')).toBe('record-same-person');
    const wroteToo = { ...wrote('verdict', 'pass', 110), who: 2 };
    expect(reasonOf(signed(wroteToo, signs(2, 140)), 'R0.checker')).toBe('record-same-person');
  });

  test('a field left empty earns nothing, nor does an unsigned form for its signature', () => {
    const report = run(inOrder, { records: [] });
    expect(report.parts.records.points).toBe(0);
    expect(report.deductions.map((d) => d.step)).toEqual(['R0.level', 'R0.filled', 'R0.verdict', 'R0.signature']);
  });

  test('what never came to pass can be recorded neither in time nor truly', () => {
    const report = run(inOrder, { measure: (n) => (n === 'filled' ? null : measures[n]!) });
    expect(pointsOf(report, 'R0.level')).toBeCloseTo(5 / 3);
    const records = [...allRecords.filter(({ field }) => field !== 'R0.level'), wrote('level', 'N/A', 120)];
    const honest = run(inOrder, { records, measure: (n) => (n === 'filled' ? null : measures[n]!) });
    expect(pointsOf(honest, 'R0.level')).toBeCloseTo(10 / 3);
  });

  test('what fell due but could not be seen in this run is not applicable, and so it is written', () => {
    const unseen = (n: string) => (n === 'level' ? null : measures[n]!);
    const writing = (value: number | string, tick: number) =>
      run(inOrder, {
        records: [...allRecords.filter(({ field }) => field !== 'R0.level'), wrote('level', value, tick)],
        measure: unseen,
      });
    expect(pointsOf(writing('N/A', 120), 'R0.level')).toBeCloseTo(5);
    expect(pointsOf(writing('N/A', 900), 'R0.level')).toBeLessThan(5);
    expect(pointsOf(writing(15, 120), 'R0.level')).toBeCloseTo(5 / 3);
  });

  test('consumption above the reference costs in proportion, below it gains nothing', () => {
    const report = run(inOrder, { measure: (n) => (n === 'steam' ? { value: 4, at: 9 } : measures[n]!) });
    expect(pointsOf(report, 'U.steam')).toBe(2.5);
    expect(pointsOf(report, 'U.water')).toBe(5);
  });

  test('records and utilities count with the share of step points earned', () => {
    const report = run(inOrder.slice(0, 3));
    expect(report.parts.steps.points).toBe(30);
    expect(report.parts.records.points).toBeCloseTo(12);
    expect(report.parts.utilities.points).toBeCloseTo(6);
    expect(run([]).score).toBe(20);
  });
});

describe('a row that is logged again and again', () => {
  const HOUR = 3600;
  const rows: RecordForm = {
    id: 'R1',
    fields: [{ id: 'row', kind: 'row', tags: ['LT-1'], repeated: { age: 'age', due: [1, 2, 3, 4] }, expected: [] }],
  };
  const curve = {
    measure: 'R1.row',
    tag: 'R1.row',
    shares: [
      [50, 0],
      [100, 1],
    ],
  } as const;
  const graded: Rubric = {
    ...rubric,
    steps: { ...rubric.steps, measured: { '1.4': [curve] } },
    records: { points: 20, forms: ['R1'] },
  };
  const row = (tick: number): RecordEntry => ({ tick, who: null, field: 'R1.row', value: '1', shown: null });
  const reason = (tick: number): RecordEntry => ({ ...row(tick), field: 'R1.row.reason', value: 'sampling' });
  // At second 100 the batch was half an hour old: hour 1 is second 1900.
  const logged = (...ticks: readonly number[]) => kept(ticks.flatMap((tick) => [row(tick), reason(tick)]));
  const kept = (records: readonly RecordEntry[]) =>
    run(inOrder, {
      rubric: graded,
      forms: [rows],
      records,
      measure: (name) => (name === 'age' ? { value: 0.5, at: 100 } : (measures[name] ?? null)),
      end: 5 * HOUR,
    });
  const at = (hour: number) => (hour - 0.5) * HOUR + 100;

  test('earns all of its field, and of the step that names it, where every row is on time', () => {
    const report = logged(at(1), at(2) + 600, at(3) - 600, at(4));
    expect(report.score).toBe(100);
  });

  test('loses a third for a row that is late and all for one that is lacking, dated at the first', () => {
    const report = logged(at(1), at(2) + 900, at(4));
    expect(pointsOf(report, '1.4')).toBe(0);
    expect(pointsOf(report, 'R1.row')).toBeCloseTo(20 * ((2 + 2 / 3) / 4) * 0.6);
    expect(report.deductions.find(({ step }) => step === 'R1.row')).toMatchObject({
      tick: at(2),
      reason: 'record-rows',
      details: { due: 4, there: 3, onTime: 2, within: 10 },
    });
    expect(report.deductions.find(({ step }) => step === '1.4')).toMatchObject({ tick: at(2), reason: '1.4.R1.row' });
  });

  test('counts no late row that does not say why', () => {
    expect(pointsOf(kept([row(at(1)), row(at(2) + 900)]), 'R1.row')).toBeCloseTo(20 * (1 / 4) * 0.6);
  });

  test('takes one row for one due time', () => {
    expect(pointsOf(logged(at(1), at(1) + 1, at(1) + 2), 'R1.row')).toBeCloseTo((20 / 4) * 0.6);
  });

  test('is worth nothing where the batch never began', () => {
    const report = run(inOrder, { rubric: graded, forms: [rows], records: [row(100)] });
    expect(reasonOf(report, 'R1.row')).toBe('record-of-nothing');
    expect(reasonOf(report, '1.4')).toBe('1.4.never');
  });
});

describe('safety', () => {
  test('a loss told once, others by event, a chatter at one place as one', () => {
    const events = [
      fact('bare', 1),
      fact('bare', 500),
      command('throw', 'HV-1', 2),
      command('throw', 'HV-2', 3),
      happening('hammer', 100, 'L-1'),
      happening('hammer', 200, 'L-1'),
      happening('hammer', 200, 'L-2'),
      happening('hammer', 900, 'L-1'),
      command('set', 'HV-1', 950, 'I-1'),
    ];
    const report = run([...inOrder, ...events]);
    expect(report.deductions.map((d) => [d.step, d.points, d.tick])).toEqual([
      ['S.gear', 1, 1],
      ['S.throw', 1, 2],
      ['S.hammer', 5, 100],
      ['S.hammer', 5, 200],
      ['S.hammer', 5, 900],
      ['S.hammer', 5, 950],
    ]);
    expect(report.score).toBe(78);
  });

  test('losses are capped', () => {
    const hammers = [1, 2, 3, 4, 5, 6, 7].map((i) => happening('hammer', i, `L-${i}`));
    const report = run([...inOrder, command('throw', 'HV-1', 0), ...hammers]);
    expect(report.score).toBe(70);
    expect(report.deductions.at(-1)).toMatchObject({ points: 4 });
  });

  test('a red line costs twenty and the step in hand', () => {
    const report = run([done('1.1', 10), happening('manhole', 15), ...inOrder.slice(1)]);
    expect(pointsOf(report, '1.2')).toBe(0);
    expect(reasonOf(report, '1.2')).toBe('step-struck-out');
    expect(report.parts.safety).toEqual({ points: 10, of: 30 });
  });
});

describe('the report', () => {
  test('shows what the plant did beside the loss', () => {
    expect(run(inOrder.slice(0, 3)).deductions.find((d) => d.step === '1.4')!.plant).toEqual([
      { measure: 'level', tag: 'LT-1', value: 15, tick: 100 },
    ]);
  });

  test('sums the competencies that the rubric names', () => {
    const { competencies } = run([...inOrder.slice(1), happening('hammer', 5)]);
    expect(competencies).toEqual([
      { id: 'C1', points: 10, of: 15 },
      { id: 'C2', points: 20 * 0.9, of: 20 },
      { id: 'C3', points: 25, of: 30 },
    ]);
  });

  test('rounds half up to two decimals before it passes or fails', () => {
    expect([59.994, 59.995, 60.005, 1.005].map(roundHalfUp)).toEqual([59.99, 60, 60.01, 1.01]);
  });

  test('every point that is missing is explained: points and deductions make a hundred', () => {
    const ids = ['1.1', '1.2', '1.3', '1.4'];
    const event = fc.oneof(
      fc.tuple(fc.constantFrom(...ids), fc.nat(900)).map(([id, tick]) => done(id, tick)),
      fc.tuple(fc.constantFrom(...ids), fc.nat(900)).map(([id, tick]) => undone(id, tick)),
      fc.nat(900).map((tick) => happening('hammer', tick)),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.subarray(allRecords), fc.nat(40), (events, records, level) => {
        const sorted = [...events].sort((a, b) => a.tick - b.tick);
        const measure = (n: string) => (n === 'level' ? { value: level, at: 5 } : measures[n]!);
        const report = run(sorted, { records, measure });
        const lost = report.deductions.reduce((sum, d) => sum + d.points, 0);
        const earned = Object.values(report.parts).reduce((sum, part) => sum + part.points, 0);
        expect(earned + lost).toBeCloseTo(130);
        expect(report.score).toBeCloseTo(Math.max(0, 100 - lost), 1);
      }),
      { seed: 7 },
    );
  });
});
