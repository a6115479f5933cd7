import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { Layout } from '../../src/kernel/state.ts';
import { fermentation } from '../../src/lines/fermentation/index.ts';
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { stations } from '../../src/lines/fermentation/stations.ts';
import { atlasSize } from '../equipment/atlas.ts';
import { buildPlant } from './plant.ts';
import { struckPipe } from './struck.ts';

const plant = buildPlant();
const meshes = plant.build();
const targets = new Set(plant.targets.map(({ tag }) => tag));

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

describe('the drawing of the hall', () => {
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
    for (let i = 0; i < cells.length; i++) {
      for (let j = i + 1; j < cells.length; j++) {
        const a = cells[i]!;
        const b = cells[j]!;
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart).toBe(true);
      }
    }
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
