// Soft darkness by formula: near floors, under platforms, and on what looks at a vessel from close by.
import type { Ambient } from '../equipment/mesher.ts';
import { fermentor, floors } from './places.ts';
import { platforms, type Rect } from './platform-plan.ts';

/** Vessels that darken what stands close to them: centre, radius of the cladding, lower and upper end. */
const vessels: readonly (readonly [x: number, y: number, r: number, z0: number, z1: number])[] = [
  [fermentor.x, fermentor.y, fermentor.clad, 1.9, 10.6],
  [21, 8, 1.06, 1, 6.3],
];

function clamp01(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}

function smooth(from: number, to: number, value: number): number {
  const t = clamp01((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

const roofsAt = (floor: number): readonly Rect[] =>
  platforms.filter((platform) => platform.floor === floor).flatMap((platform) => platform.rects);
const overGround = roofsAt(floors.middle);
const overMiddle = roofsAt(floors.top);

/** 1 deep inside one of a platform's rectangles, 0 a metre outside. Asked for each of a million vertices. */
function under(roofs: readonly Rect[], x: number, y: number): number {
  let deepest = -1;
  for (let i = 0; i < roofs.length; i++) {
    const roof = roofs[i]!;
    const inside = Math.min(x - roof[0], roof[2] - x, y - roof[1], roof[3] - y);
    if (inside > deepest) deepest = inside;
  }
  return smooth(-0.8, 1.6, deepest);
}

/** Ambient occlusion of the fermentation hall. */
export const ambient: Ambient = (x, y, z, nx, ny, nz) => {
  let seen = 1;
  const floor = z >= floors.top - 0.02 ? floors.top : z >= floors.middle - 0.02 ? floors.middle : floors.ground;
  const above = z - floor;
  // Sides and undersides in the first 0.9 m above a floor.
  if (nz < 0.6 && above < 0.9) {
    const facing = nz < -0.3 ? 1 : 0.75;
    seen *= 1 - facing * 0.42 * (1 - smooth(0, 0.9, above));
  }
  if (z < floors.middle - 0.05) seen *= 1 - 0.34 * under(overGround, x, y) * (nz < -0.3 ? 1.15 : 1);
  else if (z < floors.top - 0.05) seen *= 1 - 0.17 * under(overMiddle, x, y);
  for (const [vx, vy, r, z0, z1] of vessels) {
    if (z < z0 - 0.9 || z > z1) continue;
    const dx = vx - x;
    const dy = vy - y;
    const distance = Math.hypot(dx, dy);
    const gap = distance - r;
    if (gap > 0.03 && gap < 0.9) {
      const looks = clamp01((nx * dx + ny * dy) / distance);
      seen *= 1 - 0.5 * looks * (1 - gap / 0.9);
    }
  }
  return seen;
};
