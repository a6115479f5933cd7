// Units of the outside (instruments, procedures) and of the inside (physics): MPa gauge and Pa absolute, deg C and K.

/** Standard atmosphere, Pa. */
export const ATMOSPHERE = 101_325;
/** 0 deg C in K. */
export const ZERO_CELSIUS = 273.15;

/** MPa gauge to Pa absolute. */
export const absolutePressure = (gauge: number): number => gauge * 1e6 + ATMOSPHERE;
/** Pa absolute to MPa gauge. */
export const gaugePressure = (absolute: number): number => (absolute - ATMOSPHERE) / 1e6;
