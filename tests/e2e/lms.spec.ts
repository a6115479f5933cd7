// The package inside a learning system: a frame set with scorm-again as its API, good and bad.
import { type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test';
import type { Standard } from '../../src/lms/connect.ts';
import { withoutPicture } from '../browser.ts';
import { type LmsServer, startLms } from './lms/server.ts';

// Nothing here looks at the picture, and software WebGL would only slow the pages down.
test.use({ launchOptions: withoutPicture });

let lms: LmsServer;
test.beforeAll(async () => {
  lms = await startLms({ line: 'fermentation', procedures: ['P4'], mode: 'exam', language: 'en' });
});
test.afterAll(() => lms.close());

interface Record12 {
  readonly suspend_data: string;
  readonly core: Readonly<Record<'lesson_status' | 'exit' | 'session_time', string>> & {
    readonly score: { readonly raw: string };
  };
  readonly interactions: Readonly<Record<string, { readonly id: string; readonly result: string }>>;
  readonly objectives: Readonly<Record<string, { readonly id: string }>>;
}
interface Record2004 {
  readonly suspend_data: string;
  readonly completion_status: string;
  readonly success_status: string;
  readonly score: { readonly raw: string; readonly scaled: string };
  readonly interactions: Readonly<Record<string, { readonly id: string; readonly result: string }>>;
  readonly objectives: Readonly<Record<string, { readonly id: string }>>;
}

const stored = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('record') ?? 'null') as unknown);
const stored12 = async (page: Page) => (await stored(page)) as Record12;
const stored2004 = async (page: Page) => (await stored(page)) as Record2004;

const content = (page: Page): FrameLocator => page.frameLocator('frame[name=content]');

async function openCourse(context: BrowserContext, standard: Standard, more: Readonly<Record<string, string>> = {}) {
  const page = await context.newPage();
  await page.goto(lms.address(standard, more));
  return page;
}

async function begin(page: Page): Promise<FrameLocator> {
  const course = content(page);
  await course.getByRole('button', { name: 'Begin' }).click();
  await expect(course.getByRole('button', { name: 'Hand in' })).toBeVisible();
  return course;
}

async function openValve(course: FrameLocator, tag: string) {
  await course.getByRole('searchbox').fill(tag);
  await course.getByRole('button', { name: tag }).first().click();
  const card = course.getByRole('region', { name: `${tag}, controls` });
  await card.getByRole('button', { name: 'Open' }).click();
}

async function handIn(course: FrameLocator) {
  await course.getByRole('button', { name: 'Hand in' }).click();
  await course.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
  await expect(course.getByText(/out of 100|\/ 100/).first()).toBeVisible();
}

/** Waits until the log in the LMS holds more than it held before. */
async function committedAfter(page: Page, before: string) {
  await expect.poll(async () => (await stored12(page))?.suspend_data ?? '', { timeout: 30_000 }).not.toBe(before);
  return (await stored12(page)).suspend_data;
}

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    test('run, leave, resume, finish, read the grade back', async ({ context }) => {
      const foreign: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(lms.origin) && !/^(data|blob|about):/.test(request.url()))
          foreign.push(request.url());
      });
      const first = await openCourse(context, standard);
      let course = await begin(first);
      const empty = (await stored12(first))?.suspend_data ?? '';
      await openValve(course, 'HV-30163');
      await committedAfter(first, empty);
      await first.goto('about:blank');

      const second = await openCourse(context, standard);
      course = content(second);
      await expect(course.getByText(/Resumed at plant time/)).toBeVisible();
      await course.getByRole('searchbox').fill('HV-30163');
      await expect(course.getByRole('button', { name: 'HV-30163' }).first()).toContainText(/open/i);
      await handIn(course);

      if (standard === 'scorm12') {
        await expect.poll(async () => (await stored12(second)).core.lesson_status).toBe('failed');
        const record = await stored12(second);
        expect(Number(record.core.score.raw)).toBeGreaterThanOrEqual(0);
        expect(Number(record.core.score.raw)).toBeLessThan(20);
        expect(record.suspend_data.length).toBeLessThanOrEqual(4000);
      } else {
        await expect.poll(async () => (await stored2004(second)).success_status).toBe('failed');
        const record = await stored2004(second);
        expect(record.completion_status).toBe('completed');
        expect(Number(record.score.scaled)).toBeCloseTo(Number(record.score.raw) / 100, 4);
      }
      const { interactions, objectives } = await stored12(second);
      expect(Object.values(interactions).map((step) => step.id)).toContain('4.10');
      expect(Object.values(objectives).map((objective) => objective.id)).toEqual(['C1', 'C2', 'C3', 'C4', 'C5', 'C6']);
      await second.goto('about:blank');

      const third = await openCourse(context, standard);
      await expect(
        content(third)
          .getByText(/\/ 100/)
          .first(),
      ).toBeVisible();
      expect(foreign).toEqual([]);
    });

    test('a killed tab goes on at the second of the last commit', async ({ browser }) => {
      const context = await browser.newContext();
      const page = await openCourse(context, standard);
      const course = await begin(page);
      await openValve(course, 'HV-30163');
      await committedAfter(page, (await stored12(page))?.suspend_data ?? '');
      const state = await context.storageState();
      const record = await stored(page);
      await context.close();
      expect(record).not.toBeNull();

      const again = await browser.newContext({ storageState: state });
      const resumed = await openCourse(again, standard);
      await expect(content(resumed).getByText(/Resumed at plant time/)).toBeVisible();
      await again.close();
    });

    test('launch data overrides the assignment', async ({ context }) => {
      const page = await openCourse(context, standard, {
        launch: 'mode=practice;seed=42;timeLimitMinutes=30;language=zh-CN',
      });
      const course = content(page);
      await expect(course.getByText('42')).toBeVisible();
      await expect(course.getByText('30 min')).toBeVisible();
      await expect(course.getByRole('button', { name: '开始' })).toBeVisible();
    });

    for (const behaviour of ['throws', 'refuses'] as const) {
      test(`an API that ${behaviour} costs one clear message and nothing else`, async ({ context }) => {
        const page = await openCourse(context, standard);
        const course = await begin(page);
        await page.evaluate((how) => {
          (window as unknown as { behaviour: string }).behaviour = how;
        }, behaviour);
        await openValve(course, 'HV-30163');
        await expect(course.getByText(/The LMS has not saved/)).toHaveCount(1, { timeout: 30_000 });
        await page.evaluate(() => {
          (window as unknown as { behaviour: string }).behaviour = 'good';
        });
        await expect(course.getByText(/The LMS has not saved/)).toHaveCount(0, { timeout: 60_000 });
        await handIn(course);
        await expect.poll(async () => Object.keys((await stored12(page)).interactions).length).toBeGreaterThan(10);
      });
    }

    test('a slow API slows the page, but loses nothing', async ({ context }) => {
      const page = await openCourse(context, standard, { behaviour: 'slow' });
      const course = await begin(page);
      await openValve(course, 'HV-30163');
      await committedAfter(page, '');
      await handIn(course);
      await expect
        .poll(async () => Object.keys((await stored12(page)).interactions).length, { timeout: 30_000 })
        .toBeGreaterThan(10);
    });

    test('without an LMS there is a notice, and the run goes on unsaved', async ({ context }) => {
      const page = await openCourse(context, standard, { behaviour: 'missing' });
      const course = await begin(page);
      await expect(course.getByText(/Opened without an LMS/)).toBeVisible();
      await openValve(course, 'HV-30163');
      await handIn(course);
    });
  });
}

test('a second window can look but not act', async ({ context }) => {
  const first = await openCourse(context, 'scorm2004');
  await begin(first);
  const second = await openCourse(context, 'scorm2004');
  await content(second).getByRole('button', { name: 'Begin' }).click();
  await expect(content(second).getByText(/open in another window/)).toBeVisible();
  await expect(content(second).getByRole('button', { name: 'Hand in' })).toHaveCount(0);
});
