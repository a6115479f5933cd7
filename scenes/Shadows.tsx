// The map of shadows: a field about whoever looks, drawn anew when he has gone on. Everything in the field throws its shadow,
// also what is not drawn for him now: it is hidden by a floor at this moment, and not at the next.
import { useFrame, useThree } from '@react-three/fiber';
import { type RefObject, useEffect, useMemo } from 'react';
import { type DirectionalLight, type Object3D, OrthographicCamera, Vector3 } from 'three';
import { Placed } from './sight.ts';
import { TO_SUN } from './sun.ts';

/** Half-width of the field, metres: of somebody on the floors, and of a view of the whole hall from outside. */
const FIELD = { near: 12, wide: 19 } as const;
/** Middle of the hall about R-301, on which a wide field is centred. */
const HALL = new Vector3(30, 11, 4);
/** A field is centred so far before the eye, and so far below it, metres. */
const AHEAD = 4.5;
const BELOW = 1;
/** Metres by which the wanted centre may leave the one drawn. */
const SLACK = 3;

interface ShadowsProps {
  readonly sun: RefObject<DirectionalLight | null>;
  /** Another number means that the map was lost with its context. */
  readonly generation: number;
}

/** Shows of everything what throws a shadow. The next frame shows again what is seen. */
function showCasters(object: Object3D): void {
  const { placed } = object.userData;
  if (placed instanceof Placed) object.visible = placed.sight.casts();
}

export function Shadows({ sun, generation }: ShadowsProps) {
  const gl = useThree((state) => state.gl);
  const scene = useThree((state) => state.scene);
  const self = useMemo(
    () => ({
      centre: new Vector3(Number.NaN, 0, 0),
      wanted: new Vector3(),
      /** Sees nothing: the map is drawn before what a camera sees. */
      blind: new OrthographicCamera(-1e-3, 1e-3, 1e-3, -1e-3, 1e6, 1.1e6),
    }),
    [],
  );

  useEffect(() => {
    gl.shadowMap.autoUpdate = false;
    self.centre.x = Number.NaN;
    // A new generation means that there is no map.
  }, [gl, self, generation]);

  // After the camera has moved, before anything is shown or hidden for it.
  useFrame(({ camera }) => {
    const light = sun.current;
    if (!light) return;
    const { centre, wanted } = self;
    const { x, y, z } = camera.position;
    const outside = y < 0 || z > 13;
    if (outside) wanted.copy(HALL);
    else {
      camera.getWorldDirection(wanted).setZ(0).normalize().multiplyScalar(AHEAD);
      wanted.set(wanted.x + x, wanted.y + y, z - BELOW);
    }
    // Not a number at first: then nothing is near enough.
    if (centre.distanceTo(wanted) <= SLACK) return;
    centre.copy(wanted);
    light.target.position.copy(centre);
    light.target.updateMatrixWorld();
    light.position.copy(centre).add(TO_SUN);
    light.updateMatrixWorld();
    const field = outside ? FIELD.wide : FIELD.near;
    const eye = light.shadow.camera;
    eye.left = -field;
    eye.right = field;
    eye.top = field;
    eye.bottom = -field;
    eye.near = 1;
    eye.far = 70;
    eye.up.set(0, 0, 1);
    eye.updateProjectionMatrix();
    scene.traverse(showCasters);
    gl.shadowMap.needsUpdate = true;
    gl.render(scene, self.blind);
  }, -1);
  return null;
}
