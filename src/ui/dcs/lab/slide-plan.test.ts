// What is drawn is what is in the bottle (content/fermentation.md P7.4).
import { expect, test } from 'vitest';
import { planField, type Slide } from './slide-plan.ts';

const BROTH: Slide = { stage: 3, 'dry-weight': 15, vacuoles: 0.006, autolysed: 0, growing: 0.3, foreign: 0 };

/** All five fields of a slide. */
function fields(change: Record<string, number>) {
  const plans = [0, 1, 2, 3, 4].map((index) => planField({ ...BROTH, ...change }, 7, index));
  const hyphae = plans.flatMap((plan) => plan.hyphae);
  const strangers = plans.flatMap((plan) => plan.strangers);
  const largest = Math.max(0, ...hyphae.flatMap(({ vacuoles, width }) => vacuoles.map(({ r }) => r / (width / 2))));
  return {
    hyphae: hyphae.length,
    broken: hyphae.filter(({ broken }) => broken).length,
    fat: hyphae.reduce((sum, { fat }) => sum + fat.length, 0),
    vacuoles: hyphae.reduce((sum, { vacuoles }) => sum + vacuoles.length, 0),
    blue: hyphae.reduce((sum, { blue }) => sum + blue, 0) / hyphae.length,
    largest,
    looks: [...new Set(strangers.map(({ look }) => look))],
    strangers: strangers.length,
  };
}

test('the same slide looks the same each time, and its five fields differ', () => {
  expect(planField(BROTH, 7, 2)).toEqual(planField(BROTH, 7, 2));
  expect(planField(BROTH, 7, 2)).not.toEqual(planField(BROTH, 7, 3));
});

test('fat is clear in III, fewer in IV, gone in V; plasma pales', () => {
  const stages = [3, 4, 5].map((stage) => fields({ stage }));
  expect(stages[0]!.fat).toBeGreaterThan(1.5 * stages[1]!.fat);
  expect(stages[1]!.fat).toBeGreaterThan(0);
  expect(stages[2]!.fat).toBe(0);
  expect(stages[0]!.blue).toBeGreaterThan(stages[1]!.blue);
  expect(stages[1]!.blue).toBeGreaterThan(stages[2]!.blue);
});

test('vacuoles are many and large where they fill the cells', () => {
  const [few, many] = [0.02, 0.15].map((vacuoles) => fields({ stage: 5, vacuoles }));
  expect(many!.vacuoles).toBeGreaterThan(2 * few!.vacuoles);
  expect(many!.largest).toBeGreaterThan(few!.largest + 0.2);
});

test('autolysis shows as empty pieces, more biomass as more hyphae', () => {
  expect(fields({}).broken).toBe(0);
  expect(fields({ stage: 6, autolysed: 0.06 }).broken).toBeGreaterThan(3);
  expect(fields({ 'dry-weight': 3 }).hyphae).toBeLessThan(fields({}).hyphae);
});

test.each([
  [0, 'coccus'],
  [1, 'rod'],
  [2, 'yeast'],
  [3, 'short-rod'],
])('foreign organisms of kind %i look like a %s, the more of them the more there are', (kind, look) => {
  const of = (foreign: number) => fields({ foreign, 'foreign-kind': kind });
  expect(of(5e-4).strangers).toBe(0);
  expect(of(1e-2)).toMatchObject({ looks: [look] });
  expect(of(1).strangers).toBeGreaterThan(of(1e-2).strangers);
});
