// What the drawn workshop costs at every station on a tier: draw calls, triangles, JavaScript of a picture (median, raster left out),
// what a picture leaves on the heap, by whose code. `node --import tsx bench/scene.ts [low|medium|high] [--counts] [station ...]`;
// with --counts without what it leaves on the heap, which takes longest.
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { stations } from '../src/lines/fermentation/stations.ts';
import { withPicture } from '../tests/browser.ts';
import { allocated, warmUp } from '../tests/visual/allocation.ts';

const FRAMES = 150;
const counts = process.argv.includes('--counts');
const [tier = 'high', ...only] = process.argv.slice(2).filter((word) => word !== '--counts');
const ids = only.length > 0 ? only : stations.map(({ id }) => id);
const server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false } });
await server.listen();
const browser = await chromium.launch(withPicture);
// Small, for only the work of the page is measured and software graphics are slow.
const page = await browser.newPage({ viewport: { width: 96, height: 54 } });
const query = `stats&moving&quality=${tier}&station=${ids[0]}`;
await page.goto(`${server.resolvedUrls!.local[0]}scenes/harness/index.html?${query}`, {
  waitUntil: 'commit',
  timeout: 200_000,
});
await page.waitForFunction(() => document.title === 'ready', undefined, { timeout: 400_000 });
for (const station of ids) {
  // At once there, as a still picture is: on the way the views that one passes would be measured.
  const drawn = async (change: { station?: string; still: boolean }): Promise<void> => {
    const frames = await page.evaluate(() => window.__penlineScene!.frames);
    await page.evaluate((to) => window.__penlineShow!(to), change);
    await page.waitForFunction((n) => window.__penlineScene!.frames > n, frames, { timeout: 200_000 });
  };
  await drawn({ station, still: true });
  await drawn({ still: false });
  const cost = await page.evaluate((n) => {
    const scene = window.__penlineScene!;
    scene.time(60);
    const took = scene.time(n).sort((a, b) => a - b);
    return {
      calls: scene.calls,
      triangles: scene.triangles,
      median: took[Math.floor(n / 2)]!,
      slow: took[Math.floor(n * 0.95)]!,
    };
  }, FRAMES);
  const { calls, triangles, median, slow } = cost;
  const head = `${tier}\t${station}\t${calls} calls\t${triangles} triangles\t${median.toFixed(2)} ms (95 %: ${slow.toFixed(2)})`;
  if (counts) {
    console.log(head);
    continue;
  }
  await warmUp(page);
  const still = await allocated(page, FRAMES, 'still');
  const playing = await allocated(page, FRAMES, 'playing');
  const walking = await allocated(page, FRAMES, 'walking');
  const bytes = ({ own, libraries }: typeof still) =>
    `${Math.round([...own.values()].reduce((sum, n) => sum + n, 0))} + ${Math.round(libraries)} B`;
  console.log(
    `${head}\ta picture leaves (own + libraries) ${bytes(still)}, with a new second of the plant ${bytes(playing)}, while one turns ${bytes(walking)}`,
  );
}
await browser.close();
await server.close();
