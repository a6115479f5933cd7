// R-301 cut open: everything south of its axis is taken away, and what goes on inside shows: level and foam, bubbles of the
// air and of boiling, the turning discs, the broth's colour as the mycelium grows.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import {
  CircleGeometry,
  Color,
  DoubleSide,
  type Group,
  Material,
  Matrix4,
  Mesh,
  type Object3D,
  Plane,
  ShaderMaterial,
  Vector3,
} from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { fermentor } from './fermentation/places.ts';
import { Interior, interiorShader } from './interior.ts';
import { cutAt, sectionFace, sectionShaft, sectionShell } from './fermentation/section.ts';
import { inDaylight } from './materials/fixed.ts';
import { placedVertex, planeNoise } from './materials/glsl.ts';
import { uberMaterial } from './materials/uber.ts';
import { useDisposal } from './disposal.ts';
import { nothing } from './nothing.ts';
import { setTurn } from './turning.ts';
import { useStale } from './showing.ts';
import { useStir } from './unrest.ts';

const { x, y, radius, bottomTangent, topTangent, head } = fermentor;

const noise = /* glsl */ `
${interiorShader}
uniform vec3 broth;
uniform vec3 froth;
varying vec3 vAt;
${planeNoise}
`;

/** The liquid in the plane of the cut: clouds that the discs stir, bubbles that rise, foam above. */
const faceShader = /* glsl */ `
${noise}
// Bubbles of a jittered lattice that rises: ring and highlight of the one of this cell.
float rising(vec2 p, float pitch, float rate, float share, float size) {
  float time = life.w;
  p.y -= time * rate;
  p.x += 0.05 * sin(p.y * 3.0 + time * 1.4);
  vec2 q = p / pitch;
  vec2 cell = floor(q);
  float h = hash(cell);
  if (h > share) return 0.0;
  vec2 centre = cell + 0.5 + 0.5 * (vec2(hash(cell + 3.1), hash(cell + 9.7)) - 0.5);
  float r = (0.5 + 0.5 * hash(cell + 17.0)) * size / pitch;
  float d = length(q - centre);
  return smoothstep(r, r * 0.82, d) * (0.35 + 0.65 * smoothstep(r * 0.55, r * 0.95, d)) ;
}
void main() {
  float surface = levels.x;
  float crown = levels.y;
  float boiling = life.y;
  float speed = life.z;
  float time = life.w;
  vec2 p = vec2(vAt.x - ${x.toFixed(2)}, vAt.z - ${bottomTangent.toFixed(2)});
  float below = surface - vAt.z + 0.03 * (noise(vec2(p.x * 3.0, time * 1.5)) - 0.5) * (0.3 + speed + boiling);
  if (vAt.z > crown) discard;
  vec3 color;
  float alpha;
  if (below < 0.0) {
    float cells = max(max(rising(p, 0.11, 0.012, 1.0, 0.052), rising(p + 0.37, 0.075, 0.01, 1.0, 0.036)), 0.0);
    color = froth * (0.78 + 0.3 * cells);
    alpha = 0.94;
  } else {
    float drift = time * (0.15 + 0.9 * speed);
    float cloud = noise(p * 1.4 + vec2(sin(p.y * 1.3 + drift), drift * 0.6)) * 0.6 + noise(p * 4.0 - vec2(0.0, drift)) * 0.4;
    color = broth * (0.80 + 0.32 * cloud);
    float reach = life.x;
    float spread = smoothstep(2.15, 0.4, abs(p.x)) * smoothstep(-0.9, 0.1, p.y);
    float b = 0.0;
    if (reach > 0.0) {
      b = max(b, rising(p, 0.26, 0.35, 0.75 * reach * spread, 0.045));
      b = max(b, rising(p + vec2(0.5, 0.2), 0.15, 0.27, 0.7 * reach * spread, 0.026));
      b = max(b, rising(p + vec2(0.2, 0.7), 0.09, 0.2, 0.55 * reach, 0.014));
    }
    float boil = boiling;
    if (boil > 0.0) {
      b = max(b, rising(p + vec2(0.9, 0.1), 0.2, 0.5, 0.5 * boil, 0.05));
      b = max(b, rising(p + vec2(0.1, 0.4), 0.1, 0.4, 0.5 * boil, 0.024));
    }
    color += b * vec3(0.42, 0.40, 0.33);
    color *= mix(0.82, 1.0, smoothstep(0.0, 2.5, 3.4 - below * 0.4));
    alpha = 0.66 + 0.25 * b;
  }
  gl_FragColor = vec4(color, alpha);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

/** The free surface, seen from above: broth or, where there is foam, its crown. */
const topShader = /* glsl */ `
${noise}
void main() {
  vec2 p = vAt.xy - vec2(${x.toFixed(2)}, ${y.toFixed(2)});
  if (p.y < 0.0) discard;
  float speed = life.z;
  float time = life.w;
  float turn = atan(p.y, p.x) + time * speed * 0.4 / (0.5 + length(p));
  vec2 q = vec2(cos(turn), sin(turn)) * length(p);
  float wave = noise(q * 3.0 + time * 0.5) * 0.6 + noise(q * 9.0 - time * 0.8) * 0.4;
  float cover = smoothstep(0.0, 0.05, levels.y - levels.x);
  vec3 color = mix(broth * (0.85 + 0.3 * wave), froth * (0.8 + 0.25 * noise(q * 18.0)), cover);
  gl_FragColor = vec4(color, mix(0.88, 0.98, cover));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

interface CutAwayProps {
  readonly attempt: Attempt;
  readonly noisy: boolean;
  readonly still: boolean;
}

/** Distance from the axis at which a level meets the wall. */
function radiusAt(z: number): number {
  const beyond = z < bottomTangent ? bottomTangent - z : z > topTangent ? z - topTangent : 0;
  return radius * Math.sqrt(Math.max(0, 1 - (beyond / head) ** 2));
}

export function CutAway({ attempt, noisy, still }: CutAwayProps) {
  const stir = useStir();
  const shaft = useRef<Group>(null);
  const top = useRef<Mesh>(null);
  const parts = useMemo(() => {
    const inside = new Interior(attempt, 6);
    const shared = {
      levels: { value: inside.levels },
      life: { value: inside.life },
      broth: { value: inside.broth },
      froth: { value: new Color('#E4D3AC') },
    };
    const painted = {
      vertexShader: placedVertex,
      transparent: true,
      fog: false,
      side: DoubleSide,
      uniforms: shared,
    } as const;
    return {
      inside,
      axis: new Matrix4().setPosition(x, y, 0),
      turned: new Float64Array(1),
      shell: sectionShell(),
      discs: sectionShaft(),
      face: sectionFace(),
      disc: new CircleGeometry(1, 64),
      steel: inDaylight(uberMaterial({ noisy, side: DoubleSide })),
      liquid: new ShaderMaterial({ ...painted, fragmentShader: faceShader, depthWrite: false }),
      surface: new ShaderMaterial({ ...painted, fragmentShader: topShader }),
    };
  }, [attempt, noisy]);
  useDisposal(parts);
  useCut();
  useStale(() => parts.inside.read() || (!still && parts.inside.lives));
  useFrame((_, delta) => {
    const { inside } = parts;
    inside.read();
    const crown = inside.levels.y;
    if (top.current) {
      const r = radiusAt(crown) - 0.004;
      top.current.visible = crown > bottomTangent - head + 0.02;
      top.current.position.z = crown;
      top.current.scale.set(r, r, 1);
    }
    if (still) return;
    const seconds = Math.min(delta, 1 / 30);
    inside.life.w += seconds;
    if (inside.lives) stir.moves = true;
    if (!shaft.current || inside.life.z === 0) return;
    parts.turned[0] = (parts.turned[0]! - inside.life.z * Math.PI * 2 * seconds) % (Math.PI * 2);
    setTurn(shaft.current.matrix, parts.turned, 0);
    shaft.current.matrixWorldNeedsUpdate = true;
  });
  return (
    <group userData={{ section: true }}>
      <mesh geometry={parts.shell} material={parts.steel} raycast={nothing} />
      <group ref={shaft} matrixAutoUpdate={false} matrix={parts.axis}>
        <mesh geometry={parts.discs} material={parts.steel} raycast={nothing} />
      </group>
      <mesh
        ref={top}
        geometry={parts.disc}
        material={parts.surface}
        position={[x, y, 0]}
        raycast={nothing}
        renderOrder={2}
      />
      <mesh geometry={parts.face} material={parts.liquid} raycast={nothing} renderOrder={3} />
    </group>
  );
}

const plane = [new Plane(new Vector3(0, 1, 0), -cutAt)];

/** Every lit material of the scene but the section's own: what is painted by formula has nothing to cut. */
function eachMaterial(scene: Object3D, cut: (material: Material) => void): void {
  const visit = (object: Object3D): void => {
    if (object.userData['section'] === true) return;
    const { material } = object as Mesh;
    if (material instanceof Material && !(material instanceof ShaderMaterial)) cut(material);
    for (const child of object.children) visit(child);
  };
  visit(scene);
}

/** Takes away what lies in front of the cut for as long as the section is looked at. */
function useCut(): void {
  const scene = useThree((state) => state.scene);
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  useLayoutEffect(() => {
    gl.localClippingEnabled = true;
    eachMaterial(scene, (material) => {
      material.clippingPlanes = plane;
    });
    invalidate();
    return () => {
      eachMaterial(scene, (material) => {
        material.clippingPlanes = null;
      });
      gl.localClippingEnabled = false;
      invalidate();
    };
  }, [scene, gl, invalidate]);
}
