// Which valve or instrument a ray meets: boxes, with floors, walls of vessels and distance in the way. Pure and cheap, so it
// may run on every move of the pointer.
import type { Ray } from 'three';
import type { Target } from '../equipment/builder.ts';

/** Something that hides what lies behind it. */
export interface Blocker {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly low: number;
  readonly high: number;
}

/** Distance at which a ray enters a box, or null. */
export function enterBox(ray: Ray, { centre, half }: Pick<Target, 'centre' | 'half'>): number | null {
  let near = 0;
  let far = Infinity;
  for (const k of ['x', 'y', 'z'] as const) {
    const d = ray.direction[k];
    const from = ray.origin[k];
    const low = centre[k] - half[k];
    const high = centre[k] + half[k];
    if (Math.abs(d) < 1e-9) {
      if (from < low || from > high) return null;
      continue;
    }
    const a = (low - from) / d;
    const b = (high - from) / d;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
    if (near > far) return null;
  }
  return near;
}

/** Distance at which a ray enters an upright cylinder, or null. */
export function enterCylinder(ray: Ray, { x, y, radius, low, high }: Blocker): number | null {
  const ox = ray.origin.x - x;
  const oy = ray.origin.y - y;
  const { x: dx, y: dy, z: dz } = ray.direction;
  const a = dx * dx + dy * dy;
  const b = ox * dx + oy * dy;
  const c = ox * ox + oy * oy - radius * radius;
  if (a < 1e-12 || c < 0) return null;
  const root = b * b - a * c;
  if (root < 0) return null;
  const t = (-b - Math.sqrt(root)) / a;
  if (t < 0) return null;
  const z = ray.origin.z + dz * t;
  return z >= low && z <= high ? t : null;
}

/** The nearest target along a ray within reach, unless a blocker stands before it. Small things win over what is about them. */
export function pick(ray: Ray, targets: readonly Target[], blockers: readonly Blocker[], reach: number): string | null {
  let hidden = reach;
  for (const blocker of blockers) {
    const t = enterCylinder(ray, blocker);
    if (t !== null && t < hidden) hidden = t;
  }
  let best: string | null = null;
  let bestScore = Infinity;
  for (const target of targets) {
    const t = enterBox(ray, target);
    if (t === null || t > hidden) continue;
    const score = t + (target.half.x + target.half.y + target.half.z) * 0.5;
    if (score < bestScore) {
      bestScore = score;
      best = target.tag;
    }
  }
  return best;
}
