// V-101: what is in the open preparation tank. Its contents are one mass with a temperature and a composition; what is pumped out
// leaves with that composition. Materials count relative to the recipe: strength 1 is what the recipe asks for in a kilogram of medium.
import type { Memory } from '../../../../plant/memory.ts';
import { AMBIENT, CP_SOLIDS, CP_WATER, RHO_SOLIDS, waterDensity } from '../../../../plant/steam.ts';
import { AT, BATCH, MATERIALS } from './materials.ts';

/** The finished charge: 48.5 m3 at 45 deg C with the recipe's 51 kg/m3 of solids [content/fermentation.md P4]. */
export const CHARGE = 48_907;
const SOLIDS_SHARE = 2476 / CHARGE;
const CHARGED_AT = 45;
/** kg/m3 at that temperature. */
export const MEDIUM_DENSITY = CHARGE / BATCH;
/** Litres of caustic that bring a charge to pH 6.3, and what a litre in a whole charge does [K]. */
const ALKALI = 100;
const PER_LITRE = 0.01;
/** Water, and what the whole corn-steep liquor and the whole chalk do to it cold and fresh [K]. */
const PH_OF_WATER = 7;
const CSL_ACIDITY = -1.75;
const CHALK_ALKALINITY = 0.05;
const PH_RANGE = [2, 12] as const;
/** Steel that is heated with the contents, J/K, for the full tank [K]: 8 t. */
const WALL = 4e6;
/** g/L of sugar that the laboratory finds as reducing sugar in the finished medium, and mg/L of ammonia nitrogen from the salt and from
 *  the liquor, as the sterile medium of the culture has them [training-model.md 3; broth.ts]. */
const SUGAR = 5;
export const SALT_NITROGEN = 0.52;
const NITROGEN = 2030;
const PRECURSOR = 1495;

/** kg of a material in a kg of medium by the recipe. */
const NOMINAL = MATERIALS.map(({ dose }) => (dose * BATCH) / CHARGE);

export class MediumTank {
  /** Slots: kg in the tank; deg C; share of it that is solids. */
  readonly mass: number;
  readonly heat: number;
  readonly solids: number;
  /** First slot of the strengths, by AT; strength of caustic (1 = 1 L in a whole charge); kg of lumps; strength of what is off-spec. */
  readonly strengths: number;
  readonly alkali: number;
  readonly lumps: number;
  readonly taint: number;
  /** Slot: how much more acid this lot of corn-steep liquor is, pH. */
  readonly acidity: number;
  readonly #memory: Memory;

  constructor(memory: Memory) {
    this.#memory = memory;
    this.mass = memory.slot('V-101.mass');
    this.heat = memory.slot('V-101.temperature');
    this.solids = memory.slot('V-101.solids-share');
    this.strengths = memory.layout.block('V-101.strengths', MATERIALS.length);
    this.alkali = memory.slot('V-101.alkali');
    this.lumps = memory.slot('V-101.lump-mass');
    this.taint = memory.slot('V-101.taint');
    this.acidity = memory.slot('V-101.acidity');
  }

  /** The charge as the recipe wants it. */
  beginFull(): void {
    this.beginEmpty();
    const v = this.#memory.values;
    v[this.mass] = CHARGE;
    v[this.heat] = CHARGED_AT;
    v[this.solids] = SOLIDS_SHARE;
    v.fill(1, this.strengths, this.strengths + MATERIALS.length);
    v[this.alkali] = ALKALI;
  }

  /** Empty and clean. */
  beginEmpty(): void {
    const v = this.#memory.values;
    v[this.mass] = 0;
    v[this.heat] = AMBIENT;
    v[this.solids] = 0;
    v.fill(0, this.strengths, this.strengths + MATERIALS.length);
    v[this.alkali] = 0;
    v[this.lumps] = 0;
    v[this.taint] = 0;
  }

  get temperature(): number {
    return this.#memory.values[this.heat]!;
  }

  get solidsShare(): number {
    return this.#memory.values[this.solids]!;
  }

  strength(at: number): number {
    return this.#memory.values[this.strengths + at]!;
  }

  /** m3. */
  get volume(): number {
    const v = this.#memory.values;
    const mass = v[this.mass]!;
    const share = v[this.solids]!;
    return mass * ((1 - share) / waterDensity(v[this.heat]!) + share / RHO_SOLIDS);
  }

  /** How far the pH is from the recipe's 6.3. */
  get phShift(): number {
    const v = this.#memory.values;
    const csl = v[this.strengths + AT.csl]!;
    return (
      CSL_ACIDITY * (csl - 1) -
      csl * v[this.acidity]! +
      CHALK_ALKALINITY * (v[this.strengths + AT.caco3]! - 1) +
      PER_LITRE * (v[this.alkali]! - ALKALI)
    );
  }

  get ph(): number {
    if (this.#memory.values[this.mass] === 0) return PH_OF_WATER;
    const nominal = PH_OF_WATER + CSL_ACIDITY + CHALK_ALKALINITY + PER_LITRE * ALKALI;
    return Math.max(PH_RANGE[0], Math.min(PH_RANGE[1], nominal + this.phShift));
  }

  /** Reducing sugar, g/L, and what only acid breaks beside it, g/L, as in the broth. */
  get reducingSugar(): number {
    return SUGAR * this.strength(AT.glucose);
  }
  get totalSugar(): number {
    return 1.15 * this.reducingSugar + 1.5 * this.strength(AT.csl);
  }
  /** mg/L. */
  get nitrogen(): number {
    return NITROGEN * (SALT_NITROGEN * this.strength(AT.ams) + (1 - SALT_NITROGEN) * this.strength(AT.csl));
  }
  get precursor(): number {
    return PRECURSOR * this.strength(AT.csl);
  }

  /** Takes in kg of a temperature, deg C; `solids` of it is not water. */
  add(kilograms: number, solids: number, celsius: number): void {
    const v = this.#memory.values;
    const before = v[this.mass]!;
    const after = before + kilograms;
    const own = CP_WATER * (kilograms - solids) + CP_SOLIDS * solids;
    const heat = this.capacity * v[this.heat]! + own * celsius;
    v[this.heat] = heat / (this.capacity + own);
    v[this.solids] = (v[this.solids]! * before + solids) / after;
    const kept = before / after;
    for (let i = 0; i < MATERIALS.length; i++) v[this.strengths + i]! *= kept;
    v[this.alkali]! *= kept;
    v[this.taint]! *= kept;
    v[this.mass] = after;
  }

  /** A material, kg, of which only `potent` counts: a poor lot gives less of what it is for. */
  pour(at: number, kilograms: number, potent: number): void {
    this.add(kilograms, kilograms, AMBIENT);
    const v = this.#memory.values;
    v[this.strengths + at]! += (kilograms * potent) / (NOMINAL[at]! * v[this.mass]!);
  }

  /** Caustic, L; acid counts below zero. */
  neutralise(litres: number): void {
    this.add(Math.abs(litres) * 1.2, 0, AMBIENT);
    this.#memory.values[this.alkali]! += (litres * CHARGE) / this.#memory.values[this.mass]!;
  }

  /** What is off-spec, kg of a material: it hampers growth. */
  spoil(at: number, kilograms: number): void {
    const v = this.#memory.values;
    v[this.taint]! += kilograms / (NOMINAL[at]! * v[this.mass]!);
  }

  /** Heat from outside, J. */
  warm(joules: number): void {
    this.#memory.values[this.heat]! += joules / this.capacity;
  }

  /** J/K of contents and of the steel that they wet. */
  get capacity(): number {
    const v = this.#memory.values;
    const mass = v[this.mass]!;
    const share = v[this.solids]!;
    return mass * (CP_WATER * (1 - share) + CP_SOLIDS * share) + WALL * Math.min(1, 0.05 + mass / CHARGE);
  }
}
