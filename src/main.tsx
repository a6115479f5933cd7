// The way in: the opening screen at once, and behind it the trainer (trainer.tsx) as soon as it has come.
import './ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from './lines/line.ts';
import { openingTexts } from './lines/opening.ts';
import { packageSettings } from './lms/package-settings.ts';
import { startOpeningTexts } from './ui/opening-texts.ts';
import { Opening } from './ui/start/Opening.tsx';
import { readSwitches } from './ui/switches.ts';

const root = createRoot(document.getElementById('root')!);
const everything = [...openingTexts].flatMap(([line, texts]) =>
  Object.keys(texts.en.procedures).map((id) => ({ line, id })),
);

/** What the package was made for, as far as it can be told before it is checked. */
function assigned(): { readonly language?: Language; readonly procedures: typeof everything } {
  try {
    const given = JSON.parse(packageSettings(document, window.location.search)?.assignment ?? 'null');
    const procedures = everything.filter(({ line, id }) => line === given?.line && given.procedures?.includes(id));
    return {
      ...(given?.language === 'en' ? { language: 'en' as const } : {}),
      procedures: procedures.length > 0 ? procedures : everything,
    };
  } catch {
    // What is wrong with it the trainer says when it has read it.
    return { procedures: everything };
  }
}

const { language = 'zh-CN', procedures } = assigned();

function draw(onRetry: (() => void) | null): void {
  root.render(
    <StrictMode>
      <Opening procedures={procedures} onRetry={onRetry} />
    </StrictMode>,
  );
}

const switches = readSwitches(window.location.search);
const fetched = import('./trainer.tsx').then(
  ({ open }) => ({ open }),
  (error: unknown) => ({ error }),
);
await startOpeningTexts(switches.language ?? language, switches.double);
draw(null);
const outcome = await fetched;
if ('error' in outcome) {
  draw(() => window.location.reload());
  throw outcome.error;
}
await outcome.open(root);
