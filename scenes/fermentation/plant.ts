// Builds the whole drawing of the fermentation hall: what is where, in the order from the building to the valves.
import { type BuiltMesh, PlantBuilder } from '../equipment/builder.ts';
import { ambient } from './ambient.ts';
import { arrangement, routes } from '../../src/lines/fermentation/layout/index.ts';
import { diagram } from '../../src/lines/fermentation/diagram/index.ts';
import { drawEquipment } from './equipment.ts';
import { drawHead } from './head.ts';
import { drawHall } from './hall.ts';
import { drawPlatforms } from './platforms.ts';
import { drawR301 } from './r301.ts';
import { drawPipes } from './pipes.ts';
import { drawMountings } from './mountings.ts';
import { drawRawMaterials } from './raw-materials.ts';
import { drawRooms } from './rooms.ts';
import { drawSigns } from './signs.ts';
import { drawInlines } from './valves.ts';
import { hasFarForm } from './zones.ts';

/** `fineness` below 1 draws round parts with fewer sides, for zones that are seen from afar. */
export function buildPlant(fineness = 1): PlantBuilder {
  const plant = new PlantBuilder(ambient, fineness);
  drawHall(plant);
  drawPlatforms(plant, routes());
  drawR301(plant);
  drawEquipment(plant, diagram, arrangement);
  drawRawMaterials(plant);
  drawRooms(plant);
  drawHead(plant);
  drawSigns(plant);
  drawInlines(plant, diagram, arrangement);
  drawMountings(plant, arrangement, routes());
  drawPipes(plant, routes(), arrangement);
  return plant;
}

/** The coarse meshes of the zones that have a near and a far form; their names end with "~". */
export function buildFarMeshes(): BuiltMesh[] {
  const far = buildPlant(0.45);
  return far
    .build()
    .filter(({ zone, surface }) => hasFarForm(zone) && surface === 'uber')
    .map((mesh) => ({ ...mesh, zone: `${mesh.zone}~` }));
}
