// The screens of the control room: they show the plant of this moment to whoever stands before them.
import { useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { CanvasTexture, MeshBasicMaterial, SRGBColorSpace } from 'three';
import type { Attempt } from '../../src/attempt/attempt.ts';
import { boundsOf, type BuiltMesh } from '../equipment/builder.ts';
import { useDisposal } from '../disposal.ts';
import { type Detail, lookOf, Sight } from '../fermentation/zones.ts';
import { Sheets } from '../Lettering.tsx';
import type { Words } from '../materials/atlas.ts';
import { fixed } from '../materials/fixed.ts';
import { slotsOf, UNKNOWN } from '../readings.ts';
import { useShow } from '../showing.ts';
import { Placed } from '../sight.ts';
import { pageTags, paintPages, pictureSize, type Shown, type Source } from './pages.ts';

/** Milliseconds between two pictures of the screens while the plant runs: nobody reads faster. */
const REFRESH_MS = 1000;

/** What the pages ask of an attempt. */
function sourceOf(attempt: Attempt): Source {
  const { readings } = attempt;
  const read = (tag: string): Shown => {
    const reading = readings.get(tag);
    if (!reading) return { tag, unit: '', digits: '–', share: 0 };
    const value = attempt.values[reading.slot]!;
    const [low, high] = reading.range;
    return {
      tag: tag.replace(/\.volume$/, ''),
      unit: reading.unit,
      digits: value.toFixed(reading.decimals),
      share: Math.min(1, Math.max(0, (value - low) / (high - low))),
    };
  };
  return { read, trend: (tag) => attempt.trend(tag), seconds: () => attempt.tick };
}

interface ScreensProps {
  readonly meshes: readonly BuiltMesh[];
  readonly words: Words;
  readonly detail: Detail;
  readonly attempt: Attempt;
}

export function Screens({ meshes, words, detail, attempt }: ScreensProps) {
  const made = useMemo(() => {
    const canvas = document.createElement('canvas');
    canvas.width = pictureSize.width;
    canvas.height = pictureSize.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2D canvas');
    const texture = new CanvasTexture(canvas);
    texture.colorSpace = SRGBColorSpace;
    texture.anisotropy = 8;
    return {
      map: texture,
      paint: context,
      material: fixed(new MeshBasicMaterial({ map: texture, toneMapped: false })),
    };
  }, []);
  useDisposal(made);
  const { map, paint, material } = made;
  const invalidate = useThree((state) => state.invalidate);
  const source = useMemo(() => sourceOf(attempt), [attempt]);
  const slots = useMemo(() => slotsOf(attempt, pageTags), [attempt]);
  const shown = useRef(new Float64Array(pageTags.length));
  const tick = useRef(-1);
  const painted = useRef(Number.NEGATIVE_INFINITY);
  // In another language, or of another attempt, they are painted anew.
  useLayoutEffect(() => {
    painted.current = Number.NEGATIVE_INFINITY;
    shown.current.fill(Number.NaN);
    invalidate();
  }, [words, source, paint, invalidate]);
  const places = useMemo(
    () =>
      meshes
        .filter((mesh) => mesh.surface === 'screen')
        .map((mesh) => new Placed(new Sight(mesh.zone, lookOf('screen'), detail), boundsOf(mesh))),
    [meshes, detail],
  );
  useShow((camera) => {
    let seen = false;
    for (let i = 0; i < places.length; i++) if (places[i]!.shows(camera)) seen = true;
    if (!seen || performance.now() - painted.current < REFRESH_MS) return false;
    const { values } = attempt;
    let changed = tick.current !== attempt.tick;
    tick.current = attempt.tick;
    for (let i = 0; i < slots.length; i++) {
      const value = slots[i] === UNKNOWN ? 0 : values[slots[i]!]!;
      if (shown.current[i] === value) continue;
      shown.current[i] = value;
      changed = true;
    }
    if (!changed) return false;
    painted.current = performance.now();
    paintPages(paint, source, words);
    map.needsUpdate = true;
    return true;
  });
  return <Sheets meshes={meshes} surface="screen" material={material} detail={detail} />;
}
