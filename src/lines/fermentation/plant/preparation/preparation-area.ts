// The preparation of the medium for R-301 as an area of the workshop: V-101 with its jacket and agitator, the raw materials, their scales
// (content/fermentation.md P4, 4.01-4.03). At rest it looks at its valves and switches and does no more.
import type { CommandValue, Outcome, Tag } from '../../../../plant/plant.ts';
import { Recurrence } from '../../../../plant/recurrence.ts';
import { WRONG_LOT } from '../../faults.ts';
import type { Area, Site } from '../area.ts';
import { FeedJacket, type JacketSupply } from '../feeds/jacket.ts';
import type { FermentorArea } from '../fermentor-area.ts';
import { BY_THE_BOOK, type Laboratory } from '../lab/laboratory.ts';
import type { Quantity } from '../lab/quantities.ts';
import { AGITATOR, amounts, checkTags, lotSampleTags, lotTags, VALVES, verdictTags } from './equipment.ts';
import { Lots } from './lots.ts';
import { MATERIALS, required } from './materials.ts';
import { CHARGE, type MediumTank } from './tank.ts';
import { Weighing } from './weighing.ts';

const DONE: Outcome = { ok: true };
/** Process water of H-721 through HV-10101 fully open, kg/s, and its temperature, deg C [K]. */
const WATER = 20;
const WATER_AT = 20;
/** Area of the jacket against that of a feed tank of 20 m3, its condensate after a wash, share of what fills it, and least contents
 *  that it reaches, kg [K]. */
const JACKET = 1.84;
const FLOODED = 0.4;
const REACHED = 2000;
/** An open tank does not get hotter, deg C; it runs over above this, m3. */
const BOILS = 99;
const BRIM = 55;
/** M-101, kW. */
const STIRS = 15;
/** Dose of the spores that lumps have shielded from the steam [content/fermentation.md 4.02]. */
const DOSE_LUMPS = 0.2;
/** Viscosity of medium, mPa s. */
const WATERY = 2;
const QUIET = 300;
/** Longer than the last steam takes to leave the jacket, s. */
const LINGERS = 60;
const VESSEL = 'V-101';
/** At these starts a charge stands ready; later ones come after it was pumped over. */
const READY = ['P1', 'P2', 'P3', 'P4'];
const EMPTY_START = 'P4A';
/** Here the charge is pumped over. */
const CHARGING_START = 'P4';

export class PreparationArea implements Area {
  readonly loops = [];
  readonly interlocks = [];
  readonly tank: MediumTank;
  readonly #site: Site;
  readonly #fermentor: FermentorArea;
  readonly #laboratory: Laboratory;
  readonly #vessel: number;
  readonly #lots: Lots;
  readonly #weighing: Weighing;
  readonly #jacket: FeedJacket;
  readonly #hammer: Recurrence;
  readonly #spill: Recurrence;
  readonly #supply: JacketSupply = {
    steam: 0,
    waterIn: 0,
    waterOut: 0,
    trap: 0,
    steamPressure: 0,
    waterTemperature: 0,
  };
  readonly #water: number;
  readonly #steam: number;
  readonly #trap: number;
  readonly #agitator: number;
  /** Slot: s for which the tank is still looked after once nothing goes on any more. */
  readonly #awake: number;
  /** Slot: second of the last change of what is in the tank; a sample from before says nothing any more. */
  readonly #changed: number;
  readonly #shown: Readonly<Record<string, number>>;

  constructor(site: Site, fermentor: FermentorArea, laboratory: Laboratory) {
    const { memory, valves, motors, readings, happenings, faults } = site;
    this.#site = site;
    this.#fermentor = fermentor;
    this.#laboratory = laboratory;
    this.#vessel = laboratory.vessels.indexOf(VESSEL);
    this.tank = fermentor.fermentor.charging.tank;
    this.#lots = new Lots(
      memory,
      readings,
      happenings,
      faults.some(({ event }) => event === WRONG_LOT),
    );
    this.#weighing = new Weighing(memory, readings, happenings, motors, this.tank, this.#lots);
    this.#jacket = new FeedJacket(memory, VESSEL, JACKET);
    this.#hammer = new Recurrence(memory, 'V-101.hammer', QUIET);
    this.#spill = new Recurrence(memory, 'V-101.spill', QUIET);
    this.#water = valves.slot(VALVES.water);
    this.#steam = valves.slot(VALVES.steam);
    this.#trap = valves.slot(VALVES.trap);
    this.#agitator = motors.slot(AGITATOR);
    this.#awake = memory.slot('V-101.awake');
    this.#changed = memory.slot('V-101.changed-at');
    const s = (tag: string) => readings.slot(tag);
    this.#shown = {
      weight: s('WT-101'),
      temperature: s('TT-101'),
      target: s('WT-101.target'),
      volume: s('V-101.volume'),
      jacket: s('V-101.jacket'),
      lumps: s('V-101.lumps'),
      ph: s('V-101.ph'),
      samples: s('V-101.samples'),
      labPh: s('V-101.lab-ph'),
      labSugar: s('V-101.lab-sugar'),
      waterFlow: s('HV-10101.flow'),
      steamFlow: s('HV-10105.flow'),
    };
    laboratory.reports(this.#vessel, (tag, result, drawn) => {
      this.#noteResult(tag, result, drawn);
    });
  }

  begin(start: string): void {
    const v = this.#site.memory.values;
    v[this.#jacket.water] = 0;
    for (const material of MATERIALS) {
      const show = (of: string, value: number) => {
        v[this.#site.readings.slot(`V-101.${material.id}${of}`)] = value;
      };
      show('.required', required(material));
      show('.scale', material.scale);
      show('-moisture.most', material.moisture[0]);
    }
    this.#weighing.begin();
    this.#lots.begin(this.#site.seed);
    if (start === EMPTY_START) this.#makeReady();
    else if (READY.includes(start)) this.tank.beginFull();
    else this.tank.beginEmpty();
    if (start === CHARGING_START) this.#analysed();
    this.#show();
  }

  /**
   * In a run of several procedures: before the preparation the tank has been emptied and washed and the materials stand ready; before the
   * charging of R-301 others have prepared the medium where nobody did it in this run.
   */
  handOver(start: string): void {
    if (start === EMPTY_START) {
      this.#weighing.begin();
      this.#makeReady();
    } else if (start === CHARGING_START && this.#site.memory.values[this.tank.mass]! < CHARGE / 2) {
      this.tank.beginFull();
      this.#analysed();
    }
    this.#show();
  }

  /** Who prepared the medium has had pH and sugar tested (4.03): the bottle stands on the bench. */
  #analysed(): void {
    this.#site.memory.values[this.#changed] = 0;
    this.#laboratory.handOver(this.#vessel, (quantity) => this.#quantity(quantity), null, [
      'LAB.ph',
      'LAB.total-sugar',
    ]);
  }

  #makeReady(): void {
    const v = this.#site.memory.values;
    this.tank.beginEmpty();
    v[this.tank.acidity] = this.#lots.begin(this.#site.seed);
    this.#jacket.flood();
    v[this.#jacket.water]! *= FLOODED;
    for (const slot of [this.#shown['samples']!, this.#shown['labPh']!, this.#shown['labSugar']!]) v[slot] = 0;
    v[this.#shown['target']!] = 0;
  }

  control(): void {}

  tick(second: number): void {
    const v = this.#site.memory.values;
    if (v[this.#lots.waiting] === 1) this.#lots.tick(second);
    const open = v[this.#water]! + v[this.#steam]! + v[this.#trap]! + v[this.#agitator]!;
    const weighing = this.#weighing;
    const pouring = weighing.wanted;
    if (pouring || open > 0 || v[weighing.dusty]! > 0 || v[weighing.left]! > 0) v[this.#awake] = LINGERS;
    else if (v[this.#awake] === 0) return;
    else v[this.#awake]! -= 1;
    const stirred = v[this.#agitator] === 1 && v[this.tank.mass]! > REACHED;
    this.#fill(second);
    this.#heat(stirred);
    if (pouring) {
      weighing.pour(stirred);
      this.#change(second);
    }
    weighing.dissolve(stirred);
    if (stirred) {
      this.#site.mains.power += STIRS;
      // Lumps break up over hours.
      v[this.tank.lumps]! *= 1 - 1 / 10_800;
    }
  }

  sense(): void {
    const v = this.#site.memory.values;
    const { fermentor } = this.#fermentor;
    const flow = fermentor.charging.flow;
    if (flow > 0) v[this.#shown['target']!] = 0;
    if (flow > 0 || v[this.#awake]! > 0) this.#show();
    const { charge } = fermentor.broth;
    if (charge.shields && this.#fermentor.addDose(DOSE_LUMPS)) {
      charge.unshield();
      this.#site.happenings.tell('shielded-spores', 'R-301', DOSE_LUMPS);
    }
  }

  refusesValve(): null {
    return null;
  }

  refusesStart(): null {
    return null;
  }

  weigh(tag: Tag, value: number): Outcome {
    this.#weighing.weigh(
      amounts.findIndex((amount) => amount.tag === tag),
      value,
    );
    this.#wake();
    return DONE;
  }

  handle(verb: 'inspect' | 'sample' | 'assay' | 'judge', tag: Tag, value: CommandValue): Outcome {
    if (verb === 'sample') return this.#sample(tag);
    if (verb === 'judge') this.#lots.judge(verdictTags.indexOf(tag), value, this.#now());
    if (verb === 'inspect' && lotTags.includes(tag)) this.#lots.look(lotTags.indexOf(tag));
    if (verb === 'inspect' && checkTags.includes(tag)) this.#weighing.check(checkTags.indexOf(tag));
    return DONE;
  }

  #sample(tag: Tag): Outcome {
    const v = this.#site.memory.values;
    const lot = lotSampleTags.indexOf(tag);
    if (lot >= 0) {
      this.#lots.sample(lot, this.#now());
      return DONE;
    }
    if (v[this.tank.mass]! < REACHED) return { ok: false, refusal: 'nothing-runs' };
    // Dipped out next door to the laboratory, where the charge's own bottle stands: nothing of 4.1 can be left out.
    const bottle = this.#laboratory.fill(
      this.#vessel,
      (quantity) => this.#quantity(quantity),
      this.#now(),
      BY_THE_BOOK,
    );
    this.#laboratory.register(bottle, this.#now());
    v[this.#shown['samples']!]! += 1;
    // From here on the charge is held against what the recipe asks for.
    v[this.#shown['target']!] = CHARGE / 1000;
    return DONE;
  }

  /** Nothing lives in it: what is not dissolved medium is not there. */
  #quantity(name: Quantity): number {
    const { tank } = this;
    const held: Partial<Record<Quantity, number>> = {
      rs: tank.reducingSugar,
      'total-sugar': tank.totalSugar,
      nh3: tank.nitrogen,
      paa: tank.precursor,
      ph: tank.ph,
      viscosity: WATERY,
    };
    return held[name] ?? 0;
  }

  #noteResult(tag: Tag, result: number, drawn: number): void {
    const v = this.#site.memory.values;
    if (drawn < v[this.#changed]!) return;
    if (tag === 'LAB.ph') v[this.#shown['labPh']!] = result;
    if (tag === 'LAB.total-sugar') v[this.#shown['labSugar']!] = result;
  }

  /** What has been found of the tank so far is no longer true. */
  #change(second: number): void {
    const v = this.#site.memory.values;
    v[this.#changed] = second + 1;
    v[this.#shown['labPh']!] = 0;
    v[this.#shown['labSugar']!] = 0;
  }

  #fill(second: number): void {
    const v = this.#site.memory.values;
    const flow = WATER * v[this.#water]! * 0.01;
    v[this.#shown['waterFlow']!] = flow;
    if (flow > 0) {
      this.tank.add(flow, 0, WATER_AT);
      this.#site.mains.water += flow;
      this.#change(second);
    }
    const over = this.tank.volume - BRIM;
    if (over > 0) v[this.tank.mass]! *= BRIM / (BRIM + over);
    if (this.#spill.begins(over > 0)) this.#site.happenings.tell('tank-overflow', VESSEL, BRIM);
  }

  #heat(stirred: boolean): void {
    const { memory, mains, happenings } = this.#site;
    const v = memory.values;
    const supply = this.#supply;
    const boiling = this.tank.temperature >= BOILS;
    const wetted = Math.min(1, v[this.tank.mass]! / (0.5 * CHARGE));
    supply.steam = boiling ? 0 : v[this.#steam]! * 0.01 * wetted;
    supply.trap = v[this.#trap]! * 0.01;
    supply.steamPressure = v[mains.headers.plant]!;
    const heat = this.#jacket.tick(this.tank.temperature, stirred, supply);
    if (heat > 0) this.tank.warm(heat);
    mains.plantSteam += this.#jacket.steam;
    v[this.#shown['steamFlow']!] = this.#jacket.steam;
    if (this.#hammer.begins(this.#jacket.hammers)) happenings.tell('hammer', VALVES.steam, this.#jacket.flooded);
  }

  #show(): void {
    const v = this.#site.memory.values;
    const shown = this.#shown;
    v[shown['weight']!] = v[this.tank.mass]! / 1000;
    v[shown['temperature']!] = this.tank.temperature;
    v[shown['volume']!] = this.tank.volume;
    v[shown['jacket']!] = this.#jacket.flooded;
    v[shown['lumps']!] = v[this.tank.lumps]!;
    v[shown['ph']!] = this.tank.ph;
  }

  #wake(): void {
    this.#site.memory.values[this.#awake] = LINGERS;
  }

  #now(): number {
    return this.#site.memory.values[this.#site.clock]!;
  }
}
