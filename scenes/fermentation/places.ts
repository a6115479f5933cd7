// Where the hall and R-301 stand: the figures of content/fermentation.md 1.1 and 1.10 that the drawing needs. Metres.
export const hall = { length: 60, width: 24, eaves: 17.5, ridge: 19.6, crane: 15.9 } as const;

export const floors = { ground: 0, middle: 5, top: 9.5 } as const;

/** inside diameter 4.20 m, 6.50 m between tangents, 2:1 heads; 80 mm of rock wool under the cladding. */
export const fermentor = {
  x: 31,
  y: 10,
  radius: 2.1,
  shell: 2.112,
  clad: 2.205,
  bottomTangent: 3,
  topTangent: 9.5,
  head: 1.05,
} as const;
