// The person in the workshop: drag to look, wheel to zoom, keys to walk and turn, two fingers to walk and zoom, stairs up and
// down, a smooth way to a station. Seated, one is only ever at a station and nothing moves by itself.
// Draws a frame only while something of this moves.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type PerspectiveCamera, Vector3 } from 'three';
import type { Station } from '../../src/lines/screens.ts';
import type { View } from '../props.ts';
import { paceAt, step } from './floors.ts';

interface WalkerProps {
  /** Name of the picture, with its keys, for those who do not see it. */
  readonly label: string;
  readonly stations: readonly Station[];
  readonly station: string;
  readonly onStation: (id: string) => void;
  readonly view: View | null;
  /** Centre of the selected thing: one turns towards what lies at the edge of the picture or out of it. */
  readonly subject: Vector3 | null;
  /** No smooth moves: fixed pictures, or whoever asked for reduced motion. */
  readonly abrupt: boolean;
  /** Only from station to station, at once. */
  readonly seated: boolean;
  /** The wheel belongs to the selected valve while the pointer is over it. */
  readonly wheelTaken: () => boolean;
}

/** Degrees. Wide enough to see a valve and its neighbours, as in the pictures. */
const usualFov = 52;
const zoom = { least: 18, most: 68 } as const;
/** Radians off the middle of the picture beyond which one turns towards the selected thing. */
const edge = { yaw: 0.3, pitch: 0.2 } as const;
/** Seconds that a way to another station takes. */
const travel = 0.9;
/** Metres from a station's place within which one stands at it. */
const atStation = 1.6;
const keys: Readonly<Record<string, readonly [ahead: number, right: number, turn: number]>> = {
  KeyW: [1, 0, 0],
  ArrowUp: [1, 0, 0],
  KeyS: [-1, 0, 0],
  ArrowDown: [-1, 0, 0],
  KeyA: [0, -1, 0],
  KeyD: [0, 1, 0],
  KeyQ: [0, 0, 1],
  ArrowLeft: [0, 0, 1],
  KeyE: [0, 0, -1],
  ArrowRight: [0, 0, -1],
};
/** Metres at most from one look at what is in the way to the next. */
const stride = 0.08;
/** Seconds at most that a picture counts for: of the way to a place, of the first step after a rest, of the steps that follow it. */
const lasting = { travel: 1 / 30, first: 1 / 30, next: 0.15 } as const;
/** Radians a second by key, and metres for a pixel of two fingers' way. */
const turning = 1.2;
const perTouch = 0.012;

interface Pose {
  x: number;
  y: number;
  z: number;
  yaw: number;
  pitch: number;
  fov: number;
}

function poseOf({ eye, target }: Pick<View, 'eye' | 'target'>, fov: number): Pose {
  const dx = target[0] - eye[0];
  const dy = target[1] - eye[1];
  const dz = target[2] - eye[2];
  return { x: eye[0], y: eye[1], z: eye[2], yaw: Math.atan2(dy, dx), pitch: Math.atan2(dz, Math.hypot(dx, dy)), fov };
}

/** Whether one stands at a station's place. By squares, for each picture of a walk asks it: Math.hypot makes a list of what it is given. */
function isAt({ x, y, z }: Pose, eye: View['eye']): boolean {
  const dx = eye[0] - x;
  const dy = eye[1] - y;
  return dx * dx + dy * dy < atStation * atStation && Math.abs(eye[2] - z) < 1;
}

/** The angle between -pi and pi that turns like this one. */
const within = (turn: number): number => Math.atan2(Math.sin(turn), Math.cos(turn));

export function Walker({
  label,
  stations,
  station,
  onStation,
  view,
  subject,
  abrupt,
  seated,
  wheelTaken,
}: WalkerProps) {
  const camera = useThree((state) => state.camera) as PerspectiveCamera;
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const self = useMemo(
    () => ({
      pose: { x: 31, y: 4, z: 1.65, yaw: Math.PI / 2, pitch: 0, fov: usualFov } as Pose,
      /** Whether the camera has yet to take the pose: at rest no number is touched. */
      moved: true,
      from: null as Pose | null,
      to: null as Pose | null,
      way: 0,
      pressed: new Set<string>(),
      /** What the keys that are pressed ask for together: ahead, right, turn. */
      asked: new Int8Array(3),
      /** The camera's angles about east, north and up, radians. */
      turn: [Math.PI / 2, 0, 0] as [number, number, number],
      /** Whether the picture before was one of walking. */
      walks: false,
      placed: false,
      /** The station that one has walked to: its prop brings no jump. */
      reported: '',
      /** Walks on the floor and tells the station that is come to. */
      go: (_ahead: number, _right: number): void => {},
    }),
    [],
  );
  const report = useRef(onStation);
  useEffect(() => {
    report.current = onStation;
  }, [onStation]);

  useEffect(() => {
    const place = stations.find(({ id }) => id === station);
    const goal = view ? poseOf(view, view.fov) : place ? poseOf(place, usualFov) : null;
    if (!goal) return;
    if (!view && self.reported === station && self.placed) return;
    // From a view of its own one comes back to the station.
    self.reported = view ? '' : station;
    if (abrupt || !self.placed) {
      Object.assign(self.pose, goal);
      self.moved = true;
      self.to = null;
    } else {
      self.from = { ...self.pose };
      goal.yaw = self.pose.yaw + within(goal.yaw - self.pose.yaw);
      self.to = goal;
      self.way = 0;
    }
    self.placed = true;
    invalidate();
  }, [self, stations, station, view, abrupt, invalidate]);

  useEffect(() => {
    if (!subject || view) return;
    const stand = self.to ?? self.pose;
    const goal = poseOf({ eye: [stand.x, stand.y, stand.z], target: subject.toArray() }, stand.fov);
    goal.yaw = stand.yaw + within(goal.yaw - stand.yaw);
    if (Math.abs(goal.yaw - stand.yaw) < edge.yaw && Math.abs(goal.pitch - stand.pitch) < edge.pitch) return;
    if (abrupt) {
      Object.assign(self.pose, goal);
      self.moved = true;
    } else {
      self.from = { ...self.pose };
      self.to = goal;
      self.way = 0;
    }
    invalidate();
    // A station that is gone to for the thing's sake has its own heading: it is turned from again.
  }, [self, subject, station, view, abrupt, invalidate]);

  useLayoutEffect(() => {
    // Yaw about the upright, then pitch.
    camera.rotation.order = 'ZXY';
  }, [camera]);

  useEffect(() => {
    self.go = (ahead, right) => {
      const { pose } = self;
      // In short steps: what is in the way is not leapt over.
      const steps = Math.max(1, Math.ceil(Math.sqrt(ahead * ahead + right * right) / stride));
      const dx = (Math.cos(pose.yaw) * ahead + Math.sin(pose.yaw) * right) / steps;
      const dy = (Math.sin(pose.yaw) * ahead - Math.cos(pose.yaw) * right) / steps;
      for (let i = 0; i < steps; i++) step(pose, dx, dy);
      for (const { id, eye } of stations) {
        if (self.reported !== id && isAt(pose, eye)) {
          self.reported = id;
          report.current(id);
        }
      }
    };
  }, [self, stations]);

  useEffect(() => {
    // The arrows are the walker's: a screen reader hands them on.
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', label);
  }, [canvas, label]);

  useEffect(() => {
    const fingers = new Map<number, { x: number; y: number }>();
    /** Middle and distance of two fingers. */
    const grip = { x: 0, y: 0, apart: 0 };
    const takeGrip = (): void => {
      const [a, b] = [...fingers.values()];
      if (!a || !b) return;
      grip.x = (a.x + b.x) / 2;
      grip.y = (a.y + b.y) / 2;
      grip.apart = Math.max(10, Math.hypot(a.x - b.x, a.y - b.y));
    };
    const twoFingers = (): void => {
      const { x, y, apart } = grip;
      takeGrip();
      self.to = null;
      self.pose.fov = Math.max(zoom.least, Math.min(zoom.most, (self.pose.fov * apart) / grip.apart));
      self.moved = true;
      if (!seated) self.go((y - grip.y) * perTouch, (grip.x - x) * perTouch);
      invalidate();
    };
    let dragging = -1;
    let lastX = 0;
    let lastY = 0;
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 && event.button !== 2) return;
      if (event.pointerType === 'touch') {
        fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
        takeGrip();
      }
      dragging = fingers.size > 1 ? -1 : event.pointerId;
      lastX = event.clientX;
      lastY = event.clientY;
      canvas.focus({ preventScroll: true });
    };
    const move = (event: PointerEvent): void => {
      const finger = fingers.get(event.pointerId);
      if (finger) {
        finger.x = event.clientX;
        finger.y = event.clientY;
        if (fingers.size === 2) twoFingers();
      }
      if (event.pointerId !== dragging) return;
      // Let go of where this page was not told, beyond the frame that holds it.
      if (event.buttons === 0) {
        dragging = -1;
        return;
      }
      const dx = event.clientX - lastX;
      const dy = event.clientY - lastY;
      lastX = event.clientX;
      lastY = event.clientY;
      if (dx === 0 && dy === 0) return;
      self.to = null;
      const perPixel = ((self.pose.fov / 180) * Math.PI) / canvas.clientHeight;
      self.pose.yaw += dx * perPixel;
      self.pose.pitch = Math.max(-1.45, Math.min(1.45, self.pose.pitch + dy * perPixel));
      self.moved = true;
      invalidate();
    };
    const up = (event: PointerEvent): void => {
      fingers.delete(event.pointerId);
      if (event.pointerId === dragging) dragging = -1;
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      if (wheelTaken()) return;
      self.pose.fov = Math.max(zoom.least, Math.min(zoom.most, self.pose.fov * (event.deltaY > 0 ? 1.08 : 1 / 1.08)));
      self.moved = true;
      self.to = null;
      invalidate();
    };
    /** Presses and lets go, then sums up what is asked for. */
    const changeKeys = (change: () => void): void => {
      change();
      self.asked.fill(0);
      for (const code of self.pressed) keys[code]!.forEach((n, i) => (self.asked[i]! += n));
    };
    const keyDown = (event: KeyboardEvent): void => {
      const way = keys[event.code];
      // A key that is let go while these are held is not always told of.
      if (event.ctrlKey || event.altKey || event.metaKey) changeKeys(() => self.pressed.clear());
      if (!way || event.ctrlKey || event.altKey || event.metaKey) return;
      // Nor does the page around scroll while one sits.
      event.preventDefault();
      if (seated && way[2] === 0) return;
      if (self.pressed.size === 0) self.walks = false;
      changeKeys(() => self.pressed.add(event.code));
      self.to = null;
      invalidate();
    };
    const keyUp = (event: KeyboardEvent): void => {
      changeKeys(() => self.pressed.delete(event.code));
    };
    const blur = (): void => changeKeys(() => self.pressed.clear());
    const quiet = (event: Event): void => event.preventDefault();
    canvas.tabIndex = 0;
    canvas.style.outlineOffset = '-3px';
    canvas.style.touchAction = 'none';
    canvas.addEventListener('pointerdown', down);
    canvas.addEventListener('wheel', wheel, { passive: false });
    canvas.addEventListener('keydown', keyDown);
    canvas.addEventListener('keyup', keyUp);
    canvas.addEventListener('blur', blur);
    canvas.addEventListener('contextmenu', quiet);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    return () => {
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('wheel', wheel);
      canvas.removeEventListener('keydown', keyDown);
      canvas.removeEventListener('keyup', keyUp);
      canvas.removeEventListener('blur', blur);
      canvas.removeEventListener('contextmenu', quiet);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
    };
  }, [canvas, self, seated, invalidate, wheelTaken]);

  const regress = useThree((state) => state.performance.regress);
  useFrame((_, delta) => {
    const { pose, pressed, asked } = self;
    const moves = self.to !== null || pressed.size > 0;
    if (!moves && !self.moved) return;
    if (moves) regress();
    self.moved = false;
    // After a rest delta is the whole rest: never a jump.
    if (self.to && self.from) {
      self.way = Math.min(1, self.way + Math.min(delta, lasting.travel) / travel);
      const t = self.way * self.way * (3 - 2 * self.way);
      const { from, to } = self;
      pose.x = from.x + (to.x - from.x) * t;
      pose.y = from.y + (to.y - from.y) * t;
      pose.z = from.z + (to.z - from.z) * t;
      pose.yaw = from.yaw + (to.yaw - from.yaw) * t;
      pose.pitch = from.pitch + (to.pitch - from.pitch) * t;
      pose.fov = from.fov + (to.fov - from.fov) * t;
      if (self.way >= 1) self.to = null;
      else invalidate();
    }
    if (pressed.size > 0) {
      const dt = Math.min(delta, self.walks ? lasting.next : lasting.first);
      self.walks = true;
      const ahead = asked[0]!;
      const right = asked[1]!;
      pose.yaw += asked[2]! * turning * dt;
      const length = Math.sqrt(ahead * ahead + right * right);
      if (length > 0) {
        const reach = (paceAt(pose.z, pose.x, pose.y) * dt) / length;
        self.go(ahead * reach, right * reach);
      }
      invalidate();
    }
    camera.position.x = pose.x;
    camera.position.y = pose.y;
    camera.position.z = pose.z;
    // Of itself a camera looks down, with north above. Numbers that are handed to a call may be boxed, those of a list are not.
    self.turn[0] = pose.pitch + Math.PI / 2;
    self.turn[2] = pose.yaw - Math.PI / 2;
    camera.rotation.fromArray(self.turn);
    if (camera.fov !== pose.fov) {
      camera.fov = pose.fov;
      camera.updateProjectionMatrix();
    }
    camera.updateMatrixWorld();
  }, -2);
  return null;
}
