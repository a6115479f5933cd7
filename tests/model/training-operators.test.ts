// Sections 7.2 and 7.3 of the training model: careless operators, and small errors over the whole batch.
import { describe, it } from 'vitest';
import { type Hand, TrainingBatch } from '../../src/lines/fermentation/culture/bench/batch.ts';
import { type BatchRecipe, NOMINAL_RECIPE } from '../../src/lines/fermentation/culture/bench/recipe.ts';
import { BandCount, type BandName } from './training.ts';
import { near } from './training-run.ts';

type Values = readonly (readonly [number, number])[];
const R = NOMINAL_RECIPE;
const scaled = (values: Values, factor: number): Values => values.map(([hour, value]) => [hour, factor * value]);
const moved = (values: Values, by: number): Values => values.map(([hour, value]) => [hour, value + by]);
/** What stays of the recipe until an hour, then one value. */
const fixed = (values: Values, from: number, value: number): Values => [
  ...values.filter(([hour]) => hour < from),
  [from, value],
];
const later = (values: Values, from: number, factor: number): Values =>
  values.map(([hour, value]) => [hour, hour >= from ? factor * value : value]);

const NOMINAL_TITRE = 30_783;

/** Runs 200 h; titre in U/mL, product in kg, lowest DO in %, time in bands in %. */
function operate(changes: Partial<BatchRecipe>, hand?: Hand) {
  const batch = new TrainingBatch({ ...R, ...changes });
  const bands = new BandCount();
  let oxygen = Infinity;
  batch.run(200, (b) => {
    hand?.(b);
    bands.hand(b);
    oxygen = Math.min(oxygen, b.culture.dissolvedOxygen);
  });
  const share = (name: BandName) => bands.share(name);
  return { titre: 1667 * batch.culture.state('penicillin'), product: batch.product, oxygen, share };
}

const byHand: Hand = (b) => {
  b.forces.cascadeAuto = false;
};

describe('careless operators', () => {
  it('1: the feed is never raised', () => {
    const run = operate({ sugar: fixed(R.sugar, 44, 51) });
    near(run.titre / NOMINAL_TITRE - 1, -0.32);
    near(run.product, 1165);
    near(run.share('PAA'), 42);
  });

  it('2: the precursor is forgotten from 5 to 80 h', () => {
    const run = operate({
      precursor: [
        [0, 5],
        [5, 0],
        [80, 10],
      ],
    });
    near(run.titre / NOMINAL_TITRE - 1, -0.17);
    near(run.product, 1391);
    near(run.share('PAA'), 33);
  });

  it('3: air and pressure stay as they were', () => {
    const run = operate({ air: [[0, 30]], pressure: [[0, 0.06]] }, byHand);
    near(run.titre / NOMINAL_TITRE - 1, -0.25);
    near(run.product, 1349);
    near(run.share('DO'), 29);
    near(run.oxygen, 12);
    near(run.share('PAA'), 25);
  });

  it('4: 1.8 times the sugar', () => {
    const run = operate({ sugar: later(R.sugar, 40, 1.8) }, byHand);
    near(run.titre / NOMINAL_TITRE - 1, -0.44);
    near(run.product, 1100);
    near(run.share('DO'), 29);
    near(run.oxygen, 8);
    near(run.share('RS'), 86);
  });

  it('5: half again as much precursor', () => {
    const run = operate({ precursor: fixed(R.precursor, 40, 15) });
    near(run.titre / NOMINAL_TITRE - 1, -0.34);
    near(run.product, 1214);
    near(run.share('PAA'), 23);
  });
});

describe('small errors cost little: no cliff', () => {
  it.each([
    ['sugar -10 %', { sugar: scaled(R.sugar, 0.9) }, -5.4],
    ['precursor +20 %', { precursor: scaled(R.precursor, 1.2) }, -7.6],
    ['pH 0.2 lower', { pH: moved(R.pH, -0.2) }, -5.2],
  ] as const)('%s', (_, changes, titre) => {
    near(100 * (operate(changes).titre / NOMINAL_TITRE - 1), titre, 0.6);
  });
});
