// V-901: what has been harvested, how cold it is and how much of its potency is left (content/fermentation.md 1.1, 8.03-8.09).
import { pow } from '../../../../kernel/math.ts';
import type { Memory } from '../../../../plant/memory.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { AMBIENT, DRYNESS, wetSteamEnthalpy } from '../../../../plant/steam.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import { ALKALI_LOSS, CP_BROTH, DENSITY, ENZYME_LOSS, JACKET_WATER, LOSS_AT_25, PUMP, tank } from './figures.ts';

/** Potency and heat are reckoned once in so many seconds. */
const EVERY = 60;
/** Alkali in what it holds that turns it alkaline, kg/kg [K]. */
const ALKALINE = 1e-3;

export class HarvestTank {
  /** Slots: kg, J above 0 deg C, kg of penicillin, kg of alkali; 1 = bacteria have come in; kg of penicillin lost and received; m3 received, and since XV-90101 opened. */
  readonly mass: number;
  readonly energy: number;
  readonly product: number;
  readonly alkali: number;
  readonly spoiled: number;
  readonly lost: number;
  readonly harvested: number;
  readonly received: number;
  readonly portion: number;
  readonly pumped: number;
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #chilledIn: number;
  readonly #chilledOut: number;
  readonly #outlet: number;

  constructor(memory: Memory, valves: ValveBank, motors: SwitchBank) {
    this.#memory = memory;
    this.#motors = motors;
    const slot = (name: string) => memory.slot(`V-901.${name}`);
    this.mass = slot('mass');
    this.energy = slot('energy');
    this.product = slot('product-mass');
    this.alkali = slot('alkali');
    this.spoiled = slot('spoiled');
    this.lost = slot('product-lost');
    this.harvested = slot('product-received');
    this.received = slot('volume-received');
    this.portion = slot('volume-portion');
    this.pumped = slot('volume-pumped');
    this.#chilledIn = valves.slot('HV-90106');
    this.#chilledOut = valves.slot('HV-90107');
    this.#outlet = valves.slot('HV-90103');
  }

  /** kg of broth with kg of penicillin in it, deg C. */
  begin(kilograms: number, product: number, celsius: number): void {
    const v = this.#memory.values;
    v[this.mass] = kilograms;
    v[this.energy] = (CP_BROTH * kilograms + STEEL) * celsius;
    v[this.product] = product;
    const { alkali, spoiled, lost, harvested, received, portion, pumped } = this;
    for (const slot of [alkali, spoiled, lost, harvested, received, portion, pumped]) v[slot] = 0;
  }

  /** m3. */
  get volume(): number {
    return this.#memory.values[this.mass]! / DENSITY;
  }

  get celsius(): number {
    const v = this.#memory.values;
    return v[this.energy]! / (CP_BROTH * v[this.mass]! + STEEL);
  }

  /** Whether chilled water runs through its jacket, 0..1. */
  get chilling(): number {
    const v = this.#memory.values;
    return 0.01 * Math.min(v[this.#chilledIn]!, v[this.#chilledOut]!);
  }

  /** Broth comes in: kg at deg C with kg of penicillin and of alkali; `unsterile`: bacteria come with it. */
  receive(kilograms: number, celsius: number, product: number, alkali: number, unsterile: boolean): void {
    const v = this.#memory.values;
    v[this.mass]! += kilograms;
    v[this.energy]! += kilograms * CP_BROTH * celsius;
    v[this.product]! += product;
    v[this.harvested]! += product;
    v[this.alkali]! += alkali;
    v[this.received]! += kilograms / DENSITY;
    v[this.portion]! += kilograms / DENSITY;
    if (unsterile && product > 0) v[this.spoiled] = 1;
    const surplus = v[this.mass]! - tank.volume * DENSITY;
    if (surplus > 0) this.#remove(surplus, true);
  }

  /** Steam that was blown in through XV-90101, kg/s at Pa absolute. */
  heat(steam: number, pressure: number): void {
    const v = this.#memory.values;
    v[this.mass]! += DRYNESS * steam;
    v[this.energy]! += steam * wetSteamEnthalpy(pressure);
  }

  /** Foam that gas has thrown out through the absorber, kg. */
  foamOut(kilograms: number): void {
    this.#remove(Math.min(kilograms, this.#memory.values[this.mass]!), true);
  }

  /** One second; `chilledAt` of H-711, deg C, and the share of its full flow that it gives. */
  tick(second: number, chilledAt: number, chilledShare: number): void {
    const v = this.#memory.values;
    if (v[this.#outlet]! > 0 && v[this.mass]! > 0 && this.#motors.isOn('P-901')) {
      const out = Math.min(v[this.mass]!, PUMP * 0.01 * v[this.#outlet]!);
      v[this.pumped]! += out / DENSITY;
      this.#remove(out, false);
    }
    if (second % EVERY !== 0) return;
    const mixed = this.#motors.isOn('M-901') ? 1 : tank.unmixed;
    const celsius = this.celsius;
    const full = Math.min(1, v[this.mass]! / (tank.volume * DENSITY));
    const cooling = tank.jacket * this.chilling * chilledShare * mixed * full * (celsius - chilledAt);
    v[this.energy]! += EVERY * (tank.loss * (AMBIENT - celsius) - cooling);
    if (v[this.product]! <= 0) return;
    const share = Math.min(1, (this.lossRate(celsius) * EVERY) / 3600);
    v[this.lost]! += share * v[this.product]!;
    v[this.product]! *= 1 - share;
  }

  /** Part of the potency that is lost in an hour. */
  lossRate(celsius: number): number {
    const v = this.#memory.values;
    const alkaline = v[this.alkali]! > ALKALINE * v[this.mass]!;
    const rate = LOSS_AT_25 + (v[this.spoiled] === 1 ? ENZYME_LOSS : 0) + (alkaline ? ALKALI_LOSS : 0);
    return rate * pow(2, (celsius - AMBIENT) / 10);
  }

  /** Chilled water drawn, kg/s. */
  get water(): number {
    return JACKET_WATER * this.chilling;
  }

  #remove(kilograms: number, isLoss: boolean): void {
    const v = this.#memory.values;
    const share = v[this.mass]! > 0 ? Math.min(1, kilograms / v[this.mass]!) : 0;
    const celsius = this.celsius;
    if (isLoss) v[this.lost]! += share * v[this.product]!;
    v[this.product]! *= 1 - share;
    v[this.alkali]! *= 1 - share;
    v[this.energy]! -= share * v[this.mass]! * CP_BROTH * celsius;
    v[this.mass]! *= 1 - share;
    if (v[this.mass]! < 1) {
      v[this.mass] = 0;
      v[this.spoiled] = 0;
    }
  }
}

/** Steel of the tank, J/K [K]: it keeps the temperature defined when it is empty. */
const STEEL = 8e6;
