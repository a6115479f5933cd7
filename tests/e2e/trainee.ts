// A trainee at the keyboard: acts through what is shown, by the names that are read out, without ever pointing; knows nothing of the
// program behind it. That every control is reached by the Tab key is tested in tests/a11y.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

type Screen = Pick<Page, 'getByRole' | 'getByText'> | Pick<FrameLocator, 'getByRole' | 'getByText'>;

/** How a hand valve is turned: one of the three buttons, or a number in %. */
type Turn = 'Open' | 'Close' | 'Crack' | number;

const number = (text: string): number => Number((/[−-]?\d+(\.\d+)?/.exec(text)?.[0] ?? 'NaN').replace('−', '-'));

/** Puts the focus on a control and presses it. */
const press = (control: Locator): Promise<void> => control.press('Enter');

/** Overwrites what stands in a field. */
async function type(field: Locator, text: string): Promise<void> {
  await field.press('Control+a');
  await field.pressSequentially(text);
}

export class Trainee {
  constructor(readonly screen: Screen) {}

  #button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name, exact: true });
  }

  async goToField(): Promise<void> {
    const field = this.#button('Field');
    if ((await field.getAttribute('aria-pressed')) !== 'true') await press(field);
  }

  async goToControlRoom(page: RegExp): Promise<void> {
    const tabs = this.screen.getByRole('navigation', { name: 'Control room pages' });
    if (!(await tabs.isVisible())) await press(this.#button('DCS'));
    const tab = tabs.getByRole('button', { name: page });
    if ((await tab.getAttribute('aria-current')) !== 'page') await press(tab);
  }

  /** Chooses the pace, and lets the plant run. */
  async speed(times: number): Promise<void> {
    await press(this.#button(`×${times}`));
    await this.#run(true);
  }

  async #run(runs: boolean): Promise<void> {
    const pause = this.#button('Pause');
    if (((await pause.getAttribute('aria-pressed')) === 'true') === runs) await press(pause);
  }

  /** Acts while the plant stands still: where time runs fast, a slow machine would make slow hands. */
  async paused(act: () => Promise<void>): Promise<void> {
    await this.#run(false);
    await act();
    await this.#run(true);
  }

  async wear(...pieces: readonly string[]): Promise<void> {
    await press(this.#button(/^Protective equipment/));
    const dialog = this.screen.getByRole('dialog', { name: 'Protective equipment' });
    for (const piece of pieces) await dialog.getByRole('checkbox', { name: piece }).press('Space');
    await press(dialog.getByRole('button', { name: 'Done' }));
  }

  /** The controls of a thing in the workshop, found in the equipment list by its tag. */
  async card(tag: string): Promise<Locator> {
    await this.goToField();
    const search = this.screen.getByRole('searchbox');
    await type(search, tag);
    await press(search);
    return this.screen.getByRole('region', { name: `${tag}, controls` });
  }

  async turn(tag: string, to: Turn): Promise<void> {
    const card = await this.card(tag);
    if (typeof to === 'string') return press(card.getByRole('button', { name: to, exact: true }));
    await type(card.getByRole('spinbutton'), String(to));
    await press(card.getByRole('spinbutton'));
  }

  async pump(tag: string, to: 'Start' | 'Stop'): Promise<void> {
    await press((await this.card(tag)).getByRole('button', { name: to }));
  }

  /** A face-plate of the control room's unit page. */
  async plate(tag: string): Promise<Locator> {
    await this.goToControlRoom(/^3 /);
    const plate = this.screen.getByRole('region', { name: /^Face-plate/ });
    const choice = plate.getByRole('combobox');
    // Closed as it is, the list goes to what is typed.
    if ((await choice.inputValue()) !== tag) await choice.pressSequentially(tag);
    await expect(choice).toHaveValue(tag);
    return plate;
  }

  async loop(tag: string, mode: 'MAN' | 'AUTO', value: number): Promise<void> {
    const plate = await this.plate(tag);
    const choice = plate.getByRole('button', { name: new RegExp(mode, 'i') });
    if ((await choice.getAttribute('aria-pressed')) !== 'true') await press(choice);
    const field = plate.getByRole('spinbutton', { name: mode === 'MAN' ? /^Out OP/ : /^Set SP/ });
    await type(field, String(value));
    await press(field);
  }

  async drive(tag: string, to: 'Start' | 'Stop'): Promise<void> {
    await press((await this.plate(tag)).getByRole('button', { name: to }));
  }

  /** What a key value of the unit page shows. */
  async reads(tag: string): Promise<number> {
    await this.goToControlRoom(/^3 /);
    const row = this.screen.getByRole('list', { name: 'Key values' }).getByRole('listitem').filter({ hasText: tag });
    const text = await row.innerText();
    return number(text.slice(text.indexOf(tag) + tag.length));
  }

  /** Watches a key value until it satisfies, then stops the plant until its pace is chosen or something is watched again. */
  async watch(tag: string, satisfies: (value: number) => boolean): Promise<void> {
    await this.#run(true);
    await expect.poll(async () => satisfies(await this.reads(tag)), { timeout: 120_000, intervals: [150] }).toBe(true);
    await this.#run(false);
  }

  /** A line of the guide's needs or criteria that names a tag. */
  criterion(tag: string): Locator {
    return this.screen.getByRole('tabpanel').getByRole('listitem').filter({ hasText: tag });
  }

  async record(field: string, value: number | 'Now' | { readonly choice: string } | { readonly text: string }) {
    await this.goToField();
    await press(this.screen.getByRole('tab', { name: 'Record' }));
    const form = this.screen.getByRole('group', { name: field });
    if (value === 'Now') await press(form.getByRole('button', { name: 'Now' }));
    else {
      if (typeof value === 'object' && 'choice' in value) {
        await form.getByRole('combobox').pressSequentially(value.choice);
      } else await type(form.getByRole('textbox'), typeof value === 'object' ? value.text : String(value));
      await press(form.getByRole('button', { name: 'Enter' }));
    }
    await press(this.screen.getByRole('tab', { name: 'Step', exact: true }));
  }

  async sign(): Promise<void> {
    await this.goToField();
    await press(this.screen.getByRole('tab', { name: 'Record' }));
    await press(this.screen.getByRole('button', { name: /^Sign/ }));
    await press(this.screen.getByRole('tab', { name: 'Step', exact: true }));
  }

  async handIn(): Promise<void> {
    await press(this.#button('Hand in'));
    await press(this.screen.getByRole('dialog', { name: 'Hand in now?' }).getByRole('button', { name: 'Hand in' }));
    await expect(this.screen.getByRole('heading', { name: 'Score report' })).toBeVisible();
  }

  /** The points of the report's total. */
  async total(): Promise<number> {
    return number(
      await this.screen
        .getByRole('region', { name: 'Total' })
        .innerText()
        .then((text) => text.slice(5)),
    );
  }
}
