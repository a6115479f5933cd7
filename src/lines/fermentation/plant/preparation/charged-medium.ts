// What of V-101's medium has come into a fermentor, and what the culture later makes of it. Each item is mapped to what the culture
// knows [K]: ammonium sulphate and corn-steep liquor to nitrogen (0.52 : 0.48), the liquor to lactate and precursor as well, glucose to
// sugar, oil to oil, antifoam to foaminess; the other salts limit growth; chalk and caustic set the pH, and a wrong pH lets the seed lag.
import type { Memory } from '../../../../plant/memory.ts';
import type { Culture } from '../../culture/culture.ts';
import type { CultureInputs } from '../../culture/inputs.ts';
import type { CultureStart } from '../../culture/start.ts';
import { AT, MATERIALS } from './materials.ts';
import { type MediumTank, SALT_NITROGEN } from './tank.ts';

/** Share of the growth that is lost when a salt is missing altogether, and per unit of excess beyond a tenth [K]. */
const LIMITING: readonly (readonly [at: number, weight: number])[] = [
  [AT.kh2po4, 0.6],
  [AT.na2so4, 0.2],
  [AT.mgso4, 0.4],
];
const EXCESS = 0.3;
const EXCESS_FROM = 1.1;
/** Growth lost for each item of an unsuitable lot, and the least that is left [K]. */
const TAINTED = 0.12;
const LEAST_VIGOUR = 0.3;
/** A pH off by no more than this is the seed's own business; by one whole unit it loses this much of its activity [K]. */
const PH_FREE = 0.15;
const PH_LAG = 0.7;
/** kg of lumps from which spores lie shielded in them. */
const SHIELDING = 1;

export class ChargedMedium {
  /** Slots: kg received, first of the strengths, pH shift, off-spec strength, kg of lumps. */
  readonly #mass: number;
  readonly #strengths: number;
  readonly #shift: number;
  readonly #taint: number;
  readonly #lumps: number;
  readonly #memory: Memory;

  constructor(memory: Memory, tag: string) {
    this.#memory = memory;
    this.#mass = memory.slot(`${tag}.medium-mass`);
    this.#strengths = memory.layout.block(`${tag}.medium-strengths`, MATERIALS.length);
    this.#shift = memory.slot(`${tag}.medium-ph-shift`);
    this.#taint = memory.slot(`${tag}.medium-taint`);
    this.#lumps = memory.slot(`${tag}.medium-lumps`);
  }

  /** Takes kg from the tank, which has given them already; `anew`: the vessel was empty. */
  receive(kilograms: number, tank: MediumTank, anew: boolean): void {
    const v = this.#memory.values;
    const before = anew ? 0 : v[this.#mass]!;
    if (anew) v[this.#lumps] = 0;
    for (let i = 0; i < MATERIALS.length; i++) this.#mix(this.#strengths + i, tank.strength(i), before, kilograms);
    this.#mix(this.#shift, tank.phShift, before, kilograms);
    this.#mix(this.#taint, v[tank.taint]!, before, kilograms);
    const share = kilograms / (v[tank.mass]! + kilograms);
    const lumps = share * v[tank.lumps]!;
    v[tank.lumps]! -= lumps;
    v[this.#lumps]! += lumps;
    v[this.#mass] = before + kilograms;
  }

  #mix(slot: number, value: number, before: number, kilograms: number): void {
    const v = this.#memory.values;
    v[slot] = (v[slot]! * before + value * kilograms) / (before + kilograms);
  }

  /** Whether spores lie shielded in lumps: then the vessel gets their dose once it is taken as sterile. */
  get shields(): boolean {
    return this.#memory.values[this.#lumps]! > SHIELDING;
  }

  /** The shielded spores have been counted. */
  unshield(): void {
    this.#memory.values[this.#lumps] = 0;
  }

  /** Begins the culture's medium: `nominal` is what the recipe gives. A vessel that was never charged from V-101 has that. */
  begin(culture: Culture, nominal: CultureStart, inputs: CultureInputs): void {
    if (this.#memory.values[this.#mass] === 0) {
      culture.begin(nominal, inputs);
      return;
    }
    const csl = this.#of(AT.csl);
    const shift = this.#memory.values[this.#shift]!;
    const start = {
      ...nominal,
      sugar: nominal.sugar * this.#of(AT.glucose),
      nitrogen: nominal.nitrogen * (SALT_NITROGEN * this.#of(AT.ams) + (1 - SALT_NITROGEN) * csl),
      precursor: nominal.precursor * csl,
      lactate: nominal.lactate * csl,
      oil: nominal.oil * this.#of(AT.oil),
      pH: Math.max(3, Math.min(10, nominal.pH + shift)),
    };
    culture.begin(start, inputs);
    culture.disturb('vigour', this.#vigour());
    culture.disturb('frothing', this.#frothing());
    culture.disturb('readiness', 1 - PH_LAG * Math.max(0, Math.min(1, Math.abs(shift) - PH_FREE)));
  }

  #of(at: number): number {
    return this.#memory.values[this.#strengths + at]!;
  }

  #vigour(): number {
    let vigour = 1;
    for (const [at, weight] of LIMITING) {
      const strength = this.#of(at);
      vigour *= strength < 1 ? 1 - weight * (1 - strength) : 1 - EXCESS * Math.max(0, strength - EXCESS_FROM);
    }
    return Math.max(LEAST_VIGOUR, vigour * (1 - TAINTED * this.#memory.values[this.#taint]!));
  }

  #frothing(): number {
    const strength = this.#of(AT.antifoam);
    return strength < 1 ? 1 + 0.8 * (1 - strength) : Math.max(0.7, 1 - 0.3 * (strength - 1));
  }
}
