// What goes wrong at harvest and cleaning, told as it happens, and what the procedure asks about: whether the batch is due, how much of it
// is still in R-301, since when the vessel is clean (content/fermentation.md P8, 7.4).
import { Recurrence } from '../../../../plant/recurrence.ts';
import type { Site } from '../area.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import type { Cleaning } from './cleaning.ts';
import type { KillTank } from './kill-tank.ts';
import type { HarvestLine } from './line.ts';
import type { BottomOutlet } from './outlet.ts';
import type { HarvestTank } from './tank.ts';

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
const QUIET = 60;
/** Harvest criteria: planned age, h; rise of the titre in 8 h as a share of it; share of the mycelium that has autolysed [P8]. */
const PLANNED = 200;
const SLOW = 0.01;
const LYSED = 0.1;
/** Hot alkali, s, and residue, %, with which the vessel counts as clean [content/fermentation.md 8.11]. */
const WASHED = 2400;
const CLEAN_BELOW = 1;

/** A resting area looks once in so many seconds. */
const EVERY = 10;

interface Units {
  readonly outlet: BottomOutlet;
  readonly line: HarvestLine;
  readonly tank: HarvestTank;
  readonly kill: KillTank;
  readonly cleaning: Cleaning;
}

export class HarvestWatch {
  readonly #site: Site;
  readonly #r301: FermentorArea;
  readonly #units: Units;
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
  readonly #stage: number;
  readonly #productLeft: number;
  readonly #productBefore: number;
  readonly #cleanedAt: number;
  readonly #blown: number;
  readonly #titre: number;
  readonly #slope: number;

  constructor(site: Site, r301: FermentorArea, units: Units, soil: number) {
    const { memory, readings } = site;
    this.#site = site;
    this.#r301 = r301;
    this.#units = units;
    this.#soil = soil;
    const event = (name: string) => new Recurrence(memory, name, QUIET);
    this.#bare = readings.slot('R-301.bare');
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
    this.#stage = readings.slot('R-301.stage-index');
    this.#productLeft = readings.slot('R-301.product-left');
    this.#productBefore = memory.slot('R-301.product-before');
    this.#cleanedAt = readings.slot('R-301.cleaned-at');
    this.#blown = readings.slot('V-901.gas');
    this.#titre = readings.slot('LAB.titre');
    this.#slope = readings.slot('LAB.titre-slope');
  }

  /** What goes wrong, told as it happens. */
  tick(second: number): void {
    const { memory, happenings } = this.#site;
    const v = memory.values;
    const { line, kill, tank, outlet } = this.#units;
    const { fermentor } = this.#r301;
    const { bottom } = fermentor.pipes;
    const flowing = line.given > 0;
    const foreign = flowing && fermentor.broth.isInoculated ? fermentor.broth.state('contaminant') : 0;
    const bad = foreign >= CONTAMINATED && fermentor.broth.age(second) < LATE;
    if (this.#contaminated.begins(bad)) happenings.tell('contaminated-to-V-901', 'V-901', foreign);
    const fresh = outlet.drawn.product > 0 && flowing;
    if (this.#unsteamed.begins(fresh && !line.place.isSterile)) happenings.tell('harvest-unsteamed', 'V-901', 1);
    if (this.#alkaline.begins(line.givenAlkali > 0.01)) happenings.tell('alkali-in-product', 'V-901', line.givenAlkali);
    const gas = bottom.openKv > 0 && line.inlet > 0 && line.joined > 0 ? bottom.drawnAir + bottom.drawnVapour : 0;
    if (gas > 0) {
      tank.foamOut(FOAMED * gas);
      v[this.#blown]! += gas;
    }
    if (this.#gas.begins(gas > BREAKS)) happenings.tell('gas-break-through', 'XV-90101', gas);
    if (this.#untreated.begins(kill.discharged > 0)) happenings.tell('untreated-discharge', 'V-803', kill.discharged);
    this.#judgeCleaning();
    this.#follow(second);
    this.#guardBlades();
  }

  /** One second in which nothing flows. */
  rest(second: number): void {
    if (second % EVERY === 0) this.#follow(second);
    this.#guardBlades();
  }

  /** What the procedure asks about: whether the batch is due, how much of it is still in R-301, since when the vessel is clean. */
  #follow(second: number): void {
    const v = this.#site.memory.values;
    const { broth } = this.#r301.fermentor;
    if (second % EVERY === 0) {
      v[this.#due] = this.#dueNow(second);
      v[this.#stage] = broth.isInoculated ? broth.quantity('stage') - 1 : 0;
    }
    const { line, outlet, cleaning } = this.#units;
    if (line.given > 0 || outlet.isOpen) {
      if (broth.isInoculated && line.given <= 0) v[this.#productBefore] = broth.product;
      const rest = broth.isInoculated ? broth.product : v[outlet.rest]!;
      const before = v[this.#productBefore]!;
      v[this.#productLeft] = before > 0 ? Math.min(100, (100 * (rest + v[line.product]!)) / before) : 0;
    }
    const washed = v[cleaning.washed]! >= WASHED && v[this.#soil]! <= CLEAN_BELOW;
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
    const { toSewer, productLost, alkaliToBroth } = this.#units.cleaning;
    if (this.#sewer.begins(toSewer > 0)) happenings.tell('untreated-discharge', 'V-802', toSewer);
    if (this.#toCip.begins(productLost > 0.01)) happenings.tell('product-to-cip', 'SB-301', productLost);
    if (this.#sprayedIn.begins(alkaliToBroth > 0)) happenings.tell('alkali-in-broth', 'R-301', alkaliToBroth);
  }

  /** The agitator beats the surface when the vessel runs empty under it. */
  #guardBlades(): void {
    const v = this.#site.memory.values;
    const { agitator, vessel } = this.#r301.fermentor;
    const bare = v[agitator.speed]! > BARE_SPEED && vessel.liquidMass() < 1000 * BARE;
    if (!bare && v[this.#bare] === 0) return;
    v[this.#bare] = bare ? v[this.#bare]! + 1 : 0;
    const shakes = v[this.#bare]! > BARE_TIME;
    if (shakes) v[agitator.wear]! += BARE_WEAR;
    if (this.#vibrates.begins(shakes)) this.#site.happenings.tell('vibration', 'M-301', v[agitator.speed]!);
  }
}
