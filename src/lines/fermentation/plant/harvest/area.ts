// Harvest, cleaning and waste as an area of the workshop: what leaves R-301 by its bottom, the harvest line with E-901, V-901, the kill
// tank V-803 and the CIP station (content/fermentation.md 1.5, P8).
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Tag } from '../../../../plant/plant.ts';
import { inSeries } from '../../../../plant/valve-flow.ts';
import { STROKE } from '../../../../plant/valve-bank.ts';
import type { Area, Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { BatchBook } from './batch-book.ts';
import { Cleaning } from './cleaning.ts';
import { HarvestControls } from './controls.ts';
import { SWING_BEND } from './equipment.ts';
import { DENSITY, kv, POWER } from './figures.ts';
import { KillTank } from './kill-tank.ts';
import { HarvestLine } from './line.ts';
import { BottomOutlet } from './outlet.ts';
import { harvestSensors } from './sensors.ts';
import { HarvestTank } from './tank.ts';
import { HarvestWatch } from './watch.ts';

export { harvestEquipment } from './equipment.ts';

/** I-317, % of LT-901. */
const FULL = 95;
export class HarvestArea implements Area {
  readonly loops: readonly ControlLoop[];
  readonly interlocks: readonly Interlock[];
  readonly outlet: BottomOutlet;
  readonly line: HarvestLine;
  readonly tank: HarvestTank;
  readonly kill: KillTank;
  readonly cleaning: Cleaning;
  readonly #site: Site;
  readonly #r301: FermentorArea;
  readonly #controls: HarvestControls;
  readonly #overfull: Interlock;
  readonly #connected: Interlock;
  readonly #balls: number;
  readonly #isolation: number;
  readonly #level: number;
  readonly #inlet: number;
  readonly #inletWas: number;
  readonly #bend: number;
  readonly #soil: number;
  readonly #watch: HarvestWatch;
  readonly #book: BatchBook;
  readonly #sense: (settled: boolean) => void;
  /** Slots of whatever must stand at nothing for the area to be at rest. */
  readonly #stirring: readonly number[];

  constructor(site: Site, r301: FermentorArea) {
    const { memory, valves, motors, readings } = site;
    this.#site = site;
    this.#r301 = r301;
    const { fermentor } = r301;
    this.outlet = new BottomOutlet(memory, valves, fermentor);
    this.line = new HarvestLine(memory, valves, fermentor);
    this.tank = new HarvestTank(memory, valves, motors);
    this.kill = new KillTank(memory, valves, motors);
    this.#soil = readings.slot('R-301.soil');
    this.cleaning = new Cleaning(memory, valves, motors, fermentor, this.outlet, this.#soil, site.mains.cip);
    this.#controls = new HarvestControls(memory, valves, readings.slot('TT-901'));
    this.loops = [this.#controls.cooling];
    this.#overfull = new Interlock(memory, 'I-317');

    this.#level = readings.slot('LT-901');
    this.#balls = valves.slot('HV-30181');
    this.#isolation = valves.slot('HV-30123');
    this.#connected = new Interlock(memory, 'I-311');
    this.interlocks = [this.#connected, this.#overfull];
    this.#inlet = valves.slot('XV-90101');
    this.#inletWas = memory.slot('XV-90101.was');
    this.#bend = motors.slot(SWING_BEND);
    this.#watch = new HarvestWatch(site, r301, this, this.#soil);
    this.#book = new BatchBook(memory, readings, motors, fermentor, this.tank);
    this.#sense = harvestSensors(memory, readings, this);
    this.#stirring = [
      ...STIRRING_VALVES.map((tag) => valves.slot(tag)),
      ...['P-801', 'P-802', 'P-901', 'M-901', 'M-803'].map((tag) => motors.slot(tag)),
      this.#controls.cooling.mode,
      this.#controls.cooling.output,
    ];
  }

  begin(start: string): void {
    const v = this.#site.memory.values;
    this.outlet.begin();
    this.line.begin(false);
    this.kill.begin();
    const held = start === 'P8' ? WITHDRAWN : EMPTY;
    this.tank.begin(held.volume * DENSITY, held.product, held.celsius);
    // What is withdrawn stands there, not yet sent to filtration.
    const chilling = start === 'P7' ? 10 : held === WITHDRAWN ? 100 : 0;
    for (const tag of ['HV-90106', 'HV-90107']) this.#site.valves.place(tag, chilling);
    this.#controls.begin();
    this.#overfull.begin();
    this.#connected.begin();
    this.cleaning.begin();
    this.#book.begin();
    if (SEED_WASHED.includes(start)) v[this.cleaning.lye] = LYE_LEFT;
    if (start === 'P9') this.#beginCleaned();
    v[this.#soil] = DIRTY.includes(start) ? 100 : 0;
    this.#sense(true);
  }

  /** R-301 has been cleaned: the bend is in the CIP position, V-801 has got back what came of its lye, V-802 has given its rinse. */
  #beginCleaned(): void {
    const v = this.#site.memory.values;
    v[this.#bend] = 1;
    v[this.cleaning.lye] = RETURNED.mass;
    v[this.cleaning.strength] = RETURNED.strength;
    v[this.cleaning.water] = RINSED_FROM;
  }

  /** P9: the filtration has taken the broth, and what P8 left in V-803 has been killed there. */
  handOver(start: string): void {
    if (start !== 'P9') return;
    const { valves, motors } = this.#site;
    this.tank.begin(0, 0, EMPTY.celsius);
    this.kill.begin();
    for (const tag of ['HV-90106', 'HV-90107']) valves.place(tag, 0);
    motors.turn('M-901', false);
    this.#sense(true);
  }

  get inProductPosition(): boolean {
    return this.#site.memory.values[this.#bend] !== 1;
  }

  /** Nothing flows, turns, steams or is still warm: the area costs next to nothing then. */
  get #rests(): boolean {
    const v = this.#site.memory.values;
    for (let i = 0; i < this.#stirring.length; i++) if (v[this.#stirring[i]!]! > 0) return false;
    return this.line.isQuiet && this.kill.isQuiet && this.cleaning.isQuiet;
  }

  control(second: number): void {
    const v = this.#site.memory.values;
    const { beyond } = this.#r301.fermentor.pipes;
    beyond.kv = 0;
    beyond.outside = 0;
    // HV-30123 alone may be refused, or refuse.
    if (this.#rests && v[this.#isolation] === 0) {
      this.#connected.update(this.inProductPosition && v[this.#balls]! > 0, second);
      return;
    }
    this.#controls.tick();
    if (this.outlet.isOpen) {
      const line = inSeries(kv.discharge * this.line.joined, kv.inlet * this.line.inlet);
      beyond.outside = this.outlet.gasKv;
      beyond.kv = beyond.outside + (this.inProductPosition ? line : 0);
    }
    const joins = this.inProductPosition && (v[this.#balls]! > 0 || v[this.#isolation]! > 0);
    this.#connected.update(joins, second);
    const full = v[this.#level]! > FULL;
    if (this.#overfull.update(full, second)) this.#site.happenings.tell('I-317', 'LT-901', v[this.#level]!);
    if (full && v[this.#inlet]! > 0) this.#site.valves.send('XV-90101', 0, STROKE);
  }

  tick(second: number): void {
    const { mains } = this.#site;
    if (this.#rests) {
      this.#rest(second);
      return;
    }
    const chilledAt = this.#site.memory.values[mains.chilledAt]!;
    this.#discharge();
    this.#r301.fermentor.sprayed = 0;
    if (this.cleaning.isQuiet) this.cleaning.rest();
    else this.cleaning.tick(!this.inProductPosition, this.line.joined);
    this.tank.tick(second, chilledAt, this.#site.memory.values[mains.chilledShare]!);
    if (!this.kill.isQuiet) this.kill.tick(this.#site.memory.values[mains.headers.plant]!);
    else this.kill.rest();
    this.#draw();
  }

  /** What goes on at rest: V-901 keeps its heat and its product as it can. */
  #rest(second: number): void {
    const { memory, mains } = this.#site;
    const { fermentor } = this.#r301;
    const { beyond } = fermentor.pipes;
    beyond.liquid = 0;
    beyond.unsterile = false;
    fermentor.sprayed = 0;
    this.line.rest();
    this.kill.rest();
    this.cleaning.rest();
    this.outlet.drawn.product = 0;
    this.outlet.waste = 0;
    const v = memory.values;
    v[this.#inletWas] = 0;
    mains.water += this.tank.water;
    this.tank.tick(second, v[mains.chilledAt]!, v[mains.chilledShare]!);
  }

  /** Liquor out of R-301, and what the harvest line makes of it. */
  #discharge(): void {
    const { memory, mains } = this.#site;
    const v = memory.values;
    const { line, outlet, kill } = this;
    const { fermentor } = this.#r301;
    const { beyond } = fermentor.pipes;
    beyond.liquid = 0;
    beyond.unsterile = false;
    if (v[this.#inlet]! > 0 && v[this.#inletWas] === 0) {
      v[this.tank.portion] = 0;
      // What is lost is counted from the last time that broth was let in, not over the days that an earlier portion has stood.
      if (fermentor.broth.isInoculated) v[this.tank.lost] = 0;
    }
    v[this.#inletWas] = v[this.#inlet]! > 0 ? 1 : 0;
    const { drawn } = outlet;
    drawn.kilograms = 0;
    drawn.product = 0;
    drawn.alkali = 0;
    outlet.waste = 0;
    if (!outlet.isOpen && line.isQuiet) {
      line.rest();
      return;
    }
    if (fermentor.broth.isInoculated && outlet.isOpen) v[this.#soil] = 100;
    outlet.waste = outlet.toKillTank(kill.pressure);
    if (outlet.waste > 0) {
      const { kilograms, celsius } = outlet.draw(outlet.waste);
      kill.receive(kilograms, celsius, v[this.#soil]! > 0);
      beyond.liquid += kilograms;
    }
    const product = this.inProductPosition;
    const wanted = product ? outlet.toHarvest(line.conductance) : 0;
    // What went to V-803 is not harvested.
    drawn.kilograms = 0;
    drawn.product = 0;
    drawn.alkali = 0;
    if (wanted > 0) outlet.draw(wanted);
    beyond.liquid += drawn.kilograms;
    const steam = v[mains.headers.clean]!;
    line.tick(
      drawn.kilograms,
      drawn.celsius,
      drawn.product,
      drawn.alkali,
      product,
      steam,
      v[mains.chilledAt]!,
      v[mains.chilledShare]!,
    );
    if (line.given > 0) {
      const unsterile = drawn.kilograms > 0 && !line.place.isSterile;
      this.tank.receive(line.given, line.outlet, line.givenProduct, line.givenAlkali, unsterile);
    }
    if (line.leg.openKv > 0 && line.leg.drainGas > 0) this.tank.heat(line.leg.drainGas, v[line.leg.pressure]!);
    if (line.steamed) this.#r301.sterilisedBottom();
    const blown = line.leg.steam > 0;
    beyond.unsterile = product && line.joined > 0 && !line.place.isSterile && !blown;
  }

  #draw(): void {
    const { mains, motors } = this.#site;
    const { line, tank, kill } = this;
    mains.cleanSteam += line.leg.steam;
    mains.plantSteam += kill.steam + this.cleaning.steam;
    mains.water += line.water + tank.water + this.cleaning.drawnWater;
    mains.power += kill.power + this.cleaning.power;
    if (motors.isOn('M-901')) mains.power += POWER.agitator;
    if (motors.isOn('P-901')) mains.power += POWER.pump;
  }

  sense(second: number): void {
    this.#book.tick(second);
    if (this.#rests) {
      if (second % REFRESH === 0) this.#sense(false);
      this.#watch.rest(second);
      return;
    }
    this.#sense(false);
    this.#watch.tick(second);
  }

  refusesValve(tag: Tag, percent: number): string | null {
    if (percent <= 0) return null;
    if (tag === 'XV-90101') return this.#overfull.active ? 'I-317' : null;
    if (!this.inProductPosition) return null;
    const { valves } = this.#site;
    if (tag === 'HV-30181') return valves.isOpen('HV-30123') ? 'I-311' : null;
    return tag === 'HV-30123' && valves.isOpen('HV-30181') ? 'I-311' : null;
  }

  refusesStart(): string | null {
    return null;
  }
}

/** Open, they let something flow, or show that something may. */
const STIRRING_VALVES = [
  'HV-30122',
  'HV-30126',
  'XV-90101',
  'HV-90102',
  'TV-901',
  'HV-80303',
  'HV-80304',
  'HV-80309',
  'HV-80102',
  'HV-80202',
  'HV-80201',
];
/** Starts at which broth has stood in R-301. */
const DIRTY = ['P8', 'P9E'];
/**
 * V-901, m3, kg of penicillin, deg C: empty, and before the harvest with the five withdrawals of the batch (P7.2).
 */
const EMPTY = { volume: 0, product: 0, celsius: 20 } as const;
const WITHDRAWN = { volume: 40.3, product: 446.6, celsius: 19.6 } as const;
/** From here on V-202 has been washed, with some of the lye of V-801 (6.12), which keeps so much, kg. */
const SEED_WASHED = ['P7', 'P8'];
const LYE_LEFT = 5600;
/** After the cleaning of R-301: V-801, kg and kg/kg, and V-802, kg. */
const RETURNED = { mass: 6040, strength: 0.018 } as const;
const RINSED_FROM = 7074;
/** A quiet area writes its instruments once in so many seconds. */
const REFRESH = 10;
