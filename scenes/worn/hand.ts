// A right hand and its forearm, as one sees one's own: wrist at the origin, fingers along +y and a little bent, the back of the hand
// towards +z, the thumb towards -x. Metres.
import { type BufferGeometry, Color } from 'three';
import { skin } from './surface-nets.ts';

/** What is on the hand, and what on the arm. */
export type Glove = 'bare' | 'rubber' | 'heat';
export type Sleeve = 'bare' | 'coverall' | 'suit';

interface Make {
  /** Radius of a finger at its root, and how far the roots lie apart, of a bare hand's. */
  readonly finger: number;
  readonly pitch: number;
  /** Thickness over a bare palm. */
  readonly over: number;
  /** Where the cuff ends and how wide it is there. */
  readonly cuff: number;
  readonly wide: number;
}

const makes: Readonly<Record<Glove, Make>> = {
  bare: { finger: 0.0092, pitch: 1, over: 0, cuff: 0, wide: 0 },
  rubber: { finger: 0.0102, pitch: 1.03, over: 0.0015, cuff: -0.115, wide: 0.047 },
  // Split leather, lined: thick fingers, a wide gauntlet over the sleeve.
  heat: { finger: 0.0134, pitch: 1.24, over: 0.005, cuff: -0.13, wide: 0.06 },
};

/** Root, spread, radians, and length of each finger from the index on. */
const FINGERS = [
  [-0.03, 0.088, -0.12, 0.07],
  [-0.0095, 0.094, -0.03, 0.078],
  [0.0115, 0.09, 0.06, 0.072],
  [0.0315, 0.079, 0.18, 0.056],
] as const;
const PHALANGES = [0.46, 0.3, 0.24] as const;
/** How far each joint of a resting hand has bent, radians. */
const BENT = [0.28, 0.8, 1.2] as const;

/** A round bar between two points, thicker at the first. */
type Bar = readonly [number, number, number, number, number, number, number, number];

function bones({ finger, pitch }: Make): readonly Bar[] {
  const bars: Bar[] = [];
  for (const [rootX, rootY, spread, length] of FINGERS) {
    let [x, y, z]: [number, number, number] = [rootX * pitch, rootY, 0.001];
    let radius: number = finger;
    for (let i = 0; i < 3; i++) {
      const along = length * PHALANGES[i]! * (pitch > 1.1 ? 1.06 : 1);
      const flat = Math.cos(BENT[i]!) * along;
      const to = [x + Math.sin(spread) * flat, y + Math.cos(spread) * flat, z - Math.sin(BENT[i]!) * along] as const;
      bars.push([x, y, z, ...to, radius, radius * 0.93]);
      [x, y, z] = to;
      radius *= 0.93;
    }
  }
  const thumb = finger * 1.18;
  bars.push([-0.024 * pitch, 0.018, -0.004, -0.05 * pitch, 0.046, -0.014, thumb * 1.25, thumb]);
  bars.push([-0.05 * pitch, 0.046, -0.014, -0.056 * pitch, 0.082, -0.022, thumb, thumb * 0.85]);
  return bars;
}

function toBar(x: number, y: number, z: number, [ax, ay, az, bx, by, bz, ra, rb]: Bar): number {
  const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
  const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz)));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t, z - az - dz * t) - (ra + (rb - ra) * t);
}

/** Union of two bodies that run into each other over `k` metres. */
function blend(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

/** An upright funnel around y, flattened in z, between two heights. */
function funnel(x: number, y: number, z: number, y0: number, y1: number, r0: number, r1: number): number {
  const t = Math.min(1, Math.max(0, (y - y0) / (y1 - y0)));
  const side = Math.hypot(x, z * 1.18) - (r0 + (r1 - r0) * t);
  return Math.max(side, Math.min(y0, y1) - y, y - Math.max(y0, y1));
}

const shades = {
  skin: new Color('#C98F66'),
  rubber: new Color('#1F7A55'),
  leather: new Color('#B4702E'),
  patch: new Color('#8A5220'),
  canvas: new Color('#D9C6A0'),
  coverall: new Color('#2C5787'),
  suit: new Color('#D6A91E'),
  hem: new Color('#23272A'),
} as const;

/** The hand with what is on it, in cells of `step` metres. */
export function hand(glove: Glove, sleeve: Sleeve, step: number): BufferGeometry {
  const make = makes[glove];
  const bars = bones(make);
  const { over, pitch, cuff, wide } = make;
  const ofHand = (x: number, y: number, z: number): number => {
    // Palm: a rounded block, thinner towards the little finger, narrower towards the wrist.
    const width = (0.0245 + 0.13 * Math.min(0.09, Math.max(0, y))) * pitch;
    const px = Math.max(0, Math.abs(x) - width);
    const py = Math.max(0, Math.abs(y - 0.046) - 0.036);
    const pz = Math.max(0, Math.abs(z + 0.003) - 0.003);
    let d = Math.hypot(px, py, pz) - 0.0125 - over;
    for (const bar of bars) d = blend(d, toBar(x, y, z, bar), 0.009);
    return blend(d, funnel(x, y, z, 0.02, -0.08, 0.027 + over, 0.028 + over), 0.018);
  };
  const ofCuff = (x: number, y: number, z: number): number => {
    if (cuff === 0) return 1;
    const folds = glove === 'heat' ? 0.0012 * Math.sin(y * 170 + x * 40) : 0;
    const body = funnel(x, y, z, 0.005, cuff, 0.032 + over, wide) + folds;
    // The hem, rolled or bound.
    const rim = Math.hypot(Math.hypot(x, z * 1.18) - wide, y - cuff) - 0.0035;
    return blend(body, rim, 0.003);
  };
  const ofArm = (x: number, y: number, z: number): number => {
    if (sleeve === 'bare') return funnel(x, y, z, -0.02, -0.185, 0.028, 0.036);
    const loose = sleeve === 'suit' ? 0.006 : 0;
    const creases = 0.0022 * Math.sin(y * 95 + Math.sin(x * 70 + z * 50) * 1.6) + 0.0014 * Math.sin(y * 210 + x * 90);
    return funnel(x, y, z, -0.05, -0.185, 0.037 + loose, 0.046 + loose) + creases;
  };
  const colorAt = (x: number, y: number, z: number, into: Color): void => {
    const [h, c, a] = [ofHand(x, y, z), ofCuff(x, y, z), ofArm(x, y, z)];
    if (a < h && a < c) {
      into.copy(sleeve === 'bare' ? shades.skin : sleeve === 'suit' ? shades.suit : shades.coverall);
      if (sleeve !== 'bare' && y > -0.062) into.multiplyScalar(0.72);
    } else if (glove === 'bare') into.copy(shades.skin);
    else if (glove === 'rubber') {
      into.copy(shades.rubber);
      if (c < h && y < cuff + 0.004) into.multiplyScalar(0.7);
    } else if (c < h && y < -0.012) into.copy(y < cuff + 0.007 ? shades.hem : shades.canvas);
    else {
      // A patch of harder leather over the knuckles, seams at its edges and along the fingers.
      const knuckle = z > 0 && y > 0.058 && y < 0.098;
      into.copy(knuckle ? shades.patch : shades.leather);
      if (z > 0 && (Math.abs(y - 0.058) < 0.003 || Math.abs(y - 0.098) < 0.003)) into.copy(shades.hem);
    }
    into.multiplyScalar(0.94 + 0.08 * Math.sin(x * 260 + y * 140) * Math.sin(y * 310 - z * 190));
  };
  const whole = (x: number, y: number, z: number): number =>
    Math.min(blend(ofHand(x, y, z), ofCuff(x, y, z), 0.004), ofArm(x, y, z));
  return skin(whole, { low: [-0.1, -0.21, -0.08], high: [0.09, 0.2, 0.07] }, step, colorAt, new Color());
}
