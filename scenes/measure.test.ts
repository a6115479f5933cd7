import { expect, it } from 'vitest';
import { qualityFor } from './measure.ts';

it.each([
  ['no WebGL', 0, 'low'],
  ['software on two cores', 2e4, 'low'],
  ['an office processor', 1e6, 'medium'],
  ['a graphics card', 2e7, 'high'],
] as const)('%s gets the tier that it can draw', (_, noiseRate, tier) => {
  expect(qualityFor(noiseRate)).toBe(tier);
});
