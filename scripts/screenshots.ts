// Takes the pictures of the screens for README and docs (`npm run gallery`): `npm run build && node --import tsx scripts/screenshots.ts [view ...]`.
// Every picture shows the expert's run of P4, taken up in the middle of the hold as a learning system would hand it back.
import { mkdirSync } from 'node:fs';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { listen } from '../server/listen.ts';
import { trainer } from '../server/trainer.ts';
import { readAssignment } from '../src/attempt/assignment.ts';
import { packLog } from '../src/attempt/compact.ts';
import { playExpert } from '../src/attempt/expert.ts';
import { replay } from '../src/attempt/replay.ts';
import { beginAttempt } from '../src/attempt/run.ts';
import type { Language } from '../src/lines/line.ts';
import { withoutPicture, withPicture } from '../tests/browser.ts';

const FOLDER = 'docs/pictures';
const SIZE = { width: 1366, height: 768 } as const;
/** Software WebGL needs its time for the first whole picture. */
const SCENE_MS = 240_000;

interface View {
  readonly name: string;
  /** Where in the expert's run, in seconds of plant time; infinite for its end. */
  readonly at: number;
  /** Whether the workshop is in the picture. */
  readonly picture?: boolean;
  readonly show: (course: FrameLocator, page: Page) => Promise<void>;
}

const settle = (page: Page) => page.waitForTimeout(1500);

const dcs = (tab: RegExp) => async (course: FrameLocator, page: Page) => {
  await course.getByRole('button', { name: 'DCS' }).first().click();
  await course.getByRole('navigation').getByRole('button', { name: tab }).click();
  await settle(page);
};

const attempt = playExpert(readAssignment({ line: 'fermentation', procedures: ['P4'], mode: 'practice' })).attempt;
const holdEnd = attempt.steps().find((step) => step.id === '4.13')?.doneAt ?? attempt.tick;
const inHold = holdEnd - 600;

const VIEWS: readonly View[] = [
  {
    name: 'field',
    at: inHold,
    picture: true,
    show: async (course, page) => {
      await page
        .frames()[1]!
        .waitForFunction(() => (window as { __penlineScene?: { ready: boolean } }).__penlineScene?.ready, undefined, {
          timeout: SCENE_MS,
        });
      // The picture takes its time; the plant waits for it. A click would wait for two pictures first.
      await course.getByRole('button', { name: /^(?:Pause|暂停)$/ }).dispatchEvent('click');
      await course.locator('.scene-notice').waitFor({ state: 'detached', timeout: SCENE_MS });
      await course.getByRole('searchbox').fill('HV-30124');
      await course.getByRole('button', { name: 'HV-30124' }).first().dispatchEvent('click');
      await page.waitForTimeout(8000);
    },
  },
  { name: 'dcs3', at: inHold, show: dcs(/^3/) },
  { name: 'dcs7', at: inHold, show: dcs(/^7/) },
  { name: 'record', at: inHold, show: dcs(/^13/) },
  { name: 'report', at: Number.POSITIVE_INFINITY, show: (_, page) => settle(page) },
];

/** The learner's record as the player keeps it: the expert's log up to a second. */
function record(at: number, language: Language): string {
  const assignment = { ...attempt.assignment, language };
  const until = Math.min(at, attempt.tick);
  const log = attempt.commands.filter(([tick]) => tick <= until);
  const taken = replay(beginAttempt(assignment), log, until);
  return JSON.stringify({
    suspend_data: packLog(taken, 60_000).text,
    exit: 'suspend',
    completion_status: 'incomplete',
  });
}

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const address = await listen(trainer('dist/app'), '127.0.0.1', 0);
for (const view of VIEWS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const browser = await chromium.launch(view.picture ? withPicture : withoutPicture);
  for (const language of ['zh-CN', 'en'] as const) {
    const page = await browser.newPage({ viewport: SIZE });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(
      ([text]) => localStorage.setItem('penline.record.scorm2004.Li Ming.', text!),
      [record(view.at, language)],
    );
    await page.goto(`${address}player.html?quality=${view.picture ? 'medium' : 'low'}&still&language=${language}`);
    const course = page.frameLocator('iframe');
    await view.show(course, page);
    const file = `${FOLDER}/app-${view.name}-${language === 'en' ? 'en' : 'zh'}.jpg`;
    await page.locator('iframe').screenshot({ path: file, type: 'jpeg', quality: 74, timeout: 200_000 });
    console.log(file);
    await page.close();
  }
  await browser.close();
}
process.exit(0);
