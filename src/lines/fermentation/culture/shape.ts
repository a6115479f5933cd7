// The vessel that a culture lives in, as far as its equations ask for it (content/fermentation.md 1.1).
import { ln } from '../../../kernel/math.ts';

export interface CultureShape {
  /** Cross-section of the straight side, m2, and volume below it, m3. */
  readonly crossSection: number;
  readonly bottomVolume: number;
  /** Whole volume, m3, and the gas that mixes in it at least, m3. */
  readonly volume: number;
  readonly leastGas: number;
  /** Six-blade discs: how many, their diameter to the fifth power, m5, and its logarithm, and from one to the next, m. */
  readonly impellers: number;
  readonly diameter5: number;
  readonly lnDiameter: number;
  readonly pitch: number;
  /** Height that foam may fill, m above the bottom tangent line, and broth above which it runs over, m3. */
  readonly outlet: number;
  readonly brim: number;
  /** Air from which the whole surface is bubbled through, Nm3/min. */
  readonly fullAir: number;
  /** Rated motor: A per kW, and the magnetising current, A. */
  readonly perKilowatt: number;
  readonly magnetising: number;
}

/** A per kW of a motor at 400 V with efficiency 0.95 and power factor 0.86. */
const PER_KW = 1 / (Math.sqrt(3) * 0.4 * 0.95 * 0.86);

/** */
export const R301_SHAPE: CultureShape = {
  crossSection: 13.854,
  bottomVolume: 9.7,
  volume: 109.4,
  leastGas: 10,
  impellers: 3,
  diameter5: 1.7 * 1.7 * 1.7 * 1.7 * 1.7,
  lnDiameter: ln(1.7),
  pitch: 1.5,
  outlet: 7.4,
  brim: 104,
  fullAir: 10,
  perKilowatt: PER_KW,
  magnetising: 334,
};

/** V-202: two discs of 0.70 m; M-202 of 37 kW. What is not in the table is scaled from R-301 [K]. */
export const V202_SHAPE: CultureShape = {
  crossSection: 3.1416,
  bottomVolume: 1.047,
  volume: 13.09,
  leastGas: 1,
  impellers: 2,
  diameter5: 0.7 * 0.7 * 0.7 * 0.7 * 0.7,
  lnDiameter: ln(0.7),
  pitch: 1,
  outlet: 3.9,
  brim: 12.6,
  fullAir: 2,
  perKilowatt: PER_KW,
  magnetising: 20,
};

/** V-201: two discs of 0.33 m; M-201 of 7.5 kW. */
export const V201_SHAPE: CultureShape = {
  crossSection: 0.7854,
  bottomVolume: 0.131,
  volume: 1.715,
  leastGas: 0.2,
  impellers: 2,
  diameter5: 0.33 * 0.33 * 0.33 * 0.33 * 0.33,
  lnDiameter: ln(0.33),
  pitch: 0.6,
  outlet: 2,
  brim: 1.65,
  fullAir: 0.3,
  perKilowatt: PER_KW,
  magnetising: 5,
};
