// Every valve, trap and in-line instrument of the arrangement, each with its tag.
import { type Matrix4, Vector3 } from 'three';
import { type Arrangement, faceToFace, type Inline, vector } from '../../src/plant/arrangement.ts';
import type { Diagram, Medium } from '../../src/plant/diagram.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import type { Pieces } from '../pieces.ts';
import { bore } from '../equipment/dimensions.ts';
import { across, along, type Point, shifted, turned } from '../equipment/frame.ts';
import { drawTrap, drawTransmitter } from '../equipment/instruments.ts';
import * as paint from '../equipment/palette.ts';
import { plate, tagPlate, wires } from '../equipment/plate.ts';
import { box, cylinder } from '../equipment/shapes.ts';
import { flangePair } from '../equipment/flange.ts';
import { drawValve } from '../equipment/valves/index.ts';
import { pickable, wheelSize } from '../equipment/valves/parts.ts';
import { facing } from './viewpoints.ts';
import { zoneOf } from './zones.ts';

/** Medium and diameter of the pipe in which a node lies. */
export interface Service {
  readonly medium: Medium;
  readonly dn: number;
}

export function services(diagram: Diagram): ReadonlyMap<string, Service> {
  const found = new Map<string, Service>();
  for (const line of diagram.lines) {
    for (const { medium, dn, nodes } of line.runs) {
      for (const node of nodes) if (!found.has(node)) found.set(node, { medium, dn });
    }
  }
  return found;
}

const accents: Readonly<Record<Medium, string>> = {
  steam: '#B3241F',
  water: '#1E7D46',
  air: '#8C9496',
  gas: '#E0B41E',
  'acid-alkali': '#6B3F8E',
  combustible: '#7A4A26',
  'other-liquid': '#2A2C2E',
  process: '#2F6F9F',
};

function wheelLook(medium: Medium) {
  return medium === 'process' ? paint.black : medium === 'air' ? paint.white : paint.mediumFinish[medium];
}

/** A plate for a body: on the yoke of large valves, hung below small ones, under the wheel where the stem lies level. */
function hangTag(plant: PlantBuilder, body: Inline, dn: number, accent: string, plane: number, radius: number): void {
  const [x, y, z] = body.at;
  const flow = vector(body.flow);
  const stem = vector(body.stem);
  const width = dn >= 100 ? 0.17 : dn >= 40 ? 0.15 : 0.13;
  const level = Math.abs(stem[2]) < 0.5;
  // A plate may look along the pipe: it hangs below it or stands above it.
  const out = level ? stem : facing(body.at, [0, 0, 0]);
  const face = (at: Point): Matrix4 => along(at, out, [0, 0, 1]).multiply(turnUp);
  if (level) {
    const drop = Math.max(radius, wheelSize(dn) * 0.5) + width * 0.34;
    const reach = Math.max(radius + 0.03, plane * 0.72);
    const at: Point = [x + stem[0] * reach, y + stem[1] * reach, z - drop];
    tagPlate(plant, face(at), body.tag, accent, dn);
    wires(plant, face(at), width, drop - width * 0.25);
    return;
  }
  if (dn >= 100) {
    const reach = radius * 1.06 + 0.02;
    const up = Math.max(radius * 1.7, plane * 0.52);
    const at: Point = [x + out[0] * reach, y + out[1] * reach, z + up];
    const frame = face(at);
    tagPlate(plant, frame, body.tag, accent, dn);
    box(plant.body, paint.matt, shifted(frame, 0, 0, -reach * 0.36 - 0.005), [0.03, 0.012, reach * 0.7]);
    return;
  }
  const drop = radius + width * 0.25 + 0.05;
  const lengthwise = Math.abs(out[0] * flow[0] + out[1] * flow[1]) > 0.5;
  const reach = lengthwise ? 0 : radius * 0.7 + 0.01;
  const at: Point = [x + out[0] * reach, y + out[1] * reach, z - drop];
  tagPlate(plant, face(at), body.tag, accent, dn);
  wires(plant, face(at), width, drop - width * 0.25);
}

/** `along` puts +x where the hint points; plates have y up. */
const turnUp = along([0, 0, 0], [0, 0, 1], [0, -1, 0]);

/** A small plate beside what nobody turns. */
function smallTag(plant: PlantBuilder, { tag, at, flow }: Inline, accent: string): void {
  const out = facing(at, vector(flow));
  const face = along([at[0] + out[0] * 0.05, at[1] + out[1] * 0.05, at[2] - 0.075], out, [0, 0, 1]).multiply(turnUp);
  plate(plant, face, 0.1, 0.05, [128, 64], { kind: 'tag', tag, accent }, 0.004);
}

/** Draws everything that sits in a pipe. */
export function* drawInlines(plant: PlantBuilder, diagram: Diagram, arrangement: Arrangement): Pieces {
  const known = new Map(diagram.valves.map((valve) => [valve.tag, valve]));
  const service = services(diagram);
  for (const body of arrangement.inlines.values()) {
    yield;
    plant.zone(zoneOf(body.at));
    const flow = vector(body.flow);
    const stem = vector(body.stem);
    // The flow of an angle body enters along its stem; its frame's x runs where the flow leaves.
    const frame = across(body.at, body.leaves ? vector(body.leaves) : flow, stem);
    const { medium, dn } = service.get(body.tag) ?? { medium: 'process' as Medium, dn: 25 };
    const valve = known.get(body.tag);
    if (valve) {
      const site = {
        tag: body.tag,
        dn: valve.dn,
        length: faceToFace(valve),
        frame,
        wheel: wheelLook(medium),
        pipe: medium === 'process' || medium === 'air' ? paint.matt : paint.mediumFinish[medium],
      };
      const before = plant.moving.length;
      drawValve(plant, valve, site);
      const mover = plant.moving[before];
      const at = new Vector3(...body.at);
      const plane = mover ? new Vector3().setFromMatrixPosition(mover.frame).sub(at).length() : bore(valve.dn).od;
      if (valve.kind === 'check') smallTag(plant, body, accents[medium]);
      else hangTag(plant, body, valve.dn, accents[medium], plane, bore(valve.dn).od * 0.66);
    } else if (body.tag.startsWith('ST-')) {
      drawTrap(plant, frame, dn, 0.15);
      smallTag(plant, body, accents[medium]);
    } else drawInlineInstrument(plant, body.tag, frame, dn, body.at, flow);
  }
}

/** A flow element or a thermowell between flanges, with its head on the stem's side. */
function drawInlineInstrument(
  plant: PlantBuilder,
  tag: string,
  frame: Matrix4,
  dn: number,
  at: Point,
  flow: Point,
): void {
  const { od } = bore(dn);
  const pipe = turned(frame, [0, 0, 0], [1, 0, 0], [0, 0, 1]);
  cylinder(plant.body, paint.stainless, pipe, od / 2, -0.075, 0.075, 22);
  for (const side of [-1, 1]) {
    flangePair(plant, turned(frame, [side * 0.045, 0, 0], [side, 0, 0]), dn);
  }
  const out = facing(at, flow);
  const head = along([at[0], at[1], at[2] + od / 2 + 0.2], out, [0, 0, 1]).multiply(turnUp);
  drawTransmitter(plant, tag, head, 0.15);
  const name = along([at[0] + out[0] * 0.05, at[1] + out[1] * 0.05, at[2] + od / 2 + 0.36], out, [0, 0, 1]).multiply(
    turnUp,
  );
  plate(plant, name, 0.12, 0.06, [128, 64], { kind: 'tag', tag, accent: '#28588F' }, 0.004);
  pickable(plant, tag, frame, new Vector3(-0.09, -od * 0.7, -od * 0.7), new Vector3(0.09, od * 0.7, od * 0.7 + 0.3));
}
