// Draws the workshop alone, over an attempt that the expert has played up to a given second: for looking at it and for its
// pictures. Not part of the build.
import { createRoot } from 'react-dom/client';
import { readAssignment } from '../../src/attempt/assignment.ts';
import { expertPlayer } from '../../src/attempt/expert.ts';
import { beginAttempt } from '../../src/attempt/run.ts';
import Scene from '../index.tsx';
import type { Quality, View } from '../props.ts';

const query = new URLSearchParams(window.location.search);
const language = query.get('language') === 'en' ? 'en' : 'zh-CN';
/** A second in the middle of the expert's hold. */
const hold = 9300;

const attempt = beginAttempt(
  readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'demonstration', language }),
);
expertPlayer(attempt).play(Number(query.get('ticks') ?? hold));

const triple = (name: string): [number, number, number] => {
  const [x = 0, y = 0, z = 0] = (query.get(name) ?? '').split(',').map(Number);
  return [x, y, z];
};
const view: View | null = query.has('eye')
  ? { eye: triple('eye'), target: triple('target'), fov: Number(query.get('fov') ?? 50) }
  : null;
const ignore = (): void => {};

createRoot(document.getElementById('root')!).render(
  <Scene
    attempt={attempt}
    texts={attempt.line.texts[language]}
    language={language}
    station={query.get('station') ?? 'bottom'}
    onStation={ignore}
    selected={query.get('selected')}
    onSelect={ignore}
    onAct={ignore}
    onAnchor={ignore}
    section={query.has('section')}
    quality={(query.get('quality') ?? 'high') as Quality}
    still
    seated={false}
    onTier={ignore}
    {...(view ? { view } : {})}
    onBeat={() => ignore}
    onReady={() => {
      document.title = 'ready';
    }}
  />,
);
