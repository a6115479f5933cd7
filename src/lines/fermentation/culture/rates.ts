// The culture's right-hand side: all balances, put together from what the other files say is converted [training-model.md 2].
import type { System } from '../../../kernel/integrate.ts';
import { formVacuoles } from '../kinetics/vacuoles.ts';
import { Conditions } from './conditions.ts';
import { contaminantGrowth } from './contaminant.ts';
import { Fluxes } from './fluxes.ts';
import { growth } from './growth.ts';
import { production, repression } from './product.ts';
import { STATE } from './state.ts';

// Positions in the state vector, in this file's own scope, where engines fold them.
const {
  sugar: S_,
  penicillin: P_,
  precursor: PAA_,
  nitrogen: N_,
  oil: OIL_,
  lactate: LAC_,
  tips: A0_,
  producing: A1_,
  degenerated: A3_,
  autolysed: A4_,
  age: Z_,
  induction: E_,
  seedActivity: SIGMA_,
  starvation: L_,
  healing: DR_,
  lasting: DP_,
  contaminant: C_,
  penicillinase: ZP_,
} = STATE;

export class CultureRates implements System {
  readonly held: Conditions = new Conditions();
  readonly fluxes: Fluxes = new Fluxes();

  /** What is converted in this state under the held conditions; `rates` gets those of the vacuoles only. */
  convert(state: Float64Array, rates: Float64Array): void {
    growth(state, this.held, this.fluxes, rates);
    production(state, this.held, this.fluxes);
    contaminantGrowth(state, this.held, this.fluxes);
  }

  /** Rates per hour. */
  derivative(state: Float64Array, rates: Float64Array): void {
    this.convert(state, rates);
    const { held, fluxes: f } = this;
    const delta = held.dilution;

    formVacuoles(f.vacuoleFormation, state, rates);

    const A0 = state[A0_]!;
    const A1 = state[A1_]!;
    rates[A0_] = f.branching - f.differentiation - delta * A0;
    rates[A1_] = f.extension - f.branching + f.differentiation - f.degeneration - f.damageLysis - delta * A1;
    rates[A3_] = f.degeneration - f.autolysis - delta * state[A3_]!;
    rates[A4_] = f.autolysis + f.damageLysis - delta * state[A4_]!;
    rates[Z_] = f.biomass;

    const S = state[S_]!;
    const rC = f.contaminantGrowth;
    rates[S_] =
      -1.85 * (f.extension + f.branching) -
      f.tipMaintenance -
      f.maintenance -
      0.9 * f.production +
      held.sugarFed +
      1.05 * f.oilUptake -
      2 * rC -
      delta * S;
    rates[OIL_] = held.oilFed - f.oilUptake - delta * state[OIL_]!;
    rates[LAC_] = -f.lactateUptake - delta * state[LAC_]!;

    const P = state[P_]!;
    const enzyme = state[ZP_]!;
    rates[P_] = f.production - held.hydrolysis * P - (0.5 * held.invaderWarmth * enzyme * P) / (0.5 + P) - delta * P;
    rates[E_] = (repression(S) - state[E_]!) / 8;

    const PAA = state[PAA_]!;
    const surplus = PAA > 1400 ? PAA - 1400 : 0;
    rates[PAA_] =
      held.precursorFed -
      382 * f.production -
      8 * f.extension -
      (0.0016 * f.biomass * held.oxygen * surplus * surplus) / (surplus + 300) -
      delta * PAA;

    const N = state[N_]!;
    rates[N_] =
      held.nitrogenFed -
      90 * f.extension -
      80 * f.production -
      (0.05 * f.biomass * N) / (N + 50) +
      50 * (f.autolysis + f.damageLysis) -
      (100 * rC * N) / (N + 20) -
      held.stripping * N -
      delta * N;

    rates[SIGMA_] = held.recovery * (1 - state[SIGMA_]!);

    const L = state[L_]!;
    rates[L_] = held.starving - (1 - held.starving) * 0.5 * L;
    const lasting = (L * L) / (L * L + 0.25);
    rates[DP_] = lasting * f.oxygenDamage + 0.5 * f.heatDamage;
    rates[DR_] = (1 - lasting) * f.oxygenDamage + 0.5 * f.heatDamage - state[DR_]! / 24;

    const C = state[C_]!;
    rates[C_] = rC - (0.02 + held.invaderDeath + delta) * C;
    rates[ZP_] = held.enzymeRate * held.invaderWarmth * C - (0.1 + delta) * enzyme;
  }
}
