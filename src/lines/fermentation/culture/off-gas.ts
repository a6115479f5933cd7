// The gas that leaves the broth: well mixed, two balances, solved implicitly [training-model.md 2.5].
import type { CultureShape } from './shape.ts';

const INLET_O2 = 0.2095;
const INLET_CO2 = 0.0004;
/** The broth gives off no more when this share of the gas is carbon dioxide [fitted to the reference batch]. */
const MOST_CO2 = 0.5;
/** Nm3 per kmol; L of gas at broth conditions per kmol at 1 bar. */
const NORMAL = 22.4;
const AT_BROTH = 24.4;

/** Gas in the vessel that mixes, kmol: broth m3, pressure bar absolute. */
const hold = (volume: number, top: number, shape: CultureShape): number =>
  (Math.max(shape.leastGas, shape.volume - 0.9 * volume) * top * 0.5) / AT_BROTH;

/** Oxygen in the off-gas, fraction, one second later; `uptake` kmol/s, air Nm3/min. */
export function nextOxygen(
  fraction: number,
  uptake: number,
  air: number,
  volume: number,
  top: number,
  shape: CultureShape,
): number {
  const into = air / (60 * NORMAL);
  const gas = hold(volume, top, shape);
  const taken = uptake / (fraction + 0.002);
  return (gas * fraction + into * INLET_O2) / (gas + into + taken);
}

/** Carbon dioxide in the off-gas, fraction, one second later. */
export function nextCarbonDioxide(
  fraction: number,
  uptake: number,
  quotient: number,
  air: number,
  volume: number,
  top: number,
  shape: CultureShape,
): number {
  const into = air / (60 * NORMAL);
  const gas = hold(volume, top, shape);
  const given = quotient * uptake;
  return (gas * fraction + into * INLET_CO2 + given) / (gas + into + given / MOST_CO2);
}

/** kmol/s of oxygen that an uptake of `our` mg/(L h) in `volume` L is. */
export const uptake = (our: number, volume: number): number => (our * volume) / (32e6 * 3600);
