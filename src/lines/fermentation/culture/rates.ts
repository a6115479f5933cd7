// The culture's right-hand side: all balances, put together from what the other files say is converted [training-model.md 2].
import type { System } from '../../../kernel/integrate.ts';
import { formVacuoles } from '../kinetics/vacuoles.ts';
import { Conditions } from './conditions.ts';
import { contaminantGrowth } from './contaminant.ts';
import { Fluxes } from './fluxes.ts';
import { growth } from './growth.ts';
import { production, repression } from './product.ts';
import { STATE } from './state.ts';

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

    const A0 = state[STATE.tips]!;
    const A1 = state[STATE.producing]!;
    rates[STATE.tips] = f.branching - f.differentiation - delta * A0;
    rates[STATE.producing] =
      f.extension - f.branching + f.differentiation - f.degeneration - f.damageLysis - delta * A1;
    rates[STATE.degenerated] = f.degeneration - f.autolysis - delta * state[STATE.degenerated]!;
    rates[STATE.autolysed] = f.autolysis + f.damageLysis - delta * state[STATE.autolysed]!;
    rates[STATE.age] = f.biomass;

    const S = state[STATE.sugar]!;
    const rC = f.contaminantGrowth;
    rates[STATE.sugar] =
      -1.85 * (f.extension + f.branching) -
      f.tipMaintenance -
      f.maintenance -
      0.9 * f.production +
      held.sugarFed +
      1.05 * f.oilUptake -
      2 * rC -
      delta * S;
    rates[STATE.oil] = held.oilFed - f.oilUptake - delta * state[STATE.oil]!;
    rates[STATE.lactate] = -f.lactateUptake - delta * state[STATE.lactate]!;

    const P = state[STATE.penicillin]!;
    const enzyme = state[STATE.penicillinase]!;
    rates[STATE.penicillin] =
      f.production - held.hydrolysis * P - (0.5 * held.invaderWarmth * enzyme * P) / (0.5 + P) - delta * P;
    rates[STATE.induction] = (repression(S) - state[STATE.induction]!) / 8;

    const PAA = state[STATE.precursor]!;
    const surplus = PAA > 1400 ? PAA - 1400 : 0;
    rates[STATE.precursor] =
      held.precursorFed -
      382 * f.production -
      8 * f.extension -
      (0.0016 * f.biomass * held.oxygen * surplus * surplus) / (surplus + 300) -
      delta * PAA;

    const N = state[STATE.nitrogen]!;
    rates[STATE.nitrogen] =
      held.nitrogenFed -
      90 * f.extension -
      80 * f.production -
      (0.05 * f.biomass * N) / (N + 50) +
      50 * (f.autolysis + f.damageLysis) -
      (100 * rC * N) / (N + 20) -
      held.stripping * N -
      delta * N;

    rates[STATE.seedActivity] = held.recovery * (1 - state[STATE.seedActivity]!);

    const L = state[STATE.starvation]!;
    rates[STATE.starvation] = held.starving - (1 - held.starving) * 0.5 * L;
    const lasting = (L * L) / (L * L + 0.25);
    rates[STATE.lasting] = lasting * f.oxygenDamage + 0.5 * f.heatDamage;
    rates[STATE.healing] = (1 - lasting) * f.oxygenDamage + 0.5 * f.heatDamage - state[STATE.healing]! / 24;

    const C = state[STATE.contaminant]!;
    rates[STATE.contaminant] = rC - (0.02 + held.invaderDeath + delta) * C;
    rates[STATE.penicillinase] = held.enzymeRate * held.invaderWarmth * C - (0.1 + delta) * enzyme;
  }
}
