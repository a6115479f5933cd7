import { describe, expect, it } from 'vitest';
import { lethality } from './lethality.ts';

describe('lethality', () => {
  it('counts a minute for a minute at 121.1, ten for one at 131.1, none at 100', () => {
    expect(60 * lethality(121.1)).toBeCloseTo(1, 12);
    expect(60 * lethality(131.1)).toBeCloseTo(10, 12);
    expect(lethality(100)).toBe(0);
  });
});
