// Numbers of the seed vessels (content/fermentation.md 1.1, 1.7; sizes that are not there are scaled from R-301 by surface or bore [K]).
import type { AgitatorSpec } from '../../../../plant/agitator.ts';
import type { JacketSpec } from '../../../../plant/jacket.ts';
import type { LegSpec } from '../../../../plant/leg-gas.ts';
import type { VesselSpec } from '../../../../plant/vessel.ts';
import { kvOfBore } from '../../../../plant/valve-flow.ts';
import { type CultureShape, V201_SHAPE, V202_SHAPE } from '../../culture/shape.ts';

/** K_v of the valves, fully open: 0.02 DN2, and for drains with a trap what the trap's seat passes. */
export interface SeedKv {
  readonly airBranch: number;
  readonly airValve: number;
  readonly airFilters: number;
  readonly airInlet: number;
  readonly sparger: number;
  readonly airSteam: number;
  readonly airDrain: number;
  readonly sampling: number;
  readonly sampleSteam: number;
  readonly sampleDrain: number;
  readonly bottomValve: number;
  readonly bottomSteam: number;
  readonly bottomDrain: number;
  readonly toKillTank: number;
  readonly transferValve: number;
  readonly transferSteam: number;
  readonly transferDrain: number;
  readonly exhaust: number;
  readonly pressureValve: number;
  readonly bypass: number;
  readonly smallVent: number;
  readonly sightGlass: number;
  readonly jacketSteam: number;
  readonly spray: number;
  readonly processWater: number;
  readonly filterVent: number;
  readonly breaker: number;
  readonly safety: number;
  readonly leak: number;
}

/** When its seed is fit for transfer [content/fermentation.md P6; K: less the error of the test]. */
export interface Ripeness {
  /** Younger than this, h, it has not found its stride. */
  readonly young: number;
  /** Thinner than this, %, it is to grow on until it is as old as this, h; after that it never will. */
  readonly packed: number;
  readonly grown: number;
  /** Sugar that is as good as used up, g/L. */
  readonly starved: number;
}

export interface SeedSpec {
  readonly tag: 'V-201' | 'V-202';
  /** HV-20201, TT-202. */
  readonly number: '201' | '202';
  /** What R-301 numbers 302, 303 ... is 222, 223 ... here. */
  readonly aux: '21' | '22';
  /** Of its sheets: L-2021 is the air pipe. */
  readonly firstLine: 2001 | 2021;
  readonly vessel: VesselSpec;
  readonly shape: CultureShape;
  readonly jacket: JacketSpec;
  readonly agitator: AgitatorSpec;
  readonly air: LegSpec;
  readonly sample: LegSpec;
  readonly bottom: LegSpec;
  /** The line by which it is inoculated, if it has one with a steam end; if not, spores are poured in. */
  readonly transfer?: LegSpec;
  readonly ripeness: Ripeness;
  readonly kv: SeedKv;
  /** Exhaust line, share of R-301's. */
  readonly exhaustSize: number;
  /** Cooling water, chilled water and warm water fully open, kg/s. */
  readonly water: number;
  readonly chilled: number;
  readonly warm: number;
  /** rpm: slowest and fastest. */
  readonly speed: readonly [number, number];
  /** Ranges of FT and WT: Nm3/min and t. */
  readonly airRange: number;
  readonly weightRange: number;
  /** Least liquid that counts as broth, kg. */
  readonly least: number;
  /** Inner top and bottom drain of the vessel above and below its bottom tangent line, m. */
  readonly top: number;
}

const V202_KV: SeedKv = {
  airBranch: kvOfBore(100),
  airValve: 60,
  airFilters: 70,
  airInlet: kvOfBore(100),
  sparger: 60,
  airSteam: kvOfBore(50),
  airDrain: 4,
  sampling: kvOfBore(25),
  sampleSteam: kvOfBore(20),
  sampleDrain: 2,
  bottomValve: kvOfBore(80),
  bottomSteam: kvOfBore(50),
  // A trap for little condensate: with the 8 of HV-30133 beside it, 10 % of HV-30132 would not hold TL-23 at 0.12 MPa (6.03).
  bottomDrain: 2,
  toKillTank: kvOfBore(65),
  transferValve: kvOfBore(40),
  transferSteam: kvOfBore(20),
  transferDrain: 4,
  exhaust: kvOfBore(100),
  pressureValve: 100,
  bypass: kvOfBore(80),
  smallVent: kvOfBore(20),
  sightGlass: kvOfBore(20),
  jacketSteam: kvOfBore(50),
  spray: kvOfBore(50),
  processWater: kvOfBore(50),
  filterVent: kvOfBore(20),
  breaker: kvOfBore(25),
  safety: 60,
  leak: 0.01,
};

const V201_KV: SeedKv = {
  airBranch: kvOfBore(40),
  airValve: 12,
  airFilters: 14,
  airInlet: kvOfBore(40),
  sparger: 12,
  airSteam: kvOfBore(25),
  airDrain: 2,
  sampling: kvOfBore(20),
  sampleSteam: kvOfBore(15),
  sampleDrain: 2,
  bottomValve: kvOfBore(50),
  bottomSteam: kvOfBore(25),
  bottomDrain: 2,
  toKillTank: kvOfBore(40),
  transferValve: kvOfBore(25),
  transferSteam: 0,
  transferDrain: 0,
  exhaust: kvOfBore(50),
  pressureValve: 25,
  bypass: kvOfBore(40),
  smallVent: kvOfBore(15),
  sightGlass: kvOfBore(15),
  jacketSteam: kvOfBore(25),
  spray: kvOfBore(40),
  processWater: kvOfBore(25),
  filterVent: kvOfBore(15),
  breaker: kvOfBore(25),
  safety: 15,
  leak: 0.003,
};

/** 2nd-stage seed vessel: 12 m3, D 2.0 x 3.5 m, 2:1 heads of 0.5 m and 1.05 m3. */
export const v202: SeedSpec = {
  tag: 'V-202',
  number: '202',
  aux: '22',
  firstLine: 2021,
  vessel: {
    tag: 'V-202',
    volume: 13.09,
    bottomVolume: 1.047,
    bottomDepth: 0.5,
    crossSection: 3.1416,
    height: 4.5,
    wallCapacity: 1.6e6,
    wallArea: 29,
    loss: 160,
    puddle: 1,
    leastGas: 0.3,
    covering: 120,
  },
  shape: V202_SHAPE,
  jacket: {
    steel: 7e5,
    full: 700,
    bySteam: 900 * 13,
    byWater: 1150 * 22,
    toUpperWall: 700,
    loss: 80,
    drain: 4,
    height: 2.6,
  },
  agitator: {
    tag: 'M-202',
    diameter: 0.7,
    powerNumber: 5,
    heights: [0.2, 1.2],
    ratedPower: 37_000,
    ratedSpeed: 160,
    ratedCurrent: 66,
    covering: 500,
    steadyFrom: 2500,
  },
  air: {
    tag: 'L-2021',
    volume: 0.04,
    heatCapacity: 5e4,
    loss: 8,
    conduction: 4,
    height: -0.05,
    outwardsOnly: false,
  },
  sample: {
    tag: 'L-2022',
    volume: 0.002,
    heatCapacity: 8e3,
    loss: 1.2,
    conduction: 0.8,
    height: 0.5,
    outwardsOnly: false,
  },
  bottom: {
    tag: 'L-2023',
    volume: 0.02,
    heatCapacity: 3e4,
    loss: 2.5,
    conduction: 1.5,
    height: -0.5,
    outwardsOnly: false,
  },
  transfer: {
    tag: 'L-2024',
    volume: 0.02,
    heatCapacity: 3e4,
    loss: 3,
    conduction: 1,
    height: 3.4,
    outwardsOnly: false,
  },
  ripeness: { young: 13, packed: 30, grown: 13, starved: 1.5 },
  kv: V202_KV,
  exhaustSize: 0.25,
  water: 14,
  chilled: 11,
  warm: 1.2,
  speed: [60, 160],
  airRange: 30,
  weightRange: 15,
  least: 300,
  top: 4,
};

/** 1st-stage seed vessel: 1.5 m3, D 1.0 x 1.85 m. */
export const v201: SeedSpec = {
  tag: 'V-201',
  number: '201',
  aux: '21',
  firstLine: 2001,
  vessel: {
    tag: 'V-201',
    volume: 1.715,
    bottomVolume: 0.131,
    bottomDepth: 0.25,
    crossSection: 0.7854,
    height: 2.35,
    wallCapacity: 3.5e5,
    wallArea: 7.4,
    loss: 42,
    puddle: 0.3,
    leastGas: 0.05,
    covering: 40,
  },
  shape: V201_SHAPE,
  jacket: {
    steel: 2e5,
    full: 120,
    bySteam: 900 * 4,
    byWater: 1150 * 6,
    toUpperWall: 200,
    loss: 25,
    drain: 1.5,
    height: 1.3,
  },
  agitator: {
    tag: 'M-201',
    diameter: 0.33,
    powerNumber: 5,
    heights: [0.1, 0.6],
    ratedPower: 7500,
    ratedSpeed: 250,
    ratedCurrent: 15,
    covering: 100,
    steadyFrom: 250,
  },
  air: {
    tag: 'L-2001',
    volume: 0.01,
    heatCapacity: 1.5e4,
    loss: 3,
    conduction: 1.5,
    height: -0.02,
    outwardsOnly: false,
  },
  sample: {
    tag: 'L-2002',
    volume: 0.002,
    heatCapacity: 8e3,
    loss: 1.2,
    conduction: 0.8,
    height: 0.3,
    outwardsOnly: false,
  },
  bottom: {
    tag: 'L-2003',
    volume: 0.006,
    heatCapacity: 1.2e4,
    loss: 1.5,
    conduction: 0.8,
    height: -0.25,
    outwardsOnly: false,
  },
  ripeness: { young: 19.5, packed: 23, grown: 28, starved: 4 },
  kv: V201_KV,
  exhaustSize: 0.1,
  water: 3,
  chilled: 2.5,
  warm: 0.4,
  speed: [50, 250],
  airRange: 4,
  weightRange: 2,
  least: 60,
  top: 2.1,
};

export const seedSpecs = [v201, v202] as const;
