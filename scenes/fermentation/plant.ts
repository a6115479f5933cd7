// Builds the whole drawing of the fermentation hall: what is where, in the order from the building to the valves.
import { PlantBuilder } from '../equipment/builder.ts';
import { ambient } from './ambient.ts';
import { drawHall } from './hall.ts';
import { drawPlatforms } from './platforms.ts';
import { drawR301 } from './r301.ts';

export function buildPlant(): PlantBuilder {
  const plant = new PlantBuilder(ambient);
  drawHall(plant);
  drawPlatforms(plant);
  drawR301(plant);
  return plant;
}
