// Cleaning in place of R-301: V-801 with 2 % NaOH, V-802 with rinse water, P-801 to the spray balls, P-802 back (content/fermentation.md
// 1.5, 1.7 L-3010, 8.11). What the balls spray warms the wall and loosens what sticks to it; the return shows when the vessel is clean.
import { log10 } from '../../../../kernel/math.ts';
import { ATMOSPHERE, absolutePressure } from '../../../../kernel/units.ts';
import type { Memory } from '../../../../plant/memory.ts';
import { CP_WATER, liquidEnthalpy } from '../../../../plant/steam.ts';
import type { SwitchBank } from '../../../../plant/switch-bank.ts';
import type { ValveBank } from '../../../../plant/valve-bank.ts';
import type { Fermentor } from '../fermentor.ts';
import type { Mains } from '../mains.ts';
import {
  ALKALI,
  CIP_FLOW,
  CIP_POWER,
  CONDUCTIVITY,
  heater,
  RETURN_FLOW,
  SPRAY_TRANSFER,
  TANK,
  TANK_LOSS,
  washing,
  WATER_AT,
} from './figures.ts';
import type { BottomOutlet, Drawn } from './outlet.ts';

/** P-802 sucks down to this, kg. */
const REST = 80;
/** Alkali, kg/kg, from which it washes as alkali, and below which it is water. */
const WORKS = 0.012;
/** Molar mass of NaOH, kg/mol, and mol/kg that the bicarbonate of process water takes up [K]. */
const MOLAR = 0.04;
const BUFFER = 2e-4;
/** Share of the residue above which water that has passed the vessel must not go to the sewer, %. */
const ALIVE = 5;

export class Cleaning {
  /** Slots: kg, deg C and kg/kg of V-801; kg of V-802; minutes of water before the alkali, of hot alkali that came back. */
  readonly lye: number;
  readonly lyeAt: number;
  readonly strength: number;
  readonly water: number;
  readonly rinsed: number;
  readonly washed: number;
  /** Slot: kg of alkali that clings to wall and pipes. */
  readonly film: number;
  // Of this second, kg/s: sprayed, returned; steam of the heater; power; alive to the sewer; broth into the return, kg of penicillin.
  sprayed = 0;
  returned = 0;
  steam = 0;
  power = 0;
  drawnWater = 0;
  toSewer = 0;
  productLost = 0;
  alkaliToBroth = 0;
  /** What P-801 sends: deg C and kg/kg; what comes back: kg/kg, or less than 0 where nothing does. */
  supplyAt = 0;
  supplyStrength = 0;
  returnStrength = -1;
  readonly #memory: Memory;
  /** Slots: the supply pump P-801 and the return pump P-802 run. */
  readonly #supplyPump: number;
  readonly #returnPump: number;
  readonly #plant: Fermentor;
  readonly #outlet: BottomOutlet;
  readonly #soil: number;
  readonly #lyeOut: number;
  readonly #waterOut: number;
  readonly #lyeBack: number;
  readonly #waterBack: number;
  readonly #fill: number;
  readonly #pumpOut: number;
  readonly #balls: number;
  readonly #line: Mains['cip'];

  constructor(
    memory: Memory,
    valves: ValveBank,
    motors: SwitchBank,
    plant: Fermentor,
    outlet: BottomOutlet,
    soil: number,
    line: Mains['cip'],
  ) {
    this.#line = line;
    this.#memory = memory;
    this.#supplyPump = motors.slot('P-801');
    this.#returnPump = motors.slot('P-802');
    this.#plant = plant;
    this.#outlet = outlet;
    this.#soil = soil;
    this.lye = memory.slot('V-801.mass');
    this.lyeAt = memory.slot('V-801.celsius');
    this.strength = memory.slot('V-801.strength');
    this.water = memory.slot('V-802.mass');
    this.rinsed = memory.slot('R-301.rinsed-seconds');
    this.washed = memory.slot('R-301.washed-seconds');
    this.film = memory.slot('R-301.alkali-film');
    this.#lyeOut = valves.slot('HV-80109');
    this.#waterOut = valves.slot('HV-80209');
    this.#lyeBack = valves.slot('HV-80102');
    this.#waterBack = valves.slot('HV-80202');
    this.#fill = valves.slot('HV-80201');
    this.#pumpOut = valves.slot('HV-80110');
    this.#balls = valves.slot('HV-30181');
  }

  /** Both tanks full, the alkali hot. */
  begin(): void {
    const v = this.#memory.values;
    v[this.lye] = TANK;
    v[this.lyeAt] = heater.at;
    v[this.strength] = ALKALI;
    v[this.water] = TANK;
    v[this.rinsed] = 0;
    v[this.washed] = 0;
    v[this.film] = 0;
    this.rest();
  }

  get isQuiet(): boolean {
    const v = this.#memory.values;
    const back = v[this.#lyeBack]! + v[this.#waterBack]! > 0;
    return v[this.#supplyPump] === 0 && v[this.#returnPump] === 0 && !back && v[this.#fill]! <= 0 && !this.isCold;
  }

  /** V-801 is kept hot while there is anything to do: at rest its heater is off. */
  get isCold(): boolean {
    return this.#memory.values[this.lyeAt]! < heater.at - 1 && this.#memory.values[this.lye]! > 0;
  }

  rest(): void {
    this.#memory.values[this.#line.pressure] = ATMOSPHERE;
    this.sprayed = 0;
    this.returned = 0;
    this.steam = 0;
    this.power = 0;
    this.drawnWater = 0;
    this.toSewer = 0;
    this.productLost = 0;
    this.alkaliToBroth = 0;
    this.returnStrength = -1;
  }

  /** One second; whether SB-301 stands in its CIP position, and how far HV-30122/23 join it to R-301, 0..1. */
  tick(inCipPosition: boolean, joined: number): void {
    const v = this.#memory.values;
    this.rest();
    if (v[this.#fill]! > 0) {
      const wanted = Math.min(FILL * 0.01 * v[this.#fill]!, TANK - v[this.water]!);
      this.drawnWater = Math.max(0, wanted);
      v[this.water]! += this.drawnWater;
    }
    this.#heat();
    if (v[this.#supplyPump] === 1) this.#spray();
    if (inCipPosition && joined > 0) this.#bringBack(joined);
    if (v[this.#returnPump] === 1) this.power += CIP_POWER;
    this.#wash();
  }

  #heat(): void {
    const v = this.#memory.values;
    if (v[this.lye]! <= 0) return;
    const capacity = CP_WATER * v[this.lye]!;
    const wanted = Math.min(heater.power, capacity * (heater.at + 1 - v[this.lyeAt]!));
    if (wanted > 0) {
      v[this.lyeAt]! += wanted / capacity;
      this.steam = wanted / 2.1e6;
    }
    v[this.lyeAt]! -= (TANK_LOSS * (v[this.lyeAt]! - WATER_AT)) / capacity;
  }

  #spray(): void {
    const v = this.#memory.values;
    this.power += CIP_POWER;
    const lye = v[this.lye]! > 100 ? v[this.#lyeOut]! : 0;
    const water = v[this.water]! > 100 ? v[this.#waterOut]! : 0;
    const out = 0.01 * Math.min(v[this.#pumpOut]!, Math.max(lye, water));
    if (out <= 0) return;
    const share = lye / (lye + water);
    this.supplyAt = share * v[this.lyeAt]! + (1 - share) * WATER_AT;
    this.supplyStrength = share * v[this.strength]!;
    const elsewhere = this.#supply();
    const flow = Math.max(0, Math.min(CIP_FLOW * out - elsewhere, CIP_FLOW * 0.01 * v[this.#balls]!));
    v[this.lye]! -= (flow + elsewhere) * share;
    v[this.water]! -= (flow + elsewhere) * (1 - share);
    if (flow <= 0) return;
    this.sprayed = flow;
    const { fermentor } = this;
    const { vessel, broth } = fermentor;
    const alkali = flow * this.supplyStrength;
    if (broth.isInoculated) this.alkaliToBroth = alkali;
    // Alkali clings to what it wets, and comes off again in water.
    const clings = (FILM * (this.supplyStrength / ALKALI) - v[this.film]!) / FILM_TIME;
    v[this.film]! += clings;
    v[this.#outlet.alkali]! += alkali - clings;
    // The film gives its heat to the wall on its way down.
    const toWall = Math.min(SPRAY_TRANSFER, 0.7 * flow * CP_WATER) * (this.supplyAt - vessel.upperTemperature);
    const heat = flow * liquidEnthalpy(this.supplyAt);
    v[vessel.water]! += flow;
    v[vessel.liquidEnergy]! += heat - toWall;
    v[vessel.upperEnergy]! += toWall;
    fermentor.ledger.book(flow, heat);
    fermentor.sprayed = flow;
    vessel.derive();
  }

  /** Puts the line to the seed vessels under what is pumped; returns what they have drawn since, kg. */
  #supply(): number {
    const v = this.#memory.values;
    const { pressure, temperature, lye, drawn } = this.#line;
    v[pressure] = SUPPLY;
    v[temperature] = this.supplyAt;
    v[lye] = this.supplyStrength;
    const taken = v[drawn]!;
    v[drawn] = 0;
    return taken;
  }

  get fermentor(): Fermentor {
    return this.#plant;
  }

  /** P-802 brings back what has collected at the bottom; standing, it lets through what presses. */
  #bringBack(joined: number): void {
    const v = this.#memory.values;
    const lye = v[this.#lyeBack]!;
    const water = v[this.#waterBack]!;
    const open = 0.01 * Math.max(lye, water) * joined;
    const { vessel } = this.#plant;
    const pumped = v[this.#returnPump] === 1 ? RETURN_FLOW * open * this.#outlet.bottomOpening : 0;
    const most = vessel.liquidMass() - REST;
    const flow = Math.min(most, Math.max(pumped, this.#outlet.intoReturn(open)));
    if (flow <= 0) return;
    const drawn = this.#outlet.draw(flow);
    this.returned = drawn.kilograms;
    this.returnStrength = drawn.alkali / drawn.kilograms;
    this.productLost = drawn.product;
    const share = lye / (lye + water);
    this.#intoLye(drawn, share);
    // What comes back to V-802 runs over its weir to the sewer: its own side stays clean.
    if (v[this.#soil]! > ALIVE && this.returnStrength < WORKS) this.toSewer = (1 - share) * drawn.kilograms;
  }

  #intoLye(drawn: Drawn, share: number): void {
    const v = this.#memory.values;
    const kilograms = share * drawn.kilograms;
    if (kilograms <= 0) return;
    const before = v[this.lye]!;
    const all = before + kilograms;
    v[this.lyeAt] = (v[this.lyeAt]! * before + drawn.celsius * kilograms) / all;
    v[this.strength] = (v[this.strength]! * before + share * drawn.alkali) / all;
    // Its overflow goes to neutralisation.
    v[this.lye] = Math.min(TANK, all);
  }

  /** What the spray does to the residue, and how long it has done so. */
  #wash(): void {
    const v = this.#memory.values;
    if (this.sprayed < 0.5 * CIP_FLOW || this.#plant.broth.isInoculated) return;
    const soil = v[this.#soil]!;
    // A new batch has soiled it since it was last cleaned.
    if (soil === 100) {
      v[this.rinsed] = 0;
      v[this.washed] = 0;
    }
    if (this.supplyStrength < WORKS) {
      if (v[this.washed] === 0) v[this.rinsed]! += 1;
      if (soil > washing.sticks) v[this.#soil] = Math.max(washing.sticks, soil * (1 - washing.rinse));
      return;
    }
    const hot = this.supplyAt >= washing.from && this.supplyAt <= washing.to;
    if (hot && this.returned > 0) v[this.washed]! += 1;
    // Cold or thin alkali, or what was not rinsed off before, takes longer.
    const warmth = Math.max(0, Math.min(1, (this.supplyAt - 40) / (washing.from - 40)));
    const work = soil > 2 * washing.sticks ? 0.4 : 1;
    v[this.#soil] = soil * (1 - washing.alkali * warmth * work * Math.min(1, this.supplyStrength / ALKALI));
  }

  /** mS/cm of what comes back, or of what is sent where nothing does. */
  conductivity(): number {
    const strength = this.returnStrength >= 0 ? this.returnStrength : this.supplyStrength;
    return 0.5 + CONDUCTIVITY * strength;
  }

  /** pH of the same by test paper: process water's bicarbonate takes up the last traces. */
  acidity(): number {
    const strength = this.returnStrength >= 0 ? this.returnStrength : this.supplyStrength;
    const hydroxide = strength / MOLAR;
    const over = hydroxide - BUFFER;
    if (over > 2e-6) return Math.min(14, 14 + log10(over));
    return 7.3 + (1 * hydroxide) / BUFFER;
  }
}

/** Alkali of the film on wall and pipes, kg, and how fast it follows the spray, s [K]. */
const FILM = 2;
const FILM_TIME = 60;
/** Behind P-801, Pa absolute [K]. */
const SUPPLY = absolutePressure(0.3);
/** HV-80201 fully open, kg/s: 50 m3/h [K]. */
const FILL = 14;
