// How pipes end: over a drain, in a vent or silencer, at a sample cup, in the stack; and what each lets out.
import { Vector3 } from 'three';
import { type Port, vector } from '../../src/plant/arrangement.ts';
import type { RoutedPipe } from '../../src/plant/piping.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { box, cylinder, revolve, torus } from '../equipment/shapes.ts';
import { bar } from '../equipment/sweep.ts';
import { feedOfEnd, jetOf, sampleFeeds } from './open-ends.ts';
import { floorAt } from './platform-plan.ts';
import { zoneOf } from './zones.ts';

/** Metres by which a drain's mouth hangs over its tundish: an air gap, through which one sees whether anything runs. */
const GAP = 0.2;
const isDrain = (node: string): boolean => /^END\.(drain|gutter)/.test(node);

/** Where a pipe is drawn: one that ends over a drain stops short of it. */
export function withGap({ points, from, to }: RoutedPipe): readonly Point[] {
  const cut = (end: Point, before: Point): Point =>
    end[0] === before[0] && end[1] === before[1] && before[2] - end[2] > GAP + 0.1
      ? [end[0], end[1], end[2] + GAP]
      : end;
  const drawn = [...points];
  if (isDrain(to)) drawn[drawn.length - 1] = cut(points.at(-1)!, points.at(-2)!);
  if (isDrain(from)) drawn[0] = cut(points[0]!, points[1]!);
  return drawn;
}

/** PSV-301 blows into the catch pot V-303; what is gas leaves by its tail pipe, open above everybody's head. */
export function drawReliefTail(plant: PlantBuilder): void {
  const [x, y] = [34.84, 10.6];
  const [low, top, r] = [10.2, 11.85, 0.11];
  plant.zone(zoneOf([x, y, low]));
  const tail = standing([x, y, low]);
  revolve(
    plant.body,
    paint.stainless,
    tail,
    [
      [r, 0],
      [r, top - low],
      [r - 0.012, top - low],
      [r - 0.012, top - low - 0.3],
    ],
    { segments: 18 },
  );
  cylinder(plant.body, paint.matt, tail, r + 0.05, 0.28, 0.31, 18);
  cylinder(plant.body, paint.matt, tail, r + 0.05, 0.315, 0.345, 18);
  plant.outlets.push(jetOf('PSV-301', new Vector3(x, y, top), new Vector3(0, 0, 1)));
}

/** The ring about the mouth of a port that is opened in the flame, on its feed tube. */
function flameRing(plant: PlantBuilder, [x, y, z]: Point, r: number, valve: string): void {
  const radius = r + 0.022;
  const ring = standing([x, y, z + 0.012]);
  torus(plant.detail, paint.brass, ring, radius, 0.006, 16, 4);
  bar(plant.detail, paint.brass, ring, [radius, 0, 0], [radius + 0.14, 0, -0.02], 0.006, 4);
  plant.outlets.push({
    by: { flow: `${valve}.flame`, full: 1 },
    what: 'flame',
    at: new Vector3(x, y, z + 0.016),
    direction: new Vector3(0, 0, 1),
    bore: radius * 2,
  });
}

/** Beside the cup, on a small shelf: where a labelled bottle stands until it is filled and carried to the laboratory. */
function bottle(plant: PlantBuilder, [x, y, z]: Point, valve: string): void {
  const [dx, drop] = [0.15, 0.16];
  bar(plant.detail, paint.matt, standing([x, y, z]), [0, 0.02, 0.1], [dx - 0.06, 0.05, -drop], 0.006, 4);
  box(plant.detail, paint.matt, standing([x + dx - 0.01, y + 0.04, z - drop - 0.006]), [0.14, 0.17, 0.006]);
  plant.outlets.push({
    by: { flow: `${valve}.label`, full: 1 },
    what: 'glass',
    stands: 'bottle',
    at: new Vector3(x + dx, y, z - drop),
    direction: new Vector3(0, 0, 1),
    bore: 0.03,
  });
}

/** Under its port, mouth to mouth, on a shelf that hangs from the feed tube: the flask with the spores. */
function flask(plant: PlantBuilder, [x, y, z]: Point, r: number, valve: string): void {
  const shelf = z - 0.205;
  box(plant.detail, paint.matt, standing([x, y, shelf - 0.003]), [0.15, 0.15, 0.006]);
  bar(plant.detail, paint.matt, standing([x, y, shelf]), [0, 0.07, 0], [0, r + 0.005, 0.3], 0.006, 4);
  plant.outlets.push({
    by: { flow: `${valve}.flask`, full: 1 },
    what: 'glass',
    stands: 'flask',
    liquid: { lessBy: [`${valve}.poured`, `${valve}.lost`] },
    at: new Vector3(x, y, shelf),
    direction: new Vector3(0, 0, 1),
    bore: 0.03,
  });
}

/** The open or blinded end of a pipe, with what may come out of it. */
export function drawEnd(plant: PlantBuilder, { node, at, out }: Port, pipes: readonly RoutedPipe[]): void {
  plant.zone(zoneOf(at));
  const kind = node.slice(4).replace(/-.*/, '');
  const dn = pipes.find(({ from, to }) => from === node || to === node)?.dn ?? 25;
  const v = vector(out);
  const r = bore(dn).od / 2;
  const frame = along(at, v);
  const floor = standing([at[0], at[1], floorAt([at[0], at[1], at[2] + 0.1])]);
  const mouth = new Vector3(...at);
  if (kind === 'drain' || kind === 'gutter') {
    // A tundish over the drain: an air gap that shows whether anything runs.
    const w = Math.max(0.05, r * 2.4);
    revolve(
      plant.body,
      paint.matt,
      floor,
      [
        [w * 0.55, 0],
        [w * 0.55, 0.02],
        [w, 0.1],
        [w * 1.03, 0.1],
        [w * 1.03, 0.094],
        [w * 0.62, 0.02],
        [0, 0.018],
      ],
      { segments: 16 },
    );
    cylinder(plant.body, paint.black, floor, w * 1.35, 0, 0.006, 18);
    const hangs = pipes.some((laid) =>
      withGap(laid).some(([x, y, z]) => x === at[0] && y === at[1] && z === at[2] + GAP),
    );
    const fed = feedOfEnd(node);
    if (fed)
      plant.outlets.push({
        ...fed,
        at: mouth.clone().setZ(at[2] + (hangs ? GAP : 0.09)),
        direction: new Vector3(0.25, -0.45, 0.85).normalize(),
        bore: Math.max(0.05, r * 1.8),
        fall: hangs ? GAP : 0.07,
      });
  } else if (kind === 'vent' || kind === 'silencer' || kind === 'relief') {
    const away = new Vector3(-v[0], -v[1], -v[2]);
    if (kind === 'silencer') {
      const body = along(at, [-v[0], -v[1], -v[2]]);
      revolve(
        plant.body,
        paint.matt,
        body,
        [
          [r, -0.02],
          [r * 2.2, 0.03],
          [r * 2.2, 0.24],
          [r * 1.4, 0.27],
          [0, 0.27],
        ],
        { segments: 16 },
      );
      mouth.addScaledVector(away, 0.27);
    } else {
      revolve(
        plant.body,
        paint.stainless,
        shifted(frame, 0, 0, 0.002),
        [
          [r * 0.7, 0],
          [r + 0.004, 0],
          [r + 0.004, 0.02],
          [r, 0.024],
        ],
        { segments: 14 },
      );
    }
    const fed = feedOfEnd(node);
    if (kind === 'relief') plant.outlets.push(jetOf(node.replace('END.relief', 'PSV'), mouth, away));
    else if (fed) plant.outlets.push({ ...fed, at: mouth, direction: away, bore: Math.max(0.03, r * 2) });
  } else if (kind === 'sample' || kind === 'cup') {
    const vessel = kind === 'sample' ? '301' : node.slice(-5, -2) === '202' ? '202' : '201';
    const cup = standing([at[0], at[1], at[2] - 0.22]);
    revolve(
      plant.body,
      paint.polished,
      cup,
      [
        [0, 0],
        [0.05, 0.002],
        [0.075, 0.03],
        [0.08, 0.15],
        [0.086, 0.155],
        [0.08, 0.16],
        [0.072, 0.15],
        [0.066, 0.04],
        [0, 0.02],
      ],
      { segments: vessel === '301' ? 22 : 12 },
    );
    // It hangs from the tube that fills it.
    bar(plant.body, paint.matt, cup, [0, 0.084, 0.12], [0, 0.1, 0.4], 0.008, 6);
    bar(plant.body, paint.matt, cup, [0, 0.1, 0.4], [0, 0, 0.4], 0.008, 6);
    for (const fed of sampleFeeds(vessel))
      plant.outlets.push({ ...fed, at: mouth, direction: new Vector3(0, -0.3, -0.9).normalize(), bore: 0.03 });
    flameRing(plant, at, r, `HV-${vessel}12`);
    bottle(plant, at, `HV-${vessel}12`);
  } else if (kind === 'stack') {
    cylinder(plant.body, paint.stainless, standing(at), r, -0.02, 3.4, 20);
    revolve(
      plant.body,
      paint.matt,
      standing([at[0], at[1], 18.15]),
      [
        [r + 0.24, 0],
        [r + 0.2, 0.02],
        [r + 0.01, 0.3],
      ],
      { segments: 24 },
    );
  } else if (kind === 'flask') {
    flameRing(plant, at, r, `HV-${node.slice(-5)}`);
    flask(plant, at, r, `HV-${node.slice(-5)}`);
  } else {
    // A line that goes on beyond what is drawn: closed by a flange plate at a wall or under the floor.
    cylinder(plant.body, paint.matt, frame, Math.max(0.045, r * 1.9), -0.03, 0, 20, 0.003);
  }
}
