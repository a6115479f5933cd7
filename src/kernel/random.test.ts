import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RandomStream } from './random.ts';
import { Layout } from './state.ts';

function streams(seed: number, ...names: string[]) {
  const layout = new Layout();
  const made = names.map((name) => new RandomStream(layout, name));
  const state = layout.create();
  for (const stream of made) stream.begin(state, seed);
  return { state, made };
}

function one(seed = 1) {
  const { state, made } = streams(seed, 'noise');
  return { state, stream: made[0]! };
}

const draw = (n: number, next: () => number) => Array.from({ length: n }, next);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const variance = (values: readonly number[]) => {
  const centre = mean(values);
  return mean(values.map((x) => (x - centre) ** 2));
};

describe('RandomStream', () => {
  it('continues from a copy of the state vector as it would have continued', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(40), fc.boolean(), (seed, before, normal) => {
        const { state, stream } = one(seed);
        const next = () => (normal ? stream.normal(state) : stream.uniform(state));
        draw(before, next);
        const checkpoint = state.slice();
        const first = draw(10, next);
        state.set(checkpoint);
        expect(draw(10, next)).toEqual(first);
      }),
    );
  });

  it('does not shift when another stream is added or drawn from', () => {
    const alone = one(7);
    const { state, made } = streams(7, 'other', 'noise');
    draw(5, () => made[0]!.uniform(state));
    expect(draw(5, () => made[1]!.uniform(state))).toEqual(draw(5, () => alone.stream.uniform(alone.state)));
  });

  it('differs by name and by every bit of a safe integer seed', () => {
    const first = (seed: number, name: string) => {
      const { state, made } = streams(seed, name);
      return made[0]!.uniform(state);
    };
    const seen = new Set<number>();
    for (const name of ['a', 'b', 'ab', 'ba']) for (let bit = 0; bit < 53; bit++) seen.add(first(2 ** bit, name));
    expect(seen.size).toBe(4 * 53);
  });

  it('is uniform: 100 bins of 200 000 draws pass a chi-square test', () => {
    const { state, stream } = one();
    const bins = Array.from({ length: 100 }, () => 0);
    for (let i = 0; i < 200_000; i++) bins[Math.floor(stream.uniform(state) * 100)]!++;
    const chiSquare = bins.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
    expect(chiSquare).toBeGreaterThan(60);
    expect(chiSquare).toBeLessThan(149);
  });

  it('is normal: moments and tail of 200 000 draws', () => {
    const { state, stream } = one(3);
    const values = draw(200_000, () => stream.normal(state));
    expect(Math.abs(mean(values))).toBeLessThan(0.01);
    expect(Math.abs(variance(values) - 1)).toBeLessThan(0.02);
    expect(values.filter((x) => Math.abs(x) > 1.96).length / values.length).toBeCloseTo(0.05, 2);
  });

  it.each([0.3, 4, 75, 5000])('is Poisson with mean and variance %s', (expected) => {
    const { state, stream } = one(11);
    const values = draw(20_000, () => stream.poisson(state, expected));
    expect(values.every(Number.isInteger)).toBe(true);
    expect(Math.abs(mean(values) / expected - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance(values) / expected - 1)).toBeLessThan(0.06);
  });

  it('draws no event where none is expected', () => {
    const { state, stream } = one();
    expect(stream.poisson(state, 0)).toBe(0);
    expect(stream.poisson(state, -1)).toBe(0);
  });

  it('gives the same first numbers for ever: attempts depend on them', () => {
    const { state, stream } = one(20261122);
    expect(draw(3, () => stream.uniform(state))).toMatchInlineSnapshot(`
      [
        0.28728998370541137,
        0.5423638237395179,
        0.19119888841637478,
      ]
    `);
  });
});
