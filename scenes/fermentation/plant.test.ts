import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { type Position, vector } from '../../src/plant/arrangement.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { atlasSize } from '../equipment/atlas.ts';
import { inOneGo } from '../pieces.ts';
import { buildWorkshop } from './plant.ts';
import { struckPipe } from './struck.ts';

const { plant, meshes } = inOneGo(buildWorkshop());
const targets = new Set(plant.targets.map(({ tag }) => tag));

/** Corners of the box about a body. */
function extent(
  solid: Exclude<(typeof arrangement.solids)[number], { shape: 'floor' }>,
): readonly [Position, Position] {
  if (solid.shape === 'upright') {
    const [x, y, z] = solid.at;
    const { radius: r, height } = solid;
    return [
      [x - r, y - r, z],
      [x + r, y + r, z + height],
    ];
  }
  if (solid.shape === 'lying') {
    const [x, y, z] = solid.at;
    const { radius: r, length } = solid;
    return [
      [x, y - r, z - r],
      [x + length, y + r, z + r],
    ];
  }
  return [solid.low, solid.high];
}

/** Corners of what is drawn, by the square metre of the plan over which they lie. */
const squares = new Map<number, Position[]>();
const square = (x: number, y: number): number => Math.floor(x) * 1000 + Math.floor(y);
for (const { surface, geometry } of meshes) {
  if (surface === 'label') continue;
  const { array } = geometry.getAttribute('position');
  for (let i = 0; i < array.length; i += 3) {
    const [x, y, z] = [array[i]!, array[i + 1]!, array[i + 2]!];
    const key = square(x, y);
    const there = squares.get(key);
    if (there) there.push([x, y, z]);
    else squares.set(key, [[x, y, z]]);
  }
}
const around = (x: number, y: number, reach: number): readonly Position[] => {
  const found: Position[] = [];
  for (let i = -reach; i <= reach; i++)
    for (let j = -reach; j <= reach; j++) for (const p of squares.get(square(x + i, y + j)) ?? []) found.push(p);
  return found;
};

describe('what lives in the drawing', () => {
  const { readings } = fermentation.buildPlant(new Layout(), { seed: 1, faults: [] });

  it('fills, turns and blows by readings that the plant has', () => {
    const asked = [
      ...plant.glasses.flatMap(({ level, foam }) => [level, foam]),
      ...plant.rotors.map(({ tag }) => tag),
      ...plant.lamps.map(({ tag }) => tag),
      ...plant.outlets.flatMap(({ by }) => [by.flow, by.through?.tag ?? null]),
    ].filter((name) => name !== null);
    expect(asked.length).toBeGreaterThan(20);
    // The preparation of seed medium has no machine of its own in the plant.
    expect(asked.filter((name) => !readings.has(name) && name !== 'M-102')).toEqual([]);
  });

  it('shows the level of every tank whose contents are measured in volume', () => {
    const glazed = new Set(plant.glasses.map(({ level }) => level));
    const measured = [...readings.keys()].filter((name) => /^V-\d+\.volume$/.test(name));
    expect(measured.length).toBeGreaterThan(5);
    expect(measured.filter((name) => !glazed.has(name))).toEqual([]);
  });
});

/** Where equipment stands by content/fermentation.md 1.10: middle of its base in plan, floor, and how far the row may be from there. */
const standsAt: readonly (readonly [tags: string, at: Position, within: number])[] = [
  ['V-101', [6, 6, 0], 0.1],
  ['P-101', [6, 6, 0], 4],
  ['V-102', [6, 12, 0], 0.1],
  ['P-102', [6, 12, 0], 2.2],
  ['V-201', [16, 8, 5], 0.1],
  ['V-202', [21, 8, 0], 0.1],
  ['R-301', [31, 10, 0], 0.1],
  ['F-311 F-312', [27, 15, 5], 3],
  ['E-303 S-303 F-303', [35, 15, 9.5], 2.6],
  ...[1, 3, 4, 5, 8, 9].flatMap((digit, i): [string, Position, number][] => [
    [`V-40${digit}`, [40 + i * 2.4, 6, 5], 0.1],
    [`P-40${digit}`, [40 + i * 2.4, 9, 0], 0.1],
  ]),
  ['V-406', [40, 20, 0], 0.1],
  ['V-407', [44, 20, 0], 0.1],
  ['V-402', [66, 20, 0], 0.1],
  ['K-501A K-501B V-501', [-9, 6, 0], 3.1],
  ['E-501 S-502 E-502 S-503 E-503 F-501', [3, 20, 0], 7.1],
  ['H-601 S-601 F-601 H-602', [17, 22, 0], 3.8],
  ['CT-701 P-701A P-701B CH-701 P-711A P-711B', [-10, 20, 0], 6.2],
  ['V-801 V-802 P-801', [48, 14, 0], 2.1],
  ['V-803', [55, 14, 0], 0.1],
  ['V-901 E-901 P-901', [56, 6, 0], 4],
];

describe('the drawing of the hall', () => {
  it.each(standsAt)('has %s where it belongs', (tags, [x, y, floor], within) => {
    for (const tag of tags.split(' ')) {
      const solid = arrangement.solids.find((s) => s.tag === tag);
      if (!solid || solid.shape === 'floor') throw new Error(`${tag} has no body`);
      const [low, high] = extent(solid);
      const away = Math.hypot((low[0] + high[0]) / 2 - x, (low[1] + high[1]) / 2 - y);
      expect(away, `${tag}: from its place`).toBeLessThan(within);
      expect(low[2], `${tag}: over its floor`).toBeGreaterThan(floor - 0.35);
      expect(low[2], `${tag}: over its floor`).toBeLessThan(floor + 3.1);
      const drawn = around((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, 3).filter((p) =>
        p.every((c, i) => c > low[i]! - 0.1 && c < high[i]! + 0.1),
      );
      expect(drawn.length, `${tag}: drawn`).toBeGreaterThan(100);
    }
  });

  it('lets no pipe end in the air before a machine', () => {
    const open: string[] = [];
    for (const { node, at, out, towards } of arrangement.ports.values()) {
      if (node.startsWith('END.')) continue;
      const v = vector(out);
      const behind = around(at[0], at[1], 1).some((p) => {
        const d = p.map((c, i) => c - at[i]!);
        const along = d[0]! * v[0] + d[1]! * v[1] + d[2]! * v[2];
        return along < -0.012 && along > -0.45 && Math.hypot(...d.map((c, i) => c - along * v[i]!)) < 0.3;
      });
      if (!behind) open.push(`${node} (${towards ?? ''})`);
    }
    expect(open).toEqual([]);
  });

  it('holds no broken number', () => {
    for (const { zone, surface, geometry } of meshes) {
      for (const name of ['position', 'normal', 'color', 'uv']) {
        const { array } = geometry.getAttribute(name);
        expect(array.every(Number.isFinite), `${zone}/${surface} ${name}`).toBe(true);
      }
    }
  });

  it('has normals of unit length', () => {
    for (const { zone, surface, geometry } of meshes) {
      const normal = geometry.getAttribute('normal');
      const v = new Vector3();
      for (let i = 0; i < normal.count; i += 97) {
        expect(v.fromBufferAttribute(normal, i).length(), `${zone}/${surface}`).toBeCloseTo(1, 3);
      }
    }
  });

  it('shows every valve of the arrangement, pickable where it stands', () => {
    const valves = new Set(diagram.valves.map(({ tag }) => tag));
    for (const { tag, at } of arrangement.inlines.values()) {
      if (!valves.has(tag)) continue;
      const target = plant.targets.find((t) => t.tag === tag);
      expect(target, tag).toBeDefined();
      expect(target!.centre.distanceTo(new Vector3(...at)), tag).toBeLessThan(1);
    }
  });

  it('gives every hand valve a part that moves and a tag that can be read', () => {
    const moving = new Set(plant.moving.map(({ tag }) => tag));
    const plates = new Set(plant.atlas.cells.flatMap(({ lettering }) => ('tag' in lettering ? [lettering.tag] : [])));
    for (const { tag, kind } of diagram.valves) {
      if (kind !== 'hand' || !arrangement.inlines.has(tag)) continue;
      expect(moving.has(tag), `${tag} moves`).toBe(true);
      expect(plates.has(tag), `${tag} has a plate`).toBe(true);
    }
  });

  it('shows the valves and gauges of every station', () => {
    for (const { id, tags } of stations) {
      for (const tag of tags) {
        if (/^(HV|FV|TV|PV|XV|PI|TI)-\d+[AB]?$/.test(tag)) expect(targets.has(tag), `${tag} at ${id}`).toBe(true);
      }
    }
  });

  it('keeps the bolts of a flange outside its discs', () => {
    // A bolt's frame stands on the outer face, so that its head, along +z, is in the open.
    const z = new Vector3();
    for (const frames of plant.boltsByZone.values()) {
      for (const frame of frames) {
        z.setFromMatrixColumn(frame, 2);
        expect(z.length()).toBeGreaterThan(0.002);
      }
    }
  });

  it('keeps every cell of the lettering inside its picture and apart from the others', () => {
    const { cells } = plant.atlas;
    for (const c of cells) {
      expect(c.x + c.width).toBeLessThanOrEqual(atlasSize.width);
      expect(c.y + c.height).toBeLessThanOrEqual(atlasSize.height);
    }
    const meeting = cells.flatMap((a, i) =>
      cells
        .slice(i + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => [a, b]),
    );
    expect(meeting).toEqual([]);
  });

  it.each(['L-3001', 'H-602', 'HV-30173', 'L-401'])('can bend the pipe that a hammer at %s strikes', (tag) => {
    const { from, to, radius } = struckPipe(routes(), tag)!;
    const middle = new Vector3(...from).lerp(new Vector3(...to), 0.5);
    const near = Math.hypot(radius, middle.distanceTo(new Vector3(...to)) / 3);
    const at = new Vector3();
    const bends = meshes.some(({ geometry }) => {
      const position = geometry.getAttribute('position');
      for (let i = 0; i < position.count; i++)
        if (at.fromBufferAttribute(position, i).distanceTo(middle) < near) return true;
      return false;
    });
    expect(bends).toBe(true);
  });

  it('lets something out of every open end through which the plant lets something pass', () => {
    // A spare filter that stands blinded, a scrubber whose gas is clean and a vent that is never blown show nothing.
    const silent = new Set(['END.silencer-30102B', 'END.drain-30105B', 'END.vent-30106B', 'END.vent-402']);
    const ends = [...arrangement.ports.values()].filter(
      ({ node }) => /^END\.(drain|gutter|vent|silencer|relief|sample)/.test(node) && !silent.has(node),
    );
    expect(ends.length).toBeGreaterThan(60);
    const mute = ends.filter(({ at }) => {
      const end = new Vector3(...at);
      return !plant.outlets.some((outlet) => outlet.at.distanceTo(end) < 0.4);
    });
    expect(mute.map(({ node }) => node)).toEqual([]);
  });
});
