// What one sees through the view glass of R-301: the wet wall in the lamp's light, the shaft, the surface of the broth with its
// foam, quiet, stirred or boiling. One disc; the inside is found by following the line of sight, not by drawing it.
import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import { ShaderMaterial, Vector3 } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import type { BuiltMesh } from './equipment/builder.ts';
import { fermentor } from './fermentation/places.ts';
import { useDisposal } from './disposal.ts';
import { Interior, interiorShader } from './interior.ts';
import { fixed } from './materials/fixed.ts';
import { nothing } from './nothing.ts';
import { useStale } from './showing.ts';
import { Spots } from './sight.ts';
import { useStir } from './unrest.ts';
import { placedVertex, planeNoise } from './materials/glsl.ts';

const fragmentShader = /* glsl */ `
${interiorShader}
uniform vec3 broth;
varying vec3 vAt;
varying vec2 vDisc;
const vec2 axis = vec2(${fermentor.x.toFixed(1)}, ${fermentor.y.toFixed(1)});
const float radius = ${fermentor.radius.toFixed(2)};
${planeNoise}
// Bubbles: the nearest of a jittered lattice, each growing and bursting in its own time.
float bubbles(vec2 p, float rate) {
  float time = life.w;
  vec2 i = floor(p);
  float lit = 0.0;
  for (int x = -1; x <= 1; x++) for (int y = -1; y <= 1; y++) {
    vec2 cell = i + vec2(x, y);
    float h = hash(cell);
    float age = fract(time * rate * (0.5 + h) + h * 7.0);
    vec2 centre = cell + 0.5 + 0.4 * (vec2(hash(cell + 3.1), hash(cell + 9.7)) - 0.5);
    float r = 0.12 + 0.42 * age * h;
    float d = length(p - centre);
    lit = max(lit, smoothstep(r, r - 0.09, d) * (0.45 + 0.55 * smoothstep(r - 0.16, r, d)) * (1.0 - age * age));
  }
  return lit;
}
float toCylinder(vec2 from, vec2 way, float r, bool inside) {
  float a = dot(way, way);
  float b = dot(from, way);
  float c = dot(from, from) - r * r;
  float root = b * b - a * c;
  if (root < 0.0 || a < 1e-6) return 1e9;
  float t = (-b + (inside ? 1.0 : -1.0) * sqrt(root)) / a;
  return t > 0.0 ? t : 1e9;
}
void main() {
  float rim = length(vDisc);
  if (rim > 0.98) discard;
  float surface = levels.y;
  float boiling = life.y;
  float speed = life.z;
  float time = life.w;
  vec3 way = normalize(vAt - cameraPosition);
  vec2 from = vAt.xy - axis;
  float wall = toCylinder(from, way.xy, radius, true);
  float shaft = toCylinder(from, way.xy, 0.09, false);
  float liquid = way.z < -1e-4 ? (surface - vAt.z) / way.z : 1e9;
  float t = min(wall, min(shaft, liquid));
  vec3 hit = vAt + way * t;
  vec2 p = hit.xy - axis;
  vec2 lamp = vec2(-1.2, -0.45);
  float light = 0.18 + 1.35 * exp(-0.16 * length(vec3(p - lamp, hit.z - 10.2)));
  vec3 color;
  if (t == liquid) {
    float swirl = atan(p.y, p.x) + time * speed * 0.35 / (0.4 + length(p));
    vec2 q = vec2(cos(swirl), sin(swirl)) * length(p);
    float wave = noise(q * 3.0 + time * 0.4) + 0.5 * noise(q * 9.0 - time * 0.7);
    vec3 stirred = broth * mix(0.75, 1.35, wave * 0.6);
    // Bubbles of air burst as well as those of steam, but do not throw the surface about.
    float lively = max(boiling, 0.55 * life.x);
    float b = lively <= 0.0 ? 0.0 : max(bubbles(q * 5.0, 1.3), bubbles(q * 11.0 + 4.0, 2.1) * 0.8) * lively;
    float cover = levels.z;
    float patch_ = smoothstep(1.0 - cover, 1.25 - cover, noise(q * 2.2 + time * 0.05) + 0.25);
    vec3 froth = vec3(0.80, 0.70, 0.50) * (0.72 + 0.28 * bubbles(q * 16.0, 0.25));
    color = mix(stirred + b * vec3(0.34, 0.28, 0.18), froth, patch_);
    float glint = pow(max(0.0, noise(q * 14.0 + time * (0.6 + lively * 2.0)) - 0.62) * 2.4, 2.0);
    color += glint * 0.35 * (0.3 + lively);
  } else if (t == shaft) {
    float side = dot(normalize(p), normalize(from));
    color = vec3(0.62, 0.64, 0.66) * (0.35 + 0.65 * side * side);
  } else {
    float lines = noise(vec2(atan(p.y, p.x) * 40.0, hit.z * 3.0));
    color = vec3(0.50, 0.53, 0.55) * (0.75 + 0.25 * lines);
    float wet = smoothstep(0.5, 0.0, hit.z - surface);
    color = mix(color, vec3(0.34, 0.25, 0.13), wet * 0.6);
  }
  // Steam over a boiling surface takes the sight away with depth.
  float haze = boiling * (1.0 - exp(-0.05 * t)) * (0.7 + 0.3 * noise(vDisc * 3.0 + time * 0.3));
  color = mix(color * light, vec3(0.72, 0.73, 0.72), haze);
  float sheen = pow(1.0 - abs(dot(way, vec3(0.0, 0.0, 1.0))), 4.0) * 0.35;
  color = mix(color, vec3(0.75, 0.80, 0.84), sheen) * smoothstep(1.0, 0.86, rim);
  gl_FragColor = vec4(color, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
`;

interface SightGlassProps {
  readonly meshes: readonly BuiltMesh[];
  readonly attempt: Attempt;
  readonly still: boolean;
}

/** Where the glass is, and from how far one sees what goes on behind it, m. */
const glass = new Vector3(fermentor.x, fermentor.y, fermentor.topTangent + fermentor.head);
const SEEN = 5;
/** Metres from which one sees at all what is behind it. */
const CLEAR = 15;
const disc = new Spots([{ at: glass, radius: 0.3 }]);

export function SightGlass({ meshes, attempt, still }: SightGlassProps) {
  const stir = useStir();
  const made = useMemo(() => {
    const inside = new Interior(attempt, 3);
    const uniforms = {
      levels: { value: inside.levels },
      life: { value: inside.life },
      broth: { value: inside.broth },
    };
    return { inside, material: fixed(new ShaderMaterial({ vertexShader: placedVertex, fragmentShader, uniforms })) };
  }, [attempt]);
  const { inside, material } = made;
  useDisposal(made);
  useStale(({ position }) => {
    const changed = inside.read();
    if (!disc.isInView(0, position, CLEAR)) return false;
    return changed || (!still && inside.lives && disc.isInView(0, position, SEEN));
  });
  useFrame(({ camera }, delta) => {
    inside.read();
    if (still || !inside.lives || !disc.isInView(0, camera.position, SEEN)) return;
    inside.life.w += Math.min(delta, 1 / 30);
    stir.moves = true;
  });
  return meshes
    .filter(({ surface }) => surface === 'sight')
    .map(({ zone, geometry }) => (
      <mesh key={zone} geometry={geometry} material={material} raycast={nothing} matrixAutoUpdate={false} />
    ));
}
