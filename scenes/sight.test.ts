// What lies in the picture: the same that three's own frustum says, and only what shows its front.
import { Box3, Frustum, Matrix4, PerspectiveCamera, Sphere, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { Sight } from './fermentation/zones.ts';
import { speckle } from './materials/canvas.ts';
import { lookThrough, Placed, Spots } from './sight.ts';

const next = speckle(5);
const within = (low: number, high: number): number => low + (high - low) * next();
const somewhere = (): Vector3 => new Vector3(within(0, 60), within(0, 24), within(0, 12));

function looking(eye: Vector3, target: Vector3): PerspectiveCamera {
  const camera = new PerspectiveCamera(within(18, 68), within(0.5, 2), 0.1, 160);
  camera.up.set(0, 0, 1);
  camera.position.copy(eye);
  camera.lookAt(target);
  camera.updateMatrixWorld();
  return camera;
}

it('is what the frustum of the camera holds', () => {
  const frustum = new Frustum();
  let seen = 0;
  for (let n = 0; n < 2000; n++) {
    const camera = looking(somewhere(), somewhere());
    lookThrough(camera);
    frustum.setFromProjectionMatrix(new Matrix4().multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse));
    const at = somewhere();
    const radius = within(0.01, 3);
    const inside = frustum.intersectsSphere(new Sphere(at, radius));
    expect(new Spots([{ at, radius }]).isInView(0, camera.position)).toBe(inside);
    const box = new Box3().setFromCenterAndSize(at, new Vector3(radius, 2 * radius, radius / 2));
    expect(new Placed(new Sight('hall', 'sheet'), box).shows(camera)).toBe(frustum.intersectsBox(box));
    if (inside) seen++;
  }
  expect(seen).toBeGreaterThan(200);
  expect(seen).toBeLessThan(1800);
});

it('is what turns its front to the eye, and is near enough', () => {
  const eye = new Vector3(10, 0, 2);
  const at = new Vector3(10, 8, 2);
  lookThrough(looking(eye, at));
  const front = (x: number, y: number) => new Spots([{ at, radius: 0.1, front: new Vector3(x, y, 0) }]);
  expect(front(0, -1).isInView(0, eye)).toBe(true);
  expect(front(0, 1).isInView(0, eye)).toBe(false);
  expect(front(0, -1).isInView(0, eye, 7.9)).toBe(false);
  expect(front(0, -1).isInView(0, eye, 8.1)).toBe(true);
});
