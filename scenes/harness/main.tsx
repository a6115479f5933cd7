// Draws the scene alone, over a frozen plant: for looking at it while it is being drawn. Not part of the build.
import { createRoot } from 'react-dom/client';
import Scene from '../index.tsx';
import type { Quality, View } from '../props.ts';
import { frozenAttempt } from './frozen-attempt.ts';
import { texts } from '../../src/lines/fermentation/locales/index.ts';

const query = new URLSearchParams(window.location.search);
const triple = (name: string, otherwise: string): [number, number, number] => {
  const [x = 0, y = 0, z = 0] = (query.get(name) ?? otherwise).split(',').map(Number);
  return [x, y, z];
};
const view: View | null = query.has('eye')
  ? { eye: triple('eye', '0,0,0'), target: triple('target', '31,10,2'), fov: Number(query.get('fov') ?? 50) }
  : null;
const language = query.get('lang') === 'en' ? 'en' : 'zh-CN';
const ignore = (): void => {};

createRoot(document.getElementById('root')!).render(
  <Scene
    attempt={frozenAttempt(query.get('state') ?? 'hold')}
    texts={texts[language]}
    language={language}
    station={query.get('station') ?? 'bottom'}
    onStation={ignore}
    selected={query.get('selected')}
    onSelect={ignore}
    onAct={ignore}
    onAnchor={ignore}
    quality={(query.get('quality') ?? 'high') as Quality}
    still
    {...(view ? { view } : {})}
    onBeat={() => ignore}
    onReady={() => {
      document.title = 'ready';
    }}
  />,
);
