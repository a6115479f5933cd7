// What the culture's differential equations remember, in training mode [training-model.md 2, 3; process-model.md 1].
import type { Memory } from '../../../plant/memory.ts';
import { SLOT, VACUOLE_CLASSES } from '../kinetics/state.ts';

/**
 * Position of each state inside the culture's block. The vacuoles lie where reference mode has them, so that section 4.4's code
 * serves both. Concentrations are per litre of ungassed broth.
 */
export const STATE = {
  /** Residual sugar S, g/L. */
  sugar: 0,
  /** Penicillin P, g/L. */
  penicillin: 1,
  /** Phenylacetic acid PAA, mg/L. */
  precursor: 2,
  /** Ammonia nitrogen N, mg/L. */
  nitrogen: 3,
  /** Free oil, g/L. */
  oil: 4,
  /** Lactate of the corn-steep liquor, mmol/L. */
  lactate: 5,
  /** Growing tips A0, producing regions A1, degenerated A3 and autolysed A4 regions, g/L. */
  tips: 6,
  producing: 7,
  degenerated: 8,
  autolysed: 9,
  /** Integral of the biomass Z, g h/L; Z/X is the age of the culture. */
  age: 10,
  /** Induction of the product's enzymes E, 0..1. */
  induction: 11,
  /** Activity of the seed sigma, 0..1. */
  seedActivity: 12,
  /** Starvation clock L, h. */
  starvation: 13,
  /** Damage that heals, D_r, and that stays, D_p. */
  healing: 14,
  lasting: 27,
  /** Contaminant C, g/L dry. */
  contaminant: 28,
  /** Penicillinase Z_p, g/L. */
  penicillinase: 29,
} as const;

export const STATES = 30;

/** Slots of the culture's block, in the order of STATE, named `R-301.culture.sugar` and so on. Returns the first. */
export function reserveStates(memory: Memory, tag: string): number {
  const names: string[] = [];
  for (const [name, position] of Object.entries(STATE)) names[position] = name;
  for (let j = 0; j < VACUOLE_CLASSES; j++) names[SLOT.vacuoles + j] = `vacuoles${j}`;
  names[SLOT.largestVacuoles] = 'largestVacuoles';
  names[SLOT.smallestVolume] = 'smallestVolume';
  const [first] = names.map((name) => memory.slot(`${tag}.culture.${name}`));
  return first!;
}
