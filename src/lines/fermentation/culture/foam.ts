// Foam of the living broth, antifoam, and what is carried over [training-model.md 2.11].
import { exp } from '../../../kernel/math.ts';
import { ZERO_CELSIUS } from '../../../kernel/units.ts';
import type { CultureShape } from './shape.ts';

/** mg of antifoam per L of V-408's content, and the hours in which it is used up. */
const ANTIFOAM = 150_000;
const ANTIFOAM_LASTS = 5;
/** Liquid thrown over, L/h per m of foam above the outlet. */
const CARRIED = 20_000;
const NEAREST = 1;
/** Broth above the brim runs over: 1/h of the surplus. */
const SPILL = 4;

/** Foaminess by the culture's time, h: proteins of the medium early, lysis late; times the event's factor f_E. */
export function tendency(hours: number, event: number): number {
  const early = (hours - 30) / 28;
  return event * (0.25 + 0.9 * exp(-early * early) + 0.5 / (1 + exp((185 - hours) / 12)));
}

/** Foaminess Sigma, s. `tendency` as above; biomass and autolysed g/L, deg C, rpm, antifoam mg/L, oil g/L. */
export function foaminess(
  tends: number,
  biomass: number,
  autolysed: number,
  celsius: number,
  rpm: number,
  antifoam: number,
  oil: number,
): number {
  const lysed = biomass > 0 ? autolysed / biomass : 0;
  const cool = celsius < 25.5 ? 25.5 - celsius : 0;
  return (
    (4.8 * tends * (0.6 + biomass / 20) * (1 + 8 * lysed) * (1 + 0.6 * cool) * (0.7 + (0.3 * rpm) / 100)) /
    (1 + antifoam / 12 + 0.15 * oil)
  );
}

/** Foam height, m, one second later: air Nm3/min, pressures at the top (now and a second ago) in bar absolute. */
export function nextFoam(
  height: number,
  sigma: number,
  air: number,
  celsius: number,
  top: number,
  before: number,
  { crossSection }: CultureShape,
): number {
  const velocity = (air * 1.013 * (celsius + ZERO_CELSIUS)) / (60 * top * 273 * crossSection);
  return ((height + (sigma * velocity - height) / (60 + sigma)) * before) / top;
}

/** Antifoam, mg/L, one second later; fed in L/h, broth in L, dilution rate 1/h. */
export const nextAntifoam = (held: number, fed: number, volume: number, dilution: number): number =>
  held + ((ANTIFOAM * fed) / volume - held / ANTIFOAM_LASTS - dilution * held) / 3600;

/** Broth carried over by foam `height` above a gassed level, m, L/h. */
export function carryOver(height: number, level: number, { outlet }: CultureShape): number {
  const above = height - Math.min(NEAREST, outlet - level);
  return above > 0 ? CARRIED * above : 0;
}

/** Broth that runs over because the vessel is too full, L/h; m3. */
export const spill = (volume: number, { brim }: CultureShape): number =>
  volume > brim ? SPILL * 1000 * (volume - brim) : 0;
