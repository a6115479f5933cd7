// What can be fed to the broth, and what a litre of it brings [training-model.md 1, 2.1, 2.4, 2.9; content/fermentation.md 1.2].

/** Position of each stream in an array of flows, L/h. */
export const STREAM = {
  /** 600 g/L. */
  sugar: 0,
  oil: 1,
  /** Ammonia water. */
  base: 2,
  acid: 3,
  /** Phenylacetate. */
  precursor: 4,
  water: 5,
  ammoniumSulphate: 6,
  /** NaOH, the stand-by base. */
  caustic: 7,
  antifoam: 8,
} as const;

export const STREAMS = 9;

/**
 * kg/L. Sugar as in process-model.md 4.1, oil 0.90, ammonia water of 20 % 0.92, ammonium sulphate of 400 g/L 1.10 (the last two as the
 * reference batch weighs them); the dilute solutions count as water [process-model.md 3.6].
 */
export const STREAM_DENSITY: readonly number[] = [1.324, 0.9, 0.92, 1, 1, 1, 1.1, 1, 1];
/** kJ/(kg K) [training-model.md 2.9]. */
const HEAT_CAPACITY: readonly number[] = [3, 1.9, 4.18, 4.18, 4.18, 4.18, 4.18, 4.18, 4.18];
/** Heat of a flow of 1 L/h that is 1 K warmer, kW/K. */
export const STREAM_HEAT: readonly number[] = STREAM_DENSITY.map((density, i) => (density * HEAT_CAPACITY[i]!) / 3600);
