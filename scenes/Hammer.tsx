// Water hammer: the pipe in which it happens swings and comes to rest. What happened is read from the attempt's journal.
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Attempt } from '../src/attempt/attempt.ts';
import { routes } from '../src/lines/fermentation/layout/index.ts';
import { struckPipe } from './fermentation/struck.ts';
import { knock } from './materials/knock.ts';

/** Real seconds for which a blow is seen, swings a second, and how far the middle of the pipe goes, m, by how many kg strike. */
const LASTS = 3.2;
const BEATS = 7;
const FAR = { least: 0.03, most: 0.14, by: 40 } as const;

export function Hammer({ attempt }: { readonly attempt: Attempt }) {
  const invalidate = useThree((state) => state.invalidate);
  const self = useMemo(() => ({ read: attempt.journal.length, left: 0, far: 0 }), [attempt]);
  useEffect(() => () => void knock.knockSwing.value.set(0, 0, 0), []);
  useFrame((_, delta) => {
    const { journal } = attempt;
    if (journal.length < self.read) self.read = journal.length;
    for (; self.read < journal.length; self.read++) {
      const entry = journal[self.read]!;
      if (entry.kind !== 'happening' || entry.code !== 'hammer') continue;
      const struck = struckPipe(routes(), entry.tag);
      if (!struck) continue;
      knock.knockFrom.value.fromArray(struck.from);
      knock.knockTo.value.fromArray(struck.to);
      knock.knockReach.value = struck.radius;
      self.far = FAR.least + (FAR.most - FAR.least) * Math.min(1, Math.sqrt(Math.max(0, entry.value) / FAR.by));
      self.left = LASTS;
    }
    if (self.left <= 0) return;
    self.left = Math.max(0, self.left - Math.min(delta, 1 / 30));
    const { knockFrom, knockTo, knockSwing } = knock;
    // Blow after blow, each dying away, the whole growing weaker; across the pipe, and up where it lies.
    const blow = 1 - ((self.left * 1.6) % 1);
    const size = self.far * (self.left / LASTS) * Math.exp(-1.4 * blow) * Math.cos(self.left * BEATS * Math.PI * 2);
    const upright = Math.abs(knockTo.value.z - knockFrom.value.z) > 0.5 * knockFrom.value.distanceTo(knockTo.value);
    knockSwing.value.set(size * 0.6, size * 0.6, upright ? 0 : size * 0.7);
    invalidate();
  });
  return null;
}
