// P4 played through the screen alone, inside a learning system, at accelerated time: once as it should be, by keyboard alone and without
// the 3D; once wrong in three ways.
import { expect, type Page, test } from '@playwright/test';
import { withoutPicture } from '../browser.ts';
import { type LmsServer, startLms } from './lms/server.ts';
import { Trainee } from './trainee.ts';

// The equipment list stands in for the picture: software WebGL would draw slower than the plant runs here.
test.use({ launchOptions: withoutPicture });
test.setTimeout(900_000);

/** Slow for the hand, fast for the waiting; no cap, so that the test need not wait for it. */
const assignment = {
  line: 'fermentation',
  procedures: ['P4'],
  mode: 'practice',
  language: 'en',
  speeds: [1, 10, 30, 60, 150, 600],
  speedCap: false,
};

const feedRoots = ['41', '43', '44', '45', '46', '47', '48', '49'].map((nn) => `HV-301${nn}`);

let lms: LmsServer;
test.beforeAll(async () => {
  lms = await startLms(assignment);
});
test.afterAll(() => lms.close());

declare global {
  interface Window {
    /** Times that somebody pointed at this page. */
    pointed: number;
  }
}

interface Stored {
  readonly success_status: string;
  readonly completion_status: string;
  readonly score: { readonly raw: string };
}

const stored = (page: Page): Promise<Stored | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('record') ?? 'null') as Stored | null);

async function begin(page: Page): Promise<Trainee> {
  await page.addInitScript(() => {
    window.pointed = 0;
    for (const way of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) {
      window.addEventListener(way, () => window.pointed++, { capture: true, passive: true });
    }
  });
  await page.goto(lms.address('scorm2004'));
  const course = page.frameLocator('frame[name=content]');
  await course.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(course.getByText('This computer cannot draw the workshop.')).toBeVisible();
  return new Trainee(course);
}

async function charge(trainee: Trainee): Promise<void> {
  await trainee.wear('Face shield', 'Heat-resistant gloves');
  await trainee.turn('HV-30163', 'Open');
  await trainee.turn('HV-10110', 'Open');
  await trainee.turn('HV-30191', 'Open');
  await trainee.pump('P-101', 'Start');
  await trainee.speed(600);
  await trainee.watch('WT-301', (t) => t >= 48.55);
  await trainee.speed(10);
  await trainee.pump('P-101', 'Stop');
  await trainee.turn('HV-30191', 'Close');
  await trainee.turn('HV-10110', 'Close');
  // 1.01 t/m³ at 45 °C.
  await trainee.record('pH before (laboratory, V-101)', 6.31);
  await trainee.record('Weight before (charged)', await trainee.reads('WT-301'));
  await trainee.record('Volume before (charged)', 48.2);
}

async function preheat(trainee: Trainee): Promise<void> {
  await trainee.loop('SIC-301', 'MAN', 60);
  await trainee.drive('M-301', 'Start');
  await trainee.loop('PIC-301', 'MAN', 100);
  await trainee.turn('HV-30176', 'Close');
  await trainee.turn('HV-30175', 'Open');
  await trainee.turn('HV-30161', 'Open');
  await trainee.turn('HV-30162', 'Crack');
  await trainee.turn('HV-30173', 'Crack');
  await trainee.turn('HV-30173', 60);
  await trainee.speed(600);
  await trainee.watch('TT-301', (t) => t >= 82);
  await trainee.speed(10);
  await trainee.turn('HV-60104', 'Open');
  await trainee.speed(60);
  await trainee.watch('TT-301', (t) => t >= 84);
  await trainee.speed(10);
  await trainee.turn('HV-60104', 'Close');
}

async function openRoutes(trainee: Trainee): Promise<void> {
  await trainee.turn('HV-30108', 'Open');
  await trainee.turn('HV-30107', 'Crack');
  await trainee.record('Route 1 opened (air pipe HV-30107)', 'Now');
  for (const tag of ['HV-30114', 'HV-30111', 'HV-30125', 'HV-30121']) await trainee.turn(tag, 'Open');
  await trainee.watch('TT-301', (t) => t >= 86);
  await trainee.speed(10);
  await trainee.turn('HV-30107', 70);
  await trainee.turn('HV-30173', 'Close');
  await trainee.drive('M-301', 'Stop');
  await trainee.turn('HV-30113', 'Crack');
  await trainee.record('Route 2 opened (sample pipe HV-30113)', 'Now');
  await trainee.turn('HV-30124', 'Crack');
  await trainee.record('Route 3 opened (bottom pipe HV-30124)', 'Now');
  await trainee.turn('HV-30150', 'Crack');
  await trainee.record('Steam above the liquid opened (feed manifold HV-30150)', 'Now');
  await trainee.turn('HV-30151', 'Crack');
  for (const root of feedRoots) await trainee.turn(root, 'Open');
  await trainee.turn('HV-30131', 'Open');
  await trainee.turn('HV-30133', 'Crack');
  await trainee.turn('HV-30195', 'Crack');
  await trainee.turn('HV-30113', 'Open');
  await trainee.turn('HV-30124', 60);
}

/** Both big routes together, as a share of what opened them. */
async function throttle(trainee: Trainee, percent: number): Promise<void> {
  await trainee.paused(async () => {
    await trainee.turn('HV-30107', percent);
    await trainee.turn('HV-30124', Math.max(2, Math.round(percent * 0.86)));
  });
}

async function riseAndHold(trainee: Trainee): Promise<void> {
  const steps: readonly (readonly [celsius: number, percent: number])[] = [
    [110, 60],
    [116, 50],
    [119, 40],
    [120.5, 32],
    [121.5, 22],
  ];
  await trainee.speed(150);
  for (const [celsius, percent] of steps) {
    await trainee.watch('TT-301', (t) => t >= celsius);
    await throttle(trainee, percent);
    if (celsius === 116) await trainee.speed(30);
  }
  await trainee.record('Hold started', 'Now');
  await trainee.speed(60);
  let opening = 22;
  let before = await trainee.reads('TT-301');
  const held = trainee.screen.getByRole('heading', { name: 'Close vents, then steam, then roots' });
  for (;;) {
    await trainee.goToField();
    if (await held.isVisible()) break;
    const now = await trainee.reads('TT-301');
    const wanted = Math.round(Math.min(60, Math.max(2, opening + (122 - now) * 6 - (now - before) * 12)));
    before = now;
    if (Math.abs(wanted - opening) < 2) continue;
    opening = wanted;
    await throttle(trainee, opening);
  }
  await trainee.speed(1);
  await trainee.record('Hold ended', 'Now');
}

async function admitAir(trainee: Trainee): Promise<void> {
  await trainee.goToControlRoom(/^7 /);
  const lethality = await trainee.screen.getByRole('main').innerText();
  for (const nn of ['33', '51', '63', '14', '25', '08']) await trainee.turn(`HV-301${nn}`, 'Close');
  for (const nn of ['24', '13', '07', '95', '50']) await trainee.turn(`HV-301${nn}`, 'Close');
  for (const nn of ['21', '11', '31']) await trainee.turn(`HV-301${nn}`, 'Close');
  await trainee.loop('FIC-301', 'MAN', 8);
  await trainee.goToField();
  await trainee.speed(10);
  await expect(trainee.criterion('PI-31202').getByRole('img', { name: 'met', exact: true })).toBeVisible({
    timeout: 120_000,
  });
  await trainee.turn('HV-30104', 'Open');
  await trainee.turn('HV-30162', 40);
  await trainee.loop('PIC-301', 'AUTO', 0.1);
  const f0 = /F[0₀][^\d]*(\d+\.\d)/.exec(lethality)?.[1];
  expect(f0, lethality).toBeDefined();
  await trainee.record('F0', Number(f0));
}

async function cool(trainee: Trainee): Promise<void> {
  await trainee.speed(150);
  await trainee.watch('TT-301', (t) => t <= 115);
  await trainee.speed(10);
  await trainee.turn('HV-30175', 'Close');
  await trainee.turn('HV-30176', 'Open');
  await trainee.loop('TIC-301', 'MAN', 100);
  await trainee.turn('HV-30174', 'Open');
  await trainee.speed(150);
  await trainee.watch('TT-301', (t) => t <= 114);
  await trainee.speed(10);
  await trainee.turn('HV-30176', 'Close');
  await trainee.turn('HV-30171', 'Open');
  await trainee.speed(150);
  await trainee.watch('TT-301', (t) => t < 105);
  await trainee.loop('FIC-301', 'MAN', 15);
  await trainee.watch('TT-301', (t) => t < 100);
  await trainee.loop('PIC-301', 'AUTO', 0.05);
  await trainee.loop('FIC-301', 'MAN', 20);
  await trainee.watch('TT-301', (t) => t < 89);
  await trainee.speed(10);
  for (const nn of ['64', '65', '67', '66']) await trainee.turn(`HV-301${nn}`, 'Open');
  for (const tag of ['HV-30162', ...feedRoots]) await trainee.turn(tag, 'Close');
  await trainee.speed(150);
  await trainee.watch('TT-301', (t) => t < 78);
  await trainee.drive('M-301', 'Start');
  await trainee.speed(600);
  await trainee.watch('TT-301', (t) => t < 59);
  await trainee.speed(10);
  for (const tag of ['HV-30171', 'HV-30174']) await trainee.turn(tag, 'Close');
  for (const tag of ['HV-30177', 'HV-30172']) await trainee.turn(tag, 'Open');
  await trainee.speed(600);
  await trainee.watch('TT-301', (t) => t < 33);
  await trainee.speed(10);
  await trainee.loop('TIC-301', 'AUTO', 26);
  await trainee.loop('FIC-301', 'AUTO', 15);
  await trainee.goToField();
  await trainee.speed(600);
  await expect(trainee.screen.getByRole('heading', { name: 'Complete R6 and sign' })).toBeVisible({ timeout: 120_000 });
  await trainee.speed(1);
}

test('the whole of P4, by keyboard alone and without the picture, and its grade in the learning system', async ({
  page,
}) => {
  const trainee = await begin(page);
  await charge(trainee);
  await preheat(trainee);
  await openRoutes(trainee);
  await riseAndHold(trainee);
  await admitAir(trainee);
  await cool(trainee);
  await trainee.record('Weight after (cooled)', await trainee.reads('WT-301'));
  await trainee.record('Volume after (cooled)', 49.9);
  await trainee.record('pH after (AT-301)', 6.37);
  await trainee.record('Colour after (sight glass)', { choice: 'yellow-brown' });
  await trainee.record('Verdict', { choice: 'pass' });
  await trainee.sign();
  await trainee.handIn();
  expect(await page.frame({ name: 'content' })!.evaluate(() => window.pointed)).toBe(0);
  const total = await trainee.total();
  console.log(`P4 as a person plays it: ${total} of 100`);
  expect(total).toBeGreaterThanOrEqual(85);
  await expect(trainee.screen.getByText('Passed', { exact: true })).toBeVisible();
  await expect.poll(async () => (await stored(page))?.success_status, { timeout: 30_000 }).toBe('passed');
  const record = (await stored(page))!;
  expect(record.completion_status).toBe('completed');
  expect(Number(record.score.raw)).toBe(total);
});

test('P4 played wrong in three ways: each is explained at once, can be taken back, and stands in the report', async ({
  page,
}) => {
  const trainee = await begin(page);
  const { screen } = trainee;
  // Steam without face shield and gloves.
  await trainee.turn('HV-30173', 'Crack');
  await expect(screen.getByRole('alert').getByText(/without face shield and heat gloves/)).toBeVisible();
  const unprotected = screen.getByRole('article').filter({ hasText: 'without face shield and heat gloves' });
  await unprotected.getByRole('button', { name: /^Back to/ }).click();
  await trainee.card('HV-30173');
  await expect(screen.getByRole('button', { name: /^HV-30173.*closed/ })).toBeVisible();
  await expect(unprotected).toBeHidden();
  await expect(screen.getByText(/^Back at plant time/)).toBeAttached();
  await trainee.turn('HV-30173', 'Crack');
  await expect(screen.getByRole('alert').getByText(/without face shield and heat gloves/)).toBeVisible();
  // Cooling water onto a jacket under steam.
  await trainee.turn('HV-30171', 'Open');
  await expect(screen.getByRole('alert').getByText('Refused: HV-30171')).toBeVisible();
  // A steam valve thrown open by a double press.
  const card = await trainee.card('HV-30107');
  await card.getByRole('button', { name: 'Open', exact: true }).dblclick();
  await expect(card.getByText(/^Thrown\./)).toBeVisible();
  await expect(
    screen
      .getByRole('article')
      .getByText(/^Water hammer at/)
      .first(),
  ).toBeVisible({ timeout: 60_000 });
  await trainee.handIn();
  const deductions = screen.getByRole('table');
  for (const item of [
    'Protective equipment',
    'Steam and cooling water together',
    'Valve thrown open',
    'Water hammer',
    '4.04',
  ]) {
    await expect(deductions.getByText(item, { exact: true }).first()).toBeVisible();
  }
  expect(await trainee.total()).toBeLessThan(20);
  await expect.poll(async () => (await stored(page))?.success_status, { timeout: 30_000 }).toBe('failed');
});
