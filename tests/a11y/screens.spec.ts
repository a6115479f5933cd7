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

/** Positions of two pages among the tabs. */
const ALARMS = 9;
const RECORD = 12;

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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

// Whether a screen is clean is no matter of its language: the workshop is looked at in one, control room and report in the other; the
// control room with an alarm up in tests/visual/dcs.spec.ts, in Chinese.
test('the workshop of a practice (zh-CN)', async ({ page }) => {
  const say = words['zh-CN'];
  await page.goto(`${server.address}?language=zh-CN`);
  await expectClean(page, 'start page');
  await button(page, say.begin).click();
  await expectClean(page, 'workshop');
  for (const [tag, card] of [
    ['HV-30163', 'valve card'],
    ['PI-31202', 'gauge card'],
    ['P-101', 'pump card'],
  ] as const) {
    await page.getByRole('searchbox').fill(tag);
    await page.getByRole('button', { name: new RegExp(`^${tag} `) }).click();
    await expectClean(page, card);
  }
  await page.locator('.where').click();
  await expectClean(page, 'map');
  await page.keyboard.press('Escape');
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

test('the control room (en), here and in a window of its own', async ({ page }) => {
  const say = words.en;
  await page.goto(`${server.address}?language=en`);
  await button(page, say.begin).click();
  await button(page, say.control).click();
  const tabs = page.getByRole('navigation').getByRole('button');
  await expect(tabs.first()).toBeVisible();
  expect(await tabs.count()).toBe(14);
  for (const i of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 12]) {
    await tabs.nth(i).click();
    await expectClean(page, `control room, page ${i + 1}`);
  }
  await button(page, 'Print view').click();
  await expectClean(page, 'record as it is printed');
  await button(page, say.guide).click();
  await expectClean(page, 'guide over the control room');
  const [second] = await Promise.all([
    page.waitForEvent('popup'),
    button(page, 'Open this page in a window of its own').click(),
  ]);
  await expect(second.locator('.dcs-tabs')).toBeVisible();
  await expectClean(second, 'control room in a window of its own');
});

test('an exam and its report, on the screen and printed (en)', async ({ page }) => {
  const say = words.en;
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('radio', { name: say.exam }).check();
  await button(page, say.begin).click();
  await expectClean(page, 'workshop of an exam');
  await button(page, say.handIn).click();
  await page.getByRole('dialog').getByRole('button', { name: say.handIn }).click();
  await expect(page.getByRole('heading', { name: say.report })).toBeVisible();
  await page.getByRole('button', { name: say.trend }).first().click();
  await expectClean(page, 'report');
  await page.emulateMedia({ media: 'print' });
  await expectClean(page, 'printed report');
});

for (const language of ['zh-CN', 'en'] as const) {
  test(`nothing is cut off where every text is twice as long (${language})`, async ({ page }) => {
    const say = words[language];
    const twice = (name: string) => button(page, `${name} ${name}`);
    const whole = async (screen: string) => expect(await clipped(page), screen).toEqual([]);
    await page.goto(`${server.address}?language=${language}&stringTest=double`);
    await whole('start page');
    await twice(say.begin).click();
    await page.getByRole('searchbox').fill('HV-30163');
    await page.getByRole('button', { name: /^HV-30163/ }).click();
    await whole('valve card');
    for (const sheet of [say.steps, say.record]) {
      await page.getByRole('tab', { name: `${sheet} ${sheet}` }).click();
      await whole(sheet);
    }
    await page.locator('.where').click();
    await whole('map');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say.ppe }).click();
    await whole('protective equipment');
    await twice(say.done).click();
    await page.getByRole('button', { name: say.control, exact: true }).click();
    const tabs = page.getByRole('navigation').getByRole('button');
    await expect(tabs.first()).toBeVisible();
    for (let i = 0; i < 14; i++) {
      await tabs.nth(i).click();
      await whole(`control room, page ${i + 1}`);
      if (i === RECORD) {
        await page.locator('.record-tools button').first().click();
        await whole('record as it is printed');
      }
      if (i === ALARMS) {
        await page.locator('.alarm-row-tools button:last-child').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await whole('shelving of an alarm');
        await page.keyboard.press('Escape');
      }
    }
    await twice(say.guide).click();
    await whole('guide over the control room');
    await twice(say.handIn).click();
    await whole('question before handing in');
    await page.getByRole('dialog').getByRole('button', { name: say.handIn }).click();
    await expect(page.getByRole('heading', { name: say.report })).toBeVisible();
    await whole('report');
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

test('every control of the field and of the control room is reached by the Tab key, and the way leads out again', async ({
  page,
}) => {
  await page.goto(`${server.address}?language=en`);
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await page.getByRole('searchbox').fill('HV-30163');
  await page.getByRole('searchbox').press('Enter');
  // Nothing may come on while the way is walked, an alarm to acknowledge least of all.
  await page.getByRole('button', { name: 'Pause' }).press('Enter');
  expect(await missedByTab(page), 'in the field').toEqual([]);
  await page.getByRole('button', { name: 'DCS' }).press('Enter');
  for (const id of ['r301', 'trends']) {
    await page.locator(`.dcs-tabs [data-page=${id}]`).press('Enter');
    expect(await missedByTab(page), `on page ${id}`).toEqual([]);
  }
});

// In a small window the pages are as they are enlarged to 200 % in one of 1280 by 768; or the reader's letters are twice as large.
for (const way of ['the page', 'the letters'] as const) {
  test(`${way} enlarged to 200 %: nothing is lost and nothing scrolls sideways`, async ({ page }) => {
    const times = way === 'the page' ? 1 : 2;
    await page.setViewportSize({ width: 640 * times, height: 384 * times });
    if (times === 2) {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    }
    const staysInWidth = async (screen: string) => {
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, screen).toBeLessThanOrEqual(0);
    };
    const reflowed = async (screen: string) => {
      await staysInWidth(screen);
      expect(await clipped(page), screen).toEqual([]);
    };
    await page.goto(`${server.address}?language=en`);
    expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(
      13.5 * times,
    );
    await reflowed('start page');
    await button(page, 'Begin').click();
    await page.getByRole('searchbox').fill('HV-30163');
    await page.getByRole('button', { name: /^HV-30163/ }).click();
    await button(page, 'Open').click();
    await reflowed('workshop');
    await button(page, 'DCS').click();
    const tabs = page.getByRole('navigation').getByRole('button');
    await expect(tabs.first()).toBeVisible();
    for (let i = 0; i < 14; i++) {
      await tabs.nth(i).press('Enter');
      await reflowed(`control room, page ${i + 1}`);
    }
    // The narrowest that a page must fit into (WCAG 1.4.10).
    if (times === 1) {
      await page.setViewportSize({ width: 320, height: 512 });
      for (let i = 0; i < 14; i++) {
        await tabs.nth(i).press('Enter');
        await staysInWidth(`control room, page ${i + 1}, 320 wide`);
      }
      await page.setViewportSize({ width: 640, height: 384 });
    }
    await button(page, 'Hand in').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await expect(page.getByRole('heading', { name: 'Score report' })).toBeVisible();
    await reflowed('report');
    await page.setViewportSize({ width: 480 * times, height: 480 * times });
    await reflowed('report in a small frame');
  });
}

test('a tablet is turned: nothing is lost, nothing cut off, nothing scrolls sideways', async ({ page }) => {
  const [wide, high] = [
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
  ];
  await page.setViewportSize(wide);
  await page.goto(`${server.address}?language=en`);
  await button(page, 'Begin').click();
  await page.getByRole('searchbox').fill('HV-30163');
  await page.getByRole('button', { name: /^HV-30163/ }).click();
  const opening = page.locator('.equipment-card').getByRole('spinbutton');
  await opening.fill('40');
  const whole = async (screen: string) => {
    expect(await clipped(page), screen).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), screen).toBe(0);
  };
  for (const size of [high, wide]) {
    await page.setViewportSize(size);
    await expect(opening).toHaveValue('40');
    await whole(`field, ${size.width} wide`);
  }
  await button(page, 'DCS').click();
  const turn = (id: string) => page.locator(`.dcs-tabs [data-page=${id}]`).click();
  await turn('trends');
  await button(page, 'Zoom in').click();
  const held = await page.locator('.trend-state').innerText();
  for (const size of [high, wide]) {
    await page.setViewportSize(size);
    await expect(page.locator('.trend-state')).toHaveText(held);
    const drawn = async (part: string) => (await page.locator(`.trend-main ${part}`).boundingBox())!.width;
    await expect.poll(async () => (await drawn('.trend-chart')) - (await drawn('.uplot'))).toBeLessThan(4);
    for (const id of ['r301', 'sterilisation', 'alarms', 'lab', 'record', 'trends']) {
      await turn(id);
      await whole(`${id}, ${size.width} wide`);
    }
  }
});

test('nothing moves for those who asked for stillness, and no ticking number is read out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${server.address}?language=en`);
  await button(page, 'Begin').click();
  await page.getByRole('searchbox').fill('HV-30163');
  await page.getByRole('button', { name: /^HV-30163/ }).click();
  // Every text that a live region comes to hold while a valve travels and the plant runs.
  await page.evaluate(() => {
    window.heard = [];
    const region =
      '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output:not([aria-live=off])';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const spoken = (target instanceof Element ? target : target.parentElement)?.closest(region);
        if (spoken?.textContent) window.heard.push(spoken.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const moving = () => page.evaluate(() => document.getAnimations().length);
  await button(page, 'Open').click();
  await button(page, '×60').click();
  const clock = page.locator('.figures dd').nth(1);
  const before = await clock.textContent();
  expect(await moving()).toBe(0);
  await button(page, 'DCS').click();
  await page.locator('.dcs-tabs [data-page=r301]').click();
  await page.waitForTimeout(1500);
  expect(await moving()).toBe(0);
  await button(page, 'Field').click();
  expect(await clock.textContent()).not.toBe(before);
  const heard = await page.evaluate(() => window.heard);
  const without = heard.map((text) => text.replace(/[\d.:−-]+/g, '#'));
  expect(heard.filter((text, i) => without.indexOf(without[i]!) !== i && heard.indexOf(text) === i)).toEqual([]);
});

declare global {
  interface Window {
    heard: string[];
  }
}

/** Controls that can be operated and that a walk with the Tab key once round the page does not come to. */
async function missedByTab(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    for (const element of document.querySelectorAll('[data-met]')) element.removeAttribute('data-met');
  });
  // From where the focus was to the end of the page, and from its beginning until the walk meets itself.
  for (let steps = 0, again = false; steps < 250 && !again; steps++) {
    await page.keyboard.press('Tab');
    again = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return false;
      const met = activeElement.hasAttribute('data-met');
      activeElement.setAttribute('data-met', '');
      return met;
    });
  }
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex="0"]',
    );
    return (
      [...controls]
        .filter((control) => control.tabIndex >= 0 && control.checkVisibility({ visibilityProperty: true }))
        // Of a group of radio buttons the Tab key comes to one.
        .filter((control) => !control.hasAttribute('data-met') && !control.matches('[type=radio]:not(:checked)'))
        .filter((control) => control.closest('[inert]') === null)
        .map((control) => control.outerHTML.slice(0, 120))
    );
  });
}

/** Visible words that reach out of their button, of the box that hides their overflow, or of the page; what can be scrolled to is whole. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || parent.closest('svg, option, .visually-hidden')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A line's box is higher than its letters by about a fifth on either side.
      const lines = [...range.getClientRects()].map(({ left, right, top, bottom, height }) => {
        return { left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 };
      });
      let scrolled = { x: false, y: document.documentElement.scrollHeight > window.innerHeight };
      for (let box: HTMLElement | null = parent; box && box.id !== 'root'; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        scrolled = { x: scrolled.x || /auto|scroll/.test(overflowX), y: scrolled.y || /auto|scroll/.test(overflowY) };
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const wide = !scrolled.x && (hides(overflowX) || box.tagName === 'BUTTON');
        const high = !scrolled.y && hides(overflowY);
        const at = box.getBoundingClientRect();
        const out = lines.some(
          (line) =>
            (wide && (line.left < at.left - 1 || line.right > at.right + 1)) ||
            (high && (line.top < at.top - 1 || line.bottom > at.bottom + 1)),
        );
        if (out) found.add(`${parent.tagName}.${parent.className} ${node.textContent!.trim().slice(0, 60)}`);
      }
      const away = lines.some((line) => line.left < -1 || line.right > window.innerWidth + 1);
      if (!scrolled.x && away) found.add(node.textContent!.trim());
    }
    return [...found];
  });
}
