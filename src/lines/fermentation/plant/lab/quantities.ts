// What a bottle of broth holds: the quantities that the laboratory can find in it and that the microscope shows. A vessel that is
// sampled offers each as a computed reading of its own, "R-301.rs"; the bottle keeps what they were when it was filled.
export const QUANTITIES = [
  /** Residual reducing sugar and total sugar, g/L. */
  'rs',
  'total-sugar',
  /** Ammonia nitrogen and phenylacetate, mg/L. */
  'nh3',
  'paa',
  /** U/mL. */
  'titre',
  /** Packed mycelium volume, %. */
  'pmv',
  /** g/L. */
  'dry-weight',
  'ph',
  /** mPa s. */
  'viscosity',
  /** Share of the producing regions that is vacuole, share of the biomass that is autolysed, share of it that grows: 0..1. */
  'vacuoles',
  'autolysed',
  'growing',
  /** Stage 1..6 (I-VI). */
  'stage',
  /** Foreign organisms, g/L dry, and their kind (KIND). */
  'foreign',
  'foreign-kind',
] as const;

export type Quantity = (typeof QUANTITIES)[number];

/** What foreign organisms are: bacteria that penicillin stops, yeast, bacteria that make penicillinase. */
export const KIND = { none: 0, sensitive: 1, yeast: 2, penicillinaseFormer: 3 } as const;

/** Foreign organisms that show among the hyphae, g/L [training-model.md 6, E02: "rods"]. */
export const VISIBLE = 1e-3;
