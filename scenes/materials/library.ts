// One material per surface. Made once for a tier, disposed of with it.
import {
  type BufferGeometry,
  DoubleSide,
  type Material,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Texture,
  Vector2,
  type WebGLProgramParametersWithUniforms,
} from 'three';
import type { PlantBuilder, Surface } from '../equipment/builder.ts';
import type { Built } from '../fermentation/plant.ts';
import { platforms } from '../fermentation/platform-plan.ts';
import { bund } from '../fermentation/places.ts';
import { lookOf, Sight } from '../fermentation/zones.ts';
import type { Pieces } from '../pieces.ts';
import type { Tier } from '../quality.ts';
import { throwsShadow } from '../sun.ts';
import {
  brushedMaps,
  chequerMaps,
  claddingMaps,
  floorMaps,
  gratingMap,
  skyMap,
  type SurfaceMaps,
  wallMaps,
} from './textures.ts';
import { finished, fixed } from './fixed.ts';
import { groundShade, shaded } from './ground-shade.ts';
import type { Field } from './sun-shade.ts';
import { uberMaterial } from './uber.ts';

/**
 * What is drawn as instances has a material of its own, and what has a colour for each another: one that is drawn now as a mesh and
 * now as instances would have its program looked up anew at every change, twice a frame.
 */
export type Library = Readonly<
  Record<Exclude<Surface, 'label' | 'display' | 'screen' | 'sight'> | 'repeated' | 'repeatedInColour', Material>
>;

function lit(maps: SurfaceMaps, roughness: number, metalness: number, bump: number): MeshStandardMaterial {
  const material = finished(new MeshStandardMaterial({ vertexColors: true, map: maps.map }), roughness, metalness);
  if (maps.normal) {
    material.normalMap = maps.normal;
    material.normalScale = new Vector2(bump, bump);
  }
  return material;
}

/** Ground and rolled steel: the sun's glint is drawn out along the grain, so that it is broad and no white patch. */
function steel(maps: SurfaceMaps, roughness: number, bump: number): MeshStandardMaterial {
  const material = lit(maps, roughness, 1, bump);
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <lights_fragment_end>',
      `#include <lights_fragment_end>
      reflectedLight.directSpecular /= 1.0 + 2.4 * reflectedLight.directSpecular;`,
    );
  };
  material.customProgramCacheKey = () => 'steel';
  return material;
}

/** Gratings show what lies below when seen from above and are steel when seen along: alpha rises as the view flattens. */
function gratingMaterial(maps: SurfaceMaps): MeshStandardMaterial {
  const material = new MeshStandardMaterial({
    vertexColors: true,
    map: maps.map,
    side: DoubleSide,
    alphaTest: 0.5,
  });
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    shader.fragmentShader = shader.fragmentShader.replace(
      '#include <map_fragment>',
      `#include <map_fragment>
      float flatness = 1.0 - abs(dot(normalize(vNormal), normalize(vViewPosition)));
      diffuseColor.a = max(diffuseColor.a, smoothstep(0.28, 0.80, flatness) * 1.05);
      diffuseColor.rgb = mix(diffuseColor.rgb, vec3(0.30, 0.32, 0.33), (1.0 - sampledDiffuseColor.a) * 0.9);`,
    );
  };
  return finished(material, 0.5, 0.55);
}

/** What the shades of the floors cover: on the ground the yards as well. */
const ground = { x0: -18, y0: -6, x1: 72, y1: 26 } as const;
const platform = { x0: 0, y0: 0, x1: 60, y1: 24 } as const;

export function* makeLibrary(tier: Tier, { plant, meshes }: Built): Pieces<Library> {
  const casters = tier.shadow
    ? []
    : meshes
        .filter(
          ({ zone, surface }) =>
            surface !== 'grating' &&
            throwsShadow(zone, surface) &&
            new Sight(zone, lookOf(surface), tier.detail).casts(),
        )
        .map(({ geometry }) => geometry);
  const { anisotropy, noise } = tier;
  const groundShades = yield* shadeOf(plant, 0, ground, casters);
  yield;
  const platformShades = yield* shadeOf(plant, 5, platform, casters);
  yield;
  const sky = new MeshBasicMaterial({ map: skyMap().map, toneMapped: false, fog: false });
  sky.color.setScalar(1);
  yield;
  const glow = new MeshBasicMaterial({ vertexColors: true, toneMapped: true, fog: false });
  glow.color.setScalar(2.6);
  const cladding = steel(claddingMaps(anisotropy), 0.42, 0.55);
  yield;
  const brushed = steel(brushedMaps(anisotropy), 0.36, 0.05);
  yield;
  const floor = shaded(lit(floorMaps(anisotropy), 0.62, 0, 0.5), groundShades, ground, 0.86);
  yield;
  const chequer = shaded(lit(chequerMaps(anisotropy), 0.66, 0.15, 0.8), platformShades, platform, 0.8);
  yield;
  const grating = gratingMaterial(gratingMap(Math.max(anisotropy, 8)));
  yield;
  const library: Library = {
    uber: uberMaterial({ noisy: noise }),
    repeated: uberMaterial({ noisy: noise }),
    repeatedInColour: uberMaterial({ noisy: noise }),
    cladding,
    brushed,
    floor,
    chequer,
    grating,
    wall: lit(wallMaps(anisotropy), 0.6, 0, 0),
    sky,
    glow,
  };
  Object.values(library).forEach(fixed);
  return library;
}

/** Shade of a floor: what stands on it, and the platform above it. */
function shadeOf(
  plant: PlantBuilder,
  floor: number,
  field: Field,
  casters: readonly BufferGeometry[],
): Pieces<Texture> {
  const above = platforms.filter((platform) => platform.floor > floor).sort((a, b) => a.floor - b.floor)[0];
  return groundShade({
    floor,
    field,
    casters,
    feet: plant.feet,
    outlets: plant.outlets,
    roofs: above?.rects ?? [],
    openings: above?.openings ?? [],
    worked: plant.targets.map(({ centre }) => centre),
    coated: floor === 0 ? [bund] : [],
  });
}

export function disposeLibrary(library: Library): void {
  for (const material of Object.values(library)) {
    if (material instanceof MeshStandardMaterial) {
      material.map?.dispose();
      material.normalMap?.dispose();
    }
    if (material instanceof MeshBasicMaterial) material.map?.dispose();
    material.dispose();
  }
}
