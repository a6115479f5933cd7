// The drawn workshop: what a view costs, that it is a picture, that it asks nobody for anything, and that it survives a lost context.
import { expect, type Page, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { withPicture } from '../browser.ts';

test.use({ launchOptions: withPicture, viewport: { width: 640, height: 360 } });

let server: ViteDevServer;
let origin: string;

test.beforeAll(async () => {
  server = await createServer({ logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false } });
  await server.listen();
  origin = server.resolvedUrls!.local[0]!;
});

test.afterAll(() => server.close());

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${origin}scenes/harness/index.html?still&${query}`);
  await expect(page).toHaveTitle('ready', { timeout: 240_000 });
}

interface Light {
  readonly mean: number;
  readonly spread: number;
}

/** Mean and spread of the picture's brightness, 0..255, from a screenshot: a blank canvas has no spread. */
async function light(page: Page): Promise<Light> {
  const png = (await page.screenshot({ timeout: 200_000 })).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 160;
    canvas.height = 90;
    const paint = canvas.getContext('2d')!;
    paint.drawImage(image, 0, 0, 160, 90);
    const { data: rgba } = paint.getImageData(0, 0, 160, 90);
    let sum = 0;
    let squares = 0;
    const count = rgba.length / 4;
    for (let i = 0; i < rgba.length; i += 4) {
      const y = 0.2126 * rgba[i]! + 0.7152 * rgba[i + 1]! + 0.0722 * rgba[i + 2]!;
      sum += y;
      squares += y * y;
    }
    const mean = sum / count;
    return { mean, spread: Math.sqrt(squares / count - mean * mean) };
  }, png);
}

for (const station of ['sample', 'filters', 'vents']) {
  test(`${station}: within the budget around R-301 on the high tier, and a picture`, async ({ page }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) foreign.push(url);
    });
    await open(page, `station=${station}&quality=high`);
    const stats = await page.evaluate(() => ({ ...window.__penlineScene }));
    expect(stats.calls).toBeGreaterThan(20);
    expect(stats.calls).toBeLessThanOrEqual(100);
    expect(stats.triangles).toBeGreaterThan(50_000);
    expect(stats.triangles).toBeLessThanOrEqual(250_000);
    const { mean, spread } = await light(page);
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(220);
    expect(spread).toBeGreaterThan(20);
    expect(foreign).toEqual([]);
  });
}

test('a lost and restored context brings the whole picture back', async ({ page }) => {
  await open(page, 'station=sample&quality=low');
  const before = await light(page);
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas')!;
    const gl = canvas.getContext('webgl2')!;
    const handle = gl.getExtension('WEBGL_lose_context')!;
    const event = (name: string): Promise<void> =>
      new Promise((resolve) => canvas.addEventListener(name, () => resolve(), { once: true }));
    const lost = event('webglcontextlost');
    handle.loseContext();
    await lost;
    // The event must have been dealt with before the context may come back.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const restored = event('webglcontextrestored');
    handle.restoreContext();
    await restored;
  });
  await expect
    .poll(async () => Math.abs((await light(page)).mean - before.mean), { timeout: 120_000, intervals: [2000] })
    .toBeLessThan(4);
});
