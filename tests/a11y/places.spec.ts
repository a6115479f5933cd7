// Where things lie on the screen: nothing on what one needs, wide enough to be hit, and where one looks for it after a page is turned.
import { expect, type Locator, type Page, test } from '@playwright/test';
import { withoutPicture } from '../browser.ts';
import { startTrainer, type TrainerServer } from '../support/trainer.ts';

test.use({ launchOptions: withoutPicture, actionTimeout: 10_000 });

let server: TrainerServer;
test.beforeAll(async () => {
  server = await startTrainer();
});
test.afterAll(() => server.close());

async function begin(page: Page): Promise<void> {
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.locator('.shell')).toBeVisible();
}

const dcs = (page: Page) => page.getByRole('button', { name: 'DCS', exact: true }).click();
const turn = (page: Page, id: string) => page.locator(`.dcs-tabs [data-page=${id}]`).click();
const boxOf = async (what: Locator) => (await what.boundingBox())!;

test('begins at the top of the page with nothing over it; the first Tab leads to the way past the header', async ({
  page,
}) => {
  await begin(page);
  await expect(page.locator('.shell')).toBeFocused();
  await expect(page.locator('.skip')).toHaveCSS('clip-path', 'inset(50%)');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toHaveCSS('clip-path', 'none');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('what is told of a mistake lies over nothing, and is read out once', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { told: heard });
    const hear = (changes: MutationRecord[]) =>
      changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => heard.push(node.textContent ?? '')));
    new MutationObserver(hear).observe(document.querySelector('.mistakes')!, { childList: true });
  });
  await page.getByRole('searchbox').fill('HV-30124');
  await page.getByRole('button', { name: /^HV-30124/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const told = page.locator('.toast.mistake');
  await expect(told).toHaveCount(2);
  await page.getByRole('button', { name: 'Pause' }).click();
  const free = async (screen: string) => {
    const [views, toasts] = [await boxOf(page.locator('.views')), await boxOf(page.locator('.toasts'))];
    expect(views.y + views.height, screen).toBeLessThanOrEqual(toasts.y);
    expect(toasts.y + toasts.height, screen).toBeCloseTo(768, 0);
  };
  await free('field');
  await dcs(page);
  for (const id of ['r301', 'record', 'lab']) {
    await turn(page, id);
    await free(id);
    const foot = await boxOf(page.locator('.dcs-foot'));
    expect(foot.y + foot.height, id).toBeLessThanOrEqual((await boxOf(page.locator('.toasts'))).y);
  }
  // Enlarged to 200 % the page is scrolled clear of it.
  await page.setViewportSize({ width: 683, height: 384 });
  for (const id of ['r301', 'field'] as const) {
    if (id === 'field') await page.getByRole('button', { name: 'Field', exact: true }).click();
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const [views, toasts] = [await boxOf(page.locator('.views')), await boxOf(page.locator('.toasts'))];
    expect(views.y + views.height, id).toBeLessThanOrEqual(toasts.y + 1);
    expect(toasts.height, id).toBeLessThanOrEqual(0.4 * 384);
  }
  const heard = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(heard).toHaveLength(2);
});

test('no two places of the map lie on each other, and each can be hit, however wide the window', async ({ page }) => {
  await begin(page);
  await page.locator('.where').click();
  const map = page.getByRole('dialog');
  for (const width of [1366, 900, 320]) {
    await page.setViewportSize({ width, height: 768 });
    for (const level of await map.locator('.map-levels button').all()) {
      await level.click();
      const boxes = await map
        .locator('.map-place')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      expect(boxes.length).toBeGreaterThan(3);
      const hidden = boxes.filter((a, i) =>
        boxes.some((b, k) => {
          if (i === k) return a.width < 24 || a.height < 24;
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          return wide > 0.01 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.01;
        }),
      );
      expect(hidden, `${width} px wide`).toEqual([]);
    }
  }
  await map.locator('.map-place').first().click();
  await expect(map).toBeHidden();
});

test('a page begins at its top, and the keyboard stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await begin(page);
  await dcs(page);
  const scrolled = () => page.evaluate(() => document.documentElement.scrollTop);
  await turn(page, 'r301');
  await expect(page.locator('.dcs-tabs [data-page=r301]')).toBeFocused();
  expect(await scrolled()).toBe(0);
  // On to the next page by key, from the foot of this one.
  await page.locator('.dcs-tabs [data-page=r301]').scrollIntoViewIfNeeded();
  expect(await scrolled()).toBeGreaterThan(100);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.dcs-tabs [data-page=feeds]')).toBeFocused();
  expect(await scrolled()).toBe(0);
});
