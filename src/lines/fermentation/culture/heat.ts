// Heat of the broth outside its metabolism [training-model.md 2.9; process-model.md 4.1].
import { exp, ln } from '../../../kernel/math.ts';

/** Evaporation enthalpy, kJ/kg. */
const EVAPORATION = 2430.7;
/** Temperature of all feeds, deg C. */
export const FEED_TEMPERATURE = 18;

/** Water that dry air carries away, L/h: broth L and deg C, air Nm3/min. */
export const evaporation = (volume: number, celsius: number, air: number): number =>
  5.24e-4 * volume * (exp(0.025 * celsius) - 1) * Math.min(2, air / 60);

/** Heat that evaporation takes, kW; L/h. */
export const evaporationHeat = (flow: number): number => (EVAPORATION * flow) / 3600;

/** Heat transfer to jacket and coils UA, kW/K: viscosity cP, rpm. */
export const heatTransfer = (viscosity: number, rpm: number): number =>
  100 * exp(-0.15 * ln(viscosity / 20)) * Math.min(1, 0.35 + (0.65 * rpm) / 90);
