// What pictures of the workshop leave for the collector to clear away, by whose code left it: found by V8's sampling profiler, which
// also counts what is collected in between.
import type { Page } from '@playwright/test';

/** Bytes a picture. */
export interface Allocation {
  /** Left by the scene's own files, by file. */
  readonly own: ReadonlyMap<string, number>;
  /** Left by three, R3F and React. */
  readonly libraries: number;
}

interface ProfileNode {
  readonly callFrame: { readonly url: string };
  readonly selfSize: number;
  readonly children?: readonly ProfileNode[];
}

/** Bytes between two samples, on average. */
const EVERY = 128;
/** What measures is no part of what is measured. */
const MEASURING = /\/scenes\/(Stats\.tsx|harness\/)/;

/** What draws, and not what the plant's own books are kept with. */
const DRAWING = /node_modules\/(?!.*noble)/;

/** What goes on from picture to picture: nothing; the plant is played on by a second; or one turns about where one stands. */
type Doing = 'still' | 'playing' | 'walking';

/**
 * Draws pictures one after the other (raster left out) and tells what they allocated while something is done. Code that has not run often enough to be compiled allocates numbers that it would not later: `warmUp` first.
 */
export async function allocated(page: Page, pictures: number, doing: Doing): Promise<Allocation> {
  const session = await page.context().newCDPSession(page);
  const options = {
    samplingInterval: EVERY,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  await session.send('HeapProfiler.startSampling', options);
  await draw(page, pictures, doing);
  const { profile } = await session.send('HeapProfiler.stopSampling');
  await session.detach();
  const own = new Map<string, number>();
  let libraries = 0;
  const visit = ({ callFrame: { url }, selfSize, children = [] }: ProfileNode, caller: string): void => {
    // The engine's own functions (sort, join) count for who called them.
    const owner = url === '' ? caller : url;
    const file = /\/(scenes\/[^?]+)/.exec(owner)?.[1];
    if (file && !MEASURING.test(owner)) own.set(file, (own.get(file) ?? 0) + selfSize / pictures);
    else if (DRAWING.test(owner)) libraries += selfSize / pictures;
    for (const child of children) visit(child, owner);
  };
  visit(profile.head, '');
  return { own, libraries };
}

/** Draws until the engine has compiled what a picture takes. */
export async function warmUp(page: Page): Promise<void> {
  await draw(page, 400, 'still');
  // What is called once a picture is compiled for good after some 3,000 calls: less than two minutes of drawing. Done while walking, for
  // what is compiled without having walked is thrown away at the first step.
  await draw(page, 4000, 'walking');
  await draw(page, 300, 'playing');
  // The compiler works beside the page.
  await page.waitForTimeout(300);
  await draw(page, 100, 'playing');
}

async function draw(page: Page, pictures: number, doing: Doing): Promise<void> {
  if (doing === 'walking') await key(page, 'keydown');
  await page.evaluate(
    ({ count, plays }) => void window.__penlineScene!.time(count, plays ? () => window.__penlinePlay!(1) : undefined),
    { count: pictures, plays: doing === 'playing' },
  );
  if (doing === 'walking') await key(page, 'keyup');
}

/** Holds or lets go the key by which one turns. */
const key = (page: Page, type: 'keydown' | 'keyup'): Promise<void> =>
  page.evaluate(
    (what) => void document.querySelector('canvas')!.dispatchEvent(new KeyboardEvent(what, { code: 'KeyQ' })),
    type,
  );
