import { BoxGeometry, type BufferGeometry, PlaneGeometry } from 'three';
import { describe, expect, test } from 'vitest';
import { inOneGo } from '../pieces.ts';
import { type Shadow, sunShadow } from './sun-shade.ts';

const field = { x0: -2, y0: -1, x1: 4, y1: 3 };
const PER_METRE = 20;
const all = [-Infinity, Infinity] as const;
const indexed = (geometry: BufferGeometry): readonly BufferGeometry[] => [geometry];

/** Whether a place lies in a shadow. */
function isDark({ width, dark }: Shadow, x: number, y: number): boolean {
  return dark[Math.floor((y - field.y0) * PER_METRE) * width + Math.floor((x - field.x0) * PER_METRE)] === 1;
}

describe('shadows of the sun on a floor', () => {
  // A post half a metre square and 2 m high, its foot about the origin. The sun stands 13 m west, 15 m south and 26 m high.
  const post = indexed(new BoxGeometry(0.5, 0.5, 2).translate(0, 0, 1));

  test('a post darkens the floor from beside its foot to where its top falls, and nowhere else', () => {
    const shadow = inOneGo(sunShadow(post, 0, all, field, PER_METRE));
    expect(isDark(shadow, 0.3, 0.2)).toBe(true);
    expect(isDark(shadow, 0.5, (0.5 * 15) / 13)).toBe(true);
    expect(isDark(shadow, 1.2, 1.15 + 0.2)).toBe(true);
    expect(isDark(shadow, 1.4, 1.6)).toBe(false);
    expect(isDark(shadow, -0.4, 0)).toBe(false);
    expect(isDark(shadow, 1, 0)).toBe(false);
    // Its sides, 0.5 m wide, as far as their tops fall; not where it stands.
    const area = shadow.dark.reduce((sum, one) => sum + one, 0) / PER_METRE ** 2;
    const truth = 0.5 * (2 * 0.5 + 2 * (15 / 26));
    expect(area).toBeGreaterThan(truth);
    expect(area).toBeLessThan(truth * 1.12);
  });

  test('only what rises above the floor throws one, and only into its own layer', () => {
    expect(inOneGo(sunShadow(post, 2, all, field, PER_METRE)).dark).not.toContain(1);
    expect(isDark(inOneGo(sunShadow(post, 1.5, all, field, PER_METRE)), 0.2, 0.25)).toBe(true);
    const high = indexed(new BoxGeometry(0.5, 0.5, 0.5).translate(0, 0, 3));
    expect(inOneGo(sunShadow(high, 0, [0, 2], field, PER_METRE)).dark).not.toContain(1);
    expect(isDark(inOneGo(sunShadow(high, 0, [2, 4], field, PER_METRE)), 1.5, (1.5 * 15) / 13)).toBe(true);
  });

  test('a sheet that is seen from above only throws none, as in the map of shadows', () => {
    const sheet = new PlaneGeometry(1, 1).translate(0, 0, 1);
    expect(inOneGo(sunShadow([sheet], 0, all, field, PER_METRE)).dark).not.toContain(1);
    const turned = new PlaneGeometry(1, 1).rotateX(Math.PI).translate(0, 0, 1);
    expect(isDark(inOneGo(sunShadow([turned], 0, all, field, PER_METRE)), 0.5, 0.577)).toBe(true);
  });

  test('a pipe thinner than a point of the picture stays whole', () => {
    const pipe = new BoxGeometry(4, 0.02, 0.02).translate(0, 0.013, 0.5);
    const shadow = inOneGo(sunShadow([pipe], 0, all, field, PER_METRE));
    for (let x = -1.6; x < 2.2; x += 0.05) {
      const column = [0.2, 0.25, 0.3, 0.35].some((y) => isDark(shadow, x, y));
      expect(column, `x ${x}`).toBe(true);
    }
  });
});
