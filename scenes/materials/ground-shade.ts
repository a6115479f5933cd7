// The soft darkness on a floor: under platforms, about feet and vessels, and the stains below drains. Drawn once per floor.
import { CanvasTexture, type MeshStandardMaterial, type Texture, type WebGLProgramParametersWithUniforms } from 'three';
import type { Foot, Outlet } from '../equipment/builder.ts';
import { drawn, speckle } from './canvas.ts';

export interface ShadePlan {
  /** Level of the floor, metres. */
  readonly floor: number;
  readonly feet: readonly Foot[];
  readonly outlets: readonly Outlet[];
  /** Rectangles of what lies above, with its strength. */
  readonly roofs: readonly (readonly [x0: number, y0: number, x1: number, y1: number])[];
  readonly openings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
}

const field = { width: 60, depth: 24 } as const;
const scale = 2048 / field.width;

export function groundShade({ floor, feet, outlets, roofs, openings }: ShadePlan): Texture {
  const next = speckle(97);
  const height = Math.round(field.depth * scale);
  const canvas = drawn(2048, height, (p) => {
    p.fillStyle = '#ffffff';
    p.fillRect(0, 0, 2048, height);
    const px = (x: number): number => x * scale;
    const py = (y: number): number => height - y * scale;
    p.save();
    p.filter = 'blur(26px)';
    p.fillStyle = 'rgba(52,58,62,0.40)';
    for (const [x0, y0, x1, y1] of roofs)
      p.fillRect(px(x0 + 0.3), py(y1 - 0.3), (x1 - x0 - 0.6) * scale, (y1 - y0 - 0.6) * scale);
    p.restore();
    const blob = (x: number, y: number, r: number, strength: number, tint: string): void => {
      const g = p.createRadialGradient(px(x), py(y), 0, px(x), py(y), r * scale);
      g.addColorStop(0, `rgba(${tint},${strength})`);
      g.addColorStop(0.35, `rgba(${tint},${strength * 0.62})`);
      g.addColorStop(0.7, `rgba(${tint},${strength * 0.2})`);
      g.addColorStop(1, `rgba(${tint},0)`);
      p.fillStyle = g;
      p.fillRect(px(x - r), py(y + r), r * 2 * scale, r * 2 * scale);
    };
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
  });
  return new CanvasTexture(canvas);
}

/** Multiplies a floor's colour by its shade. */
export function shaded(material: MeshStandardMaterial, shade: Texture, strength: number): MeshStandardMaterial {
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.uniforms['shade'] = { value: shade };
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec2 vFloorAt;')
      .replace(
        '#include <project_vertex>',
        `#include <project_vertex>\nvFloorAt = position.xy / vec2(${field.width}.0, ${field.depth}.0);`,
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
  material.customProgramCacheKey = () => `shaded-${strength}`;
  return material;
}
