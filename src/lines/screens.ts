// What the control room and the workshop need to know of a line: its DCS pages and its stations. Data only.
import type { Tag } from '../plant/plant.ts';

/** A marked place in the workshop from which some equipment is in reach. Metres, as in the diagram. */
export interface Station {
  readonly id: string;
  /** Floor on which it stands: 0.0, 5.0 or 9.5 m. */
  readonly floor: number;
  readonly eye: readonly [number, number, number];
  readonly target: readonly [number, number, number];
  /** Operable or readable tags within reach or sight, in the order of the equipment list. */
  readonly tags: readonly Tag[];
}

/** A DCS page that exists; its layout is drawn by the page's own screen. `number` as in the content's list of pages. */
export interface DcsPage {
  readonly number: number;
  readonly id: string;
}

export interface TrendPreset {
  readonly id: string;
  readonly pens: readonly Tag[];
}

export interface Screens {
  readonly stations: readonly Station[];
  readonly pages: readonly DcsPage[];
  readonly trends: readonly TrendPreset[];
  /** Tags whose history the attempt keeps for trends. */
  readonly history: readonly Tag[];
}
