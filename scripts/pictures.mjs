// Takes the pictures of the workshop: starts the development server, opens each view in Chromium, saves PNGs.
// Usage: node scripts/pictures.mjs [--out DIR] [--size 1024x576] [--quality high] [--type png] [view or station ...]
import { existsSync, mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'docs/pictures' },
    size: { type: 'string', default: '1024x576' },
    quality: { type: 'string', default: 'high' },
    query: { type: 'string', default: '' },
    type: { type: 'string', default: 'jpeg' },
  },
});

/** Views from outside the walk-ways; every other name is taken for a station of the line. */
const views = {
  overview: { eye: [15, -9, 10.2], target: [32, 11, 5.6], fov: 45 },
  head: { eye: [27.6, 5.9, 11.6], target: [31.8, 11.2, 12.0], fov: 56 },
  section: { eye: [29.2, -3.4, 7.5], target: [31, 10, 6.9], fov: 48, section: true },
  compressors: { eye: [-3, -3, 3.5], target: [-10, 6, 2.5], fov: 60 },
  yard: { eye: [-1.5, 12.6, 3.2], target: [-10, 18, 2], fov: 58 },
  seed: { eye: [24.2, 4.3, 6.9], target: [20.4, 8.6, 6.4], fov: 58 },
  ammonia: { eye: [61.2, 15.6, 2], target: [66.2, 20.2, 2], fov: 62 },
};
/** Stations of the gallery. */
const stations = ['sample', 'bottom', 'filters', 'feeds', 'vents', 'exhaust', 'control-room', 'laboratory'];

const [width, height] = values.size.split('x').map(Number);
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
mkdirSync(values.out, { recursive: true });
const server = await createServer({ server: { port: 0, host: '127.0.0.1', hmr: false }, logLevel: 'error' });
await server.listen();
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width, height } });
page.setDefaultNavigationTimeout(400_000);
page.on('console', (message) => {
  if (message.type() === 'error' || message.text().includes('THREE'))
    console.log(`[page] ${message.text().slice(0, 400)}`);
});
page.on('pageerror', (error) => console.log(`[page] ${error.message}`));
const query = new URLSearchParams(values.query);
query.set('still', '');
query.set('quality', values.quality);
await page.goto(`${base}scenes/harness/index.html?${query}`);
await page.waitForFunction(() => document.title === 'ready', null, { timeout: 400_000 });

/** Waits until nothing is drawn any more: what has moved is drawn once more, at its full size, after 1.5 s. */
async function comeToRest() {
  const frames = () => page.evaluate(() => window.__penlineScene.frames);
  for (let before = -1, now = 0; before !== now; ) {
    before = await frames();
    await page.waitForTimeout(2000);
    now = await frames();
  }
}

for (const name of positionals.length ? positionals : [...Object.keys(views), ...stations]) {
  const started = Date.now();
  const custom = name.match(/^(\w+)=(.+)$/);
  const [eye, target, fov = '50'] = custom ? custom[2].split('/') : [];
  const numbers = (list) => list.split(',').map(Number);
  const view = custom ? { eye: numbers(eye), target: numbers(target), fov: Number(fov) } : views[name];
  await page.evaluate(
    ([station, wanted]) =>
      window.__penlineShow({ ...(wanted ? {} : { station }), view: wanted, section: wanted?.section === true }),
    [name, view ?? null],
  );
  await comeToRest();
  const file = `${values.out}/workshop-${custom ? custom[1] : name}.${values.type === 'png' ? 'png' : 'jpg'}`;
  const quality = values.type === 'png' ? {} : { quality: 80 };
  await page.screenshot({ path: file, type: values.type, ...quality, timeout: 200_000 });
  const stats = await page.evaluate(() => window.__penlineScene);
  console.log(
    `${file}  ${stats.calls} calls  ${stats.triangles} triangles  ${stats.programs} programs  ${stats.textures} textures  ${Date.now() - started} ms`,
  );
}
await browser.close();
await server.close();
