// Harvest, cleaning and waste as an area of the workshop: what leaves R-301 by its bottom, the harvest line with E-901, V-901, the kill
// tank V-803 and the CIP station (content/fermentation.md 1.5, P8).
import type { ControlLoop } from '../../../../plant/control-loop.ts';
import { Interlock } from '../../../../plant/interlock.ts';
import type { Tag } from '../../../../plant/plant.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import { inSeries } from '../../../../plant/valve-flow.ts';
import { STROKE } from '../../../../plant/valve-bank.ts';
import type { Area, Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { Cleaning } from './cleaning.ts';
import { HarvestControls } from './controls.ts';
import { SWING_BEND } from './equipment.ts';
import { DENSITY, kv, POWER } from './figures.ts';
import { KillTank } from './kill-tank.ts';
import { HarvestLine } from './line.ts';
import { BottomOutlet } from './outlet.ts';
import { harvestSensors } from './sensors.ts';
import { HarvestTank } from './tank.ts';

export { harvestEquipment } from './equipment.ts';

/** I-317, % of LT-901. */
const FULL = 95;
/** Contaminant that shows in the trends and under the microscope, g/L [training-model.md 6, E03]. */
const CONTAMINATED = 0.1;
/** From this age on a contaminated batch is harvested all the same, h [content/fermentation.md E04]. */
const LATE = 120;
/** Gas out of the bottom that breaks through into V-901, kg/s, and the broth that it throws out of V-901 per kg [K]. */
const BREAKS = 0.05;
const FOAMED = 0.5;
/** Blades bare below this weight beat the surface: t, rpm, s; wear of the seal a second [K]. */
const BARE = 12;
const BARE_SPEED = 25;
const BARE_TIME = 60;
const BARE_WEAR = 0.02;
const QUIET = 600;
/** Harvest criteria: planned age, h; rise of the titre in 8 h as a share of it; share of the mycelium that has autolysed [P8]. */
const PLANNED = 200;
const SLOW = 0.01;
const LYSED = 0.1;
/** Hot alkali, s, and residue, %, with which the vessel counts as clean [content/fermentation.md 8.11]. */
const WASHED = 2400;
const CLEAN_BELOW = 1;

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
  readonly #bare: number;
  readonly #contaminated: Recurrence;
  readonly #gas: Recurrence;
  readonly #unsteamed: Recurrence;
  readonly #untreated: Recurrence;
  readonly #alkaline: Recurrence;
  readonly #vibrates: Recurrence;
  readonly #sewer: Recurrence;
  readonly #toCip: Recurrence;
  readonly #sprayedIn: Recurrence;
  readonly #due: number;
  readonly #productLeft: number;
  readonly #productBefore: number;
  readonly #cleanedAt: number;
  readonly #blown: number;
  readonly #titre: number;
  readonly #slope: number;
  readonly #sense: (settled: boolean) => void;

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
    this.cleaning = new Cleaning(memory, valves, motors, fermentor, this.outlet, this.#soil);
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
    this.#bare = readings.slot('R-301.bare');
    const event = (name: string) => new Recurrence(memory, name, QUIET);
    this.#contaminated = event('V-901.contaminated');
    this.#gas = event('V-901.gas');
    this.#unsteamed = event('V-901.unsteamed');
    this.#untreated = event('V-803.untreated');
    this.#alkaline = event('V-901.alkaline');
    this.#vibrates = event('M-301.vibrates');
    this.#sewer = event('V-802.untreated');
    this.#toCip = event('SB-301.product');
    this.#sprayedIn = event('R-301.alkali-sprayed');
    this.#due = readings.slot('R-301.harvest-due');
    this.#productLeft = readings.slot('R-301.product-left');
    this.#productBefore = memory.slot('R-301.product-before');
    this.#cleanedAt = readings.slot('R-301.cleaned-at');
    this.#blown = readings.slot('V-901.gas');
    this.#titre = readings.slot('LAB.titre');
    this.#slope = readings.slot('LAB.titre-slope');
    this.#sense = harvestSensors(memory, readings, this);
  }

  begin(start: string): void {
    const v = this.#site.memory.values;
    this.outlet.begin();
    this.line.begin(false);
    this.kill.begin();
    const held = start === 'P8' ? WITHDRAWN : EMPTY;
    this.tank.begin(held.volume * DENSITY, held.product, held.celsius);
    // Not yet sent to filtration: it stands cold, and is stirred.
    for (const tag of held === WITHDRAWN ? ['HV-90106', 'HV-90107'] : []) this.#site.valves.place(tag, 100);
    this.#controls.begin();
    this.#overfull.begin();
    this.#connected.begin();
    this.cleaning.begin();
    v[this.#soil] = DIRTY.includes(start) ? 100 : 0;
    this.#sense(true);
  }

  get inProductPosition(): boolean {
    return this.#site.memory.values[this.#bend] !== 1;
  }

  control(second: number): void {
    const v = this.#site.memory.values;
    this.#controls.tick();
    const { beyond } = this.#r301.fermentor.pipes;
    beyond.kv = 0;
    beyond.outside = 0;
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

  /** Liquor out of R-301, and what the harvest line makes of it. */
  #discharge(): void {
    const { memory, mains } = this.#site;
    const v = memory.values;
    const { line, outlet, kill } = this;
    const { fermentor } = this.#r301;
    const { beyond } = fermentor.pipes;
    beyond.liquid = 0;
    beyond.unsterile = false;
    if (v[this.#inlet]! > 0 && v[this.#inletWas] === 0) v[this.tank.portion] = 0;
    v[this.#inletWas] = v[this.#inlet]! > 0 ? 1 : 0;
    const { drawn } = outlet;
    drawn.kilograms = 0;
    drawn.product = 0;
    drawn.alkali = 0;
    if (!outlet.isOpen && line.isQuiet) {
      line.rest();
      return;
    }
    if (fermentor.broth.isInoculated && outlet.isOpen) v[this.#soil] = 100;
    const waste = outlet.toKillTank(kill.pressure);
    if (waste > 0) {
      const { kilograms, celsius } = outlet.draw(waste);
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
    if (
      second % REFRESH === 0 ||
      !this.line.isQuiet ||
      this.outlet.isOpen ||
      !this.kill.isQuiet ||
      !this.cleaning.isQuiet
    )
      this.#sense(false);
    this.#judge(second);
  }

  /** What goes wrong, told as it happens. */
  #judge(second: number): void {
    const { memory, happenings } = this.#site;
    const v = memory.values;
    const { line, kill, tank } = this;
    const { fermentor } = this.#r301;
    const { bottom } = fermentor.pipes;
    const flowing = line.given > 0;
    const foreign = flowing && fermentor.broth.isInoculated ? fermentor.broth.state('contaminant') : 0;
    const bad = foreign >= CONTAMINATED && fermentor.broth.age(second) < LATE;
    if (this.#contaminated.begins(bad)) happenings.tell('contaminated-to-V-901', 'V-901', foreign);
    const fresh = this.outlet.drawn.product > 0 && flowing;
    if (this.#unsteamed.begins(fresh && !line.place.isSterile)) happenings.tell('harvest-unsteamed', 'V-901', 1);
    if (this.#alkaline.begins(line.givenAlkali > 0.01)) happenings.tell('alkali-in-product', 'V-901', line.givenAlkali);
    const gas = bottom.openKv > 0 && this.line.inlet > 0 && line.joined > 0 ? bottom.drawnAir + bottom.drawnVapour : 0;
    if (gas > 0) {
      tank.foamOut(FOAMED * gas);
      v[this.#blown]! += gas;
    }
    if (this.#gas.begins(gas > BREAKS)) happenings.tell('gas-break-through', 'XV-90101', gas);
    if (this.#untreated.begins(kill.discharged > 0)) happenings.tell('untreated-discharge', 'V-803', kill.discharged);
    this.#judgeCleaning();
    this.#follow(second);
    this.#guardBlades(v, fermentor.vessel.liquidMass());
  }

  /** What the procedure asks about: whether the batch is due, how much of it is still in R-301, since when the vessel is clean. */
  #follow(second: number): void {
    const v = this.#site.memory.values;
    const { broth } = this.#r301.fermentor;
    if (second % REFRESH === 0) v[this.#due] = this.#dueNow(second);
    if (this.line.given > 0 || this.outlet.isOpen) {
      const { outlet, line } = this;
      if (broth.isInoculated && line.given <= 0) v[this.#productBefore] = broth.product;
      const rest = broth.isInoculated ? broth.product : v[outlet.rest]!;
      const before = v[this.#productBefore]!;
      v[this.#productLeft] = before > 0 ? Math.min(100, (100 * (rest + v[line.product]!)) / before) : 0;
    }
    const washed = v[this.cleaning.washed]! >= WASHED && v[this.#soil]! <= CLEAN_BELOW;
    if (!washed) v[this.#cleanedAt] = 0;
    else if (v[this.#cleanedAt] === 0) v[this.#cleanedAt] = second + 1;
  }

  /** Harvest criteria of P8 as far as instruments and laboratory tell them: 0 wait, 1 harvest, 2 kill. */
  #dueNow(second: number): number {
    const v = this.#site.memory.values;
    const { broth } = this.#r301.fermentor;
    if (!broth.isInoculated) return 0;
    const age = broth.age(second);
    const foreign = broth.state('contaminant') >= CONTAMINATED;
    if (foreign) return age >= LATE ? 1 : 2;
    if (age >= PLANNED) return 1;
    const titre = v[this.#titre]!;
    const slow = titre > 0 && 8 * v[this.#slope]! < SLOW * titre;
    const lysed = broth.quantity('autolysed') > LYSED;
    return slow && lysed && age >= LATE ? 1 : 0;
  }

  #judgeCleaning(): void {
    const { happenings } = this.#site;
    const { toSewer, productLost, alkaliToBroth } = this.cleaning;
    if (this.#sewer.begins(toSewer > 0)) happenings.tell('untreated-discharge', 'V-802', toSewer);
    if (this.#toCip.begins(productLost > 0.01)) happenings.tell('product-to-cip', 'SB-301', productLost);
    if (this.#sprayedIn.begins(alkaliToBroth > 0)) happenings.tell('alkali-in-broth', 'R-301', alkaliToBroth);
  }

  /** The agitator beats the surface when the vessel runs empty under it. */
  #guardBlades(v: Float64Array, kilograms: number): void {
    const { agitator } = this.#r301.fermentor;
    const bare = v[agitator.speed]! > BARE_SPEED && kilograms < 1000 * BARE;
    if (!bare && v[this.#bare] === 0) return;
    v[this.#bare] = bare ? v[this.#bare]! + 1 : 0;
    const shakes = v[this.#bare]! > BARE_TIME;
    if (shakes) v[agitator.wear]! += BARE_WEAR;
    if (this.#vibrates.begins(shakes)) this.#site.happenings.tell('vibration', 'M-301', v[agitator.speed]!);
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

/** Starts at which broth has stood in R-301. */
const DIRTY = ['P7', 'P8', 'P9E'];
/**
 * V-901, m3, kg of penicillin, deg C: empty, and before the harvest with five withdrawals of 8 m3 and the water that washed the pipe
 * after each [the withdrawals as the reference batch makes them; the wash water K].
 */
const EMPTY = { volume: 0, product: 0, celsius: 20 } as const;
const WITHDRAWN = { volume: 52, product: 560, celsius: 9 } as const;
/** A quiet area writes its instruments once in so many seconds. */
const REFRESH = 10;
