// What stays the same during one step of the culture (10 s): the vessel's state and the factors that depend on it alone.
import { exp, pow } from '../../../kernel/math.ts';
import { ZERO_CELSIUS } from '../../../kernel/units.ts';
import { enzymeRate, invaderAcidity, invaderDeath, invaderWarmth, largestRate } from './contaminant.ts';
import {
  acidityForGrowth,
  acidityForProduct,
  carbonDioxideForGrowth,
  criticalOxygen,
  hydrolysis,
  warmthForGrowth,
  warmthForProduct,
} from './inhibition.ts';

const LN_10 = 2.302585092994046;
/** Largest specific growth rate mu_X,max, 1/h [process-model.md 3.1]. */
const GROWTH_RATE = 0.41;
/** DO, %, below which growth and production fail for lack of oxygen [training-model.md 2.3]. */
const CRITICAL_GROWTH = 6;
const CRITICAL_PRODUCT = 13;
/** DO, %, at which the culture starves by half [2.8]. */
const STARVING = 6;
/** Broth above it is damaged, deg C [2.8]. */
const TOO_WARM = 29;

export class Conditions {
  /** Mean broth volume, L, and dilution rate delta, 1/h. */
  volume = 58_000.5;
  dilution = 0.5;
  /** Means of f_o and of w, the share of starvation. */
  oxygen = 0.5;
  starving = 0.5;
  /** mu_X,max with the factors of pH, temperature, oxygen, carbon dioxide and scenario, 1/h. */
  growth = 0.5;
  /** Factors of production. */
  production = 0.5;
  /** f_pH. */
  acidity = 0.5;
  /** mu_h, 1/h. */
  hydrolysis = 0.5;
  /** Feeds per litre of broth: sugar g/(L h), oil g/(L h), precursor mg/(L h), nitrogen mg/(L h). */
  sugarFed = 0.5;
  oilFed = 0.5;
  precursorFed = 0.5;
  nitrogenFed = 0.5;
  /** Share of the ammonia that is stripped in an hour. */
  stripping = 0.5;
  /** Rise of the seed's activity k_s, 1/h. */
  recovery = 0.5;
  /** Damage by heat before it is shared by what is alive, 1/h. */
  heatDamage = 0.5;
  /** The invader's kind, specific growth rate, g_T, enzyme rate and death rate. */
  invader = 0;
  invaderRate = 0.5;
  invaderWarmth = 0.5;
  enzymeRate = 0.5;
  invaderDeath = 0.5;

  /**
   * Factors of temperature (deg C), pH, mean f_o and DO (%), carbon dioxide (fraction of the off-gas), pressure at the top (bar
   * absolute), air (Nm3/min) and `vigour`, the scenario's factor h_y on growth.
   */
  set(
    celsius: number,
    pH: number,
    oxygen: number,
    percent: number,
    carbonDioxide: number,
    top: number,
    air: number,
    vigour: number,
  ): void {
    const kelvin = celsius + ZERO_CELSIUS;
    this.acidity = acidityForGrowth(exp(-LN_10 * pH));
    this.oxygen = oxygen;
    const w = percent / STARVING;
    this.starving = 1 / (1 + w * w * w * w);
    this.growth =
      GROWTH_RATE *
      this.acidity *
      warmthForGrowth(kelvin) *
      oxygen *
      criticalOxygen(percent, CRITICAL_GROWTH) *
      carbonDioxideForGrowth(carbonDioxide, top) *
      vigour;
    this.production =
      oxygen * criticalOxygen(percent, CRITICAL_PRODUCT) * warmthForProduct(celsius) * acidityForProduct(pH);
    this.hydrolysis = hydrolysis(pH, kelvin);
    this.stripping = (0.4 / (1 + exp(LN_10 * (9.25 - pH)))) * (air < 40 ? air / 40 : 1);
    const warm = celsius - TOO_WARM;
    this.heatDamage = warm > 0 ? 0.02 * pow(warm, 1.3) : 0;
  }

  /** The invader of `kind` at this temperature and pH. */
  setInvader(kind: number, celsius: number, pH: number): void {
    this.invader = kind;
    this.invaderWarmth = invaderWarmth(celsius);
    this.invaderRate = largestRate(kind) * this.oxygen * this.invaderWarmth * invaderAcidity(pH);
    this.enzymeRate = enzymeRate(kind);
    this.invaderDeath = invaderDeath(celsius);
  }
}
