// A trainee at the screen: acts through what is shown, by the names that are read out; knows nothing of the program behind it.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

type Screen = Pick<Page, 'getByRole' | 'getByText'> | Pick<FrameLocator, 'getByRole' | 'getByText'>;

/** How a hand valve is turned: one of the three buttons, or a number in %. */
type Turn = 'Open' | 'Close' | 'Crack' | number;

const number = (text: string): number => Number((/[−-]?\d+(\.\d+)?/.exec(text)?.[0] ?? 'NaN').replace('−', '-'));

export class Trainee {
  constructor(readonly screen: Screen) {}

  #button(name: string | RegExp): Locator {
    return this.screen.getByRole('button', { name, exact: true });
  }

  async goToField(): Promise<void> {
    const field = this.#button('Field');
    if ((await field.getAttribute('aria-pressed')) !== 'true') await field.click();
  }

  async goToControlRoom(page: RegExp): Promise<void> {
    const tabs = this.screen.getByRole('navigation', { name: 'Control room pages' });
    if (!(await tabs.isVisible())) await this.#button('DCS').click();
    await tabs.getByRole('button', { name: page }).click();
  }

  async speed(times: number): Promise<void> {
    await this.#button(`×${times}`).click();
  }

  async wear(...pieces: readonly string[]): Promise<void> {
    await this.#button(/^Protective equipment/).click();
    const dialog = this.screen.getByRole('dialog', { name: 'Protective equipment' });
    for (const piece of pieces) await dialog.getByRole('checkbox', { name: piece }).check();
    await dialog.getByRole('button', { name: 'Done' }).click();
  }

  /** The controls of a thing in the workshop, found in the equipment list by its tag. */
  async card(tag: string): Promise<Locator> {
    await this.goToField();
    const search = this.screen.getByRole('searchbox');
    await search.fill(tag);
    await search.press('Enter');
    return this.screen.getByRole('region', { name: `${tag}, controls` });
  }

  async turn(tag: string, to: Turn): Promise<void> {
    const card = await this.card(tag);
    if (typeof to === 'string') {
      await card.getByRole('button', { name: to, exact: true }).click();
      return;
    }
    await card.getByRole('spinbutton').fill(String(to));
    await card.getByRole('spinbutton').press('Enter');
  }

  async pump(tag: string, to: 'Start' | 'Stop'): Promise<void> {
    await (await this.card(tag)).getByRole('button', { name: to }).click();
  }

  /** A face-plate of the control room's unit page. */
  async plate(tag: string): Promise<Locator> {
    await this.goToControlRoom(/^3 /);
    const plate = this.screen.getByRole('region', { name: /^Face-plate/ });
    await plate.getByRole('combobox').selectOption(tag);
    return plate;
  }

  async loop(tag: string, mode: 'MAN' | 'AUTO', value: number): Promise<void> {
    const plate = await this.plate(tag);
    const choice = plate.getByRole('button', { name: new RegExp(mode, 'i') });
    if ((await choice.getAttribute('aria-pressed')) !== 'true') await choice.click();
    const field = plate.getByRole('spinbutton', { name: mode === 'MAN' ? /^Out OP/ : /^Set SP/ });
    await field.fill(String(value));
    await field.press('Enter');
  }

  async drive(tag: string, to: 'Start' | 'Stop'): Promise<void> {
    await (await this.plate(tag)).getByRole('button', { name: to }).click();
  }

  /** What a key value of the unit page shows. */
  async reads(tag: string): Promise<number> {
    await this.goToControlRoom(/^3 /);
    const row = this.screen.getByRole('list', { name: 'Key values' }).getByRole('listitem').filter({ hasText: tag });
    const text = await row.innerText();
    return number(text.slice(text.indexOf(tag) + tag.length));
  }

  /** Watches a key value until it satisfies. */
  async watch(tag: string, satisfies: (value: number) => boolean): Promise<void> {
    await expect.poll(async () => satisfies(await this.reads(tag)), { timeout: 120_000, intervals: [150] }).toBe(true);
  }

  /** A line of the guide's needs or criteria that names a tag. */
  criterion(tag: string): Locator {
    return this.screen.getByRole('tabpanel').getByRole('listitem').filter({ hasText: tag });
  }

  async record(field: string, value: number | 'Now' | { readonly choice: string } | { readonly text: string }) {
    await this.goToField();
    await this.screen.getByRole('tab', { name: 'Record' }).click();
    const form = this.screen.getByRole('group', { name: field });
    if (value === 'Now') await form.getByRole('button', { name: 'Now' }).click();
    else {
      if (typeof value === 'object' && 'choice' in value) await form.getByRole('combobox').selectOption(value.choice);
      else await form.getByRole('textbox').fill(typeof value === 'object' ? value.text : String(value));
      await form.getByRole('button', { name: 'Enter' }).click();
    }
    await this.screen.getByRole('tab', { name: 'Step', exact: true }).click();
  }

  async handIn(): Promise<void> {
    await this.#button('Hand in').click();
    await this.screen.getByRole('dialog', { name: 'Hand in now?' }).getByRole('button', { name: 'Hand in' }).click();
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
