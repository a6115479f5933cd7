import { Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { enterBox, enterCylinder, pick } from './pick.ts';

const towards = (from: readonly [number, number, number], to: readonly [number, number, number]): Ray => {
  const origin = new Vector3(...from);
  return new Ray(origin, new Vector3(...to).sub(origin).normalize());
};
const target = (tag: string, centre: readonly [number, number, number], half: number) => ({
  tag,
  centre: new Vector3(...centre),
  half: new Vector3(half, half, half),
});

describe('pointing', () => {
  it('enters a box at its near face', () => {
    expect(enterBox(towards([0, 0, 0], [1, 0, 0]), target('a', [3, 0, 0], 0.5))).toBeCloseTo(2.5);
  });

  it('misses a box beside the ray and one behind the eye', () => {
    expect(enterBox(towards([0, 0, 0], [1, 0, 0]), target('a', [3, 2, 0], 0.5))).toBeNull();
    expect(enterBox(towards([0, 0, 0], [1, 0, 0]), target('a', [-3, 0, 0], 0.5))).toBeNull();
  });

  it('passes over an upright cylinder that is lower than the ray', () => {
    const tank = { x: 3, y: 0, radius: 1, low: 0, high: 2 };
    expect(enterCylinder(towards([0, 0, 1], [1, 0, 1]), tank)).toBeCloseTo(2);
    expect(enterCylinder(towards([0, 0, 3], [1, 0, 3]), tank)).toBeNull();
  });

  it('prefers the small thing to the large one about it', () => {
    const ray = towards([0, 0, 0], [1, 0, 0]);
    expect(pick(ray, [target('large', [3, 0, 0], 0.6), target('small', [3, 0, 0], 0.1)], [], 9)).toBe('small');
  });

  it('does not reach through a vessel, nor further than an arm and a few steps', () => {
    const ray = towards([0, 0, 1], [1, 0, 1]);
    const tank = { x: 3, y: 0, radius: 1, low: 0, high: 2 };
    expect(pick(ray, [target('behind', [6, 0, 1], 0.3)], [tank], 9)).toBeNull();
    expect(pick(ray, [target('far', [12, 0, 1], 0.3)], [], 9)).toBeNull();
    expect(pick(ray, [target('near', [6, 0, 1], 0.3)], [], 9)).toBe('near');
  });
});
