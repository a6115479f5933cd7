// The fast right-hand side against a literal transcription of the document, at random states and inputs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../src/lines/fermentation/kinetics/inputs.ts';
import { NOMINAL_PARAMETERS } from '../../src/lines/fermentation/kinetics/parameters.ts';
import { BrothRates } from '../../src/lines/fermentation/kinetics/rates.ts';
import { SLOT, STATE_SIZE } from '../../src/lines/fermentation/kinetics/state.ts';
import { literalRates } from './literal-rates.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const inputs: fc.Arbitrary<Inputs> = fc.record({
  sugar: between(0, 200),
  oil: between(0, 40),
  air: between(10, 90),
  pressure: between(0, 2),
  base: between(0, 225),
  acid: between(0, 225),
  cooling: between(1e-4, 1500),
  heating: between(1e-4, 1500),
  water: between(0, 600),
  paa: between(0, 15),
  discharge: between(-5000, 0),
  rpm: between(20, 150),
});

const state = fc
  .tuple(
    fc.oneof(between(0.0001, 0.01), between(0.01, 5)),
    between(1, 16),
    between(0.15, 0.21),
    between(0, 35),
    between(50_000, 90_000),
    between(50_000, 100_000),
    // Acid and alkaline branch.
    between(5.5, 8.5).map((pH) => 10 ** -pH),
    between(290, 306),
    between(0, 1e6),
    between(2, 90),
    between(0, 4000),
    fc.array(between(0.01, 12), { minLength: 4, maxLength: 4 }),
    fc.array(between(0, 4e12), { minLength: 10, maxLength: 10 }),
    between(0, 1e10),
    between(0, 0.01),
    between(0.03, 2.5),
    between(0, 8),
    fc.oneof(between(150, 2500), between(195, 205), between(2395, 2405)),
    fc.oneof(between(100, 2200), between(145, 155)),
  )
  .map(([S, CO, yO, P, V, W, H, T, Q, mu, Z, regions, n, nm, phi0, yC, CC, PAA, N]) =>
    [[S, CO, yO, P, V, W, H, T, Q, mu, Z], regions, n, [nm, phi0, yC, CC, PAA, N, 0, 0, 100]].flat(),
  );

/** Compares a state's rates with the document's. */
function expectDocument(rates: Float64Array, y: readonly number[], u: Inputs, muX: number): void {
  const literal = literalRates(y, u, NOMINAL_PARAMETERS, muX);
  for (const [name, slot] of Object.entries(SLOT)) {
    // Rates are small differences of large terms; a part in 1e9 of the state's own size an hour is the floor. Of a switch
    // that is nearly off, 0.5 (1 + tanh u) itself keeps only what is above 1e-16.
    const floor = name === 'hydrogen' ? 0 : 1e-6;
    const scale = Math.max(Math.abs(literal[slot]!), Math.abs(y[slot]!), floor);
    expect(Math.abs(rates[slot]! - literal[slot]!) / scale, name).toBeLessThan(1e-9);
  }
}

describe('BrothRates', () => {
  it('is the document, formula by formula, also where the state has moved since the inputs were held', () => {
    const fast = new BrothRates(NOMINAL_PARAMETERS);
    const rates = new Float64Array(STATE_SIZE);
    fc.assert(
      fc.property(state, inputs, between(0.1, 0.5), between(-3e-3, 3e-3), (y, u, muX, change) => {
        fast.hold(u, muX);
        for (const moved of [y, y.map((value) => value * (1 + change))]) {
          fast.derivative(Float64Array.from(moved), rates);
          expectDocument(rates, moved, u, muX);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
