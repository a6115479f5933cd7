// The soft darkness on a floor: under platforms, about feet and vessels; stains below drains, oil under valves, paint worn where
// people stand; and on a tier without a map of shadows those of the sun. Drawn once per floor.
import {
  type BufferGeometry,
  CanvasTexture,
  type MeshStandardMaterial,
  type Texture,
  type Vector3,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { Foot, Outlet } from '../equipment/builder.ts';
import { blank, drawn, type Paint, speckle } from './canvas.ts';
import type { Pieces } from '../pieces.ts';
import { type Field, pictureOf, sunShadow } from './sun-shade.ts';

export interface ShadePlan {
  /** Level of the floor, metres, and the rectangle that its shade covers. */
  readonly floor: number;
  readonly field: Field;
  /** What throws shadows that are painted on it; nothing where they are drawn anew in every picture. */
  readonly casters: readonly BufferGeometry[];
  readonly feet: readonly Foot[];
  readonly outlets: readonly Outlet[];
  /** Rectangles of what lies above, with its strength. */
  readonly roofs: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly openings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** What is worked from this floor: under it lie drops of oil and the marks of feet. */
  readonly worked: readonly Vector3[];
  /** Rectangles with a coating of their own, worn where people stand. */
  readonly coated: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
}

/** Points of the picture to a metre. */
const scale = 32;
/**
 * Shadows of what begins close above the floor are sharp, those from on high soft and thin: heights in metres, points to the metre,
 * points by which they are blurred, and the floor's colour in them. As dark as those of the map of shadows, what is left is the sky's.
 */
const LAYERS = [
  { heights: [-Infinity, 1.6], perMetre: 32, blur: 1.2, left: [116, 121, 128] },
  { heights: [1.6, 4.5], perMetre: 24, blur: 2.4, left: [128, 132, 139] },
  { heights: [4.5, Infinity], perMetre: 12, blur: 5, left: [164, 167, 172] },
] as const;

/** Points at most so far above a floor are worked from it, metres. */
const REACH = 2;

/** Points worked at whose stains are drawn in one piece. */
const AT_ONCE = 24;

/** Ends a piece: what is drawn is put off until the picture is read, and would all come in one piece at the end. */
function* done(p: Paint): Pieces {
  p.getImageData(0, 0, 1, 1);
  yield;
}

export function* groundShade(plan: ShadePlan): Pieces<Texture> {
  const { floor, field, casters, feet, outlets, roofs, openings, worked, coated } = plan;
  const shadows: { readonly picture: HTMLCanvasElement; readonly blur: number }[] = [];
  if (casters.length > 0)
    for (const { heights, perMetre, blur, left } of LAYERS) {
      shadows.push({ picture: pictureOf(yield* sunShadow(casters, floor, heights, field, perMetre), left), blur });
      yield;
    }
  const next = speckle(97);
  const width = Math.round((field.x1 - field.x0) * scale);
  const height = Math.round((field.y1 - field.y0) * scale);
  const px = (x: number): number => (x - field.x0) * scale;
  const py = (y: number): number => height - (y - field.y0) * scale;
  const p = blank(width, height);
  p.fillStyle = '#ffffff';
  p.fillRect(0, 0, width, height);
  // Where two shadows meet it is as dark as in one.
  p.globalCompositeOperation = 'darken';
  for (const { picture, blur } of shadows) {
    p.filter = `blur(${blur}px)`;
    p.drawImage(picture, 0, 0, width, height);
    yield* done(p);
  }
  p.globalCompositeOperation = 'source-over';
  p.filter = 'none';
  p.save();
  p.filter = 'blur(26px)';
  p.fillStyle = 'rgba(52,58,62,0.40)';
  for (const [x0, y0, x1, y1] of roofs)
    p.fillRect(px(x0 + 0.3), py(y1 - 0.3), (x1 - x0 - 0.6) * scale, (y1 - y0 - 0.6) * scale);
  p.restore();
  yield* done(p);
  const blob = (x: number, y: number, r: number, strength: number, tint: string): void => {
    const g = p.createRadialGradient(px(x), py(y), 0, px(x), py(y), r * scale);
    g.addColorStop(0, `rgba(${tint},${strength})`);
    g.addColorStop(0.35, `rgba(${tint},${strength * 0.62})`);
    g.addColorStop(0.7, `rgba(${tint},${strength * 0.2})`);
    g.addColorStop(1, `rgba(${tint},0)`);
    p.fillStyle = g;
    p.fillRect(px(x - r), py(y + r), r * 2 * scale, r * 2 * scale);
  };
  const below = worked.filter(({ z }) => z > floor && z < floor + REACH);
  if (coated.length > 0) {
    p.drawImage(coating(coated, below, [width, height], [px, py], next), 0, 0);
    yield* done(p);
  }
  for (const [n, { x, y }] of below.entries()) {
    // A drop or two from every packing, and an older stain that was wiped.
    blob(x + (next() - 0.5) * 0.5, y + (next() - 0.5) * 0.5, 0.18 + next() * 0.3, 0.1 + next() * 0.1, '52,50,44');
    for (let i = 0; i < 2; i++)
      blob(x + (next() - 0.5) * 0.3, y + (next() - 0.5) * 0.3, 0.05 + next() * 0.08, 0.25 + next() * 0.25, '30,28,24');
    if (n % AT_ONCE === AT_ONCE - 1) yield* done(p);
  }
  for (const { at, radius, weight } of feet) {
    if (Math.abs(at.z - floor) < 0.2) blob(at.x, at.y, radius * 1.25, weight, '28,32,35');
  }
  if (floor < 1) {
    // Water runs from every drain towards the gutter and dries: rings and a darker run.
    for (const { at, what } of outlets) {
      if (at.z > 0.6 || what === 'flame') continue;
      blob(at.x, at.y, 0.55, 0.3, '44,42,36');
      for (let i = 0; i < 5; i++)
        blob(at.x + (next() - 0.5) * 0.7, at.y - next() * 0.9, 0.12 + next() * 0.3, 0.16 + next() * 0.12, '50,46,38');
    }
    for (const { x, y, r } of openings) blob(x, y, r * 1.15, 0.34, '30,34,37');
  }
  for (let i = 0; i < 60; i++) blob(next() * 60, next() * 24, 0.1 + next() * 0.35, 0.1 + next() * 0.14, '40,38,34');
  const shade = new CanvasTexture(p.canvas);
  // Seen along the floor nearly always: without it a shadow runs out into a smear.
  shade.anisotropy = 8;
  return shade;
}

/** A coat of paint over rectangles of the floor, scuffed through where people stand at what they work. */
function coating(
  coated: ShadePlan['coated'],
  worked: readonly Vector3[],
  [width, height]: readonly [number, number],
  [px, py]: readonly [x: (x: number) => number, y: (y: number) => number],
  next: () => number,
): HTMLCanvasElement {
  return drawn(width, height, (p) => {
    p.fillStyle = 'rgba(86,102,104,0.34)';
    for (const [x0, y0, x1, y1] of coated) p.fillRect(px(x0), py(y1), (x1 - x0) * scale, (y1 - y0) * scale);
    p.globalCompositeOperation = 'destination-out';
    const scuff = (x: number, y: number, r: number, strength: number): void => {
      const [cx, cy] = [px(x), py(y)];
      const g = p.createRadialGradient(cx, cy, 0, cx, cy, r * scale);
      g.addColorStop(0, `rgba(0,0,0,${strength})`);
      g.addColorStop(0.6, `rgba(0,0,0,${strength * 0.6})`);
      g.addColorStop(1, 'rgba(0,0,0,0)');
      p.fillStyle = g;
      p.fillRect(cx - r * scale, cy - r * scale, 2 * r * scale, 2 * r * scale);
    };
    for (const { x, y } of worked)
      for (let i = 0; i < 5; i++)
        scuff(x + (next() - 0.5) * 1.6, y - 0.3 + (next() - 0.5) * 1.6, 0.15 + next() * 0.35, 0.25 + next() * 0.4);
    for (const [x0, y0, x1, y1] of coated)
      for (let i = 0; i < 260; i++)
        scuff(x0 + next() * (x1 - x0), y0 + next() * (y1 - y0), 0.04 + next() * 0.16, 0.2 + next() * 0.5);
  });
}

/** Multiplies a floor's colour by its shade, which covers a field of it. */
export function shaded(
  material: MeshStandardMaterial,
  shade: Texture,
  { x0, y0, x1, y1 }: Field,
  strength: number,
): MeshStandardMaterial {
  const metres = (a: number, b: number): string => `vec2(${a.toFixed(1)}, ${b.toFixed(1)})`;
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms['shade'] = { value: shade };
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloorAt;')
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>\nvFloorAt = (position.xy - ${metres(x0, y0)}) / ${metres(x1 - x0, y1 - y0)};`,
      );
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloorAt;\nuniform sampler2D shade;')
      .replace(
        '#include <color_fragment>',
        `#include <color_fragment>
        if (vFloorAt.x > 0.0 && vFloorAt.x < 1.0 && vFloorAt.y > 0.0 && vFloorAt.y < 1.0)
          diffuseColor.rgb *= mix(vec3(1.0), texture2D(shade, vFloorAt).rgb, ${strength.toFixed(2)});`,
      );
  };
  material.customProgramCacheKey = () => `shaded-${strength}-${x0}-${y0}-${x1}-${y1}`;
  return material;
}
