// Every screen in both languages against WCAG 2.2 AA, as far as a machine can tell.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { withoutPicture } from '../browser.ts';
import { startTrainer, type TrainerServer } from '../support/trainer.ts';

test.use({ launchOptions: withoutPicture });

let server: TrainerServer;
test.beforeAll(async () => {
  server = await startTrainer();
});
test.afterAll(() => server.close());

/** Errors of the page, among them whatever the content security policy forbids. */
let errors: string[];
test.beforeEach(({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
test.afterEach(() => expect(errors).toEqual([]));

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectClean(page: Page, screen: string): Promise<void> {
  const { passes, violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}`));
  expect(found, screen).toEqual([]);
  expect(passes.length, `rules that applied to ${screen}`).toBeGreaterThan(10);
}

const words = {
  'zh-CN': {
    begin: '开始',
    exam: '考核',
    control: 'DCS',
    guide: '引导',
    steps: '全部步骤',
    record: '批记录',
    ppe: /^劳保用品/,
    handIn: '交卷',
    done: '完成',
    goOn: '继续操作',
    report: '成绩报告',
    trend: '看趋势',
    dismiss: '知道了',
  },
  en: {
    begin: 'Begin',
    exam: 'Exam',
    control: 'DCS',
    guide: 'Guide',
    steps: 'All steps',
    record: 'Record',
    ppe: /^Protective equipment/,
    handIn: 'Hand in',
    done: 'Done',
    goOn: 'Go on working',
    report: 'Score report',
    trend: 'Show the trend',
    dismiss: 'Dismiss',
  },
} as const;

for (const language of ['zh-CN', 'en'] as const) {
  const say = words[language];
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

  test(`the workshop of a practice (${language})`, async ({ page }) => {
    await page.goto(`${server.address}?language=${language}`);
    await expectClean(page, 'start page');
    await button(page, say.begin).click();
    await expectClean(page, 'workshop');
    await page.getByRole('searchbox').fill('HV-30163');
    await page.getByRole('button', { name: /^HV-30163/ }).click();
    await expect(page.getByRole('slider')).toBeVisible();
    await expectClean(page, 'valve card');
    await page.getByRole('searchbox').fill('PI-31202');
    await page.getByRole('button', { name: /^PI-31202/ }).click();
    await expectClean(page, 'gauge card');
    await page.getByRole('searchbox').fill('P-101');
    await page.getByRole('button', { name: /^P-101 / }).click();
    await expectClean(page, 'pump card');
    await page.getByRole('tab', { name: say.steps }).click();
    await expectClean(page, 'step list');
    await page.getByRole('tab', { name: say.record }).click();
    await expectClean(page, 'record sheet');
    await button(page, say.ppe).click();
    await expectClean(page, 'protective equipment');
    await button(page, say.done).click();
    await button(page, say.handIn).click();
    await expectClean(page, 'question before handing in');
    await button(page, say.goOn).click();
  });

  test(`the control room (${language})`, async ({ page }) => {
    await page.goto(`${server.address}?language=${language}`);
    await button(page, say.begin).click();
    await button(page, say.control).click();
    const tabs = page.getByRole('navigation').getByRole('button');
    await expect(tabs.first()).toBeVisible();
    const names = await tabs.allInnerTexts();
    expect(names.length).toBeGreaterThan(4);
    for (const [i, name] of names.entries()) {
      await tabs.nth(i).click();
      await expectClean(page, `control room, ${name}`);
    }
    await button(page, say.guide).click();
    await expectClean(page, 'guide over the control room');
  });

  test(`an exam and its report (${language})`, async ({ page }) => {
    await page.goto(`${server.address}?language=${language}`);
    await page.getByRole('radio', { name: say.exam }).check();
    await button(page, say.begin).click();
    await expectClean(page, 'workshop of an exam');
    await button(page, say.handIn).click();
    await page.getByRole('dialog').getByRole('button', { name: say.handIn }).click();
    await expect(page.getByRole('heading', { name: say.report })).toBeVisible();
    await page.getByRole('button', { name: say.trend }).first().click();
    await expectClean(page, 'report');
  });

  test(`nothing is cut off where every text is twice as long (${language})`, async ({ page }) => {
    await page.goto(`${server.address}?language=${language}&stringTest=double`);
    expect(await clipped(page)).toEqual([]);
    await page.getByRole('button', { name: `${say.begin} ${say.begin}`, exact: true }).click();
    await page.getByRole('searchbox').fill('HV-30163');
    await page.getByRole('button', { name: /^HV-30163/ }).click();
    expect(await clipped(page)).toEqual([]);
  });
}

test('a valve is found, opened and left by the keyboard alone, and the control room reached and left', async ({
  page,
}) => {
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('button', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('HV-30163');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^HV-30163/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('button', { name: /^HV-30163.*open/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^HV-30163/ })).toBeFocused();
  await page.getByRole('button', { name: 'DCS' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Field' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'DCS' })).toBeFocused();
});

test('a frame of 480 by 480 can be used without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 480 });
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('searchbox').fill('HV-30163');
  await page.getByRole('button', { name: /^HV-30163/ }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

/** Visible texts that are wider or higher than the box that hides their overflow, or that leave the page. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
      const text = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.textContent?.trim());
      if (!text || element.closest('.visually-hidden') || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto';
      const over = hides && element.scrollWidth > element.clientWidth + 1;
      const { left, right } = element.getBoundingClientRect();
      if (over || left < -1 || right > window.innerWidth + 1) found.push(element.textContent!.trim().slice(0, 60));
    }
    return found;
  });
}
