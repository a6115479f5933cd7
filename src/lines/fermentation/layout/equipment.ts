// Where equipment stands and how big it is (content/fermentation.md 1.1 and 1.10), with the nozzles of R-301.
import { type Area, offset, type Port, type Solid } from '../../../plant/arrangement.ts';
import { box, lying, port, upright } from './notation.ts';

/**
 * 4.20 m inside, 6.50 m between tangents, heads 1.05 m deep (1.1). Its lower tangent stands at 3.0 m, so that it passes
 * +5.0, its upper one lies level with the +9.5 grating, the head can be walked round and N4 is at about +10.4.
 */
export const fermentor = {
  x: 31,
  y: 10,
  radius: 2.1,
  cladding: 2.205,
  lowerTangent: 3,
  upperTangent: 9.5,
  head: 1.05,
} as const;

/** Feed nozzles N5a..i: a row on the south side of the head, one pitch with their root valves, 1.85 m from the axis. */
export const FEED_PITCH = 0.4;
export const feedX = (digit: number): number => Math.round((fermentor.x + (digit - 5) * FEED_PITCH) * 100) / 100;
const feedNozzles: readonly Port[] = 'abcdefghi'.split('').map((letter, i) => {
  const x = feedX(i + 1);
  const y = fermentor.y - Math.sqrt(1.85 * 1.85 - (x - fermentor.x) * (x - fermentor.x));
  return port(`R-301.N5${letter}`, x, Math.round(y * 100) / 100, 10.2, '+z');
});

/** Nozzles of the jacket, whose necks pass the cladding. */
const jacketNozzles: readonly Port[] = [
  port('R-301.J-in', 33.3, 11, 3.6, '+x'),
  port('R-301.J-out', 33.4, 10.6, 8.2, '+x'),
  port('R-301.J-steam', 32.6, 11.9, 8.6, '+y'),
  port('R-301.J-low', 33.3, 9, 3.1, '+x'),
];

/** The neck of a jacket nozzle, with its box in the cladding, as far as the shell. */
function neck({ at, out }: Port): Solid {
  const inner = offset(at, out, -0.5);
  const wide = 0.18;
  const low = [0, 1, 2].map((i) => Math.min(at[i]!, inner[i]!) - (at[i] === inner[i] ? wide : 0));
  const high = [0, 1, 2].map((i) => Math.max(at[i]!, inner[i]!) + (at[i] === inner[i] ? wide : 0));
  return box('R-301', [low[0]!, low[1]!, low[2]!], [high[0]!, high[1]!, high[2]!]);
}

export const equipment: Area = {
  ports: [
    // Shell and bottom head.
    port('R-301.N1', 28.5, 10, 3.05, '-x'),
    port('R-301.N2', 30.6, 7.75, 2.55, '-y'),
    port('R-301.N3', 31, 10, 1.75, '-z'),
    ...jacketNozzles,
    // Head.
    port('R-301.N4', 29.55, 10, 10.45, '+z'),
    port('R-301.N6', 31.6, 11.2, 10.5, '+z'),
    port('R-301.N7', 32.5, 10.6, 10.35, '+z'),
    port('R-301.N8', 29.9, 10.9, 10.4, '+z'),
    port('R-301.CIP', 30.3, 11.5, 10.35, '+z'),
    port('R-301.SG', 29.9, 9.2, 10.4, '+z'),
    port('R-301.SEAL', 31.55, 10, 11, '+x'),
    ...feedNozzles,
    port('V-202.N3', 21, 8, 1.1, '-z'),
  ],
  solids: [
    // R-301 as stacked cylinders under and over its heads' curves, its drive on top.
    upright('R-301', 31, 10, 3, 2.27, 6.5),
    upright('R-301', 31, 10, 2.65, 2.12, 0.35),
    upright('R-301', 31, 10, 2.3, 2.03, 0.35),
    upright('R-301', 31, 10, 1.95, 1.6, 0.35),
    upright('R-301', 31, 10, 9.5, 1.8, 0.5),
    upright('R-301', 31, 10, 10, 1.1, 0.55),
    ...jacketNozzles.map(neck),
    // Kick plates about the openings that it passes.
    upright('curb-5', 31, 10, 4.84, 2.42, 0.34),
    upright('curb-9', 31, 10, 9.34, 2.42, 0.34),
    upright('M-301', 31, 10, 10.55, 0.5, 3.5),
    upright('V-101', 6, 6, 0.9, 1.9, 5.9),
    upright('V-803', 55, 14, 0.3, 1.6, 5.2),
    upright('V-901', 56.6, 6, 0.3, 2.3, 9),
    upright('E-901', 52.5, 6, 0.3, 0.6, 2),
    upright('V-801', 46, 14, 0.3, 1.1, 3.4),
    upright('V-802', 50, 14, 0.3, 1.1, 3.4),
    upright('V-601', 9.5, 22, 0.2, 0.9, 2),
    lying('H-601', 14.5, 22, 1.5, 0.28, 2),
    lying('H-602', 19.6, 22, 1.5, 0.28, 1.9),
    upright('S-601', 17.2, 22, 0.6, 0.28, 1.7),
    upright('F-601', 18.05, 22, 0.8, 0.25, 1.3),
  ],
};
