// Power, gas velocity and oxygen transfer [training-model.md 2.5; process-model.md 4.7, 8.10].
import { exp, ln } from '../../../kernel/math.ts';
import type { CultureShape } from './shape.ts';

/** Of one impeller, in broth. */
const POWER_NUMBER = 4.75;
/** Least air that the correlation is fed with, m3/s. */
const LEAST_AIR = 1e-4;
/** Oxygen transfer at the surface, 1/h. */
const SURFACE = 1.5;
/** Share of the transfer that is left when nothing stirs: without it the air alone keeps the culture alive. */
const UNSTIRRED = 0.15;
/** Henry's constant of oxygen, bar L/mg. */
const HENRY = 0.0251;

const clip = (x: number, low: number, high: number): number => (x < low ? low : x > high ? high : x);

/** Broth density that power and pressure reckon with, kg/m3; penicillin and biomass g/L [process-model.md 4.1]. */
export const brothDensity = (penicillin: number, biomass: number): number => 1100 + penicillin + biomass;

/** Height of the gassed liquid above the bottom tangent line, m; broth in m3. */
export const gassedLevel = (volume: number, { bottomVolume, crossSection }: CultureShape): number =>
  (1.1 * volume - bottomVolume) / crossSection;

/** Superficial gas velocity v_s at normal conditions, m/s; air in Nm3/min. */
const gasVelocity = (air: number, { crossSection }: CultureShape): number => air / (60 * crossSection);

/** Power of the agitator into the gassed broth P_g, kW; `density` kg/m3, `level` as gassedLevel, `air` Nm3/min. */
export function shaftPower(rpm: number, density: number, level: number, air: number, shape: CultureShape): number {
  if (!(rpm > 0)) return 0;
  const { impellers, diameter5, lnDiameter, pitch } = shape;
  const n = rpm / 60;
  const loaded = clip((level + 0.2) / pitch + 0.6, 0, impellers);
  const ungassed = loaded * POWER_NUMBER * density * n * n * n * diameter5;
  if (!(ungassed > 0)) return 0;
  const flow = Math.max(LEAST_AIR, air / 60);
  // 0.706e-3 (P_u^2 n D^3/G^0.56)^0.45 kW, with P_u in W
  const gassed = 0.706e-3 * exp(0.9 * ln(ungassed) + 0.45 * ln(n) + 1.35 * lnDiameter - 0.252 * ln(flow));
  return Math.min(ungassed / 1000, gassed);
}

/** Current of the agitator's motor, A. */
export function motorCurrent(power: number, { perKilowatt, magnetising }: CultureShape): number {
  const load = power * perKilowatt;
  return Math.sqrt(load * load + magnetising * magnetising);
}

/** Apparent viscosity, cP: algebraic in the living biomass; `factor` of the scenario v_f. */
export function viscosity(living: number, autolysed: number, biomass: number, factor: number): number {
  return 2 + (0.11 * factor * living * living) / (1 + (biomass > 0 ? (6 * autolysed) / biomass : 0));
}

/**
 * kLa, 1/h: shaft power kW, broth m3 with its density and level, air Nm3/min, rpm, viscosity cP, antifoam mg/L, free oil g/L.
 */
export function transferCoefficient(
  power: number,
  volume: number,
  density: number,
  level: number,
  air: number,
  rpm: number,
  thickness: number,
  antifoam: number,
  oil: number,
  shape: CultureShape,
): number {
  if (!(air > 0)) return SURFACE;
  const { crossSection, fullAir } = shape;
  const vs = gasVelocity(air, shape);
  const rising = (0.6 * vs * 9.81 * density * (level + 0.5) * crossSection) / 1000;
  const density3 = Math.max(1e-6, (power + rising) / volume);
  const bubbles = exp(0.38 * ln(vs) + 0.34 * ln(density3) - 0.38 * ln(Math.max(4, thickness) / 100));
  const spoiled = Math.max(0.55, 1 / (1 + antifoam / 90)) / (1 + oil / 6);
  const stirred = UNSTIRRED + (1 - UNSTIRRED) * clip((rpm - 5) / 40, 0, 1);
  return 50 * bubbles * spoiled * Math.min(1, air / fullAir) * stirred + SURFACE;
}

/** Saturation C*, mg/L: off-gas oxygen as fraction, pressure at the top in bar absolute, density kg/m3, level m. */
export const saturation = (offgas: number, top: number, density: number, level: number): number =>
  (0.5 * (0.2095 + offgas) * (top + 5.4e-5 * density * (level + 1))) / HENRY;
