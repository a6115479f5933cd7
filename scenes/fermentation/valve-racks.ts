// Frames behind rows of valves whose pipes stand upright: posts on base plates and two rails to which the pipes are clamped.
import type { Arrangement, Inline } from '../../src/plant/arrangement.ts';
import { vector } from '../../src/plant/arrangement.ts';
import type { PlantBuilder } from '../equipment/builder.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';
import { standing } from '../equipment/frame.ts';
import { drawMast, HALF_WIDTH } from '../equipment/mast.ts';
import * as paint from '../equipment/palette.ts';
import { uBolt } from '../equipment/pipe-supports.ts';
import { box } from '../equipment/shapes.ts';
import { type Block, type ClearSpace, type Leg } from './clear-space.ts';
import { floorAt } from './platform-plan.ts';
import { zoneOf } from './zones.ts';

/** Widest gap between two valves of one row, metres, and fewest valves that are worth a frame. */
const GAP = 1.3;
const FEWEST = 3;
/** Metres from post to post. */
const BAY = 2.8;
/** Heights of the two rails from the valves' middles that are tried, metres. */
const BELOW = [-0.55, -0.65, -0.45, -0.75] as const;
const ABOVE = [0.5, 0.6, 0.7, 0.4] as const;

export interface ValveRack {
  /** Ends of the rails, at both heights. */
  readonly rails: readonly Block[];
  readonly posts: readonly { readonly x: number; readonly y: number; readonly floor: number; readonly top: number }[];
  /** Where a pipe is clamped to a rail. */
  readonly clamps: readonly { readonly at: Point; readonly dn: number }[];
}

/** Rows of valves in upright pipes that look the same way, west to east or south to north. */
function rows(arrangement: Arrangement): Inline[][] {
  const byRow = new Map<string, Inline[]>();
  for (const inline of arrangement.inlines.values()) {
    if (inline.flow[1] !== 'z' || inline.stem[1] === 'z') continue;
    const across = inline.stem[1] === 'y' ? 1 : 0;
    const key = `${inline.stem} ${inline.at[across].toFixed(1)} ${Math.round(inline.at[2] * 2)}`;
    byRow.set(key, [...(byRow.get(key) ?? []), inline]);
  }
  return [...byRow.values()].flatMap((all) => {
    const i = all[0]!.stem[1] === 'y' ? 0 : 1;
    const cut: Inline[][] = [];
    for (const inline of all.toSorted((p, q) => p.at[i] - q.at[i])) {
      const last = cut.at(-1)?.at(-1);
      if (last && inline.at[i] - last.at[i] < GAP) cut.at(-1)!.push(inline);
      else cut.push([inline]);
    }
    return cut.filter((row) => row.length >= FEWEST);
  });
}

/** The frames for which there is room behind the rows. */
export function valveRacks(arrangement: Arrangement, legs: readonly Leg[], space: ClearSpace): ValveRack[] {
  return rows(arrangement).flatMap((row): ValveRack[] => {
    const i = row[0]!.stem[1] === 'y' ? 0 : 1;
    const j = i === 0 ? 1 : 0;
    const behind = -(vector(row[0]!.stem)[j] ?? 0);
    const uprights = row.flatMap(({ at }) => {
      const leg = legs.find(
        ({ a, b }) =>
          Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.01 &&
          Math.hypot(a[0] - at[0], a[1] - at[1]) < 0.05 &&
          Math.abs((a[2] + b[2]) / 2 - at[2]) < Math.abs(a[2] - b[2]) / 2 + 0.3,
      );
      return leg ? [leg] : [];
    });
    if (uprights.length < FEWEST) return [];
    const z = row[0]!.at[2];
    const radius = Math.max(...uprights.map(({ dn }) => bore(dn).od / 2));
    const depth = row[0]!.at[j] + behind * (radius + 0.03);
    const [from, to] = [row[0]!.at[i] - 0.18, row.at(-1)!.at[i] + 0.18];
    const rail = (height: number): Block => {
      const low = i === 0 ? [from, depth - 0.025, height - 0.025] : [depth - 0.025, from, height - 0.025];
      const high = i === 0 ? [to, depth + 0.025, height + 0.025] : [depth + 0.025, to, height + 0.025];
      return { low: low as unknown as Point, high: high as unknown as Point };
    };
    const fits = (heights: readonly number[]): Block[] => {
      const found = heights.map((by) => rail(z + by)).find((block) => space.isClear(block));
      return found ? [found] : [];
    };
    const rails = [...fits(BELOW), ...fits(ABOVE)];
    if (rails.length === 0) return [];
    const top = Math.max(...rails.map(({ high }) => high[2])) + 0.02;
    const floor = floorAt([row[0]!.at[0], row[0]!.at[1], z]);
    const bays = Math.max(1, Math.round((to - from) / BAY));
    const posts = Array.from(
      { length: bays + 1 },
      (_, k) => from + HALF_WIDTH + ((to - from - 2 * HALF_WIDTH) * k) / bays,
    ).flatMap((t) => {
      const inwards = t < (from + to) / 2 ? 1 : -1;
      for (const by of [0, 0.12, 0.24, 0.36, -0.12]) {
        const along = t + by * inwards;
        const back = depth + behind * (0.025 + HALF_WIDTH);
        const [x, y] = i === 0 ? ([along, back] as const) : ([back, along] as const);
        const low: Point = [x - HALF_WIDTH, y - HALF_WIDTH, floor];
        if (space.isClear({ low, high: [x + HALF_WIDTH, y + HALF_WIDTH, top] })) return [{ x, y, floor, top }];
      }
      return [];
    });
    if (posts.length < 2 || posts.length < bays) return [];
    const clamps = rails.flatMap(({ low, high }) =>
      uprights.flatMap(({ a, b, dn }) => {
        const height = (low[2] + high[2]) / 2;
        const passes = Math.min(a[2], b[2]) < height - 0.05 && Math.max(a[2], b[2]) > height + 0.05;
        return passes ? [{ at: [a[0], a[1], height] as Point, dn }] : [];
      }),
    );
    if (clamps.length < FEWEST) return [];
    for (const block of rails) space.take(block);
    return [{ rails, posts, clamps }];
  });
}

/** A post beside a riser that stands alone, with a bracket to which it is clamped. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly floor: number;
  readonly top: number;
  readonly at: Point;
  readonly dn: number;
}

/** Half the width of its post, which carries next to nothing, metres. */
const STAND = 0.025;
/** Bores of the risers that get one, mm; how long those are at least, how high they may begin, and where they are clamped, metres. */
const RISER = { least: 20, most: 65, long: 1.7, foot: 1.2, clamp: 1.45 } as const;
/** The benches of the feed pumps, where risers stand alone: west, east, south and north end. */
const BENCHES = [38.5, 53.5, 4.5, 9.5] as const;

/** Stands beside the risers of the pumps. */
export function riserStands(legs: readonly Leg[], space: ClearSpace): Stand[] {
  return legs.flatMap((leg): Stand[] => {
    const [x, y] = leg.a;
    const [west, east, south, north] = BENCHES;
    if (x < west || x > east || y < south || y > north || Math.hypot(x - leg.b[0], y - leg.b[1]) > 0.01) return [];
    const [foot, head] = [Math.min(leg.a[2], leg.b[2]), Math.max(leg.a[2], leg.b[2])];
    if (leg.dn < RISER.least || leg.dn > RISER.most || head - foot < RISER.long || foot > RISER.foot) return [];
    const away = bore(leg.dn).od / 2 + STAND + 0.012;
    for (const [dx, dy] of [
      [0, 1],
      [-1, 0],
      [1, 0],
      [0, -1],
    ] as const) {
      const [sx, sy] = [x + dx * away, y + dy * away];
      const top = RISER.clamp + 0.06;
      const block: Block = {
        low: [sx - STAND, sy - STAND, 0],
        high: [sx + STAND, sy + STAND, top],
      };
      if (!space.isClear(block, [leg])) continue;
      space.take(block);
      return [{ x: sx, y: sy, floor: 0, top, at: [x, y, RISER.clamp], dn: leg.dn }];
    }
    return [];
  });
}

export function drawStands(plant: PlantBuilder, stands: readonly Stand[]): void {
  for (const stand of stands) {
    plant.zone(zoneOf(stand.at));
    drawMast(plant, { ...stand, half: STAND });
    uBolt(plant, stand.at, [0, 0, 1], stand.dn);
  }
}

export function drawValveRacks(plant: PlantBuilder, racks: readonly ValveRack[]): void {
  for (const { rails, posts, clamps } of racks) {
    for (const { low, high } of rails) {
      const middle = [0, 1, 2].map((k) => (low[k]! + high[k]!) / 2) as unknown as Point;
      plant.zone(zoneOf(middle));
      box(
        plant.detail,
        paint.frameSteel,
        standing(middle),
        [0, 1, 2].map((k) => high[k]! - low[k]!) as unknown as Point,
      );
    }
    for (const post of posts) {
      plant.zone(zoneOf([post.x, post.y, post.floor + 1]));
      drawMast(plant, { ...post, half: HALF_WIDTH });
    }
    for (const { at, dn } of clamps) {
      plant.zone(zoneOf(at));
      uBolt(plant, at, [0, 0, 1], dn);
    }
  }
}
