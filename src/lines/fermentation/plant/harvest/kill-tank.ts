// V-803: broth and rinse that must not live on are held at 121 deg C for 30 min by direct steam before they go to the sewer
// (content/fermentation.md 1.1, 1.5, 9 "Biosafety").
import { ATMOSPHERE, ZERO_CELSIUS } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import {
  AMBIENT,
  CP_WATER,
  STEAM_BETA,
  saturationPressure,
  vapourEnthalpy,
  wetSteamEnthalpy,
} from '../../../../plant/steam.ts';
import { STATUS, SterilePlace } from '../../../../plant/sterility.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import { gasFlow, liquidFlow } from '../../../../plant/valve-flow.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';

/** m3, steel in J/K and loss through the insulation in W/K [K]. */
const VOLUME = 30;
const STEEL = 5e6;
const LOSS = 120;
/** K_v of HV-80303/04 DN50 and HV-80309 DN80. */
const KV_SMALL = 50;
const KV_OUTLET = 128;
/** Without M-803 the coldest part of it lags this far behind, K [K]. */
const UNMIXED = 15;
const M_803 = 7.5;
/** Cooler than this with all valves shut it rests, deg C. */
const AT_REST = 40;
const DENSITY = 1010;
/** With less than this in it there is nothing to kill, kg. */
const LEAST = 100;

export class KillTank {
  /** Slots: kg, J above 0 deg C, kg in it that have not been killed. */
  readonly mass: number;
  readonly energy: number;
  readonly untreated: number;
  readonly place: SterilePlace;
  /** What ran to the sewer alive in this second, kg. */
  discharged = 0;
  steam = 0;
  power = 0;
  readonly #memory: Memory;
  readonly #motors: SwitchBank;
  readonly #vent: number;
  readonly #steamValve: number;
  readonly #outlet: number;

  constructor(memory: Memory, valves: ValveBank, motors: SwitchBank) {
    this.#memory = memory;
    this.#motors = motors;
    this.mass = memory.slot('V-803.mass');
    this.energy = memory.slot('V-803.energy');
    this.untreated = memory.slot('V-803.untreated-mass');
    this.place = new SterilePlace(memory, 'V-803', { at: 121, seconds: 1800, f0: 25 });
    this.#vent = valves.slot('HV-80303');
    this.#steamValve = valves.slot('HV-80304');
    this.#outlet = valves.slot('HV-80309');
  }

  begin(): void {
    const v = this.#memory.values;
    v[this.mass] = 0;
    v[this.energy] = STEEL * AMBIENT;
    v[this.untreated] = 0;
    this.place.begin(STATUS.clean);
  }

  get level(): number {
    return (100 * this.#memory.values[this.mass]!) / (DENSITY * VOLUME);
  }

  get celsius(): number {
    const v = this.#memory.values;
    return v[this.energy]! / (CP_WATER * v[this.mass]! + STEEL);
  }

  /** Pa absolute: with the vent open that of the hall unless it boils. */
  get pressure(): number {
    const vapour = saturationPressure(this.celsius);
    const shut = this.#memory.values[this.#vent]! <= 0;
    const air = shut ? (ATMOSPHERE * (this.celsius + ZERO_CELSIUS)) / (AMBIENT + ZERO_CELSIUS) / 4 : 0;
    return Math.max(ATMOSPHERE, vapour + air);
  }

  /** Liquor comes in, kg at deg C; `alive`: something in it lives. */
  receive(kilograms: number, celsius: number, alive: boolean): void {
    const v = this.#memory.values;
    v[this.mass]! += kilograms;
    v[this.energy]! += kilograms * CP_WATER * celsius;
    if (alive) {
      v[this.untreated]! += kilograms;
      this.place.begin(STATUS.clean);
    }
  }

  get isQuiet(): boolean {
    const v = this.#memory.values;
    return (
      v[this.#steamValve]! <= 0 &&
      v[this.#outlet]! <= 0 &&
      v[this.energy]! < AT_REST * (CP_WATER * v[this.mass]! + STEEL)
    );
  }

  rest(): void {
    this.discharged = 0;
    this.steam = 0;
    this.power = 0;
  }

  /** One second with plant steam at Pa absolute. */
  tick(header: number): void {
    const v = this.#memory.values;
    this.rest();
    const pressure = this.pressure;
    const wet = v[this.mass]! > LEAST;
    this.steam = gasFlow(KV_SMALL * 0.01 * v[this.#steamValve]!, header, pressure, STEAM_BETA);
    if (this.steam > 0) {
      v[this.energy]! += this.steam * wetSteamEnthalpy(header);
      v[this.mass]! += this.steam;
    }
    const vented = gasFlow(KV_SMALL * 0.01 * v[this.#vent]!, pressure, ATMOSPHERE, STEAM_BETA);
    if (vented > 0 && v[this.mass]! > vented) {
      v[this.energy]! -= vented * vapourEnthalpy(this.celsius);
      v[this.mass]! -= vented;
    }
    v[this.energy]! -= LOSS * (this.celsius - AMBIENT);
    const mixing = this.#motors.isOn('M-803');
    this.power = mixing ? M_803 : 0;
    const coldest = this.celsius - (mixing || !wet ? 0 : UNMIXED);
    if (this.place.tick(coldest, wet ? 1 : 0)) v[this.untreated] = 0;
    this.#empty(pressure);
  }

  #empty(pressure: number): void {
    const v = this.#memory.values;
    const height = v[this.mass]! / DENSITY / 7.07;
    const head = pressure - ATMOSPHERE + 9.81 * DENSITY * height;
    const most = liquidFlow(KV_OUTLET * 0.01 * v[this.#outlet]!, DENSITY, head);
    this.#remove(Math.min(most, v[this.mass]!));
    const over = v[this.mass]! - DENSITY * VOLUME;
    if (over > 0) this.#remove(over);
  }

  /** To the sewer, by its outlet or over its rim. */
  #remove(kilograms: number): void {
    if (kilograms <= 0) return;
    const v = this.#memory.values;
    const share = kilograms / v[this.mass]!;
    const alive = share * v[this.untreated]!;
    v[this.untreated]! -= alive;
    this.discharged += alive;
    v[this.energy]! -= kilograms * CP_WATER * this.celsius;
    v[this.mass]! -= kilograms;
  }
}
