// Gauges, thermometers, transmitters, probes and switches where the arrangement mounts them.
import { Vector3 } from 'three';
import { type Arrangement, type Mounting, vector } from '../../src/plant/arrangement.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import type { Pieces } from '../pieces.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import { drawGauge, drawProbe, drawTransmitter, gaugeStandpipe, junctionBox } from '../equipment/instruments.ts';
import * as paint from '../equipment/palette.ts';
import { plate } from '../equipment/plate.ts';
import { box, cylinder } from '../equipment/shapes.ts';
import { bar, rounded, sweep } from '../equipment/sweep.ts';
import { fermentor } from './places.ts';
import { zoneOf } from './zones.ts';

const turnUp = along([0, 0, 0], [0, 0, 1], [0, -1, 0]);
const accent = '#28588F';

/** What a local gauge's scale shows: unit, range and the red mark. Ranges as in the plant's readings. */
function scaleOf(tag: string): { unit: string; range: readonly [number, number]; red: number } {
  if (tag.startsWith('TI-')) return { unit: '°C', range: [0, 150], red: 130 };
  // Jackets and transfer lines may be drawn below the atmosphere.
  const vacuum = /^PI-(?:\d{3}71|\d{3}33)$/.test(tag);
  return { unit: 'MPa', range: [vacuum ? -0.1 : 0, 0.4], red: 0.3 };
}

/** Where a screen in the field shows the value. Others of the same area have a plain head with a tag. */
function tagBelow(plant: PlantBuilder, frame: ReturnType<typeof along>, tag: string, drop: number): void {
  plate(plant, shifted(frame, 0, -drop, 0.006), 0.12, 0.06, [128, 64], { kind: 'tag', tag, accent }, 0.004);
}

function gauge(plant: PlantBuilder, { tag, at, faces }: Mounting): void {
  const frame = along(at, vector(faces), [0, 0, 1]).multiply(turnUp);
  drawGauge(plant, { tag, frame, ...scaleOf(tag), size: 0.13 });
  gaugeStandpipe(plant, frame, tag.startsWith('TI') ? 0.06 : 0.22);
  plate(plant, shifted(frame, 0, 0.108, -0.01), 0.12, 0.06, [128, 64], { kind: 'tag', tag, accent }, 0.004);
}

/** On the shell of R-301: probes in sloping ports through the cladding. */
function onShell(plant: PlantBuilder, { tag, at, faces }: Mounting): void {
  const { x, y, clad } = fermentor;
  const a = Math.atan2(at[1] - y, at[0] - x);
  const out: Point = [Math.cos(a), Math.sin(a), 0];
  const foot: Point = [x + Math.cos(a) * clad, y + Math.sin(a) * clad, at[2]];
  cylinder(plant.body, paint.matt, along(foot, out), 0.075, -0.02, 0.012, 24, 0.003);
  const axis: Point = [out[0], out[1], 0.3];
  if (tag.startsWith('AT')) drawProbe(plant, along(foot, axis));
  else {
    const well = along(foot, out);
    cylinder(plant.body, paint.stainless, well, 0.022, 0, 0.16, 14);
    const head: Point = [foot[0] + out[0] * 0.2, foot[1] + out[1] * 0.2, at[2] + 0.05];
    drawTransmitter(plant, tag, along(head, vector(faces), [0, 0, 1]).multiply(turnUp), 0.06);
  }
  const tagAt: Point = [foot[0] + out[0] * 0.03, foot[1] + out[1] * 0.03, at[2] - 0.14];
  plate(
    plant,
    along(tagAt, out, [0, 0, 1]).multiply(turnUp),
    0.17,
    0.085,
    [160, 80],
    { kind: 'tag', tag, accent },
    0.005,
  );
}

/** A transmitter on its own bracket or on a pipe, with its screen towards the walk-way. */
function transmitter(plant: PlantBuilder, { tag, at, faces }: Mounting): void {
  const frame = along(at, vector(faces), [0, 0, 1]).multiply(turnUp);
  drawTransmitter(plant, tag, frame, 0.12);
  plate(plant, shifted(frame, 0, 0.098, -0.01), 0.12, 0.06, [128, 64], { kind: 'tag', tag, accent }, 0.004);
}

function switchBox(plant: PlantBuilder, { tag, at, faces }: Mounting): void {
  const frame = along(at, vector(faces), [0, 0, 1]).multiply(turnUp);
  junctionBox(plant, shifted(frame, 0, 0, -0.06), 0.16, 0.13);
  // Those of the compressors stand on posts of their own.
  const reach = /^(?:JT|YA)-501/.test(tag) ? at[2] : 0.3;
  if (reach > 0.3) plant.feet.push({ at: new Vector3(at[0], at[1], 0), radius: 0.14, weight: 0.6 });
  bar(plant.body, paint.galvanised, frame, [0, -0.065, 0], [0, -reach, 0], reach > 0.3 ? 0.02 : 0.012, 8);
  tagBelow(plant, frame, tag, -0.11);
}

/** The nearest point of any pipe to a place, within arm's length; null when there is none. */
function nearestPipe(at: Vector3, pipes: readonly RoutedPipe[]): Vector3 | null {
  let best: Vector3 | null = null;
  let least = 0.75;
  const a = new Vector3();
  const b = new Vector3();
  for (const { points } of pipes) {
    for (let i = 1; i < points.length; i++) {
      a.set(...points[i - 1]!);
      b.set(...points[i]!).sub(a);
      const t = Math.max(0, Math.min(1, at.clone().sub(a).dot(b) / Math.max(1e-9, b.lengthSq())));
      const near = a.clone().addScaledVector(b, t);
      const distance = near.distanceTo(at);
      if (distance < least) {
        least = distance;
        best = near;
      }
    }
  }
  return best;
}

/** The small tube from an instrument's foot to the pipe that it measures. */
function impulseLine(plant: PlantBuilder, foot: Vector3, pipes: readonly RoutedPipe[]): void {
  const end = nearestPipe(foot, pipes);
  if (!end || end.distanceTo(foot) < 0.03) return;
  const corner = new Vector3(foot.x, foot.y, end.z);
  const points: Point[] = [foot.toArray(), end.toArray()];
  if (Math.abs(end.z - foot.z) > 0.03 && corner.distanceTo(end) > 0.03) points.splice(1, 0, corner.toArray());
  sweep(plant.body, paint.stainless, standing([0, 0, 0]), rounded(points, 0.04, 3), 0.0085, 7);
  box(plant.detail, paint.brass, standing([foot.x, foot.y, foot.z]), [0.026, 0.026, 0.026]);
}

/** Draws everything that is mounted beside a pipe or on a vessel. Meters that exist only in the control room have no body. */
export function* drawMountings(plant: PlantBuilder, arrangement: Arrangement, pipes: readonly RoutedPipe[]): Pieces {
  for (const mounting of arrangement.mountings.values()) {
    yield;
    const { tag, at } = mounting;
    plant.zone(zoneOf(at));
    const shell = Math.hypot(at[0] - fermentor.x, at[1] - fermentor.y) < 2.6 && at[2] > 3.1 && at[2] < 9;
    const foot = new Vector3(...at);
    if (tag.startsWith('PI-')) impulseLine(plant, foot.setZ(at[2] - 0.33), pipes);
    else if (tag.startsWith('TI-')) impulseLine(plant, foot.setZ(at[2] - 0.17), pipes);
    else if (/^(TT|PT|FT)-/.test(tag) && !shell) impulseLine(plant, foot.setZ(at[2] - 0.19), pipes);
    if (tag.startsWith('PI-') || tag.startsWith('TI-')) gauge(plant, mounting);
    else if (shell && /^(AT|TT)-/.test(tag)) onShell(plant, mounting);
    else if (/^(TT|PT|PDT|FT|LT|AT|MT|GT)-/.test(tag)) transmitter(plant, mounting);
    else if (/^(LSH|ZS|XA|SI|EH|YA|JT|FQ)-/.test(tag)) switchBox(plant, mounting);
    else if (tag.startsWith('WT-')) {
      const frame = along(at, vector(mounting.faces), [0, 0, 1]).multiply(turnUp);
      plate(plant, shifted(frame, 0, 0, 0.02), 0.12, 0.06, [128, 64], { kind: 'tag', tag, accent }, 0.004);
      // The junction box of the load cells on a post, its plate before it.
      box(plant.body, paint.matt, shifted(frame, 0, 0, -0.01), [0.14, 0.12, 0.05], 0.006);
      const floor = at[2] > 5 ? 5 : 0;
      if (at[2] - floor < 2) {
        plant.feet.push({ at: new Vector3(at[0], at[1], floor), radius: 0.14, weight: 0.6 });
        bar(plant.body, paint.galvanised, frame, [0, -0.06, -0.01], [0, floor - at[2], -0.01], 0.018, 8);
      }
    }
  }
}
