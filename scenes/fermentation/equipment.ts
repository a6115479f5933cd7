// The vessels, filters, exchangers, headers and pumps of the arrangement, and their nozzles.
import { type Arrangement, type Mounting, type Port, type Solid, vector } from '../../src/plant/arrangement.ts';
import type { Diagram } from '../../src/plant/diagram.ts';
import { Vector3 } from 'three';
import type { PlantBuilder } from '../equipment/builder.ts';
import type { Pieces } from '../pieces.ts';
import { bore } from '../equipment/dimensions.ts';
import { flangePair } from '../equipment/flange.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder, revolve } from '../equipment/shapes.ts';
import { column } from '../equipment/structure.ts';
import { drawCabinet, drawCompressor, drawIntake } from '../equipment/compressor.ts';
import { drawExchanger } from '../equipment/exchanger.ts';
import { drawFilterHousing } from '../equipment/filter-housing.ts';
import { drawHeader, drawReceiver } from '../equipment/header.ts';
import { drawTank } from '../equipment/tank.ts';
import { drawChiller, drawCoolingTower, drawDieselSet, drawSwitchgear } from '../equipment/utilities.ts';
import { pickable } from '../equipment/valves/parts.ts';
import { headRise } from '../equipment/vessel.ts';
import { clear, liquids } from './liquids.ts';
import { fermentor, floors } from './places.ts';
import { drawPumps, pumpTags } from './pumps.ts';
import { rackBeams, rackColumns, rackFrames } from './rack.ts';
import { services } from './valves.ts';
import { drawYards } from './yards.ts';
import { zoneOf } from './zones.ts';

type Upright = Extract<Solid, { shape: 'upright' }>;

interface Dress {
  readonly clad?: boolean;
  readonly drive?: 'top';
  readonly legs?: number;
  readonly volume?: string;
  readonly manhole?: boolean;
  /** Which way the name plate looks, radians from east. */
  readonly plate?: number;
}

const south = -Math.PI / 2;
const north = Math.PI / 2;
const dress: Readonly<Record<string, Dress>> = {
  'V-202': { clad: true, drive: 'top', legs: 4, volume: '12 m³', manhole: true },
  'V-101': { clad: false, drive: 'top', legs: 4, volume: '60 m³', manhole: true },
  'V-102': { clad: false, drive: 'top', legs: 4, volume: '12 m³', manhole: true },
  'V-201': { clad: true, drive: 'top', legs: 3, volume: '1.5 m³' },
  'V-803': { clad: true, drive: 'top', legs: 4, volume: '30 m³', manhole: true },
  'V-901': { clad: true, drive: 'top', legs: 4, volume: '120 m³', manhole: true },
  // Beside its return.
  'V-801': { clad: true, legs: 4, volume: '8 m³', manhole: true, plate: south - 0.3 },
  'V-802': { clad: false, legs: 4, volume: '8 m³', manhole: true },
  'V-601': { clad: true, legs: 3 },
  'V-401': { clad: true, drive: 'top', legs: 4, volume: '20 m³', plate: north },
  'V-402': { clad: false, legs: 4, volume: '10 m³' },
  'V-403': { clad: false, drive: 'top', legs: 4, volume: '2 m³', plate: north },
  'V-404': { clad: true, drive: 'top', legs: 4, volume: '10 m³', plate: north },
  'V-405': { clad: true, drive: 'top', legs: 4, volume: '5 m³', plate: north },
  'V-406': { clad: false, legs: 3, volume: '2 m³' },
  'V-407': { clad: false, legs: 3, volume: '3 m³' },
  'V-408': { clad: true, drive: 'top', legs: 3, volume: '1 m³', plate: north },
  'V-409': { clad: true, legs: 4, volume: '20 m³', plate: north },
  'S-402': { legs: 3 },
  'V-501': { clad: false, legs: 4, volume: '30 m³', manhole: true },
  'S-502': { legs: 3 },
  'S-503': { legs: 3 },
  'V-303': { legs: 3 },
  'V-302': { legs: 3 },
  'V-212': { legs: 3 },
  'V-222': { legs: 3 },
  'S-601': { legs: 3 },
  'S-303': { legs: 3 },
};

function floorBelow(z: number): number {
  return z >= floors.top - 0.05 ? floors.top : z >= floors.middle - 0.05 ? floors.middle : floors.ground;
}

/** Shares of a body's height at which its name plate may stand: the first that no instrument hides. */
const PLATE_AT = [0.56, 0.34, 0.78] as const;

function drawUpright(plant: PlantBuilder, solid: Upright, mountings: readonly Mounting[]): void {
  const { tag, at, radius, height } = solid;
  const frame = standing([at[0], at[1], 0]);
  const floor = floorBelow(at[2]);
  if (tag === 'S-501') drawIntake(plant, frame, radius, height);
  else if (/^F-\d/.test(tag)) drawFilterHousing(plant, frame, radius, at[2], height, floor);
  else if (tag.startsWith('E-')) drawExchanger(plant, frame, radius, at[2], height, floor);
  else {
    const { clad = false, drive, legs = 4, manhole = false } = dress[tag] ?? {};
    drawTank(plant, frame, {
      radius,
      bottom: at[2],
      height,
      head: tag === 'S-303' || tag === 'S-502' ? radius * 1.6 : radius * 0.5,
      clad,
      legs,
      floor,
      ...(drive ? { drive, agitator: agitators[tag] ?? { tag: `M${tag.slice(1)}`, rpm: 60 } } : {}),
      manhole,
      cone: tag === 'S-303' || tag === 'S-502',
      segments: radius > 0.8 ? 30 : 22,
    });
  }
  const bare = PLATE_AT.map((share) => Math.min(at[2] + height * share, floor + READABLE)).find((z) =>
    mountings.every((m) => Math.hypot(m.at[0] - at[0], m.at[1] - at[1]) > radius + 0.2 || Math.abs(m.at[2] - z) > 0.3),
  );
  namePlate(plant, tag, at, radius, bare ?? Math.min(at[2] + height * PLATE_AT[0], floor + READABLE));
  levelGlass(plant, solid);
}

/** Height above its floor at which the name of a tall vessel can still be read from before it, metres. */
const READABLE = 3;

/** Drives whose speed is measured; of the others one knows whether they run. */
const agitators: Readonly<Record<string, { readonly tag: string; readonly rpm: number | null }>> = {
  'V-201': { tag: 'SI-201', rpm: null },
  'V-202': { tag: 'SI-202', rpm: null },
};

/** Tanks whose contents are given as a share of them. */
const shareOf: Readonly<Record<string, string>> = { 'V-803': 'LT-803' };
const foamIn: Readonly<Record<string, string>> = { 'V-201': 'LT-201', 'V-202': 'LT-202' };

/** A long glass with its bolted frame in the shell of a tank whose contents are measured, beside its name plate. */
function levelGlass(plant: PlantBuilder, { tag, at, radius, height }: Upright): void {
  const { volume, plate: angle = south } = dress[tag] ?? {};
  if (volume === undefined || !/^V-(?:101|102|20[12]|40\d|80[123]|901)$/.test(tag)) return;
  const turn = angle + Math.min(1, 0.55 / radius + 0.25);
  const out: Point = [Math.cos(turn), Math.sin(turn), 0];
  const long = (height - radius) * 0.72;
  const wide = Math.min(0.2, radius * 0.16);
  const z = at[2] + height / 2;
  const face = upwards([at[0] + out[0] * (radius + 0.035), at[1] + out[1] * (radius + 0.035), z], out);
  box(plant.body, paint.matt, shifted(face, 0, 0, -0.03), [wide + 0.09, long + 0.09, 0.05], 0.008);
  const count = Math.max(4, Math.round(long / 0.35));
  for (let i = 0; i < count; i++)
    for (const side of [-1, 1])
      plant.bolts.push(
        shifted(face, side * (wide / 2 + 0.022), -long / 2 + (long * (i + 0.5)) / count, -0.004).scale(
          new Vector3(0.012, 0.012, 0.012),
        ),
      );
  plant.glasses.push({
    frame: shifted(face, 0, 0, -0.002).scale(new Vector3(wide, long, 1)),
    level: shareOf[tag] ?? (tag === 'V-102' ? null : `${tag}.volume`),
    full: shareOf[tag] ? 100 : Number.parseFloat(volume),
    foam: foamIn[tag] ?? null,
    height: long,
    look: liquids[tag] ?? clear,
  });
}

/** Name plates that are read from farther off than the size of their vessel alone would have them. */
const enlarged: Readonly<Record<string, number>> = {
  'S-501': 1.2,
  'F-211': 1.4,
  'F-212': 1.4,
  'F-221': 1.4,
  'F-222': 1.4,
  'E-901': 1.08,
};

/** A lettered plate on a shell, looking south. */
function namePlate(plant: PlantBuilder, tag: string, at: Point, radius: number, z: number): void {
  const { volume = '', plate: angle = south } = dress[tag] ?? {};
  const width = Math.min(0.72, Math.max(0.24, radius * 0.7)) * (enlarged[tag] ?? 1);
  const out: Point = [Math.cos(angle), Math.sin(angle), 0];
  const foot: Point = [at[0] + out[0] * (radius + 0.02), at[1] + out[1] * (radius + 0.02), z];
  plate(plant, upwards(foot, out), width, width * 0.44, [288, 126], { kind: 'vessel', tag, volume });
}

/** A frame that looks along `out` with y up. */
export function upwards(at: Point, out: Point) {
  return along(at, out, [out[1] === 0 && out[0] === 0 ? 1 : -out[1], out[0], 0]);
}

/** Motors by the switchgear that feeds them: what stands in the hall, and the supplies. */
const feeders: Readonly<Record<string, readonly string[]>> = {
  'MCC-01': (
    'M-301 M-201 M-202 M-101 P-101 P-401 P-402 P-403 P-404 P-405 P-406 P-407 P-408 P-409 ' +
    'M-401 M-403 M-404 M-405 M-408'
  ).split(' '),
  'MCC-02': 'K-501A K-501B K-502 P-601 P-701A P-701B P-711A P-711B P-731 P-801 P-802 M-803 P-901 M-901'.split(' '),
};
const headerPaint: Readonly<Record<string, typeof paint.stainless>> = {
  'H-501': paint.stainless,
  'H-412': paint.stainless,
  'H-502': paint.mediumFinish.air,
  'H-601': paint.mediumFinish.steam,
  'H-602': paint.mediumFinish.steam,
};

function drawLying(plant: PlantBuilder, solid: Extract<Solid, { shape: 'lying' }>): void {
  const { tag, at, radius, length } = solid;
  const look = headerPaint[tag] ?? paint.mediumFinish.water;
  drawHeader(plant, standing(at), radius, length, look);
  if (!tag.startsWith('H-60')) return;
  for (const x of [0.25, length - 0.25]) {
    box(
      plant.body,
      paint.frameSteel,
      standing([at[0] + x, at[1], (at[2] - radius) / 2]),
      [0.16, radius * 1.5, at[2] - radius],
      0.006,
    );
    box(plant.body, paint.frameSteel, standing([at[0] + x, at[1], 0.01]), [0.34, radius * 2.2, 0.02]);
  }
  plant.zone(zoneOf(at));
  plate(plant, upwards([at[0] + length / 2, at[1] - radius - 0.012, at[2]], [0, -1, 0]), 0.72, 0.316, [288, 126], {
    kind: 'vessel',
    tag,
    volume: '',
  });
}

/** Machines that are known to pipes as a box. */
function drawBoxed(plant: PlantBuilder, { tag, low, high }: Extract<Solid, { low: Point }>): void {
  const [cx, cy] = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
  const size = [high[0] - low[0], high[1] - low[1], high[2] - low[2]] as const;
  const foot = standing([cx, cy, low[2]]);
  plant.zone(zoneOf([cx, cy, 1]));
  if (tag.startsWith('K-501')) drawCompressor(plant, foot);
  else if (tag === 'H-502') {
    drawReceiver(plant, standing([low[0], cy, (low[2] + high[2]) / 2]), size[2] / 2, size[0], tag);
    return;
  } else if (tag === 'CT-701') drawCoolingTower(plant, foot, size);
  else if (tag === 'CH-701') drawChiller(plant, foot, size);
  else if (tag === 'EG-01') drawDieselSet(plant, foot, size);
  else if (tag.startsWith('MCC')) drawSwitchgear(plant, foot, size, feeders[tag] ?? []);
  else if (/^(?:F-500|K-502|UPS)/.test(tag)) drawCabinet(plant, foot, size);
  else return;
  if (low[2] > 0.5) {
    for (const x of [low[0] + 0.1, high[0] - 0.1])
      for (const y of [low[1] + 0.1, high[1] - 0.1])
        box(plant.body, paint.frameSteel, standing([x, y, low[2] / 2]), [0.1, 0.1, low[2]]);
  }
  // In the middle of a door, above its handle and its grille.
  const doors = Math.max(1, Math.round(size[0] / 0.8));
  const [name, height] = /^(?:F-500|K-502|UPS)/.test(tag)
    ? [cx - (doors % 2 === 0 ? size[0] / doors / 2 : 0), size[2] * 0.78]
    : [cx, Math.min(1.1, size[2] * 0.6)];
  const named =
    tag === 'EG-01'
      ? // The diesel set stands with its back to the compressor house; it is looked at from the open yard.
        upwards([cx - size[0] * 0.22, high[1] + 0.03, low[2] + size[2] * 0.72], [0, 1, 0])
      : tag.startsWith('MCC')
        ? // Over the drawers, on the busbar duct.
          upwards([cx, cy - size[1] * 0.25 - 0.008, high[2] + 0.1], [0, -1, 0])
        : upwards([name, low[1] - (tag === 'K-501B' ? 0.012 : 0.03), low[2] + height], [0, -1, 0]);
  // The diesel set is looked at from across its yard.
  const wide = tag === 'EG-01' ? 0.76 : tag === 'K-502' ? 0.56 : 0.4;
  if (tag === 'EG-01') plant.zone('outdoors');
  plate(plant, named, wide, wide * 0.4375, [192, 84], { kind: 'vessel', tag, volume: '' });
  pickable(
    plant,
    tag,
    foot,
    new Vector3(-size[0] / 2, -size[1] / 2, 0),
    new Vector3(size[0] / 2, size[1] / 2, size[2]),
  );
}

/** Inside the steel of an upright body with elliptical heads. */
function inside(solids: readonly Solid[], p: Point): boolean {
  const { x, y, shell, bottomTangent, topTangent, head } = fermentor;
  const r = Math.hypot(p[0] - x, p[1] - y);
  if (r < shell) {
    const rise = headRise(shell, head, r);
    if (p[2] > bottomTangent - rise && p[2] < topTangent + rise) return true;
  }
  return solids.some((s) => {
    if (s.tag === 'R-301' || s.tag === 'M-301') return false;
    if (s.shape === 'upright') {
      const d = Math.hypot(p[0] - s.at[0], p[1] - s.at[1]);
      if (d > s.radius - 0.004 || p[2] < s.at[2] || p[2] > s.at[2] + s.height) return false;
      const depth = s.radius * 0.5;
      const rise = headRise(s.radius, depth, d);
      return p[2] > s.at[2] + depth - rise && p[2] < s.at[2] + s.height - depth + rise;
    }
    if (s.shape === 'box' && /^(?:CT-701|F-500|K-502)$/.test(s.tag))
      return p.every((c, i) => c > s.low[i]! && c < s.high[i]!);
    if (s.shape === 'lying') {
      return p[0] > s.at[0] && p[0] < s.at[0] + s.length && Math.hypot(p[1] - s.at[1], p[2] - s.at[2]) < s.radius;
    }
    return false;
  });
}

/** The stub from a port's face to the steel behind it, with a flange pair or a clamp at its face. */
function drawNozzle(plant: PlantBuilder, { at, out }: Port, dn: number, solids: readonly Solid[]): void {
  const v = vector(out);
  let depth = 0.04;
  const deepest = 0.9;
  while (depth < deepest && !inside(solids, [at[0] - v[0] * depth, at[1] - v[1] * depth, at[2] - v[2] * depth]))
    depth += 0.01;
  if (depth >= deepest) return;
  const { od, thickness } = bore(dn);
  const frame = along(at, v);
  cylinder(plant.body, paint.stainless, frame, od / 2, -depth - 0.06, -thickness * 0.5, dn >= 100 ? 22 : 14);
  if (dn >= 40) flangePair(plant, frame, dn);
  const pad = along([at[0] - v[0] * depth, at[1] - v[1] * depth, at[2] - v[2] * depth], v);
  revolve(
    plant.detail,
    paint.weld,
    shifted(pad, 0, 0, 0.002),
    [
      [od / 2 + 0.009, -0.012],
      [od / 2 + 0.006, 0],
      [od / 2, 0.007],
    ],
    { segments: 14, crease: 1.5 },
  );
}

/** Tanks are seen from farther than what stands about them. */
function zoneOfTank(at: Point): string {
  const [x] = at;
  if (x < 0) return 'outdoors';
  if (x < 30) return 'tanks-west';
  return x < 52 ? 'tanks-east' : x < 59 ? 'tanks-harvest' : zoneOf(at);
}

/** Draws all equipment that has a place. */
export function* drawEquipment(plant: PlantBuilder, diagram: Diagram, arrangement: Arrangement): Pieces {
  for (const solid of arrangement.solids) {
    yield;
    if (!/^[A-Z]+-\d/.test(solid.tag) || solid.tag === 'R-301' || solid.tag === 'M-301') continue;
    if (solid.shape === 'upright') {
      plant.feet.push({
        at: new Vector3(solid.at[0], solid.at[1], floorBelow(solid.at[2])),
        radius: solid.radius * 1.5 + 0.2,
        weight: solid.at[2] - floorBelow(solid.at[2]) > 1 ? 0.4 : 0.6,
      });
      plant.zone(solid.tag.startsWith('V-') && solid.radius > 0.4 ? zoneOfTank(solid.at) : zoneOf(solid.at));
      drawUpright(plant, solid, [...arrangement.mountings.values()]);
    } else if (solid.shape === 'box') {
      drawBoxed(plant, solid);
    } else if (solid.shape === 'lying') {
      plant.zone('rack');
      drawLying(plant, solid);
    }
  }
  const service = services(diagram);
  const pumped = new Set([...pumpTags, 'F-101']);
  const known = new Set(diagram.equipment.map(({ tag }) => tag));
  for (const port of arrangement.ports.values()) {
    yield;
    const owner = port.node.split('.')[0]!;
    if (port.node.startsWith('END.') || !known.has(owner)) continue;
    plant.zone(zoneOf(port.at));
    const dn = service.get(port.towards ?? port.node)?.dn ?? service.get(port.node)?.dn ?? 25;
    if (!pumped.has(owner)) drawNozzle(plant, port, dn, arrangement.solids);
  }
  drawPumps(plant, diagram, arrangement);
  drawYards(plant);
  rack(plant);
}

/** Uprights and beams of the pipe rack: headers below, a narrow upper tier with two cable trays in front of the rooms. */
function rack(plant: PlantBuilder): void {
  plant.zone('rack');
  for (const x of rackFrames)
    for (const { y, foot, head, width } of rackColumns) column(plant, paint.columnSteel, [x, y, foot], head, width);
  for (const { low, high } of rackBeams)
    box(
      plant.body,
      paint.columnSteel,
      standing([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2]),
      [high[0] - low[0], high[1] - low[1], high[2] - low[2]],
    );
  for (const [y, tray] of [
    [20.57, 7.92],
    [20.57, 7.5],
  ] as const) {
    for (const side of [-0.26, 0.26])
      box(plant.body, paint.galvanised, standing([26, y + side, tray + 0.04]), [31, 0.016, 0.11]);
    for (let x = 10.6; x < 41.5; x += 0.5)
      box(plant.body, paint.galvanised, standing([x, y, tray]), [0.04, 0.5, 0.016]);
    for (let i = 0; i < 5; i++)
      cylinder(plant.body, paint.rubber, along([10.5, y - 0.18 + i * 0.085, tray + 0.035], [1, 0, 0]), 0.03, 0, 31, 5);
  }
  for (const [y, r, look] of [
    [20.36, 0.055, paint.mediumFinish['acid-alkali']],
    [20.5, 0.045, paint.mediumFinish['other-liquid']],
    [20.64, 0.06, paint.mediumFinish.steam],
    [20.8, 0.06, paint.stainless],
  ] as const) {
    cylinder(plant.body, look, along([10, y, 7.06 + r], [1, 0, 0]), r, 0, 32, 12);
  }
}
