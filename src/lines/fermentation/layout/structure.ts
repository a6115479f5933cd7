// The building's steelwork as far as pipes must keep clear of it, and the floors (content/fermentation.md 1.10).
import type { Area, Floor, Solid } from '../../../plant/arrangement.ts';
import { box } from './notation.ts';

type Rect = Floor['rects'][number];

/** The ground floor, which is the whole hall, and the two platforms. */
export const floors: readonly Floor[] = [
  { level: 0, rects: [[0, 0, 60, 24]] },
  {
    level: 5,
    rects: [
      [13, 4, 38, 18],
      [38, 4, 54, 10.6],
    ],
  },
  { level: 9.5, rects: [[25, 5.2, 38, 17.6]] },
];

const column = (x: number, y: number, top: number, width: number): Solid =>
  box(`column-${x}-${y}`, [x - width / 2, y - width / 2, 0], [x + width / 2, y + width / 2, top]);

/** A girder under a floor, along x or y. */
const girder = (name: string, x0: number, y0: number, x1: number, y1: number, top: number): Solid =>
  box(
    `girder-${name}`,
    [Math.min(x0, x1) - (x0 === x1 ? 0.09 : 0), Math.min(y0, y1) - (y0 === y1 ? 0.09 : 0), top - 0.36],
    [Math.max(x0, x1) + (x0 === x1 ? 0.09 : 0), Math.max(y0, y1) + (y0 === y1 ? 0.09 : 0), top],
  );

/** Edge channel and railing of a platform along one side, 1.1 m high. */
const edge = (level: number, x0: number, y0: number, x1: number, y1: number): Solid =>
  box(`edge-${level}-${x0}-${y0}`, [x0 - 0.06, y0 - 0.06, level - 0.27], [x1 + 0.06, y1 + 0.06, level + 1.12]);

/** Plate and joists: pipes pass them upright only, metres. */
const JOISTS = 0.22;

const slab = (level: number, [x0, y0, x1, y1]: Rect): Solid => ({
  tag: `floor-${level}-${x0}`,
  shape: 'floor',
  low: [x0, y0, level - JOISTS],
  high: [x1, y1, level],
});

const short = [
  [13.3, 4.3],
  [13.3, 11],
  [13.3, 17.7],
  [19, 4.3],
  [19, 11],
  [19, 17.7],
  [44, 4.3],
  [44, 10.3],
  [49, 4.3],
  [49, 10.3],
  [53.7, 4.3],
  [53.7, 10.3],
] as const;
const tall = [
  [25.3, 5.5],
  [25.3, 11.6],
  [25.3, 17.3],
  [31.5, 17.3],
  [37.7, 5.5],
  [37.7, 11.6],
  [37.7, 17.3],
] as const;

/** The four legs of R-301, at 45 degrees: 2.365 m from its axis, on load cells. */
const LEG = 2.365 * Math.SQRT1_2;
const legs = [
  [31 - LEG, 10 - LEG],
  [31 + LEG, 10 - LEG],
  [31 + LEG, 10 + LEG],
  [31 - LEG, 10 + LEG],
] as const;

/** A room on +5.0 behind the rack, with its eaves. */
const room = (name: string, x0: number, x1: number): readonly Solid[] => [
  box(`room-${name}`, [x0 - 0.08, 20.98, 4.93], [x1 + 0.08, 23.85, 8.05]),
  box(`eaves-${name}`, [x0 - 0.16, 20.88, 8.04], [x1 + 0.16, 23.92, 8.17]),
];

/** The gallery from the platform to a room, with the headroom of who walks there. */
const gallery = (name: string, x0: number, x1: number): Solid =>
  box(`gallery-${name}`, [x0 - 0.06, 18.06, 4.78], [x1 + 0.06, 20.98, 7.1]);

export const structure: Area = {
  solids: [
    ...short.map(([x, y]) => column(x, y, 5, 0.26)),
    ...tall.map(([x, y]) => column(x, y, 9.5, 0.28)),
    ...legs.flatMap(([x, y], i): Solid[] => [
      { tag: `leg-${i + 1}`, shape: 'upright', at: [x, y, 0], radius: 0.3, height: 3.05 },
      // The bracket on the load cell.
      { tag: `leg-${i + 1}`, shape: 'upright', at: [x, y, 3.05], radius: 0.5, height: 0.9 },
    ]),
    ...floors.flatMap(({ level, rects }) => rects.map((rect) => slab(level, rect))),
    edge(5, 13, 4, 13, 18),
    edge(5, 13, 4, 54, 4),
    edge(5, 54, 4, 54, 10.6),
    edge(5, 38, 10.6, 54, 10.6),
    edge(5, 38, 10.6, 38, 18),
    edge(5, 13, 18, 38, 18),
    edge(9.5, 25, 5.2, 38, 5.2),
    edge(9.5, 38, 5.2, 38, 17.6),
    edge(9.5, 25, 17.6, 38, 17.6),
    edge(9.5, 25, 5.2, 25, 17.6),
    girder('5-y11-west', 13.3, 11, 28.4, 11, 4.96),
    girder('5-y11-east', 33.6, 11, 38, 11, 4.96),
    girder('5-x25', 25.3, 4, 25.3, 18, 4.96),
    girder('5-x38', 37.7, 4, 37.7, 18, 4.96),
    girder('5-y4', 13.3, 4.3, 54, 4.3, 4.96),
    girder('5-y18', 13.3, 17.7, 38, 17.7, 4.96),
    girder('5-y10', 38, 10.3, 54, 10.3, 4.96),
    girder('9-x25', 25.3, 5.2, 25.3, 17.6, 9.46),
    girder('9-x38', 37.7, 5.2, 37.7, 17.6, 9.46),
    girder('9-y5', 25, 5.5, 38, 5.5, 9.46),
    girder('9-y17', 25, 17.3, 38, 17.3, 9.46),
    girder('9-y13', 25, 13.2, 38, 13.2, 9.46),
    // Stairs with their headroom: ground to +5.0 along the west edge, +5.0 to +9.5 along the north edge.
    box('stairs-west', [11.8, 7.5, 0], [12.95, 17.3, 7]),
    box('stairs-north', [19.9, 18.05, 4.8], [28.9, 19.2, 11.6]),
    ...room('control-room', 22, 34),
    ...room('laboratory', 36, 46),
    gallery('control-room', 29.5, 30.8),
    gallery('laboratory', 36.5, 37.8),
  ],
};
