// Steelwork: rolled sections, columns with base and end plates, decks with openings, railings, stairs.
import { type Matrix4, ShapeUtils, Vector2, Vector3 } from 'three';
import type { PlantBuilder, Surface } from './builder.ts';
import { along, type Point, shifted, standing } from './frame.ts';
import type { Finish } from './mesher.ts';
import * as paint from './palette.ts';
import { box, extrude } from './shapes.ts';
import { bar } from './sweep.ts';

/** Outline of an I section: depth along x, flange width along y. */
export function iSection(depth: number, width: number): [number, number][] {
  const t = Math.max(0.008, depth * 0.05);
  const w = Math.max(0.006, depth * 0.03);
  const d = depth / 2;
  const b = width / 2;
  return [
    [-d, -b],
    [-d + t, -b],
    [-d + t, -w / 2],
    [d - t, -w / 2],
    [d - t, -b],
    [d, -b],
    [d, b],
    [d - t, b],
    [d - t, w / 2],
    [-d + t, w / 2],
    [-d + t, b],
    [-d, b],
  ];
}

/** A channel: depth along x, its flanges towards +y. */
export function channelSection(depth: number, width: number): [number, number][] {
  const t = depth * 0.05;
  const d = depth / 2;
  return [
    [-d, 0],
    [d, 0],
    [d, width],
    [d - t, width],
    [d - t, t],
    [-d + t, t],
    [-d + t, width],
    [-d, width],
  ];
}

/** A horizontal or inclined I beam between two points (its top edge), standing upright. */
export function beam(plant: PlantBuilder, look: Finish, from: Point, to: Point, depth: number, width: number): void {
  const axis: Point = [to[0] - from[0], to[1] - from[1], to[2] - from[2]];
  const length = Math.hypot(...axis);
  const frame = along([from[0], from[1], from[2] - depth / 2], axis, [0, 0, 1]);
  extrude(plant.body, look, frame, iSection(depth, width), 0, length, false);
}

/** An end plate with four bolts, as where a beam meets a column. `frame`: z out of the plate. */
export function endPlate(plant: PlantBuilder, look: Finish, frame: Matrix4, width: number, height: number): void {
  box(plant.body, look, frame, [height, width, 0.016]);
  for (const sx of [-0.34, 0.34]) {
    for (const sy of [-0.33, 0.33]) {
      const at = shifted(frame, sx * height, sy * width, 0.009);
      plant.bolts.push(at.scale(new Vector3(0.024, 0.024, 0.024)));
    }
  }
}

/** A column of I section with base plate, stiffeners, grout and anchor bolts. */
export function column(
  plant: PlantBuilder,
  look: Finish,
  at: Point,
  top: number,
  depth: number,
  turn = 0,
  base = true,
): void {
  const frame = standing(at, turn);
  extrude(plant.body, look, frame, iSection(depth, depth * 0.9), 0, top - at[2], false);
  if (!base) return;
  plant.feet.push({ at: new Vector3(...at), radius: depth * 2.1 + 0.12, weight: 0.7 });
  const plate = depth * 1.7;
  box(plant.body, paint.concrete, shifted(frame, 0, 0, 0.03), [plate * 1.25, plate * 1.25, 0.06], 0.012);
  box(plant.body, look, shifted(frame, 0, 0, 0.075), [plate, plate, 0.03], 0.004);
  for (const side of [-1, 1]) {
    box(plant.body, look, shifted(frame, side * depth * 0.66, 0, 0.19), [depth * 0.34, 0.014, 0.2]);
    box(plant.body, look, shifted(frame, side * depth * 0.42, side * depth * 0.3, 0.16), [0.014, depth * 0.4, 0.14]);
    for (const other of [-1, 1]) {
      const bolt = shifted(frame, side * plate * 0.4, other * plate * 0.4, 0.091);
      plant.bolts.push(bolt.scale(new Vector3(0.036, 0.036, 0.05)));
    }
  }
}

/** A flat deck with round openings; uv in metres over the hall. */
export function deck(
  plant: PlantBuilder,
  surface: Surface,
  look: Finish,
  rect: readonly [number, number, number, number],
  openings: readonly { x: number; y: number; r: number }[],
  z: number,
  up = true,
): void {
  const mesh = plant.on(surface);
  mesh.begin(standing([0, 0, 0]), look);
  const [x0, y0, x1, y1] = rect;
  const outline = [new Vector2(x0, y0), new Vector2(x1, y0), new Vector2(x1, y1), new Vector2(x0, y1)];
  const holes = openings.map(({ x, y, r }) =>
    Array.from({ length: 48 }, (_, i) => {
      const a = (-i / 48) * Math.PI * 2;
      return new Vector2(x + r * Math.cos(a), y + r * Math.sin(a));
    }),
  );
  const all = [...outline, ...holes.flat()];
  const indices = all.map((p) => mesh.vertex(p.x, p.y, z, 0, 0, up ? 1 : -1, p.x, p.y));
  for (const [a, b, c] of ShapeUtils.triangulateShape(outline, holes) as [number, number, number][]) {
    if (up) mesh.triangle(indices[a]!, indices[b]!, indices[c]!);
    else mesh.triangle(indices[c]!, indices[b]!, indices[a]!);
  }
}

const rise = 1.1;

/** Railing after GB 4053.3 along a polyline on a floor: posts, hand rail, knee rail, 100 mm kick plate. */
export function railing(plant: PlantBuilder, path: readonly Point[], closed = false): void {
  const points = closed ? [...path, path[0]!] : path;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i]!;
    const b = points[i + 1]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    const count = Math.max(1, Math.round(length / 1.5));
    for (const h of [rise, rise * 0.54]) {
      const r = h === rise ? 0.021 : 0.017;
      bar(plant.body, paint.safetyYellow, standing([0, 0, h]), a, b, r, 8, false);
    }
    for (let k = 0; k <= count; k++) {
      if (k === count && !(i + 2 === points.length && !closed)) continue;
      const t = k / count;
      const p: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
      bar(plant.body, paint.safetyYellow, standing(p), [0, 0, -0.08], [0, 0, rise], 0.02, 8);
      box(plant.body, paint.safetyYellow, standing([p[0], p[1], p[2] + 0.006]), [0.09, 0.09, 0.012]);
    }
    if (Math.abs(a[2] - b[2]) < 0.01) {
      const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
      const middle = standing([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, a[2] + 0.06], turn);
      box(plant.body, paint.safetyYellow, middle, [length, 0.006, 0.1]);
    }
  }
}

/** A round kick plate about an opening, on its outside. */
export function curb(plant: PlantBuilder, x: number, y: number, z: number, r: number, segments = 48): void {
  const frame = standing([x, y, z]);
  const mesh = plant.body;
  const outline: [number, number][] = [];
  for (let i = 0; i <= segments; i++)
    outline.push([Math.cos((i / segments) * Math.PI * 2), Math.sin((i / segments) * Math.PI * 2)]);
  mesh.begin(frame, paint.safetyYellow);
  for (let i = 0; i < segments; i++) {
    const [c0, s0] = outline[i]!;
    const [c1, s1] = outline[i + 1]!;
    for (const [radius, sign] of [
      [r + 0.008, 1],
      [r, -1],
    ] as const) {
      const a = mesh.vertex(c0 * radius, s0 * radius, -0.14, c0 * sign, s0 * sign, 0);
      const b = mesh.vertex(c1 * radius, s1 * radius, -0.14, c1 * sign, s1 * sign, 0);
      const c = mesh.vertex(c1 * radius, s1 * radius, 0.15, c1 * sign, s1 * sign, 0);
      const d = mesh.vertex(c0 * radius, s0 * radius, 0.15, c0 * sign, s0 * sign, 0);
      if (sign > 0) mesh.quad(a, b, c, d);
      else mesh.quad(d, c, b, a);
    }
    const e = mesh.vertex(c0 * r, s0 * r, 0.15, 0, 0, 1);
    const f = mesh.vertex(c0 * (r + 0.008), s0 * (r + 0.008), 0.15, 0, 0, 1);
    const g = mesh.vertex(c1 * (r + 0.008), s1 * (r + 0.008), 0.15, 0, 0, 1);
    const h = mesh.vertex(c1 * r, s1 * r, 0.15, 0, 0, 1);
    mesh.quad(e, f, g, h);
  }
}

/** A flight of stairs with channel stringers, chequered treads with yellow nosings and hand rails. `turn`: way up. */
export function flight(
  plant: PlantBuilder,
  foot: Point,
  turn: number,
  run: number,
  climb: number,
  width: number,
): void {
  const steps = Math.round(climb / 0.185);
  const frame = standing(foot, turn);
  const slope = Math.hypot(run, climb);
  for (const side of [-1, 1]) {
    const y = (side * width) / 2;
    const base = along([0, y, 0], [run, 0, climb], [0, 0, 1]);
    const stringer = frame.clone().multiply(base);
    extrude(
      plant.body,
      paint.safetyYellow,
      stringer,
      side < 0 ? channelSection(0.24, 0.07).map(([a, b]) => [a, b - 0.07]) : channelSection(0.24, 0.07),
      0,
      slope,
    );
    const rails: [number, number][] = [
      [0.95, 0.021],
      [0.5, 0.016],
    ];
    for (const [h, r] of rails) {
      const from = new Vector3(0.15, y, h).applyMatrix4(frame);
      const to = new Vector3(run, y, climb + h).applyMatrix4(frame);
      bar(plant.body, paint.safetyYellow, standing([0, 0, 0]), from.toArray(), to.toArray(), r, 8);
    }
    const posts = Math.max(2, Math.round(slope / 1.3));
    for (let k = 0; k <= posts; k++) {
      const t = 0.02 + (0.97 * k) / posts;
      const p = new Vector3(run * t, y, climb * t).applyMatrix4(frame);
      bar(plant.body, paint.safetyYellow, standing(p.toArray()), [0, 0, 0], [0, 0, 0.95], 0.019, 8);
    }
  }
  for (let i = 1; i < steps; i++) {
    const x = (run * i) / steps;
    const z = (climb * i) / steps;
    box(plant.body, paint.galvanised, shifted(frame, x, 0, z - 0.015), [run / steps + 0.04, width - 0.16, 0.03]);
    box(plant.body, paint.safetyYellow, shifted(frame, x - run / steps / 2, 0, z - 0.004), [
      0.045,
      width - 0.16,
      0.036,
    ]);
  }
}
