// Flow through valves [sterilisation-model.md 3]. Pressures in Pa absolute, flows in kg/s. What that document calls K_v is
// by its constant the C_v of the trade (US gal/min of water at 1 psi; 1 C_v = 0.865 m3/h at 1 bar); its numbers are kept.

/** From US gal/min at 1 psi to kg/s and Pa. */
const KV_SI = 2.398e-5;
/** Pressure ratio at which a valve chokes. */
const CHOKED = 0.65;
/** Replaces sqrt(x) by x/sqrt(x + SOFT): a finite slope at no difference. */
const SOFT = 0.001;

/** Gas from `upstream` to `downstream`; none if the difference is against it. `beta` is density over pressure upstream, kg/(m3 Pa). */
export function gasFlow(kv: number, upstream: number, downstream: number, beta: number): number {
  if (upstream <= downstream || kv <= 0) return 0;
  let x = (upstream - downstream) / upstream;
  if (x > CHOKED) x = CHOKED;
  return (KV_SI * kv * upstream * Math.sqrt(beta) * (1 - x / 1.95) * x) / Math.sqrt(x + SOFT);
}

/** Liquid of a density, kg/m3, driven by a difference in Pa; none backwards. */
export function liquidFlow(kv: number, density: number, difference: number): number {
  return difference > 0 && kv > 0 ? KV_SI * kv * Math.sqrt(density * difference) : 0;
}

/** Two valves one after the other. */
export function inSeries(first: number, second: number): number {
  if (first <= 0 || second <= 0) return 0;
  return (first * second) / Math.sqrt(first * first + second * second);
}

/** K_v of an open valve of a nominal diameter, mm, where none is listed. */
export const kvOfBore = (millimetres: number): number => 0.02 * millimetres * millimetres;
