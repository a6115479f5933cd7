// Round bars and pipes along a path: straights and bends in one surface.
import { type Matrix4, Vector3 } from 'three';
import { type Point } from './frame.ts';
import { type Finish, type Mesher } from './mesher.ts';

/** A station of a sweep: its centre and the direction of travel there. */
export interface Waypoint {
  readonly at: Vector3;
  readonly tangent: Vector3;
}

/** The path of a pipe through corners, each rounded with the given centre-line radius (or what the legs allow). */
export function rounded(points: readonly Point[], bendRadius: number, steps: number): Waypoint[] {
  const corners = points.map((p) => new Vector3(...p));
  const path: Waypoint[] = [];
  for (let i = 0; i < corners.length; i++) {
    const here = corners[i]!;
    const before = corners[i - 1];
    const after = corners[i + 1];
    if (!before || !after) {
      const other = (after ?? before)!;
      const tangent = after ? other.clone().sub(here) : here.clone().sub(other);
      path.push({ at: here, tangent: tangent.normalize() });
      continue;
    }
    const incoming = here.clone().sub(before);
    const outgoing = after.clone().sub(here);
    const inLength = incoming.length() * (i === 1 ? 1 : 0.5);
    const outLength = outgoing.length() * (i === corners.length - 2 ? 1 : 0.5);
    incoming.normalize();
    outgoing.normalize();
    const angle = Math.acos(Math.min(1, Math.max(-1, incoming.dot(outgoing))));
    if (angle < 0.02) continue;
    const reach = Math.min(bendRadius * Math.tan(angle / 2), inLength * 0.98, outLength * 0.98);
    const radius = reach / Math.tan(angle / 2);
    const toCentre = outgoing.clone().sub(incoming).normalize();
    const centre = here.clone().addScaledVector(toCentre, radius / Math.cos(angle / 2));
    const axis = new Vector3().crossVectors(incoming, outgoing).normalize();
    const spoke = here.clone().addScaledVector(incoming, -reach).sub(centre);
    const count = Math.max(2, Math.ceil((steps * angle) / (Math.PI / 2)));
    for (let k = 0; k <= count; k++) {
      const turn = (angle * k) / count;
      path.push({
        at: spoke.clone().applyAxisAngle(axis, turn).add(centre),
        tangent: incoming.clone().applyAxisAngle(axis, turn),
      });
    }
  }
  return path;
}

/** A round bar or pipe along a path, its ends closed when `caps`. */
export function sweep(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  path: readonly Waypoint[],
  radius: number,
  wanted: number,
  caps = false,
): void {
  const segments = mesh.sides(wanted);
  mesh.begin(frame, look);
  const side = new Vector3();
  const first = path[0]!;
  side.set(0, 0, 1);
  if (Math.abs(first.tangent.z) > 0.9) side.set(1, 0, 0);
  side.addScaledVector(first.tangent, -side.dot(first.tangent)).normalize();
  const other = new Vector3();
  let run = 0;
  let last: number[] | null = null;
  let lastAt = first.at;
  for (const { at, tangent } of path) {
    side.addScaledVector(tangent, -side.dot(tangent)).normalize();
    other.crossVectors(tangent, side);
    run += at.distanceTo(lastAt);
    lastAt = at;
    const row: number[] = [];
    for (let j = 0; j <= segments; j++) {
      const a = (j / segments) * Math.PI * 2;
      const c = Math.cos(a);
      const s = Math.sin(a);
      const nx = side.x * c + other.x * s;
      const ny = side.y * c + other.y * s;
      const nz = side.z * c + other.z * s;
      row.push(mesh.vertex(at.x + nx * radius, at.y + ny * radius, at.z + nz * radius, nx, ny, nz, a * radius, run));
    }
    if (last) for (let j = 0; j < segments; j++) mesh.quad(last[j]!, last[j + 1]!, row[j + 1]!, row[j]!);
    last = row;
  }
  if (!caps) return;
  for (const [end, sign] of [
    [first, -1],
    [path.at(-1)!, 1],
  ] as const) {
    const cap = new Vector3(1, 0, 0);
    if (Math.abs(end.tangent.x) > 0.9) cap.set(0, 1, 0);
    cap.addScaledVector(end.tangent, -cap.dot(end.tangent)).normalize();
    const span = new Vector3().crossVectors(end.tangent, cap);
    const n = end.tangent.clone().multiplyScalar(sign);
    const middle = mesh.vertex(end.at.x, end.at.y, end.at.z, n.x, n.y, n.z);
    const rim: number[] = [];
    for (let j = 0; j <= segments; j++) {
      const a = (j / segments) * Math.PI * 2;
      const p = end.at
        .clone()
        .addScaledVector(cap, Math.cos(a) * radius)
        .addScaledVector(span, Math.sin(a) * radius);
      rim.push(mesh.vertex(p.x, p.y, p.z, n.x, n.y, n.z));
    }
    for (let j = 0; j < segments; j++) {
      if (sign > 0) mesh.triangle(middle, rim[j]!, rim[j + 1]!);
      else mesh.triangle(middle, rim[j + 1]!, rim[j]!);
    }
  }
}

/** A straight round bar between two points. */
export function bar(
  mesh: Mesher,
  look: Finish,
  frame: Matrix4,
  from: Point,
  to: Point,
  radius: number,
  segments = 8,
  caps = true,
): void {
  sweep(mesh, look, frame, rounded([from, to], 0, 1), radius, segments, caps);
}
