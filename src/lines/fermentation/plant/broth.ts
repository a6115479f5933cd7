// The living broth of a vessel: hands the vessel's second to the culture and takes back heat, power and foam
// [training-model.md 2]. The vessel owns mass, temperature and pressure; the culture owns what is dissolved and what lives.
import { RandomStream } from '../../../kernel/random.ts';
import type { Memory } from '../../../plant/memory.ts';
import type { Vessel } from '../../../plant/vessel.ts';
import { INVADER, PER_DOSE } from '../culture/contaminant.ts';
import { Culture } from '../culture/culture.ts';
import { CultureInputs } from '../culture/inputs.ts';
import { packedVolume, titre } from '../culture/microscopy.ts';
import { GERMINATED } from '../culture/seed.ts';
import { type CultureShape, R301_SHAPE } from '../culture/shape.ts';
import { type CultureStart, NOMINAL_START } from '../culture/start.ts';
import { STATE } from '../culture/state.ts';
import { STREAM } from '../culture/streams.ts';
import { KIND, type Quantity } from './lab/quantities.ts';
import { ChargedMedium } from './preparation/charged-medium.ts';

/** Sterilised medium becomes broth below this, and broth that is heated above that is dead, deg C [K]. */
const LIVES_BELOW = 40;
const DIES_ABOVE = 55;
/** What the laboratory calls an invader, by INVADER. */
const KIND_OF = [KIND.none, KIND.sensitive, KIND.penicillinaseFormer, KIND.yeast] as const;
/** Pa in a bar. */
const BAR = 1e5;

/** Medium after sterilisation, before the seed: what 50 m3 of it must hold so that 58 m3 begin as NOMINAL_START [training-model.md 3]. */
const withoutSeed = (after: number, seed: number): number => (58 * after - 8 * seed) / 50;
/** What 8 m3 of good seed bring besides hyphae, g/L, mg/L, mmol/L [culture/grow-seed.ts at 17 h]. */
const SEED_BRINGS = { sugar: 4.6, nitrogen: 180, lactate: 40 } as const;
const MEDIUM: CultureStart = {
  ...NOMINAL_START,
  biomass: 0,
  sugar: withoutSeed(NOMINAL_START.sugar, SEED_BRINGS.sugar),
  precursor: withoutSeed(NOMINAL_START.precursor, 0),
  nitrogen: withoutSeed(NOMINAL_START.nitrogen, SEED_BRINGS.nitrogen),
  lactate: withoutSeed(NOMINAL_START.lactate, SEED_BRINGS.lactate),
  oil: withoutSeed(NOMINAL_START.oil, 0),
  oxygen: 2,
  pH: 6.35,
};

/** What a grown culture remembers (scripts/grown-culture.ts). */
export interface GrownBroth {
  readonly hours: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface BrothSpec {
  readonly shape: CultureShape;
  /** Least load that the culture model is asked about, kg. */
  readonly least: number;
  /** What a sterilised charge turns into when it has cooled; null: it stays what it is. */
  readonly medium: CultureStart | null;
  /** Packed volume over that of R-301's broth: young, long hyphae lie loosely. */
  readonly packing: number;
  /** Its culture begins with spores, not with hyphae. */
  readonly fromSpores?: boolean;
}

export const R301_BROTH: BrothSpec = { shape: R301_SHAPE, least: 5000, medium: MEDIUM, packing: 1 };

/** What the second of the vessel brought to the broth. */
export interface Stir {
  /** Air through the sparger, Nm3/min. */
  readonly air: number;
  readonly rpm: number;
  /** Water that evaporated, kg, and process water that ran in, kg. */
  readonly evaporated: number;
  readonly processWater: number;
}

export class Broth {
  readonly culture: Culture;
  /** What of V-101's medium has come in. */
  readonly charge: ChargedMedium;
  /** Feeds of this second, L/h by STREAM; whoever feeds writes them before the vessel's tick. They are taken and cleared. */
  readonly feeds: Float64Array;
  /** Slots: 0 no broth, 1 medium or broth; second of the inoculation plus one, before the start below 0, 0 if never; dose that has been drawn for already. */
  readonly present: number;
  readonly inoculatedAt: number;
  readonly #drawn: number;
  readonly #memory: Memory;
  readonly #vessel: Vessel;
  readonly #inputs = new CultureInputs();
  readonly #chance: RandomStream;

  readonly #spec: BrothSpec;

  constructor(memory: Memory, vessel: Vessel, spec: BrothSpec = R301_BROTH) {
    this.#spec = spec;
    const { tag } = vessel.spec;
    this.#memory = memory;
    this.#vessel = vessel;
    this.culture = new Culture(memory, tag, spec.shape);
    this.charge = new ChargedMedium(memory, tag);
    this.feeds = this.#inputs.feeds;
    this.present = memory.slot(`${tag}.broth`);
    this.inoculatedAt = memory.slot(`${tag}.inoculated-at`);
    this.#drawn = memory.slot(`${tag}.dose-drawn`);
    this.#chance = new RandomStream(memory.layout, `${tag}.contamination`);
  }

  /** Nothing alive in the vessel. */
  begin(seed: number): void {
    const v = this.#memory.values;
    v[this.present] = 0;
    v[this.inoculatedAt] = 0;
    v[this.#drawn] = 0;
    this.#chance.begin(v, seed);
  }

  /** The vessel as it stands holds freshly inoculated broth: start states of the fermentation. */
  beginInoculated(start: CultureStart, second: number): void {
    const v = this.#memory.values;
    this.#drive({ air: 0, rpm: 0, evaporated: 0, processWater: 0 });
    this.culture.begin(start, this.#inputs);
    v[this.present] = 1;
    v[this.inoculatedAt] = second + 1;
  }

  /** The vessel as it stands holds sterile medium. */
  beginMedium(medium: CultureStart): void {
    this.beginInoculated({ ...medium, biomass: 0 }, 0);
    this.#memory.values[this.inoculatedAt] = 0;
  }

  /** The vessel as it stands holds broth that has grown elsewhere for some hours: what its culture remembers, by name. */
  beginGrown({ hours, values }: GrownBroth, second: number): void {
    const { layout, values: v } = this.#memory;
    const { tag } = this.#vessel.spec;
    for (const [name, value] of Object.entries(values)) v[layout.position(`${tag}.culture.${name}`)] = value;
    v[this.present] = 1;
    v[this.inoculatedAt] = second + 1 - 3600 * hours;
  }

  /** t = 0: the seed is in [content/fermentation.md 6.10, the button BATCH]. False where there is nothing to start. */
  startBatch(second: number): boolean {
    const v = this.#memory.values;
    if (!this.isPresent || this.isInoculated || this.culture.biomass <= 0) return false;
    v[this.inoculatedAt] = second + 1;
    return true;
  }

  get isPresent(): boolean {
    return this.#memory.values[this.present] === 1;
  }

  get isInoculated(): boolean {
    return this.isPresent && this.#memory.values[this.inoculatedAt]! !== 0;
  }

  /** One second, after the vessel's own; returns the metabolism's heat, W. `dose`: what has got in since the vessel was sterile. */
  tick(stir: Stir, dose: number): number {
    const v = this.#memory.values;
    const vessel = this.#vessel;
    const kilograms = vessel.liquidMass();
    const celsius = vessel.liquidTemperature;
    if (!this.isPresent) {
      this.feeds.fill(0);
      const { medium } = this.#spec;
      const charged = v[vessel.solids]! > 0.01 * v[vessel.water]!;
      if (medium === null || !charged || kilograms < this.#spec.least || celsius >= LIVES_BELOW) return 0;
      this.#drive(stir);
      this.charge.begin(this.culture, medium, this.#inputs);
      v[this.present] = 1;
      v[this.inoculatedAt] = 0;
    }
    if (kilograms < this.#spec.least || celsius > DIES_ABOVE) {
      v[this.present] = 0;
      // Harvested or boiled: the batch is over.
      v[this.inoculatedAt] = 0;
      this.feeds.fill(0);
      return 0;
    }
    this.#drive(stir);
    this.culture.tick(this.#inputs);
    this.feeds.fill(0);
    this.#catch(dose);
    return 1000 * this.culture.metabolicHeat(1000 * vessel.volume);
  }

  /** Broth carried over by foam and by overfilling, kg/s. */
  get overflow(): number {
    const litres = 1000 * this.#vessel.volume;
    const density = this.#vessel.liquidMass() / litres;
    return ((this.culture.carryOver(litres) + this.culture.spill(litres)) * density) / 3600;
  }

  /** Hours since the batch was started, 0 before. */
  age(second: number): number {
    const at = this.#memory.values[this.inoculatedAt]!;
    return at !== 0 ? (second + 1 - at) / 3600 : 0;
  }

  /** What the laboratory finds in a bottle of it. */
  quantity(name: Quantity): number {
    const { culture } = this;
    if (!this.isPresent) return 0;
    switch (name) {
      case 'rs':
        return culture.state('sugar');
      // Oligosaccharides of the corn-steep liquor that only acid breaks [K].
      case 'total-sugar':
        return 1.15 * culture.state('sugar') + 1.5;
      case 'nh3':
        return culture.state('nitrogen');
      case 'paa':
        return culture.state('precursor');
      case 'titre':
        return titre(culture.state('penicillin'));
      case 'pmv':
        return this.#spec.packing * packedVolume(culture.biomass);
      case 'dry-weight':
        return culture.biomass;
      case 'ph':
        return culture.pH;
      case 'viscosity':
        return culture.viscosity;
      case 'vacuoles':
        return culture.vacuoleFraction;
      case 'autolysed':
        return culture.autolysedFraction;
      case 'growing':
        return culture.biomass > 0 ? culture.state('tips') / culture.biomass : 0;
      case 'stage':
        return this.stage;
      case 'foreign':
        return culture.state('contaminant');
      case 'foreign-kind':
        return culture.state('contaminant') > 0 ? KIND_OF[this.#memory.values[culture.slots.invader]!]! : KIND.none;
    }
  }

  #drive({ air, rpm, evaporated, processWater }: Stir): void {
    const inputs = this.#inputs;
    const vessel = this.#vessel;
    inputs.volume = 1000 * vessel.volume;
    inputs.temperature = vessel.liquidTemperature;
    inputs.topPressure = vessel.pressure / BAR;
    inputs.air = air;
    inputs.rpm = rpm;
    inputs.evaporation = 3600 * evaporated;
    inputs.feeds[STREAM.water]! += 3600 * processWater;
  }

  /** Whether what has got in takes hold is drawn: a Poisson number with the dose as its mean [content/fermentation.md 0.5]. */
  #catch(dose: number): void {
    const v = this.#memory.values;
    const fresh = dose - v[this.#drawn]!;
    if (fresh <= 0) {
      if (fresh < 0) v[this.#drawn] = dose;
      return;
    }
    v[this.#drawn] = dose;
    const caught = this.#chance.poisson(v, fresh);
    if (caught === 0) return;
    const which = this.#chance.uniform(v);
    const kind = which < 0.4 ? INVADER.sensitive : which < 0.8 ? INVADER.penicillinaseFormer : INVADER.yeast;
    this.culture.contaminate(kind, caught * PER_DOSE);
  }

  /** Stage 1..6 (I-VI) of the microscope: spores that swell and germinate are in stage I. */
  get stage(): number {
    const { culture } = this;
    return this.#spec.fromSpores === true && culture.state('seedActivity') < GERMINATED ? 1 : culture.stage;
  }

  /** kg of penicillin in the vessel. */
  get product(): number {
    return this.isPresent ? this.#vessel.volume * this.culture.state('penicillin') : 0;
  }

  /** g/L or mg/L of a state of the culture, 0 without broth. */
  state(name: keyof typeof STATE): number {
    return this.isPresent ? this.culture.state(name) : 0;
  }
}
