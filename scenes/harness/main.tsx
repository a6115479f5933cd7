// Draws the workshop alone, over an attempt that the expert has played up to a given second: for looking at it and for its
// pictures. Not part of the build. In the address: `procedure`, `fault` ("E13b@60"), `idle` for a plant that nobody touches.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { beginAttempt, type RunningAttempt } from '../../src/attempt/run.ts';
import type { Language } from '../../src/lines/line.ts';
import { reckoner } from '../budget.ts';
import { buildWorkshop } from '../fermentation/plant.ts';
import Scene from '../index.tsx';
import { inOneGo } from '../pieces.ts';
import type { Quality, View } from '../props.ts';
import { tiers } from '../quality.ts';

const query = new URLSearchParams(window.location.search);
const language = query.get('language') === 'en' ? 'en' : 'zh-CN';
/** A second in the middle of the expert's hold. */
const hold = 9300;

const faults = query.getAll('fault').map((fault) => {
  const [event, at] = fault.split('@');
  return { event, at: Number(at) };
});
const attempt = beginAttempt(
  readAssignment({
    line: 'fermentation',
    procedures: [query.get('procedure') ?? 'P4'],
    mode: 'demonstration',
    language,
    faults,
  }),
);
const expert = expertPlayer(attempt);
const listeners = new Set<() => void>();
const onBeat = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const play = (seconds: number): void => {
  if (query.has('idle')) attempt.advance(seconds);
  else expert.play(seconds);
  for (const listener of listeners) listener();
};
play(Number(query.get('ticks') ?? hold));

const triple = (name: string): [number, number, number] => {
  const [x = 0, y = 0, z = 0] = (query.get(name) ?? '').split(',').map(Number);
  return [x, y, z];
};
const view: View | null = query.has('eye')
  ? { eye: triple('eye'), target: triple('target'), fov: Number(query.get('fov') ?? 50) }
  : null;
const quality = (query.get('quality') ?? 'high') as Quality;
const ignore = (): void => {};

declare global {
  interface Window {
    /** Goes to another station without building the workshop anew. */
    __penlineShow?: (change: Partial<Shown>) => void;
    /** Lets so many seconds of plant time pass, with or without the expert. */
    __penlinePlay?: (seconds: number) => void;
    /** What stations cost on the tier shown, as `budget.ts` reckons it. */
    __penlineReckon?: (stations: readonly string[]) => readonly { calls: number; triangles: number }[];
    /** What is drawn, for staging what no expert lets happen. */
    __penlineAttempt?: RunningAttempt;
  }
}

window.__penlineAttempt = attempt;
window.__penlinePlay = play;

window.__penlineReckon = (stations) => {
  const { plant, meshes } = inOneGo(buildWorkshop());
  const cost = reckoner(plant, meshes, tiers[quality]);
  return stations.map((name) => {
    const { eye, target } = attempt.line.screens.stations.find(({ id }) => id === name)!;
    const { calls, triangles, byPart } = cost({ eye, target, fov: 52 });
    // Nobody's hands are in the pictures here.
    return { calls: calls - 1, triangles: triangles - byPart.get('hands')! };
  });
};

interface Shown {
  readonly station: string;
  readonly section: boolean;
  readonly language: Language;
  readonly still: boolean;
  readonly view: View | null;
}

function Harness() {
  const [shown, setShown] = useState<Shown>({
    station: query.get('station') ?? 'bottom',
    section: query.has('section'),
    language,
    still: !query.has('moving'),
    view,
  });
  useEffect(() => {
    window.__penlineShow = (change) => setShown((before) => ({ ...before, ...change }));
  }, []);
  return (
    <Scene
      label="workshop"
      attempt={attempt}
      texts={attempt.line.texts[shown.language]}
      language={shown.language}
      station={shown.station}
      onStation={ignore}
      selected={query.get('selected')}
      onSelect={ignore}
      onAct={ignore}
      onAnchor={ignore}
      section={shown.section}
      quality={quality}
      onTier={ignore}
      seated={false}
      worn={query.has('worn')}
      still={shown.still}
      {...(shown.view ? { view: shown.view } : {})}
      onBeat={onBeat}
      onLost={ignore}
      onReady={onReady}
    />
  );
}

const onReady = (): void => {
  document.title = 'ready';
};

createRoot(document.getElementById('root')!).render(<Harness />);
