// Where labels beside an upright scale go when what they name lies closer together than a line of text.

/**
 * Heights of labels, in the order of `wanted`, each as near as may be to where it is wanted, at least `gap` apart and between `top`
 * and `bottom`; the order from top to bottom stays. Where they do not all fit, they share the room evenly.
 */
export function labelPlaces(wanted: readonly number[], gap: number, top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const step = Math.min(gap, (bottom - top) / Math.max(1, wanted.length - 1));
  // Neighbours that touch become one block, centred on the mean of what its labels want.
  const blocks: { first: number; count: number; sum: number; at: number }[] = [];
  const settle = (block: (typeof blocks)[number]) => {
    const height = step * (block.count - 1);
    block.at = Math.min(bottom - height, Math.max(top, block.sum / block.count - height / 2));
  };
  order.forEach((label, i) => {
    let block = { first: i, count: 1, sum: wanted[label]!, at: 0 };
    settle(block);
    for (let above = blocks.at(-1); above && above.at + step * above.count > block.at; above = blocks.at(-1)) {
      blocks.pop();
      block = { first: above.first, count: above.count + block.count, sum: above.sum + block.sum, at: 0 };
      settle(block);
    }
    blocks.push(block);
  });
  const places = wanted.map(() => 0);
  for (const { first, count, at } of blocks) {
    for (let k = 0; k < count; k++) places[order[first + k]!] = at + step * k;
  }
  return places;
}
