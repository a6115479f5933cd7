// The harvest line L-9001: HV-30123, swing bend SB-301, spiral cooler E-901, to XV-90101 at V-901 with the trap HV-90102 in front of it
// (content/fermentation.md 1.5, 1.7, 8.04). It is steamed from HV-30124 with HV-30121 shut, or broth flows in it; what it holds it
// keeps until something pushes it out.
import { exp } from '../../../../kernel/math.ts';
import { ATMOSPHERE } from '../../../../kernel/units.ts';
import { Ledger } from '../../../../plant/ledger.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { AMBIENT } from '../../../../plant/steam.ts';
import { SteamLeg } from '../../../../plant/steam-leg.ts';
import { STATUS, SterilePlace } from '../../../../plant/sterility.ts';
import { inSeries } from '../../../../plant/valve-flow.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Fermentor } from '../fermentor.ts';
import { CP_BROTH, cooler, DENSITY, kv, lineSpec, PIPE_TRANSFER, QUENCH, STEAMED } from './figures.ts';
import { kv as ofR301 } from '../r301.ts';

/** Steam gets to the trap when no more than this lies in the line, kg; it pushes so much a second through XV-90101, and through the trap. */
const CLEARED = 60;
const PUSHED = 8;
const TRAPPED = 1.5;
/** A line warmer than this still cools, deg C. */
const AT_REST = 30;
/** Open to the vented tank without a flow for this long, s, it is no longer sterile [K]. */
const STANDS_OPEN = 120;

export class HarvestLine {
  readonly leg: SteamLeg;
  readonly place: SterilePlace;
  /** Slots: kg of liquor, kg of penicillin, kg of alkali in it; seconds it has stood open; what it holds was broth (1). */
  readonly held: number;
  readonly product: number;
  readonly alkali: number;
  readonly #openFor: number;
  /** What left it into V-901 in this second: kg, kg of penicillin, kg of alkali, and lost through the trap, kg of penicillin. */
  given = 0;
  givenProduct = 0;
  givenAlkali = 0;
  lostProduct = 0;
  /** deg C behind E-901, of what flows. */
  outlet = 0;
  /** It has been steamed long enough in this second. */
  steamed = false;
  /** Chilled water that E-901 takes, kg/s. */
  water = 0;
  readonly #memory: Memory;
  readonly #discharge: number;
  readonly #isolation: number;
  readonly #steam: number;
  readonly #trip: number;
  readonly #inlet: number;
  readonly #trap: number;
  readonly #chilled: number;

  constructor(memory: Memory, valves: ValveBank, plant: Fermentor) {
    this.#memory = memory;
    this.leg = new SteamLeg(memory, lineSpec, plant.vessel, new Ledger(memory, 'L-9001.ledger'));
    this.place = new SterilePlace(memory, 'L-9001', STEAMED);
    this.held = memory.slot('L-9001.held');
    this.product = memory.slot('L-9001.product');
    this.alkali = memory.slot('L-9001.alkali');
    this.#openFor = memory.slot('L-9001.open-for');
    this.#discharge = valves.slot('HV-30122');
    this.#isolation = valves.slot('HV-30123');
    this.#steam = valves.slot('HV-30124');
    this.#trip = valves.slot('XV-602');
    this.#inlet = valves.slot('XV-90101');
    this.#trap = valves.slot('HV-90102');
    this.#chilled = valves.slot('TV-901');
  }

  begin(sterile: boolean): void {
    const v = this.#memory.values;
    this.leg.begin(AMBIENT, ATMOSPHERE);
    this.place.begin(sterile ? STATUS.sterile : STATUS.clean);
    v[this.held] = 0;
    v[this.product] = 0;
    v[this.alkali] = 0;
    v[this.#openFor] = 0;
    this.#clear();
  }

  /** HV-30122 and 23 in series, 0..1 of the narrower. */
  get joined(): number {
    const v = this.#memory.values;
    return 0.01 * Math.min(v[this.#discharge]!, v[this.#isolation]!);
  }

  get inlet(): number {
    return 0.01 * this.#memory.values[this.#inlet]!;
  }

  /** deg C of pipe and cooler. */
  get metal(): number {
    return this.#memory.values[this.leg.energy]! / lineSpec.heatCapacity;
  }

  /** Nothing to do in this second: shut off from R-301, from V-901 and from its trap, and cold. */
  get isQuiet(): boolean {
    const v = this.#memory.values;
    return this.metal < AT_REST && this.joined <= 0 && v[this.#inlet]! + v[this.#trap]! <= 0;
  }

  /** K_v from the bottom valve to V-901, for liquor. */
  get conductance(): number {
    return inSeries(kv.discharge * this.joined, inSeries(kv.cooler, kv.inlet * this.inlet));
  }

  rest(): void {
    this.#clear();
    this.leg.steam = 0;
  }

  #clear(): void {
    this.given = 0;
    this.givenProduct = 0;
    this.givenAlkali = 0;
    this.lostProduct = 0;
    this.steamed = false;
    this.water = 0;
  }

  /**
   * One second. `kilograms` of liquor come in from R-301 at `celsius` with `product` and `alkali`, kg; `product` position of SB-301.
   * `steamPressure` of H-602, `chilledAt` of H-711 and the share of its full flow that it gives.
   */
  tick(
    kilograms: number,
    celsius: number,
    product: number,
    alkali: number,
    inProductPosition: boolean,
    steamPressure: number,
    chilledAt: number,
    chilledShare: number,
  ): void {
    const v = this.#memory.values;
    this.#clear();
    const { leg } = this;
    const steam = inProductPosition ? 0.01 * v[this.#steam]! * 0.01 * v[this.#trip]! : 0;
    leg.steamKv = inSeries(ofR301.steamMain * steam, kv.discharge * this.joined);
    leg.steamKvFull = ofR301.steamMain;
    leg.steamPressure = steamPressure;
    if (kilograms > 0) this.#take(kilograms, product, alkali);
    if (leg.steamKv > 0 && v[this.held]! > CLEARED) this.#push();
    const dry = v[this.held]! <= CLEARED;
    leg.drainKv = dry ? kv.trap * 0.01 * v[this.#trap]! : 0;
    leg.openKv = dry ? kv.inlet * this.inlet : 0;
    if (!dry) leg.steamKv = 0;
    leg.tick();
    this.#cool(kilograms, celsius, chilledAt, chilledShare);
    this.#judge(kilograms);
  }

  /** Broth fills the line, then pushes out what is in it; on its way it mixes with it. */
  #take(kilograms: number, product: number, alkali: number): void {
    const v = this.#memory.values;
    v[this.held]! += kilograms;
    v[this.product]! += product;
    v[this.alkali]! += alkali;
    const surplus = v[this.held]! - lineSpec.volume * DENSITY;
    if (surplus > 0 && this.inlet > 0) this.#give(surplus, true);
  }

  #push(): void {
    const v = this.#memory.values;
    const { held } = this;
    if (this.inlet > 0) this.#give(Math.min(v[held]!, PUSHED), true);
    else this.#give(Math.min(v[held]!, TRAPPED * 0.01 * v[this.#trap]!), false);
  }

  #give(kilograms: number, toTank: boolean): void {
    const v = this.#memory.values;
    const share = Math.min(1, kilograms / v[this.held]!);
    const product = share * v[this.product]!;
    if (toTank) {
      this.given += kilograms;
      this.givenProduct += product;
      this.givenAlkali += share * v[this.alkali]!;
    } else this.lostProduct += product;
    v[this.held]! -= kilograms;
    v[this.product]! -= product;
    v[this.alkali]! *= 1 - share;
  }

  /** E-901 in counter-flow, and the pipe's own heat; TV-901 open onto a steamed cooler takes the steam's heat. */
  #cool(kilograms: number, celsius: number, chilledAt: number, chilledShare: number): void {
    const v = this.#memory.values;
    const opening = 0.01 * v[this.#chilled]! * chilledShare;
    const { leg } = this;
    this.water = cooler.water * opening;
    if (this.given <= 0) {
      if (opening > 0) v[leg.energy]! -= QUENCH * opening * Math.max(0, leg.temperature - chilledAt);
      return;
    }
    const flow = this.given * CP_BROTH;
    const source = kilograms > 0 ? celsius : leg.temperature;
    const warmed = Math.min(PIPE_TRANSFER, flow) * (leg.temperature - source);
    v[leg.energy]! -= warmed;
    const inlet = source + warmed / flow;
    this.outlet = inlet - effectiveness(flow, this.water * 4190) * (inlet - chilledAt);
  }

  #judge(kilograms: number): void {
    const v = this.#memory.values;
    const { leg, place } = this;
    const flow = leg.drainKv > 0 ? Math.abs(leg.drainGas) + leg.drainWater : 0;
    place.tick(v[leg.stub]!, flow);
    this.steamed = v[place.held] === STEAMED.seconds;
    const moving = kilograms > 0 || this.given > 0 || leg.steam > 0;
    const opened = v[this.#inlet]! + v[this.#trap]! > 0;
    v[this.#openFor] = opened && !moving ? v[this.#openFor]! + 1 : 0;
    if (v[this.#openFor]! > STANDS_OPEN) place.lose();
  }
}

/** Effectiveness of a counter-flow exchanger for the stream `flow`, W/K, against `other`, W/K. */
function effectiveness(flow: number, other: number): number {
  if (other <= 0) return 0;
  const least = Math.min(flow, other);
  const ratio = least / Math.max(flow, other);
  const units = cooler.transfer / least;
  const decay = exp(-units * (1 - ratio));
  const share = ratio > 0.999 ? units / (1 + units) : (1 - decay) / (1 - ratio * decay);
  return (share * least) / flow;
}
