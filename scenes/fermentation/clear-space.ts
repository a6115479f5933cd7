// Where there is room for steel that holds pipes: boxes against pipes, valves and equipment as the layout has them. Metres.
import type { Arrangement } from '../../src/plant/arrangement.ts';
import type { Diagram } from '../../src/plant/diagram.ts';
import { bodySolids } from '../../src/plant/piping.ts';
import { bore } from '../equipment/dimensions.ts';
import type { Point } from '../equipment/frame.ts';

/** A straight piece of a pipe. */
export interface Leg {
  readonly a: Point;
  readonly b: Point;
  readonly dn: number;
}

export interface Block {
  readonly low: Point;
  readonly high: Point;
}

interface Thing extends Block {
  readonly leg: Leg | null;
}

/** Building steel that is met on purpose: rods hang from it. */
const BUILDING = /^(?:girder|edge)-/;

const key = (i: number, j: number): number => i * 1000 + j;

export class ClearSpace {
  readonly #cells = new Map<number, Thing[]>();

  constructor(legs: readonly Leg[], diagram: Diagram, arrangement: Arrangement) {
    for (const leg of legs) {
      const r = bore(leg.dn).od / 2;
      this.#add({
        low: [0, 1, 2].map((i) => Math.min(leg.a[i]!, leg.b[i]!) - r) as unknown as Point,
        high: [0, 1, 2].map((i) => Math.max(leg.a[i]!, leg.b[i]!) + r) as unknown as Point,
        leg,
      });
    }
    const valves = new Map(diagram.valves.map((valve) => [valve.tag, valve]));
    for (const inline of arrangement.inlines.values())
      for (const solid of bodySolids(inline, valves.get(inline.tag)?.dn ?? 25, valves))
        if (solid.shape === 'box') this.#add({ low: solid.low, high: solid.high, leg: null });
    for (const { at } of arrangement.mountings.values())
      this.#add({
        low: [at[0] - 0.1, at[1] - 0.1, at[2] - 0.35],
        high: [at[0] + 0.1, at[1] + 0.1, at[2] + 0.2],
        leg: null,
      });
    for (const solid of arrangement.solids) {
      if (BUILDING.test(solid.tag)) continue;
      if (solid.shape === 'floor') continue;
      if (solid.shape === 'box') this.#add({ low: solid.low, high: solid.high, leg: null });
      else if (solid.shape === 'upright') {
        const { at, radius: r, height } = solid;
        this.#add({ low: [at[0] - r, at[1] - r, at[2]], high: [at[0] + r, at[1] + r, at[2] + height], leg: null });
      } else if (solid.shape === 'lying') {
        const { at, radius: r, length } = solid;
        this.#add({
          low: [at[0], at[1] - r, at[2] - r],
          high: [at[0] + length, at[1] + r, at[2] + r],
          leg: null,
        });
      }
    }
  }

  /** Takes a place, so that what comes later keeps clear of it. */
  take({ low, high }: Block): void {
    this.#add({ low, high, leg: null });
  }

  #add(thing: Thing): void {
    for (let i = Math.floor(thing.low[0]); i <= thing.high[0]; i++)
      for (let j = Math.floor(thing.low[1]); j <= thing.high[1]; j++) {
        const cell = this.#cells.get(key(i, j));
        if (cell) cell.push(thing);
        else this.#cells.set(key(i, j), [thing]);
      }
  }

  /** Whether a box meets nothing but these legs. */
  isClear({ low, high }: Block, but: readonly Leg[] = []): boolean {
    for (let i = Math.floor(low[0]); i <= high[0]; i++)
      for (let j = Math.floor(low[1]); j <= high[1]; j++)
        for (const thing of this.#cells.get(key(i, j)) ?? []) {
          if (thing.leg && but.includes(thing.leg)) continue;
          let apart = false;
          for (let k = 0; k < 3; k++) if (low[k]! >= thing.high[k]! || high[k]! <= thing.low[k]!) apart = true;
          if (!apart) return false;
        }
    return true;
  }
}
