/**
 * What the culture converts at one instant: rates in g/(L h) unless said otherwise, by the symbols of the model. Filled by growth.ts,
 * product.ts and contaminant.ts, read by the balances.
 */
export class Fluxes {
  /** Biomass X, g/L, its age a = Z/X, h, and volume of the vacuoles v_2, mL/L. */
  biomass = 0.5;
  age = 0.5;
  vacuoles = 0.5;
  /** Branching r_b, extension r_e, differentiation r_d. */
  branching = 0.5;
  extension = 0.5;
  differentiation = 0.5;
  /** Maintenance r_m0 and r_m1. */
  tipMaintenance = 0.5;
  maintenance = 0.5;
  /** Degeneration r_deg with starvation lysis r_s, autolysis r_4, damage lysis r_l. */
  degeneration = 0.5;
  autolysis = 0.5;
  damageLysis = 0.5;
  /** Formation of vacuoles phi_f, mL/(L h). */
  vacuoleFormation = 0.5;
  /** Formation of penicillin q_P. */
  production = 0.5;
  /** Uptake of oil o_r. */
  oilUptake = 0.5;
  /** Respiration of lactate r_lac, mmol/(L h). */
  lactateUptake = 0.5;
  /** Growth of the contaminant r_c. */
  contaminantGrowth = 0.5;
  /** Damage by lack of oxygen D'_o and by heat D'_T, 1/h. */
  oxygenDamage = 0.5;
  heatDamage = 0.5;
}
