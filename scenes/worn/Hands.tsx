// What one sees of one's own hands and sleeves while walking: at the lower edge of the picture, in the light of the place.
import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type BufferGeometry, type Group, Matrix4, MeshStandardMaterial, type PerspectiveCamera, Vector3 } from 'three';
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { useDisposal } from '../disposal.ts';
import { finished, inDaylight } from '../materials/fixed.ts';
import { nothing } from '../nothing.ts';
import { slotsOf, UNKNOWN } from '../readings.ts';
import { useShow } from '../showing.ts';
import { type Glove, hand, type Sleeve } from './hand.ts';

/** What of the protective equipment is on hands and arms; each is a bit of what is shown. */
const PIECES = ['PPE.gloves', 'PPE.heat-gloves', 'PPE.coverall', 'PPE.chemical-suit'] as const;

/** Half the distance of the wrists and their middle, and the height of a wrist, in halves of the picture's height. */
const APART = 0.5;
const LOW = -0.88;
/** Where their middle lies, in halves of the picture's width: right of the lists that lie over the picture. */
const ASIDE = 0.48;
/** Metres of a hand for half the picture's height. */
const SIZE = 1.65;

function geometryOf(shown: number, step: number): BufferGeometry | null {
  if (shown === 0) return null;
  const glove: Glove = shown & 2 ? 'heat' : shown & 1 ? 'rubber' : 'bare';
  const sleeve: Sleeve = shown & 8 ? 'suit' : shown & 4 ? 'coverall' : 'bare';
  const right = hand(glove, sleeve, step);
  const fingers = new Vector3(-0.3, 0.72, -0.62).normalize();
  const back = new Vector3(-0.1, 0.62, 0.78).addScaledVector(fingers, -0.1).normalize();
  const side = new Vector3().crossVectors(fingers, back).normalize();
  back.crossVectors(side, fingers);
  right.applyMatrix4(new Matrix4().makeBasis(side, fingers, back).setPosition(APART / SIZE, 0, 0));
  const left = right.clone().scale(-1, 1, 1);
  const index = left.getIndex()!;
  for (let i = 0; i < index.count; i += 3) {
    const a = index.getX(i);
    index.setX(i, index.getX(i + 1));
    index.setX(i + 1, a);
  }
  return mergeGeometries([right, left]);
}

/** In front of everything: squeezed into the nearest part of the depth, so that no wall that one stands at cuts a hand. */
function nearest(): MeshStandardMaterial {
  const material = finished(new MeshStandardMaterial({ vertexColors: true }), 0.72, 0);
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader.replace(
      '#include <project_vertex>',
      '#include <project_vertex>\ngl_Position.z = gl_Position.z * 0.02 - gl_Position.w * 0.98;',
    );
  };
  return inDaylight(material);
}

interface Props {
  readonly attempt: Attempt;
  /** Metres between two points of the skin. */
  readonly step: number;
}

export function Hands({ attempt, step }: Props) {
  const slots = useMemo(() => slotsOf(attempt, PIECES), [attempt]);
  const [shown, setShown] = useState(0);
  const made = useMemo(() => ({ geometry: geometryOf(shown, step) }), [shown, step]);
  useDisposal(made);
  const [cloth] = useState(() => ({ material: nearest() }));
  useEffect(() => () => cloth.material.dispose(), [cloth]);
  const group = useRef<Group>(null);
  useFrame(({ camera }) => {
    if (group.current) hold(group.current, camera as PerspectiveCamera);
  });
  useShow(() => {
    const { values } = attempt;
    let wears = 0;
    for (let i = 0; i < slots.length; i++) if (slots[i] !== UNKNOWN && values[slots[i]!]! > 0) wears |= 1 << i;
    if (wears !== shown) setShown(wears);
    return wears !== shown;
  });
  if (!made.geometry) return null;
  return (
    <group ref={group} matrixAutoUpdate={false}>
      <mesh
        geometry={made.geometry}
        material={cloth.material}
        raycast={nothing}
        frustumCulled={false}
        matrixAutoUpdate={false}
        receiveShadow
      />
    </group>
  );
}

const held = new Matrix4();

/** Puts the hands before the camera, the same size in every picture. */
function hold(group: Group, camera: PerspectiveCamera): void {
  camera.updateMatrixWorld();
  const away = 0.3;
  const half = away * Math.tan((camera.fov / 360) * Math.PI);
  const scale = half * SIZE * Math.min(1, camera.aspect);
  held.makeScale(scale, scale, scale);
  held.setPosition(ASIDE * half * camera.aspect, LOW * half, -away);
  group.matrix.multiplyMatrices(camera.matrixWorld, held);
  group.matrixWorldNeedsUpdate = true;
}
