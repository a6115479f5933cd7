// What each quality tier draws. One knob; everything asks this table.
import { type Detail, fullDetail } from './fermentation/zones.ts';
import type { Quality } from './props.ts';

export interface Tier {
  /** Greatest device pixel ratio. */
  readonly dpr: number;
  /** Share of that ratio at which pictures are drawn while the camera moves; 1 leaves it alone. */
  readonly moving: number;
  readonly antialias: boolean;
  readonly noise: boolean;
  readonly bolts: boolean;
  /** The second layer of the gratings, 30 mm below the first. */
  readonly gratingDepth: boolean;
  readonly shadow: boolean;
  readonly anisotropy: number;
  /** How far and how finely the zones are drawn. */
  readonly detail: Detail;
  /** Size of the lettering's picture, of its full size. */
  readonly lettering: number;
  /** Particles of one steam plume. */
  readonly puffs: number;
  /** Metres between two points of the skin of the trainee's hands. */
  readonly skin: number;
}

export const tiers: Readonly<Record<Quality, Tier>> = {
  low: {
    dpr: 1,
    moving: 0.6,
    antialias: false,
    noise: false,
    bolts: false,
    gratingDepth: false,
    shadow: false,
    anisotropy: 2,
    detail: { near: 0, reach: 0.27, small: false },
    lettering: 0.5,
    puffs: 14,
    skin: 0.015,
  },
  medium: {
    dpr: 1.5,
    moving: 1,
    antialias: true,
    noise: true,
    bolts: true,
    gratingDepth: true,
    shadow: true,
    anisotropy: 8,
    detail: { near: 0.6, reach: 0.6, small: true },
    lettering: 1,
    puffs: 24,
    skin: 0.0095,
  },
  high: {
    dpr: 2,
    moving: 1,
    antialias: true,
    noise: true,
    bolts: true,
    gratingDepth: true,
    shadow: true,
    anisotropy: 16,
    detail: fullDetail,
    lettering: 1,
    puffs: 32,
    skin: 0.0078,
  },
};
