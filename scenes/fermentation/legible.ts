// How the lettered plates of the workshop look from a place: whole, turned to whoever looks, large enough, behind something?
import { PerspectiveCamera, Vector3 } from 'three';
import { type Atlas, atlasSize, type Cell } from '../equipment/atlas.ts';
import type { BuiltMesh } from '../equipment/builder.ts';
import { tiers } from '../quality.ts';
import { wordsOf } from '../words.ts';
import type { Sightlines } from './sightlines.ts';
import { lookOf, Sight } from './zones.ts';

/** A lettered rectangle of the drawing. */
export interface Plate {
  /** The tag, or what is written there. */
  readonly text: string;
  readonly zone: string;
  readonly centre: Vector3;
  /** From the centre to the middle of the right and of the upper edge. */
  readonly right: Vector3;
  readonly up: Vector3;
  /** Height of its capitals as a share of the plate's. */
  readonly capitals: number;
}

/** Height of a capital and widths of characters, of the size of the type (Noto Sans CJK, bold). */
const CAPITAL = 0.733;
const wide = (text: string): number => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 1 : 0.62), 0);

/** Height of the capitals in a cell as a share of its own, as materials/atlas.ts fits them; in the language in which they are smaller. */
function capitalsOf({ width: w, height: h, lettering }: Cell): number {
  const size = (most: number, room: number, text: string): number => Math.min(most, room / wide(text));
  if (lettering.kind === 'vessel') return (size(h * 0.44, w - 40, lettering.tag) / h) * CAPITAL;
  if (lettering.kind !== 'plain' && lettering.kind !== 'sign') return 0;
  const { kind, text } = lettering;
  const texts =
    kind === 'plain' ? [text] : (['zh-CN', 'en'] as const).map((language) => wordsOf({}, language).text(text));
  return (Math.min(...texts.map((one) => size(h * 0.66, w - h * 0.6, one))) / h) * CAPITAL;
}

/** Name plates, signs and boards among what is lettered. */
export function platesOf(meshes: readonly BuiltMesh[], atlas: Atlas): readonly Plate[] {
  const cells = atlas.cells.filter(
    ({ lettering: { kind } }) => kind === 'vessel' || kind === 'plain' || kind === 'sign',
  );
  return meshes
    .filter(({ surface }) => surface === 'label')
    .flatMap(({ zone, geometry }) => {
      const position = geometry.getAttribute('position');
      const uv = geometry.getAttribute('uv');
      const index = geometry.getIndex()!.array;
      const found: Plate[] = [];
      for (let i = 0; i + 5 < index.length; i += 3) {
        // A rectangle is two triangles: lower left, lower right, upper right; lower left, upper right, upper left.
        if (index[i] !== index[i + 3] || index[i + 2] !== index[i + 4]) continue;
        const [a, b, c, d] = [index[i]!, index[i + 1]!, index[i + 2]!, index[i + 5]!];
        const u = ((uv.getX(a) + uv.getX(c)) / 2) * atlasSize.width;
        const v = (1 - (uv.getY(a) + uv.getY(c)) / 2) * atlasSize.height;
        const cell = cells.find((one) => u > one.x && u < one.x + one.width && v > one.y && v < one.y + one.height);
        if (!cell) continue;
        const [p, q, r, s] = [a, b, c, d].map((at) => new Vector3().fromBufferAttribute(position, at));
        const { lettering } = cell;
        found.push({
          text: 'tag' in lettering ? lettering.tag : 'text' in lettering ? lettering.text : '',
          zone,
          centre: p!.clone().add(r!).multiplyScalar(0.5),
          right: q!.clone().add(r!).sub(p!).sub(s!).multiplyScalar(0.25),
          up: r!.clone().add(s!).sub(p!).sub(q!).multiplyScalar(0.25),
          capitals: capitalsOf(cell),
        });
        i += 3;
      }
      return found;
    });
}

/** Width of the workshop's picture in a window of 1366 x 768, px (design/look/README.md 4), and its height at 16:9. */
const FIELD = 994;
const camera = new PerspectiveCamera(52, 16 / 9, 0.1, 160);
camera.up.set(0, 0, 1);

/** From one line of sight to the next, metres on the plate. */
const FINE = 0.012;
/** Letters are at least so high, px, and plates are turned away by no more, degrees. */
const LEAST_PX = 12;
const MOST_TURNED = 60;

/** What keeps a plate from being read by somebody who stands at `eye` and looks at `target`; empty when nothing does. */
export function faults(
  { centre, right, up, capitals, zone }: Plate,
  { eye, target }: { readonly eye: readonly number[]; readonly target: readonly number[] },
  lines: Sightlines,
): readonly string[] {
  camera.position.fromArray(eye as number[]);
  camera.lookAt(new Vector3().fromArray(target as number[]));
  camera.updateMatrixWorld();
  const at = (x: number, y: number): Vector3 => centre.clone().addScaledVector(right, x).addScaledVector(up, y);
  const seen = (x: number, y: number): Vector3 => at(x, y).project(camera);
  const ahead = camera.getWorldDirection(new Vector3());
  const wrong: string[] = [];
  for (const [x, y] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    const p = seen(x, y);
    if (at(x, y).sub(camera.position).dot(ahead) <= 0 || Math.abs(p.x) > 0.985 || Math.abs(p.y) > 0.985)
      return ['not wholly in the picture'];
  }
  const out = right.clone().cross(up).normalize();
  const turned = (out.angleTo(camera.position.clone().sub(centre)) / Math.PI) * 180;
  if (turned > MOST_TURNED) wrong.push(`turned away by ${turned.toFixed(0)} degrees`);
  const px = seen(0, capitals)
    .sub(seen(0, -capitals))
    .setZ(0)
    .multiply(new Vector3(FIELD / 2, (FIELD * 9) / 32, 0))
    .length();
  if (px < LEAST_PX) wrong.push(`letters ${px.toFixed(1)} px high`);
  for (const [name, { detail }] of Object.entries(tiers))
    if (!new Sight(zone, lookOf('label'), detail).shows(camera.position)) wrong.push(`not drawn on ${name}`);
  if (wrong.length > 0) return wrong;
  const behind = new Set<string>();
  // So close that nothing as thick as a thumb is missed.
  const steps = Math.ceil((right.length() * 2) / FINE);
  for (let i = 0; i <= steps; i++)
    for (const y of [-0.9, -0.45, 0, 0.45, 0.9]) {
      const hit = lines.hit(camera.position, at((i / steps) * 1.9 - 0.95, y).addScaledVector(out, 0.004), 0.004);
      if (hit) behind.add(`behind ${hit.what} ${hit.away.toFixed(1)} m away`);
    }
  return [...behind];
}
