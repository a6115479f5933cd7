// By the keys alone, inside a learning system's page that is taller than the window: the focus comes into the frame and out of it, no key
// scrolls the page around, and a culture is sampled, tested, recorded and controlled without the focus ever being lost.
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { withoutPicture } from '../browser.ts';
import { startTrainer, type TrainerServer } from '../support/trainer.ts';

test.use({ launchOptions: withoutPicture });

let server: TrainerServer;
test.beforeAll(async () => {
  server = await startTrainer();
});
test.afterAll(() => server.close());

const assignment = { line: 'fermentation', procedures: ['P7'], mode: 'practice', language: 'en', speeds: [1, 10] };

/** A course page with the trainer in a frame, and room above and below it. */
async function openCourse(page: Page): Promise<FrameLocator> {
  const frame = '<iframe name="content" src="/?assignment=p7.json" style="width: 100%; height: 90vh"></iframe>';
  await page.route('**/course.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><body style="height: 300vh"><a href="#">Course menu</a>${frame}<a href="#">Next</a>`,
    }),
  );
  await page.route('**/p7.json', (route) => route.fulfill({ json: assignment }));
  await page.goto(`${server.address}course.html`);
  return page.frameLocator('[name=content]');
}

test('a sample is drawn, tested and recorded, an alarm shelved, a loop driven by keyboard alone in the frame of another page', async ({
  page,
}) => {
  const course = await openCourse(page);
  const frame = page.frame({ name: 'content' })!;
  const button = (name: string | RegExp, within: FrameLocator | Locator = course) =>
    within.getByRole('button', { name, exact: true });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Where the keys go. */
  const focused = course.locator(':focus');

  await expect(button('Begin')).toBeFocused();
  await frame.evaluate(() => {
    window.pointed = 0;
    for (const way of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(way, () => window.pointed++, { capture: true });
  });
  await press('Enter');
  await expect(focused).toHaveClass('shell');
  await press('Tab');
  await expect(focused).toHaveText('To the equipment list');
  await press('Enter');
  await expect(focused).toHaveRole('searchbox');

  /** From the search to the controls of a thing. */
  const take = async (tag: string) => {
    await course.getByRole('searchbox').press('Control+a');
    await page.keyboard.type(tag);
    await press('Enter', 'Enter');
    await expect(course.getByRole('region', { name: `${tag}, controls` }).locator(':focus')).toBeVisible();
  };
  await button('×10').press('Enter');
  await take('HV-30112.label');
  await press('Tab', 'Enter');
  for (const tag of ['HV-30111', 'HV-30112']) {
    await take(tag);
    await press('PageDown', 'ArrowDown', 'End');
    await expect(button(new RegExp(`^${tag} .* open$`))).toBeVisible();
  }
  await take('HV-30112.sample');
  await press('Enter');
  await expect(course.getByText('Bottle 1 is filled.')).toBeVisible();
  await press('Escape');
  await expect(focused).toContainText('HV-30112.sample');

  // The laboratory, by its number among the tabs.
  await button('DCS').press('Enter');
  const tabs = course.getByRole('navigation', { name: 'Control room pages' });
  await tabs.getByRole('button').first().press('1');
  await press('2');
  await expect(focused).toHaveText(/12\s*Lab/);
  await button('Enter in the register').press('Enter');
  await expect(course.getByText(/^Entered in the register \d/)).toBeVisible();
  await expect(focused).toHaveText('Enter in the register');
  const sugar = course.getByRole('row', { name: 'Residual reducing sugar' });
  await sugar.getByRole('combobox').pressSequentially('Lane');
  await button('Begin', sugar).press('Enter');
  await expect(sugar).toContainText('since');
  await expect(button('Begin', sugar).or(button('Repeat', sugar))).toBeFocused();

  // An alarm: looked at, left alone, then shelved.
  await tabs.getByRole('button', { name: /^10/ }).press('Enter');
  const shelve = button(/^Shelve /);
  await shelve.first().press('Enter');
  const dialog = course.getByRole('dialog');
  await press('Escape');
  await expect(dialog).toBeHidden();
  await expect(course.getByRole('region', { name: 'Alarm list' })).toBeFocused();
  await shelve.first().press('Enter');
  await dialog.getByRole('radio').first().press('Space');
  await button('Shelve', dialog).press('Enter');
  await expect(button('Shelved (1)')).toBeVisible();
  await expect(course.getByRole('region', { name: 'Alarm list' })).toBeFocused();

  // A loop: mode and output; what is typed and given up is not sent.
  await tabs.getByRole('button', { name: /^3/ }).press('Enter');
  const plate = course.getByRole('region', { name: /^Face-plate/ });
  await plate.getByRole('combobox').pressSequentially('FIC-301');
  await button('MAN', plate).press('Enter');
  const output = plate.getByRole('spinbutton', { name: /^Out OP/ });
  const before = await output.inputValue();
  await output.pressSequentially('99');
  await press('Escape');
  await expect(output).toHaveValue(before);
  await page.keyboard.type('41.5');
  await press('Enter');
  await expect(output).toHaveValue('41.5');

  // The record: what is no number is refused beside the field, what is one is entered, and the focus goes along.
  await tabs.getByRole('button', { name: /^13/ }).press('Enter');
  const field = course
    .getByRole('main')
    .getByRole('group')
    .filter({ has: course.getByRole('textbox') })
    .first();
  const box = field.getByRole('textbox').first();
  await box.pressSequentially('much');
  await press('Enter');
  await expect(field.getByRole('alert')).toHaveText('Enter a number.');
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription('Enter a number.');

  await button('Hand in').press('Enter');
  await button('Hand in', dialog).press('Enter');
  await expect(course.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await frame.evaluate(() => window.pointed)).toBe(0);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

declare global {
  interface Window {
    /** Times that somebody pointed at this page. */
    pointed: number;
  }
}
