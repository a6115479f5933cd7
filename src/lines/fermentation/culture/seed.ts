// The inoculum: how much of it there is and how soon it grows [training-model.md 2.7].

/** Activity at the start and the rate at which it rises, 1/h. */
export interface Seed {
  readonly activity: number;
  readonly recovery: number;
}

export const SEEDS = {
  good: { activity: 0.9, recovery: 0.25 },
  young: { activity: 0.2, recovery: 0.08 },
  old: { activity: 0.05, recovery: 0.05 },
  /** Good seed that met broth too cold or too hot. */
  shocked: { activity: 0.4, recovery: 0.15 },
  /** Spores swell and germinate before they grow: stage I of the first ten hours in V-201 [content/fermentation.md P7.4; K]. */
  spores: { activity: 0.05, recovery: 0.12 },
} as const satisfies Record<string, Seed>;

/** Biomass after inoculation with 8 m3 of good seed, g/L of broth. */
export const GOOD_BIOMASS = 0.72;
/** Biomass of seed broth, g/L, and the activity that fresh good seed gives to the whole vessel [2.7]. */
export const SEED_BROTH = 10;
export const TOPPED_UP: Seed = { activity: 0.8, recovery: 0.25 };
/**
 * A flask of spores as the hyphae that come of it, kg: with it V-201 has the packed volume of 25 % and the dissolved oxygen of 40 % that
 * content/fermentation.md P6 asks for at 24 h [K]. Below this activity they are still germinating.
 */
export const SPORES = 0.48;
export const GERMINATED = 0.71;
