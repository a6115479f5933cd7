// A scale that fits what it has to show, in round figures, so that it stands still while the lines move within it.

/** Distances of two marks, in powers of ten. */
const ROUND = [1, 2, 5, 10];

/** The least round step that is at least `step`. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return ROUND.map((factor) => factor * power).find((round) => round >= step * (1 - 1e-9))!;
}

/** From the lowest to the highest of `values`, at least `least` wide, both ends moved out to a round figure; what is not negative stays so. */
export function fitted(values: readonly (number | null)[], least: number): [number, number] {
  const known = values.filter((value) => value !== null && Number.isFinite(value)) as number[];
  const low = known.length === 0 ? 0 : Math.min(...known);
  const high = known.length === 0 ? 0 : Math.max(...known);
  const half = Math.max((high - low) * 0.52, least / 2, 1e-6);
  const middle = (low + high) / 2;
  const shift = low >= 0 ? Math.max(0, half - middle) : 0;
  const step = roundStep(half / 5);
  const from = Math.floor((middle - half + shift) / step + 1e-9) * step;
  const to = Math.ceil((middle + half + shift) / step - 1e-9) * step;
  return [from, to];
}
