// Local frames: where a part stands and which way it looks. Metres, z up, as in the diagram.
import { Box3, Matrix4, Vector3 } from 'three';

export type Point = readonly [x: number, y: number, z: number];

/** A frame at a point, turned about the vertical by `turn` radians. */
export function standing(at: Point, turn = 0): Matrix4 {
  return new Matrix4().makeRotationZ(turn).setPosition(at[0], at[1], at[2]);
}

/** The box about the places of frames, wider by a margin on each side; metres. */
export function boxAbout(frames: readonly Matrix4[], margin: number): Box3 {
  const places = frames.map((frame) => new Vector3().setFromMatrixPosition(frame));
  return new Box3().setFromPoints(places).expandByScalar(margin);
}

const hints = [new Vector3(0, 0, 1), new Vector3(1, 0, 0)] as const;

/** A frame at a point whose z axis runs along `axis`; its x axis lies as near to `hint` as it can. */
export function along(at: Point, axis: Point, hint?: Point): Matrix4 {
  const z = new Vector3(...axis).normalize();
  const wanted = hint ? new Vector3(...hint) : Math.abs(z.z) < 0.99 ? hints[0] : hints[1];
  const x = wanted.clone().addScaledVector(z, -wanted.dot(z)).normalize();
  const y = new Vector3().crossVectors(z, x);
  return new Matrix4().makeBasis(x, y, z).setPosition(at[0], at[1], at[2]);
}

/** A frame at a point whose x axis runs along `flow` and whose z axis lies as near to `stem` as it can. */
export function across(at: Point, flow: Point, stem: Point): Matrix4 {
  const x = new Vector3(...flow).normalize();
  const wanted = new Vector3(...stem);
  const z = wanted.addScaledVector(x, -wanted.dot(x)).normalize();
  const y = new Vector3().crossVectors(z, x);
  return new Matrix4().makeBasis(x, y, z).setPosition(at[0], at[1], at[2]);
}

/** The frame `inner` seen through `outer`. */
export function within(outer: Matrix4, inner: Matrix4): Matrix4 {
  return new Matrix4().multiplyMatrices(outer, inner);
}

/** `outer` moved by a local offset. */
export function shifted(outer: Matrix4, x: number, y: number, z: number): Matrix4 {
  return within(outer, new Matrix4().makeTranslation(x, y, z));
}

/** `outer` moved by a local offset, its z axis turned to run along a local direction. */
export function turned(outer: Matrix4, at: Point, axis: Point, hint?: Point): Matrix4 {
  return within(outer, along(at, axis, hint));
}
