// The zones of the workshop: which box of space is whose, from how far it is drawn, and from how near fully. Metres.
import type { Point } from '../equipment/frame.ts';

export interface Zone {
  readonly name: string;
  /** What stands in it is its; zones without a box are named by who draws. */
  readonly box?: readonly [x0: number, x1: number, y0: number, y1: number, z0: number, z1: number];
  readonly centre: Point;
  /** Farther off it is not drawn at all. */
  readonly reach: number;
  /** Within this it is drawn on every tier: it holds what is worked from a station so far off. */
  readonly least?: number;
  /** Nearer it is drawn with all small parts and round parts fully round. */
  readonly near: number;
  /** It has a coarse form for being seen from afar. */
  readonly far: boolean;
  /** 0 if the platforms hide it from above, 5 if they hide it from below. */
  readonly floor?: 0 | 5;
  /** Height to which it reaches over +9.5: who looks up at that floor from the side sees only what stands higher than its edge. */
  readonly top?: number;
}

type Box = NonNullable<Zone['box']>;
const UP = 40;

/** Metres within which a zone is drawn on every tier, where the stations that work it stand far from its middle. */
const least: Readonly<Record<string, number>> = {
  compressors: 10.6,
  charge: 9.6,
  drums: 5.6,
  acid: 7.9,
  'seed-1-rear': 5.5,
  west: 5.4,
  cleaning: 5.5,
  harvest: 6.3,
  towers: 7.9,
};

const zone = (name: string, box: Box, centre: Point, reach: number, near = 7.5, floor?: 0 | 5): Zone => ({
  name,
  box,
  centre,
  reach,
  near,
  far: true,
  ...(floor === undefined ? {} : { floor }),
  ...(least[name] === undefined ? {} : { least: least[name] }),
});

const drawn = (name: string, centre: Point, reach: number, near: number, far = false, floor?: 0 | 5): Zone => ({
  name,
  centre,
  reach,
  near,
  far,
  ...(floor === undefined ? {} : { floor }),
});

export const zoneTable: readonly Zone[] = [
  // Outdoors.
  zone('ammonia', [58.9, 90, 12, 40, -1, UP], [65, 19, 1.5], 22, 9),
  zone('compressors', [-40, -0.3, -20, 12, -1, UP], [-8.5, 6, 1.5], 24, 9),
  zone('towers', [-40, -5.2, 12, 40, -1, UP], [-10.5, 18.5, 1.5], 26, 9),
  zone('train-west', [-5.2, 2.7, 17.4, 21.05, -1, UP], [-1.2, 19, 1.5], 24, 5.4),
  zone('train-east', [2.7, 10.4, 17.4, 21.05, -1, UP], [6.8, 19, 1.5], 24, 5.4),
  // The feed row over its benches, harvest, cleaning, acid and caustic.
  zone('row-west', [38, 46, -5, 10.6, 4.9, UP], [42.4, 7.7, 6.3], 18, 6, 5),
  zone('row-east', [46, 58.9, -5, 10.6, 4.9, UP], [49.6, 7.7, 6.3], 18, 6, 5),
  zone('harvest', [53.2, 58.9, -5, 11, -1, 4.9], [55.5, 6.5, 1.5], 16, 6.5, 0),
  // E-901 is worked with the harvest.
  zone('harvest', [51.2, 53.2, -5, 7, -1, 4.9], [55.5, 6.5, 1.5], 16, 6.5, 0),
  zone('bench-west', [38, 46, -5, 10.6, -1, 4.9], [42.4, 8, 1.2], 18, 5.5, 0),
  zone('bench-east', [46, 53.2, -5, 10.6, -1, 4.9], [49.6, 8, 1.2], 18, 5.5, 0),
  zone('acid', [37.6, 58.9, 17.6, 24.1, -1, 4.4], [43.4, 19.8, 1.2], 18, 6),
  zone('feed-air', [37.6, 42.4, 12.6, 17.6, -1, 4.9], [39.6, 15.2, 1.5], 14.4, 6),
  zone('cleaning', [42.4, 58.9, 10.6, 17.6, -1, 4.9], [51.3, 13.5, 1.5], 20, 6.2),
  zone('cleaning', [37.6, 58.9, 10.6, 17.6, -1, UP], [51.3, 13.5, 1.5], 20, 6.2),
  // West and middle.
  zone('drums', [10.4, 24.5, 19.5, 40, -1, UP], [17, 21.5, 1.5], 18, 6),
  zone('warm-water', [-0.3, 10.4, 21.05, 40, -1, UP], [6.5, 22.3, 1.2], 16, 5),
  zone('preparation', [-0.3, 13, 8.2, 17.4, -1, 5.4], [6.6, 11, 1.5], 14, 6),
  zone('charge', [-0.3, 13, -5, 19.5, -1, 5.4], [8.5, 7, 1.5], 16),
  zone('seed-1', [13, 18.6, -5, 8, 4.9, UP], [16, 7, 6.3], 19, 5, 5),
  zone('seed-1-rear', [13, 18.6, 8, 12.7, 4.9, UP], [15.8, 9.8, 6.3], 19, 4.2, 5),
  zone('seed-1-air', [13, 18.6, 12.7, 18, 4.9, UP], [16, 14.4, 6.3], 17, 4.8, 5),
  zone('seed-2', [18.6, 24.4, -5, 12.7, 4.9, UP], [21, 8, 6.3], 19, 6, 5),
  zone('seed-2-air', [18.6, 24.4, 12.7, 18, 4.9, UP], [21, 14.4, 6.3], 17, 5.5, 5),
  zone('west', [13, 24.5, -5, 19.5, -1, 4.9], [20, 8, 1.5], 18, 5.8, 0),
  zone('rack', [24.5, 37.6, 18.9, 40, -1, UP], [26, 21, 5], 60, 8.6),
  zone('rack', [37.6, 58.9, 17.6, 40, 4.4, UP], [26, 21, 5], 60, 8.6),
  { ...zone('exhaust', [24.4, 39, 12.4, 18.9, 9.4, UP], [34, 15, 11], 32, 7.5, 5), top: 12.4 },
  { ...zone('feeds', [24.4, 39, -5, 7.6, 9.4, UP], [31, 6.6, 10.6], 29, 5.6, 5), top: 11.2 },
  zone('head', [24.4, 39, 7.6, 12.4, 9.4, UP], [30.4, 10, 10.8], 32, 7.5, 5),
  zone('skid', [24.4, 39, -5, 18.9, 4.9, 9.4], [27.5, 15, 6.5], 29, 7.5, 5),
  zone('bottom', [24.4, 39, -5, 18.9, -1, 4.9], [31, 10, 1.5], 32, 7.5, 0),
  // Drawn by name.
  drawn('control-room', [28, 22.4, 6.4], 19, 8, true, 5),
  drawn('laboratory', [41, 22.4, 6.4], 19, 8, true, 5),
  drawn('tanks-east', [46, 9, 6], 200, 10, true),
  drawn('tanks-harvest', [55.8, 6.5, 4], 90, 9, true),
  drawn('tanks-west', [14, 8, 3], 200, 10, true),
  drawn('outdoors', [-7, 14, 3], 90, 14, true),
  drawn('pipes', [31, 10, 5], 200, 7, true),
  drawn('pipes-yard', [-3, 16, 4], 56, 5.5, true),
  drawn('pipes-west', [12, 12, 4], 34, 5.5, true),
  drawn('pipes-east', [47, 12, 4], 30, 7, true),
  drawn('stairs', [16, 13, 4], 200, 7, true),
  drawn('pumps', [46, 10, 1], 200, 8.5, true, 0),
  drawn('soffit', [31, 10, 5], 200, 13, false, 0),
  drawn('joists', [31, 10, 5], 200, 13, false, 0),
  drawn('r301', [31, 10, 6], 200, 12, true),
  drawn('r301-low', [31, 10, 2], 200, 9, true, 0),
  drawn('top-floor', [31, 10, 5], 200, 13, false, 5),
];
