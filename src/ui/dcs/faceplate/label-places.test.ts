import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces } from './label-places.ts';

describe('labels beside a scale', () => {
  it('stay where they are wanted as long as there is room', () => {
    expect(labelPlaces([200, 20, 90], 12, 8, 228)).toEqual([200, 20, 90]);
  });

  it('move apart about their middle: the limits of TIC-301, 28, 26.5, 25.5 and 20 on a bar of 0 to 140', () => {
    const y = (value: number) => 8 + 220 * (1 - value / 140);
    const places = labelPlaces([y(28), y(26.5), y(25.5), y(20)], 12, 8, 228);
    const gaps = places.slice(1).map((place, i) => place - places[i]!);
    for (const gap of gaps) expect(gap).toBeCloseTo(12, 9);
    expect((places[0]! + places[3]!) / 2).toBeCloseTo((y(28) + y(26.5) + y(25.5) + y(20)) / 4, 9);
  });

  it('keep their order and their distance inside the scale, however they are wanted', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 240, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(wanted, (values) => {
        const places = labelPlaces(values, 12, 8, 228);
        const pairs = values.map((value, i) => [value, places[i]!] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        for (const [, place] of pairs) {
          expect(place).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(place).toBeLessThanOrEqual(228 + 1e-9);
        }
        for (let i = 1; i < pairs.length; i++)
          expect(pairs[i]![1] - pairs[i - 1]![1]).toBeGreaterThanOrEqual(12 - 1e-9);
      }),
    );
  });

  it('share the room where there are too many', () => {
    const places = labelPlaces([5, 5, 5], 12, 0, 12);
    expect(places).toEqual([0, 6, 12]);
  });
});
