// Where the sun stands and what throws a shadow in it: asked by the map of shadows, and by the shadows painted on the floors of
// tiers that have no such map.
import { Vector3 } from 'three';
import type { Surface } from './equipment/builder.ts';

/** From a place to the sun, metres; west, south and high. */
export const TO_SUN = new Vector3(-13, -15, 26);

/**
 * Zones that throw no shadow: the frame of the hall would turn the floor into a net, and plates without a gap would leave what is
 * below them without any: the light that comes in there through the windows is the sun's, past the steelwork.
 */
const shadowless = new Set(['walls', 'south', 'roof', 'columns', 'lamps', 'ground', 'crane', 'horizon', 'soffit']);
const surfacesWithoutShadow: ReadonlySet<Surface> = new Set(['floor', 'wall', 'sky', 'glow', 'label']);

/** Whether a mesh throws a shadow; its coarse form, if it has one, does so for it. */
export function throwsShadow(zone: string, surface: Surface): boolean {
  return !shadowless.has(zone) && !surfacesWithoutShadow.has(surface) && !zone.endsWith('+');
}
