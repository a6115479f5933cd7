import { describe, expect, it } from 'vitest';
import { RateMeter } from './rate-meter.ts';
import { build } from './testing/build.ts';

describe('a rate meter', () => {
  it('shows the change over the last minute', () => {
    const { unit } = build((memory) => new RateMeter(memory, 'PT-301'));
    unit.begin(0.1);
    let rate = 0;
    for (let i = 1; i <= 120; i++) rate = unit.tick(0.1 + 0.0001 * i);
    expect(rate).toBeCloseTo(0.006, 12);
  });
});
