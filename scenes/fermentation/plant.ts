// Builds the whole drawing of the fermentation hall: what is where, in the order from the building to the valves.
import { type BuiltMesh, isBody, PlantBuilder } from '../equipment/builder.ts';
import { ambient } from './ambient.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { drawEquipment } from './equipment.ts';
import { drawHead } from './head.ts';
import { drawHall } from './hall.ts';
import { drawPlatforms } from './platforms.ts';
import { drawR301 } from './r301.ts';
import { drawPipes } from './pipes.ts';
import { drawNameBoards } from './name-boards.ts';
import { drawMountings } from './mountings.ts';
import { drawRawMaterials } from './raw-materials.ts';
import { drawRooms } from './rooms.ts';
import { drawSigns } from './signs.ts';
import { drawSwingBend } from './swing-bend.ts';
import { drawInlines } from './valves.ts';
import { hasFarForm } from './zones.ts';
import { inOneGo, type Pieces } from '../pieces.ts';

/** Share of the sides that round parts have in the coarse form. */
const COARSE = 0.45;

function* drawAll(plant: PlantBuilder): Pieces {
  drawHall(plant);
  yield;
  drawPlatforms(plant, routes());
  yield;
  drawR301(plant, arrangement);
  yield* drawEquipment(plant, diagram, arrangement);
  for (const draw of [drawRawMaterials, drawRooms, drawHead, drawSigns, drawNameBoards]) {
    draw(plant);
    yield;
  }
  yield* drawInlines(plant, diagram, arrangement);
  drawSwingBend(plant, arrangement);
  yield* drawMountings(plant, arrangement, routes());
  yield* drawPipes(plant, routes(), diagram, arrangement);
}

/** The plant as it is from near, drawn in one go. */
export function buildPlant(): PlantBuilder {
  const plant = new PlantBuilder(ambient);
  inOneGo(drawAll(plant));
  return plant;
}

export interface Built {
  readonly plant: PlantBuilder;
  /** All meshes. Zones that have a near and a far form have a coarse mesh as well; its name ends with "~". */
  readonly meshes: readonly BuiltMesh[];
}

/** Draws the plant as it is from near, and from afar what has a form of its own for that. */
export function* buildWorkshop(): Pieces<Built> {
  const plant = new PlantBuilder(ambient);
  yield* drawAll(plant);
  const meshes = yield* plant.build();
  const far = new PlantBuilder(ambient, COARSE, (zone, surface) => hasFarForm(zone) && isBody(surface));
  yield* drawAll(far);
  const coarse = yield* far.build();
  return { plant, meshes: [...meshes, ...coarse.map((mesh) => ({ ...mesh, zone: `${mesh.zone}~` }))] };
}
