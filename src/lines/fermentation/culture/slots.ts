// What the culture remembers beside the states of its differential equations.
import { STREAMS } from './streams.ts';
import { SlotBook } from './slot-book.ts';

/** Positions in the state vector; named `R-301.culture.pH` and so on. */
export class CultureSlots extends SlotBook {
  /** Time since inoculation, h. */
  readonly hours: number = this.slot('hours');
  /** Dissolved oxygen C_O, mg/L. */
  readonly oxygen: number = this.slot('oxygen');
  readonly pH: number = this.slot('pH');
  /** Off-gas: O2 and CO2 as mole fractions. */
  readonly offgasO2: number = this.slot('offgasO2');
  readonly offgasCO2: number = this.slot('offgasCO2');
  /** Foam above the gassed liquid, m; free antifoam, mg/L. */
  readonly foam: number = this.slot('foam');
  readonly antifoam: number = this.slot('antifoam');
  /** Pressure above the foam a second ago, bar absolute. */
  readonly topBefore: number = this.slot('topBefore');
  /** Rise of the seed's activity k_s, 1/h. */
  readonly recovery: number = this.slot('recovery');
  /** INVADER. */
  readonly invader: number = this.slot('invader');
  /** Factors of a scenario on growth (h_y), viscosity (v_f) and foaminess (f_E), normally 1. */
  readonly vigour: number = this.slot('vigour');
  /** Share of a seed's activity and recovery that the medium lets it have, normally 1. */
  readonly readiness: number = this.slot('readiness');
  readonly thickening: number = this.slot('thickening');
  readonly frothing: number = this.slot('frothing');
  /** Seconds of the culture's step that have passed, and the sums over them: f_o, DO in %, L, L. */
  readonly phase: number = this.slot('phase');
  readonly sumOxygen: number = this.slot('sumOxygen');
  readonly sumPercent: number = this.slot('sumPercent');
  readonly sumVolume: number = this.slot('sumVolume');
  readonly sumEvaporation: number = this.slot('sumEvaporation');
  /** What the last step found, valid until the next: o*, mg/(L h); R, mmol/(L h); RQ; cP; foam tendency; 1/h. */
  readonly demand: number = this.slot('demand');
  readonly acid: number = this.slot('acid');
  readonly quotient: number = this.slot('quotient');
  readonly viscosity: number = this.slot('viscosity');
  readonly tendency: number = this.slot('tendency');
  readonly dilution: number = this.slot('dilution');
  /** Broth density, kg/m3, and buffer capacity beta, mmol/(L pH). */
  readonly density: number = this.slot('density');
  readonly buffer: number = this.slot('buffer');
  /** Volume of the vacuoles v_2, mL/L. */
  readonly vacuoleVolume: number = this.slot('vacuoleVolume');
  /** Speed, 1/min, and air, Nm3/min, for which power and kLa were last worked out. */
  readonly rpm: number = this.slot('rpm');
  readonly air: number = this.slot('air');
  /** Foaminess Sigma, s. */
  readonly foaminess: number = this.slot('foaminess');
  /** What the last second found: OUR, mg/(L h); kLa, 1/h; agitator power into the broth, kW. */
  readonly uptake: number = this.slot('uptake');
  readonly transfer: number = this.slot('transfer');
  readonly power: number = this.slot('power');
  /** First of the sums of the feeds, L/h s, by STREAM. */
  readonly fed: number = this.block('fed', STREAMS);
}
