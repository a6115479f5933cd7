import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TERMS } from '../../../kernel/taylor.ts';
import { CREEPING, END, evaluate, forget, PLACE } from './creeping.ts';
import { EXPANSIONS } from './expansions.ts';

/** Arguments that a broth may have; the sugar's up to where its optimum ends, the switches' on both sides. */
const RANGES: Readonly<Record<keyof typeof EXPANSIONS, readonly [number, number]>> = {
  density: [1100, 1200],
  column: [0.1, 0.6],
  activity: [285, 315],
  evaporation: [285, 315],
  solubility: [285, 315],
  hydrolysisByTemperature: [285, 315],
  hydrolysisByAcidity: [1e-8, 1e-5],
  acidity: [1e-8, 1e-5],
  thickening: [0, 300],
  tips: [0.1, 6],
  volume: [4e4, 1e5],
  viscosity: [0.01, 1],
  nitrogen: [-30, 30],
  carbonDioxide: [-30, 30],
  precursorGrowth: [-30, 30],
  precursorProduction: [-30, 30],
  optimum: [1e-4, 0.02],
  power: [2, 12],
  oxygenGrowth: [-30, 30],
  oxygenProduction: [-30, 30],
};
const names = Object.keys(EXPANSIONS) as (keyof typeof EXPANSIONS)[];
const { argument, value } = CREEPING;

/** The value at an argument, by the expansion in use or by a new one. */
function valueAt(place: number, x: number): number {
  argument[place] = x;
  evaluate(place, place + 1);
  return value[place]!;
}

describe.each(names)('%s', (name) => {
  const [min, max] = RANGES[name];
  const place = PLACE[name];

  it('is within 1e-12 of its value up to the end of its reach, and beyond', () => {
    const series = new Float64Array(TERMS);
    fc.assert(
      fc.property(
        fc.double({ min, max, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        (point, part) => {
          const x = point + part * EXPANSIONS[name](point, series);
          forget();
          valueAt(place, point);
          const followed = valueAt(place, x);
          forget();
          const exact = valueAt(place, x);
          expect(Math.abs(followed - exact)).toBeLessThan(1e-12 * Math.max(Math.abs(exact), 1));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has no value where its argument has none, and has one again', () => {
    expect(valueAt(place, NaN)).toBeNaN();
    expect(valueAt(place, min)).not.toBeNaN();
  });
});

describe('forget', () => {
  it('makes what follows the same whatever went before', () => {
    const at300 = () => names.map((name) => valueAt(PLACE[name], RANGES[name][1]));
    forget();
    const fresh = at300();
    for (let i = 0; i < END; i++) valueAt(i, 0.999 * argument[i]!);
    forget();
    expect(at300()).toEqual(fresh);
  });
});
