// What runs out of R-301 by its bottom: to V-901 through the harvest line, to V-803 by HV-30126, or into the CIP return where SB-301
// stands there (content/fermentation.md 1.7, L-3003). Pressure and height drive it; no pump.
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { inSeries, liquidFlow } from '../../../../plant/valve-flow.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Fermentor } from '../fermentor.ts';
import { kv, RISE } from './figures.ts';

const GRAVITY = 9.81;
/** Height of R-301's lowest point against the bottom tangent line, m. */
const LOWEST = -1.05;

/** Liquor of a second, kg, with kg of penicillin and of alkali, at deg C. */
export interface Drawn {
  kilograms: number;
  celsius: number;
  product: number;
  alkali: number;
}

export class BottomOutlet {
  /** Slots: kg of penicillin in what is left of a batch, kg of alkali in R-301. */
  readonly rest: number;
  readonly alkali: number;
  readonly drawn: Drawn = { kilograms: 0, celsius: 0, product: 0, alkali: 0 };
  /** To V-803 in this second, kg/s. */
  waste = 0;
  readonly #memory: Memory;
  readonly #plant: Fermentor;
  readonly #bottom: number;
  readonly #discharge: number;
  readonly #kill: number;
  readonly #deadLeg: number;

  constructor(memory: Memory, valves: ValveBank, plant: Fermentor) {
    this.#memory = memory;
    this.#plant = plant;
    this.rest = memory.slot('R-301.product-rest');
    this.alkali = memory.slot('R-301.alkali');
    this.#bottom = valves.slot('HV-30121');
    this.#discharge = valves.slot('HV-30122');
    this.#kill = valves.slot('HV-30126');
    this.#deadLeg = valves.slot('HV-30127');
  }

  begin(): void {
    const v = this.#memory.values;
    v[this.rest] = 0;
    v[this.alkali] = 0;
  }

  /** Anything at the bottom is open. */
  get isOpen(): boolean {
    const v = this.#memory.values;
    return v[this.#bottom]! > 0 || v[this.#kill]! > 0 || v[this.#discharge]! > 0;
  }

  /** K_v of the ways by which gas leaves the bottom pipe, beside the harvest line's. */
  get gasKv(): number {
    const v = this.#memory.values;
    const dead = inSeries(kv.discharge * 0.01 * v[this.#discharge]!, kv.deadLeg * 0.01 * v[this.#deadLeg]!);
    return kv.toKillTank * 0.01 * v[this.#kill]! + dead;
  }

  /** kg/s through a conductance against a pressure, Pa absolute, at a height above R-301's lowest point, m. */
  flow(conductance: number, back: number, height: number): number {
    const { vessel } = this.#plant;
    const v = this.#memory.values;
    if (conductance <= 0 || v[this.#bottom]! <= 0 || !vessel.submerges(LOWEST)) return 0;
    const density = vessel.liquidMass() / vessel.volume;
    const way = inSeries(kv.bottomValve * 0.01 * v[this.#bottom]!, conductance);
    const head = density * GRAVITY * (vessel.level - LOWEST - height);
    return liquidFlow(way, density, vessel.pressure + head - back);
  }

  /** HV-30121, 0..1. */
  get bottomOpening(): number {
    return 0.01 * this.#memory.values[this.#bottom]!;
  }

  /** kg/s that pressure alone drives through the standing P-802, by what is open in front of and behind it, 0..1. */
  intoReturn(open: number): number {
    return this.flow(inSeries(kv.discharge * open, kv.standingPump), ATMOSPHERE, 1);
  }

  /** kg/s to V-803 that stands at a pressure, Pa absolute. */
  toKillTank(back: number): number {
    return this.flow(kv.toKillTank * 0.01 * this.#memory.values[this.#kill]!, back, 0);
  }

  /** kg/s to V-901, through a harvest line of a conductance. */
  toHarvest(conductance: number): number {
    return this.flow(conductance, ATMOSPHERE, RISE);
  }

  /** Takes the liquor out of the vessel; the answer lies in `drawn`. */
  draw(kilograms: number): Drawn {
    const v = this.#memory.values;
    const { drawn } = this;
    const { vessel, broth } = this.#plant;
    const before = vessel.liquidMass();
    if (broth.isInoculated) v[this.rest] = broth.product;
    const share = Math.min(1, kilograms / before);
    drawn.celsius = vessel.liquidTemperature;
    drawn.kilograms = share * before;
    drawn.product = share * v[this.rest]!;
    drawn.alkali = share * v[this.alkali]!;
    v[this.rest]! -= drawn.product;
    v[this.alkali]! -= drawn.alkali;
    this.#plant.drawOff(drawn.kilograms);
    return drawn;
  }
}
