// The two platforms over the ground floor as rectangles with openings. Metres; plan of content/fermentation.md 1.10.

export type Rect = readonly [x0: number, y0: number, x1: number, y1: number];

export interface Opening {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Platform {
  readonly floor: number;
  readonly surface: 'chequer' | 'grating';
  readonly rects: readonly Rect[];
  readonly openings: readonly Opening[];
}

export const platforms: readonly Platform[] = [
  {
    floor: 5,
    surface: 'chequer',
    rects: [
      [13, 4, 38, 18],
      [38, 4, 54, 10.6],
    ],
    openings: [
      { x: 31, y: 10, r: 2.36 },
      { x: 21, y: 8, r: 1.2 },
    ],
  },
  {
    floor: 9.5,
    surface: 'grating',
    rects: [[25, 5.2, 38, 17.6]],
    openings: [{ x: 31, y: 10, r: 2.36 }],
  },
];
