// The light that steel mirrors: a closed box with roof strips, window bands and dark uprights, rendered once into a
// pre-filtered map. The uprights are what makes a cylinder look like steel. No file, no network.
import {
  BoxGeometry,
  Color,
  Mesh,
  MeshBasicMaterial,
  PMREMGenerator,
  Scene,
  type Texture,
  type WebGLRenderer,
} from 'three';

import { MIRRORED } from './daylight.ts';

const half = { x: 20, y: 12, z: 8 };
const lift = 5;

/** Unevenly spaced uprights: position along the wall and width, metres. */
const longUprights = [
  [-16.5, 1.4],
  [-10.2, 0.8],
  [-5.4, 2],
  [1.1, 0.9],
  [7.6, 1.7],
  [14.3, 1.1],
] as const;
const endUprights = [
  [-7.5, 1.2],
  [0.8, 0.7],
  [6.9, 1.8],
] as const;

function buildRoom(): Scene {
  const room = new Scene();
  const geometry = new BoxGeometry(1, 1, 1);
  const put = (hex: string, intensity: number, at: [number, number, number], size: [number, number, number]): void => {
    const material = new MeshBasicMaterial({
      color: new Color(hex).multiplyScalar(intensity * MIRRORED),
      toneMapped: false,
    });
    const mesh = new Mesh(geometry, material);
    mesh.position.set(at[0], at[1], at[2]);
    mesh.scale.set(size[0], size[1], size[2]);
    room.add(mesh);
  };
  // The box is made of six slabs, so that floor, walls and ceiling have colours of their own.
  const t = 0.4;
  put('#8D918E', 1, [0, 0, lift - half.z], [half.x * 2, half.y * 2, t]);
  put('#5D656B', 1, [0, 0, lift + half.z], [half.x * 2, half.y * 2, t]);
  for (const side of [-1, 1]) {
    put('#9AA1A2', 1, [0, side * half.y, lift], [half.x * 2, t, half.z * 2]);
    put('#9AA1A2', 1, [side * half.x, 0, lift], [t, half.y * 2, half.z * 2]);
  }
  for (let i = 0; i < 6; i++) put('#FFF6EA', 9, [-15 + i * 6, 0, 12.4], [1.1, 17, 0.1]);
  for (const side of [-1, 1]) {
    const y = side * (half.y - 0.5);
    const [low, high] = side < 0 ? [4.6, 4.2] : [3.4, 3];
    put('#DCEBFF', low, [0, y, 2.2], [half.x * 1.9, 0.1, 2.4]);
    put('#DCEBFF', high, [0, y, 8.4], [half.x * 1.9, 0.1, 2.6]);
    for (const [x, width] of longUprights) put('#1D2224', 1, [x * side, y - side * 0.6, 4], [width, 0.3, 14]);
    put('#1D2224', 1, [0, y - side * 0.6, 0.3], [half.x * 1.9, 0.3, side < 0 ? 0.9 : 1.6]);
    const x = side * (half.x - 0.5);
    put('#FFF2DD', side < 0 ? 5 : 2.8, [x, 0, 2.2], [0.1, half.y * 1.8, 2.4]);
    put('#FFF2DD', side < 0 ? 4.5 : 2.6, [x, 0, 8.4], [0.1, half.y * 1.8, 2.6]);
    for (const [at, width] of endUprights) put('#1D2224', 1, [x - side * 0.6, at * side, 4], [0.3, width, 14]);
  }
  return room;
}

/** Renders the room and filters it for every roughness. The caller disposes of the texture. */
export function renderEnvironment(renderer: WebGLRenderer): Texture {
  const generator = new PMREMGenerator(renderer);
  const room = buildRoom();
  const target = generator.fromScene(room, 0.012, 0.1, 100);
  room.traverse((object) => {
    if (object instanceof Mesh) {
      (object.material as MeshBasicMaterial).dispose();
      object.geometry.dispose();
    }
  });
  generator.dispose();
  return target.texture;
}
