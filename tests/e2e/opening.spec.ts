// The first screen: small enough for a school's slow line, readable before the rest has come, and plain about it when that does not come.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { withoutPicture } from '../browser.ts';
import { startTrainer } from '../support/trainer.ts';

test.use({ launchOptions: withoutPicture });

const APP = 'dist/app';
/** Of the 300 kB that may be sent before the first screen is readable. */
const FIRST_SCREEN = 220_000;
const WHOLE_APP = 6_000_000;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Files that the page asks for before it draws anything. */
function firstFiles(): ReadonlySet<string> {
  const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(APP, '.vite/manifest.json'), 'utf8'));
  const files = new Set(['index.html']);
  const visit = (name: string) => {
    const { file, css = [], imports = [] } = manifest[name]!;
    if (files.has(file)) return;
    for (const each of [file, ...css]) files.add(each);
    imports.forEach(visit);
  };
  visit('index.html');
  return files;
}

test('the first screen is readable after 220 kB, the whole app is at most 6 MB', () => {
  const files = [...firstFiles()];
  expect(files.length).toBeGreaterThan(4);
  const sent = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(APP, file))).length, 0);
  console.log(`first screen: ${Math.round(sent / 1000)} kB in ${files.length} files`);
  expect(sent).toBeLessThanOrEqual(FIRST_SCREEN);
  const all = readdirSync(APP, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(APP, file)));
  const size = all.reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  expect(size).toBeLessThanOrEqual(WHOLE_APP);
});

test('names what can be played before the trainer has come, and offers to fetch it again when it does not', async ({
  page,
}) => {
  const server = await startTrainer();
  let broken = true;
  await page.route('**/assets/trainer-*.js', async (route) => {
    if (broken) await route.abort();
    else await route.continue();
  });
  await page.goto(`${server.address}?language=en`);
  await expect(page.getByText('P4 Medium preparation and in-situ sterilisation')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('could not be fetched');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => v.id)).toEqual([]);
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await server.close();
});

test('a DCS page goes to a window of its own under the strict policy, and the same plant runs in it', async ({
  page,
}) => {
  const server = await startTrainer();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'DCS' }).first().click();
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open this page in a window of its own' }).click(),
  ]);
  await second.getByRole('button', { name: 'Alarms' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('10 Alarms and events');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 Overview');
  expect(await second.locator('.dcs').evaluate((dcs) => getComputedStyle(dcs).display)).toBe('grid');
  const clock = second.locator('.dcs-clock');
  const before = await clock.textContent();
  await expect(clock).not.toHaveText(before!);
  // A third monitor has its own page; the language is that of the trainer, in every window.
  const openAnother = page.getByRole('button', { name: 'Open this page in a window of its own' });
  const [third] = await Promise.all([page.waitForEvent('popup'), openAnother.click()]);
  await expect(third.getByRole('heading', { level: 1 })).toHaveText('1 Overview');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('10 报警与事件');
  await expect(third.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: 'English' }).click();
  await second.close();
  await expect(page.locator('.dcs-clock')).toBeVisible();
  await expect(third.getByRole('heading', { level: 1 })).toHaveText('1 Overview');
  // Where none may be opened that is said; with the attempt the windows are gone.
  await page.evaluate(() => {
    window.open = () => null;
  });
  await openAnother.click();
  await expect(page.getByRole('alert').filter({ hasText: 'window' })).toBeVisible();
  await Promise.all([third.waitForEvent('close'), page.reload()]);
  expect(errors).toEqual([]);
  await server.close();
});
