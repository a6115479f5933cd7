// What a reviewer checks of pipes in a picture, as far as it can be reckoned: bolts outside both discs, round bends of 1.5 D, weld rings.
import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { PlantBuilder } from './builder.ts';
import { bendSteps, bore, roundness } from './dimensions.ts';
import { flangePair, gasketGap } from './flange.ts';
import { neckWelds, welds } from './pipe.ts';
import { rounded } from './sweep.ts';

const bores = [15, 20, 25, 40, 50, 65, 80, 100, 125, 150, 200, 250, 300] as const;

describe('a pair of flanges', () => {
  it.each(bores)('DN %i has its bolts on the outer faces, between hub and rim, heads outwards', (dn) => {
    const plant = new PlantBuilder(() => 1);
    flangePair(plant, new Matrix4(), dn);
    const { od, flange, thickness, thread } = bore(dn);
    const frames = [...plant.boltsByZone.values()].flat();
    expect(frames.length).toBeGreaterThanOrEqual(4);
    for (const frame of frames) {
      const at = new Vector3().setFromMatrixPosition(frame);
      const out = new Vector3().setFromMatrixColumn(frame, 2);
      expect(Math.abs(at.z)).toBeGreaterThanOrEqual(thickness + gasketGap / 2 - 1e-9);
      expect(Math.sign(out.z)).toBe(Math.sign(at.z));
      const from = Math.hypot(at.x, at.y);
      expect(from - thread).toBeGreaterThan(od / 2);
      expect(from + thread * 0.7).toBeLessThan(flange / 2);
    }
  });
});

describe('a bend', () => {
  it.each(bores)('of DN %i has 1.5 D, and no edge that shows from DN 150 on', (dn) => {
    const radius = 1.5 * (dn / 1000) + 0.005;
    const path = rounded(
      [
        [0, 0, 0],
        [3, 0, 0],
        [3, 3, 0],
      ],
      radius,
      bendSteps(dn),
    );
    const bend = path.slice(1, -1);
    for (const { at } of bend) expect(Math.hypot(at.x - (3 - radius), at.y - radius)).toBeCloseTo(radius, 6);
    if (dn < 150) return;
    expect(bend.length - 1).toBeGreaterThanOrEqual(7);
    expect(roundness(dn)).toBeGreaterThanOrEqual(14);
  });
});

describe('welds', () => {
  const corner = [
    [0, 0, 0],
    [3, 0, 0],
    [3, 3, 0],
  ] as const;

  it('lie at both ends of a bend', () => {
    const found = welds(corner, 200);
    expect(found).toHaveLength(2);
    for (const { tangent } of found) expect(Math.max(Math.abs(tangent.x), Math.abs(tangent.y))).toBeCloseTo(1, 6);
    expect(found[0]!.at.x).toBeCloseTo(3 - 0.305, 3);
  });

  it('lie at the necks of flanges of large pipes only, behind the hub', () => {
    expect(neckWelds(corner, 50, [true, true])).toEqual([]);
    expect(neckWelds(corner, 200, [false, false])).toEqual([]);
    const [first, last] = neckWelds(corner, 200, [true, true]);
    expect(first!.at.x).toBeGreaterThan(bore(200).thickness * 2.3);
    expect(first!.at.x).toBeLessThan(0.1);
    expect(last!.at.y).toBeCloseTo(3 - first!.at.x, 6);
  });
});
