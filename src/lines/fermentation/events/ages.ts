/** Starts at which a batch runs (content/fermentation.md 2, 7.5), with its age there, h. P8's is ripe: nothing is drawn for it. */
export const batchAges: ReadonlyMap<string, number> = new Map([
  ['P7', 0],
  ['P9E', 96],
]);
