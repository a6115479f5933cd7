// The pumps on their plinths, each with the pieces that join its casing to the pipes, and the strainer behind the medium pump.
import { type Arrangement, type Port, vector } from '../../src/plant/arrangement.ts';
import type { Diagram } from '../../src/plant/diagram.ts';
import type { Tag } from '../../src/plant/plant.ts';
import { Vector3 } from 'three';
import { type PumpPlace, pumps } from '../../src/lines/fermentation/layout/pumps.ts';
import { utilityPumps } from '../../src/lines/fermentation/layout/utilities.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import { flangePair } from '../equipment/flange.ts';
import { along, type Point, shifted, standing } from '../equipment/frame.ts';
import * as paint from '../equipment/palette.ts';
import { pipe } from '../equipment/pipe.ts';
import { plate } from '../equipment/plate.ts';
import { drawInlinePump, drawPump } from '../equipment/pump.ts';
import { box, cylinder, revolve } from '../equipment/shapes.ts';
import { pickable } from '../equipment/valves/parts.ts';
import { services } from './valves.ts';
import { zoneOf } from './zones.ts';

const places: readonly PumpPlace[] = [...pumps, ...utilityPumps];
export const pumpTags: readonly Tag[] = places.map(({ tag }) => tag);

/** The row under the feed tanks is seen from all over the hall. */
const zoneOfPump = ([x, y, z]: Point): string => (x > 38 && x < 53 && y < 17 ? 'pumps' : zoneOf([x, y, z + 0.5]));

/** Middle of the casing: where suction and outlet meet. */
function casing({ at: [x, y, z], motor, size }: PumpPlace): Point {
  const [mx, my] = vector(motor);
  return [x - mx * 0.59 * size, y - my * 0.59 * size, z + 0.55 * size];
}

/**
 * From the casing to the pipe: flanges, a reducer behind them, and what lies between that and the casing, round a bend where the
 * port does not look at it.
 */
function joint(plant: PlantBuilder, { at, out }: Port, dn: number, [cx, cy, cz]: Point, size: number): void {
  const { od } = bore(dn);
  const v = vector(out);
  if (plant.coarse && dn < 80) {
    const stub = [
      [od * 0.5, -0.34 * size],
      [od * 0.5, 0],
    ] as const;
    revolve(plant.body, paint.cast, along(at, v), stub, { segments: 8 });
    return;
  }
  const to = [at[0] - cx, at[1] - cy, at[2] - cz] as const;
  const away = to[0] * v[0] + to[1] * v[1] + to[2] * v[2];
  const aside = Math.hypot(to[0] - v[0] * away, to[1] - v[1] * away, to[2] - v[2] * away);
  if (dn >= 40) flangePair(plant, along(at, v), dn);
  else cylinder(plant.body, paint.matt, along(at, v), od * 0.72, -0.03, 0.02, 8);
  if (aside > 0.34 * size) {
    pipe(plant, [at, [at[0] - v[0] * away, at[1] - v[1] * away, at[2]], [cx, cy, cz + 0.25 * size]], dn, paint.cast);
    return;
  }
  const neck = Math.min(0.22, away);
  const back = Math.max(neck + 0.01, away - 0.2 * size);
  revolve(
    plant.body,
    paint.cast,
    along(at, v),
    [
      [od * 0.36, -back],
      [od * 0.36, -neck],
      [od * 0.38, -neck * 0.55],
      [od * 0.5, -0.02],
    ],
    { segments: dn >= 80 ? 16 : 10, crease: 2 },
  );
}

/** A pump, pickable as a whole. */
function drawPumpPlace(
  plant: PlantBuilder,
  place: PumpPlace,
  ports: readonly Port[],
  boreOf: (port: Port) => number,
): void {
  const { tag, at, motor, size } = place;
  const [x, y, z] = at;
  plant.zone(zoneOfPump(at));
  if (motor === '+z') {
    const level = ports[0]!.at[2];
    drawInlinePump(plant, standing(at), size, level);
    for (const port of ports) joint(plant, port, boreOf(port), [x, y, level], size);
    pickable(plant, tag, standing(at), new Vector3(-0.25, -0.25, 0), new Vector3(0.25, 0.25, level + size));
    plate(plant, along([x, y - 0.158 * size, 0.6], [0, -1, 0], [1, 0, 0]), 0.24, 0.105, [192, 84], {
      kind: 'vessel',
      tag,
      volume: '',
    });
    return;
  }
  const v = vector(motor);
  if (z > 0)
    box(
      plant.body,
      paint.concrete,
      standing([x, y, z / 2]),
      v[0] === 0 ? [size, 2.3 * size, z] : [2.3 * size, size, z],
      0.02,
    );
  const frame = standing(at, Math.atan2(v[1], v[0]));
  drawPump(plant, frame, size);
  for (const port of ports) joint(plant, port, boreOf(port), casing(place), size);
  pickable(plant, tag, frame, new Vector3(-size, -size * 0.4, 0), new Vector3(size, size * 0.4, size * 0.95));
}

/** A basket strainer on three legs, its cover held by bolts, flanged into the pipe at both sides. */
function strainer(plant: PlantBuilder, ports: readonly Port[], dn: number): void {
  const [x, y, level] = [9.55, 6, 1.1];
  const frame = standing([x, y, 0]);
  plant.zone(zoneOf([x, y, level]));
  plant.feet.push({ at: new Vector3(x, y, 0), radius: 0.5, weight: 0.5 });
  revolve(
    plant.body,
    paint.polished,
    frame,
    [
      [0, 0.72],
      [0.12, 0.76],
      [0.2, 0.86],
      [0.2, 1.3],
      [0.26, 1.31],
      [0.26, 1.38],
      [0.16, 1.46],
      [0, 1.48],
    ],
    { segments: 20, crease: 0.6 },
  );
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * Math.PI * 2;
    plant.bolts.push(
      shifted(frame, Math.cos(a) * 0.235, Math.sin(a) * 0.235, 1.38).scale(new Vector3(0.014, 0.014, 0.014)),
    );
  }
  for (let i = 0; i < 3; i++) {
    const a = (i / 3) * Math.PI * 2;
    const leg = standing([x + Math.cos(a) * 0.17, y + Math.sin(a) * 0.17, 0]);
    cylinder(plant.body, paint.matt, leg, 0.022, 0, 0.86, 10);
    cylinder(plant.body, paint.matt, leg, 0.06, 0, 0.012, 12);
  }
  for (const port of ports) joint(plant, port, dn, [x, y, level], 0.5);
}

/** Draws all pumps, and the strainer F-101 behind P-101. */
export function drawPumps(plant: PlantBuilder, diagram: Diagram, arrangement: Arrangement): void {
  const service = services(diagram);
  const boreOf = ({ node, towards }: Port): number => service.get(towards ?? node)?.dn ?? service.get(node)?.dn ?? 25;
  const all = [...arrangement.ports.values()];
  const portsOf = (tag: Tag): readonly Port[] => all.filter(({ node }) => node.split('.')[0] === tag);
  for (const place of places) drawPumpPlace(plant, place, portsOf(place.tag), boreOf);
  strainer(plant, portsOf('F-101'), 100);
}
