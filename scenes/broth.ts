// What the broth of a vessel looks like: medium before its seed, broth full of mycelium, broth past its best, medium that was sterilised too
// long; or the clear water and lye of a vessel that holds none. Taken from the plant's readings once a second.
import { Color } from 'three';
import type { Attempt } from '../src/attempt/attempt.ts';
import { slotsOf, UNKNOWN } from './readings.ts';

export type VesselNumber = '201' | '202' | '301';

/** Medium before inoculation, broth full of mycelium, broth past its best, and medium browned by the heat; linear. */
const medium = new Color('#A67A3E');
const grown = new Color('#D8B878');
const spent = new Color('#8F6F45');
const browned = new Color('#6B4421');
/** Biomass at which the broth is as light as it gets, g/L. */
const DENSE = 25;
/** Age at which autolysis begins to darken it, and by which it has, h. */
const AUTOLYSIS = { from: 190, to: 240 } as const;
/** F0 from which sugar and nitrogen turn brown (content/fermentation.md 0.4), and by which they have [K], min. */
const OVERCOOKED = { from: 60, to: 120 } as const;

const between = (x: number, { from, to }: { readonly from: number; readonly to: number }): number =>
  Math.min(1, Math.max(0, (x - from) / (to - from)));

export class Broth {
  readonly look = new Color();
  /** Neither sugar nor hyphae in it: water, condensate or lye. */
  isClear = true;
  readonly #attempt: Attempt;
  readonly #biomass: number;
  readonly #sugar: number;
  readonly #age: number;
  /** Of R-301 alone, whose F0 is that of its charge. */
  readonly #f0: number;

  constructor(attempt: Attempt, number: VesselNumber) {
    this.#attempt = attempt;
    const tag = number === '301' ? 'R-301' : `V-${number}`;
    const [biomass, sugar, age, f0] = slotsOf(attempt, [
      `${tag}.biomass`,
      `${tag}.rs`,
      `${tag}.age`,
      number === '301' ? 'F0-301' : null,
    ]);
    this.#biomass = biomass!;
    this.#sugar = sugar!;
    this.#age = age!;
    this.#f0 = f0!;
  }

  /** Takes what the plant shows now. */
  read(): void {
    const { values } = this.#attempt;
    const biomass = values[this.#biomass]!;
    this.isClear = biomass + values[this.#sugar]! <= 0;
    this.look.copy(medium).lerp(grown, Math.min(1, biomass / DENSE));
    this.look.lerp(spent, between(values[this.#age]!, AUTOLYSIS));
    if (this.#f0 !== UNKNOWN) this.look.lerp(browned, between(values[this.#f0]!, OVERCOOKED));
  }
}
