// Builds the whole drawing of the fermentation hall: what is where, in the order from the building to the valves.
import { PlantBuilder } from '../equipment/builder.ts';
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
import { drawInlines } from './valves.ts';

export function buildPlant(): PlantBuilder {
  const plant = new PlantBuilder(ambient);
  drawHall(plant);
  drawPlatforms(plant);
  drawR301(plant);
  drawEquipment(plant, diagram, arrangement);
  drawHead(plant);
  drawInlines(plant, diagram, arrangement);
  drawMountings(plant, arrangement);
  drawPipes(plant, routes(), arrangement);
  return plant;
}
