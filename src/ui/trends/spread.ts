// Room for labels at the ends of lines.

/** Moves labels apart so that none lies on another; keeps their order. Heights in the same unit as `at`. */
export function spread(at: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = at.map((_, i) => i).sort((a, b) => at[a]! - at[b]! || a - b);
  const placed = [...at];
  let last = top - height;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, last + height);
    last = placed[i]!;
  }
  let next = bottom + height;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, next - height);
    next = placed[i]!;
  }
  return placed;
}
