// Pointing at valves and instruments: hover shows the tag, a click selects, a double click throws, the wheel over the selected
// valve turns it. The ring about the selected thing, and where it stands in the picture for the card beside it.
import type { SceneProps } from '../props.ts';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { DoubleSide, Group, Mesh, MeshBasicMaterial, Raycaster, TorusGeometry, Vector2, Vector3 } from 'three';
import type { Attempt, Verb } from '../../src/attempt/attempt.ts';
import type { CommandValue, Tag } from '../../src/plant/plant.ts';
import type { PlantBuilder, Target } from '../equipment/builder.ts';
import { useDisposal } from '../disposal.ts';
import { type Blocker, pick } from './pick.ts';

interface PointerProps {
  readonly plant: PlantBuilder;
  readonly attempt: Attempt;
  readonly blockers: readonly Blocker[];
  readonly selected: Tag | null;
  readonly nameOf: (tag: Tag) => string;
  readonly onSelect: (tag: Tag | null) => void;
  readonly onAct: (verb: Verb, tag: Tag, value?: CommandValue) => void;
  readonly onAnchor: SceneProps['onAnchor'];
  /** Filled with whether the wheel is over the selected valve. */
  readonly wheelOver: { current: boolean };
}

/** Metres within which a hand reaches from where one stands, with a step. */
const reach = 9;
/** Pixels that a pointer may stray in a click: a finger more than a mouse. */
const slack = { mouse: 5, touch: 14 } as const;
/** Per cent of travel for one notch of the mouse wheel. */
const notch = 5;

const turnable = /^(HV|FV|TV|PV|XV)-/;

export function Pointer({
  plant,
  attempt,
  blockers,
  selected,
  nameOf,
  onSelect,
  onAct,
  onAnchor,
  wheelOver,
}: PointerProps) {
  const camera = useThree((state) => state.camera);
  const canvas = useThree((state) => state.gl.domElement);
  const invalidate = useThree((state) => state.invalidate);
  const size = useThree((state) => state.size);
  const latest = useRef({ selected, nameOf, onSelect, onAct, onAnchor, attempt });
  useLayoutEffect(() => {
    latest.current = { selected, nameOf, onSelect, onAct, onAnchor, attempt };
    invalidate();
  });
  // What the plant does not know (a valve of a line that is only drawn) cannot be asked about: it is not offered.
  const targets = useMemo(() => plant.targets.filter(({ tag }) => attempt.readings.has(tag)), [plant, attempt]);
  const byTag = useMemo(() => new Map(targets.map((target) => [target.tag, target])), [targets]);
  const rings = useMemo(() => buildRings(), []);
  const { ring, halo } = rings;
  const self = useMemo(
    () => ({
      hovered: null as Tag | null,
      anchor: { x: Number.NaN, y: Number.NaN, radius: 0, shown: false },
      at: new Vector3(),
      ray: new Raycaster(),
      pointer: new Vector2(),
    }),
    [],
  );

  useDisposal(rings);

  useEffect(() => {
    const tip = document.createElement('div');
    tip.setAttribute('aria-hidden', 'true');
    Object.assign(tip.style, {
      position: 'absolute',
      left: '0',
      top: '0',
      pointerEvents: 'none',
      padding: '3px 8px',
      borderRadius: '3px',
      background: 'rgba(22,30,36,0.9)',
      color: '#fff',
      font: '13px/1.4 "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif',
      whiteSpace: 'nowrap',
      visibility: 'hidden',
      zIndex: '2',
    });
    canvas.parentElement?.append(tip);
    const under = (event: MouseEvent): Tag | null => {
      const box = canvas.getBoundingClientRect();
      self.pointer.set(
        ((event.clientX - box.left) / box.width) * 2 - 1,
        1 - ((event.clientY - box.top) / box.height) * 2,
      );
      self.ray.setFromCamera(self.pointer, camera);
      return pick(self.ray.ray, targets, blockers, reach);
    };
    let pending: PointerEvent | null = null;
    const hover = (): void => {
      const event = pending;
      pending = null;
      if (!event) return;
      const tag = event.buttons === 0 ? under(event) : null;
      wheelOver.current = tag !== null && tag === latest.current.selected && turnable.test(tag);
      const box = canvas.getBoundingClientRect();
      if (tag) {
        const name = latest.current.nameOf(tag);
        tip.textContent = name ? `${tag}  ${name}` : tag;
        tip.style.transform = `translate(${Math.round(event.clientX - box.left + 14)}px, ${Math.round(event.clientY - box.top + 16)}px)`;
      }
      tip.style.visibility = tag ? 'visible' : 'hidden';
      canvas.style.cursor = tag ? 'pointer' : 'grab';
      if (tag !== self.hovered) {
        self.hovered = tag;
        invalidate();
      }
    };
    const move = (event: PointerEvent): void => {
      if (!pending) requestAnimationFrame(hover);
      pending = event;
    };
    let downX = 0;
    let downY = 0;
    let stray: number = slack.mouse;
    const down = (event: PointerEvent): void => {
      stray = event.pointerType === 'touch' ? slack.touch : slack.mouse;
      downX = event.clientX;
      downY = event.clientY;
    };
    const strayed = (event: MouseEvent): boolean => Math.hypot(event.clientX - downX, event.clientY - downY) > stray;
    const click = (event: MouseEvent): void => {
      if (!strayed(event)) latest.current.onSelect(under(event));
    };
    const double = (event: MouseEvent): void => {
      const tag = strayed(event) ? null : under(event);
      if (!tag || !turnable.test(tag)) return;
      latest.current.onAct('throw', tag, latest.current.attempt.read(tag) > 50 ? 0 : 100);
    };
    const wheel = (event: WheelEvent): void => {
      const tag = latest.current.selected;
      if (!tag || !wheelOver.current) return;
      event.preventDefault();
      const now = latest.current.attempt.read(tag);
      const next = Math.max(0, Math.min(100, Math.round(now / notch) * notch + (event.deltaY < 0 ? notch : -notch)));
      latest.current.onAct('set', tag, next);
    };
    const leave = (): void => {
      tip.style.visibility = 'hidden';
      wheelOver.current = false;
      self.hovered = null;
      invalidate();
    };
    canvas.addEventListener('pointermove', move);
    canvas.addEventListener('pointerdown', down);
    canvas.addEventListener('click', click);
    canvas.addEventListener('dblclick', double);
    canvas.addEventListener('wheel', wheel, { passive: false });
    canvas.addEventListener('pointerleave', leave);
    return () => {
      tip.remove();
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('click', click);
      canvas.removeEventListener('dblclick', double);
      canvas.removeEventListener('wheel', wheel);
      canvas.removeEventListener('pointerleave', leave);
    };
  }, [canvas, camera, targets, blockers, self, invalidate, wheelOver]);

  useFrame(() => {
    const target = selected ? byTag.get(selected) : undefined;
    place(ring, target, 1, camera);
    const hovered = self.hovered && self.hovered !== selected ? byTag.get(self.hovered) : undefined;
    place(halo, hovered, 0.92, camera);
    const { anchor, at } = self;
    if (target) at.copy(target.centre).project(camera);
    const seen = target !== undefined && at.z < 1 && Math.abs(at.x) < 1 && Math.abs(at.y) < 1;
    if (!seen) {
      if (anchor.shown) latest.current.onAnchor(null);
      anchor.shown = false;
      return;
    }
    const x = Math.round(((at.x + 1) / 2) * size.width);
    const y = Math.round(((1 - at.y) / 2) * size.height);
    const distance = camera.position.distanceTo(target.centre);
    // Element 5 of a projection is the cotangent of half the field of view.
    const radius = Math.round((ring.scale.x / distance) * camera.projectionMatrix.elements[5]! * (size.height / 2));
    if (anchor.shown && anchor.x === x && anchor.y === y && anchor.radius === radius) return;
    anchor.x = x;
    anchor.y = y;
    anchor.radius = radius;
    anchor.shown = true;
    latest.current.onAnchor({ x, y, radius });
  });

  return (
    <>
      <primitive object={ring} />
      <primitive object={halo} />
    </>
  );
}

/** Turns a ring to the eye about its target; hides it without one. */
function place(
  group: Group,
  target: Target | undefined,
  factor: number,
  camera: { position: Vector3; quaternion: Group['quaternion'] },
): void {
  group.visible = target !== undefined;
  if (!target) return;
  const { x, y, z } = target.half;
  const distance = camera.position.distanceTo(target.centre);
  const radius = Math.max(Math.min(Math.hypot(x, y, z), 0.75) * 0.95, distance * 0.028);
  group.position.copy(target.centre);
  group.quaternion.copy(camera.quaternion);
  group.scale.setScalar(radius * factor);
}

/** A blue ring with white edges, drawn over what stands before it; and a faint one for the pointer. */
function buildRings() {
  const geometry = new TorusGeometry(1, 0.032, 8, 64);
  const material = (color: string, opacity: number): MeshBasicMaterial =>
    new MeshBasicMaterial({
      color,
      opacity,
      transparent: true,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
      fog: false,
      side: DoubleSide,
    });
  const blue = material('#0F62B0', 0.95);
  const white = material('#FFFFFF', 0.92);
  const faint = material('#FFFFFF', 0.55);
  const ring = new Group();
  const wide = new TorusGeometry(1, 0.066, 8, 64);
  ring.add(mesh(wide, white, 20), mesh(geometry, blue, 21));
  const halo = new Group();
  halo.add(mesh(geometry, faint, 20));
  ring.visible = false;
  halo.visible = false;
  return { ring, halo, geometry, wide, blue, white, faint };
}

function mesh(geometry: TorusGeometry, material: MeshBasicMaterial, order: number): Mesh {
  const made = new Mesh(geometry, material);
  made.renderOrder = order;
  made.raycast = () => {};
  return made;
}
