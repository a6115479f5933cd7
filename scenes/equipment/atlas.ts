// Where every plate, dial and lettering lies in the one picture that holds them all. Pure book-keeping: it is painted in
// materials/atlas.ts, again whenever the language changes.

/** What is written or drawn in a cell. */
export type Lettering =
  | { readonly kind: 'tag'; readonly tag: string; readonly accent: string }
  | { readonly kind: 'dial'; readonly unit: string; readonly range: readonly [number, number]; readonly red: number }
  | {
      readonly kind: 'pipe';
      readonly line: string;
      readonly text: string;
      readonly ground: string;
      /** The arrow stands at the end and points back: the flow runs against the reading direction. */
      readonly reversed: boolean;
    }
  | { readonly kind: 'sign'; readonly text: string; readonly ground: string; readonly ink: string }
  | { readonly kind: 'vessel'; readonly tag: string; readonly volume: string }
  | { readonly kind: 'plain'; readonly text: string; readonly ground: string; readonly ink: string };

/** A rectangle of the atlas in its pixels, from the top left. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lettering: Lettering;
}

export const atlasSize = { width: 4096, height: 3584 } as const;

const margin = 4;

/** Packs cells on shelves, first come first served. */
export class Atlas {
  readonly cells: Cell[] = [];
  readonly #shelves: { y: number; height: number; x: number }[] = [];
  #used = 0;

  readonly #same = new Map<string, Cell>();

  /** The cell of a lettering in a size: reserved when it is first asked for; throws when the picture is full. */
  cell(width: number, height: number, lettering: Lettering): Cell {
    const key = `${width} ${height} ${JSON.stringify(lettering)}`;
    let cell = this.#same.get(key);
    if (!cell) {
      cell = this.#reserve(width, height, lettering);
      this.#same.set(key, cell);
    }
    return cell;
  }

  #reserve(width: number, height: number, lettering: Lettering): Cell {
    const w = width + margin;
    const h = height + margin;
    let shelf = this.#shelves.find((s) => s.height >= h && s.height <= h * 1.3 && s.x + w <= atlasSize.width);
    if (!shelf) {
      if (this.#used + h > atlasSize.height) throw new Error('the atlas is full');
      shelf = { y: this.#used, height: h, x: 0 };
      this.#used += h;
      this.#shelves.push(shelf);
    }
    const cell: Cell = { x: shelf.x + margin / 2, y: shelf.y + margin / 2, width, height, lettering };
    shelf.x += w;
    this.cells.push(cell);
    return cell;
  }

  /** Texture coordinates of a cell: left, bottom, right, top. */
  static uv({ x, y, width, height }: Cell): readonly [number, number, number, number] {
    return [
      x / atlasSize.width,
      1 - (y + height) / atlasSize.height,
      (x + width) / atlasSize.width,
      1 - y / atlasSize.height,
    ];
  }
}
