import { describe, expect, test } from 'vitest';
import { Layout } from '../../../kernel/state.ts';
import { namesIn, parseCondition } from '../../../plant/condition.ts';
import { stepsOf } from '../../../procedure/language.ts';
import type { Language, Texts } from '../../line.ts';
import { facts as ofTheLine } from '../facts.ts';
import { texts } from '../locales/index.ts';
import { buildPlant } from '../plant/index.ts';
import { fermentation } from '../index.ts';

const languages = Object.keys(texts) as Language[];

/** Text under a key joined by '/', or undefined. */
function textOf(language: Language, key: string): string | undefined {
  let at: string | Texts | undefined = texts[language];
  for (const part of key.split('/')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' && at !== '' ? at : undefined;
}

const missing = (keys: readonly string[]) =>
  languages.flatMap((language) =>
    keys.filter((key) => textOf(language, key) === undefined).map((k) => `${language} ${k}`),
  );

/** Sum of the Pts column; points of steps, quality, records, utilities; most for safety (content/fermentation.md 2 and 7.3). */
const CONTENT: Readonly<Record<string, readonly number[]>> = {
  P1: [100, 70, 15, 15, 0, 20],
  P2: [100, 65, 20, 10, 5, 20],
  P3: [100, 60, 25, 10, 5, 30],
  // 6 + 5 + 4 of P4's points; 7.3 has no row for it.
  P4A: [15, 60, 20, 20, 0, 20],
  P4: [85, 55, 28, 10, 7, 30],
  P5: [100, 60, 20, 15, 5, 20],
  // Of the 20 for records and laboratory the judgement's 12 and the sampling's 2 stand among the quality items.
  P6: [100, 60, 34, 6, 0, 30],
  // The 12 points of the spores beside those of P6's steps; judgement and sampling as there.
  P6S: [112, 60, 34, 6, 0, 30],
  P7: [100, 25, 45, 20, 10, 40],
  P8: [100, 55, 20, 20, 5, 30],
  P9: [50, 70, 15, 15, 0, 40],
  P9E: [50, 70, 15, 15, 0, 40],
};

describe.each([...fermentation.procedures.values()].map((entry) => ({ id: entry.procedure.id, ...entry })))(
  '$id',
  (entry) => {
    const { procedure, rubric, records } = entry;
    const facts = [...ofTheLine, ...entry.facts];
    const steps = stepsOf(procedure);
    const measured = Object.entries(rubric.steps.measured ?? {});
    const measuredCurves = measured.flatMap(([, curves]) => curves);
    const rows = new Set(
      records.flatMap((form) => form.fields.flatMap((f) => (f.repeated === undefined ? [] : [`${form.id}.${f.id}`]))),
    );

    describe('the weights', () => {
      test('are those of the content, and a hundred in all', () => {
        expect(Object.keys(rubric.steps.weights)).toEqual(steps.map((step) => step.id));
        const weights = Object.values(rubric.steps.weights).reduce((a, b) => a + b);
        const quality = rubric.quality.reduce((sum, item) => sum + item.points, 0);
        const { steps: part, records: kept, utilities, safety } = rubric;
        const given = [weights, part.points, quality, kept.points, utilities.points, safety.cap];
        expect(given).toEqual(CONTENT[procedure.id]);
        expect(part.points + quality + kept.points + utilities.points).toBe(100);
      });

      test('give every step that has points to one competency', () => {
        const named = Object.values(rubric.competencies).flat();
        const withPoints = steps.map((step) => step.id).filter((id) => rubric.steps.weights[id]! > 0);
        expect(withPoints.filter((id) => named.filter((name) => name === id).length !== 1)).toEqual([]);
        expect(Object.keys(rubric.competencies)).toHaveLength(6);
      });

      test('name only measures that are taken', () => {
        const taken = new Set(rubric.measures.map((measure) => measure.name));
        expect(taken.size).toBe(rubric.measures.length);
        const named = [
          ...rubric.quality.flatMap((item) => item.curves.map((curve) => curve.measure)),
          ...measuredCurves.map(({ measure }) => measure).filter((name) => !rows.has(name)),
          ...rubric.utilities.items.map((item) => item.measure),
          ...Object.values(rubric.consequences).flatMap((shown) => shown.map((c) => c.measure)),
          ...records.flatMap((form) =>
            form.fields.flatMap((f) => [
              ...(f.repeated === undefined ? [] : [f.repeated.age]),
              ...f.expected.flatMap((e) => [e.truth, e.due]),
            ]),
          ),
        ];
        expect(named.filter((name) => !taken.has(name))).toEqual([]);
      });
    });

    describe('the texts', () => {
      test('say of every step what to do, why, and what follows if not', () => {
        const parts = ['title', 'text', 'reason', 'consequence'];
        expect(missing(steps.flatMap(({ id }) => parts.map((part) => `steps/${id}/${part}`)))).toEqual([]);
      });

      test('have a reason for every loss and words for every consequence', () => {
        const reasons = [
          ...[
            'missing',
            'skipped',
            'out-of-order',
            'too-early',
            'undone',
            'undone-twice',
            'redone',
            'failed',
            'struck-out',
          ].map((reason) => `step-${reason}`),
          ...[
            'missing',
            'late',
            'wrong',
            'late-and-wrong',
            'wrong-choice',
            'of-nothing',
            'changed-without-reason',
            'late-without-reason',
            'same-person',
            'not-applicable',
          ].map((reason) => `record-${reason}`),
          ...rubric.quality.flatMap(({ id, curves }) => [`${id}.never`, ...curves.map((c) => `${id}.${c.measure}`)]),
          ...rubric.safety.rules.map((rule) => rule.id),
          ...measured.flatMap(([id, curves]) => [`${id}.never`, ...curves.map((c) => `${id}.${c.measure}`)]),
          'record-rows',
          'record-events',
          'utility-over',
          'share-of-steps',
        ];
        expect(missing(reasons.map((reason) => `reasons/${reason}`))).toEqual([]);
        const shown = Object.values(rubric.consequences).flat();
        expect(missing(shown.map(({ measure }) => `consequences/${measure}`))).toEqual([]);
      });

      test('name items, competencies, groups and the fields of the record', () => {
        const items = [...rubric.quality, ...rubric.utilities.items, ...rubric.safety.rules].map((item) => item.id);
        expect(missing([...items, 'U', ...records.map((form) => form.id)].map((id) => `items/${id}`))).toEqual([]);
        expect(missing(Object.keys(rubric.competencies).map((id) => `competencies/${id}`))).toEqual([]);
        const fields = records.flatMap((form) => form.fields.map((field) => `records/${form.id}/fields/${field.id}`));
        expect(missing(fields)).toEqual([]);
        const choices = records.flatMap((form) =>
          form.fields.flatMap((f) => (f.choices ?? []).map((choice) => `records/${form.id}/choices/${choice}`)),
        );
        expect(missing(choices)).toEqual([]);
      });

      test('name every fact that a condition shows to the trainee', () => {
        const known = new Set(facts.map((fact) => fact.name));
        const shown = steps.flatMap((step) =>
          [...step.needs, ...step.done].flatMap((text) => namesIn(parseCondition(text))),
        );
        expect(missing(shown.filter((name) => known.has(name)).map((name) => `facts/${name}`))).toEqual([]);
      });
    });

    test('every tag is one that the plant, a fact or the record can show', () => {
      const { readings } = buildPlant(new Layout(), { seed: 1, faults: [] });
      const known = new Set([
        ...readings.keys(),
        // Of the alarm system (attempt/simulation.ts).
        'ALARM-RATE',
        ...facts.map((fact) => fact.name),
        ...records.map((form) => `${form.id}.signed`),
        'REPORT',
      ]);
      const conditions = steps.flatMap((s) => [
        ...s.needs,
        ...(s.begun ?? []),
        ...s.done,
        ...(s.phase ?? []),
        ...(s.kept ?? []),
      ]);
      const named = [...conditions, ...facts.map((fact) => fact.when)].flatMap((text) => namesIn(parseCondition(text)));
      expect(named.filter((name) => !known.has(name))).toEqual([]);
    });
  },
);
