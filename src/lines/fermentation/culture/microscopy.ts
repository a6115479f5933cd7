// What the microscope and the centrifuge show [training-model.md 2.13].

/** Stage 2..6 (II-VI) by the vacuoles' share of the producing regions and the autolysed share of the biomass. */
export function stage(vacuoles: number, autolysed: number): number {
  if (vacuoles >= 0.195 || autolysed >= 0.04) return 6;
  if (vacuoles >= 0.09) return 5;
  if (vacuoles >= 0.011) return 4;
  return vacuoles >= 0.005 ? 3 : 2;
}

/** Packed mycelium volume, % of the broth; biomass g/L. */
export const packedVolume = (biomass: number): number => 2 * biomass;

/** U/mL, of penicillin in g/L read as the sodium salt. */
export const titre = (penicillin: number): number => 1667 * penicillin;
