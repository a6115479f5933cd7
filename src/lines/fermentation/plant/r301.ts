// Numbers of R-301 (content/fermentation.md 1.1, 1.5, 1.7; sterilisation-model.md 1, 3, 4.2). Marks [K] as there.
import type { AgitatorSpec } from '../../../plant/agitator.ts';
import type { JacketSpec } from '../../../plant/jacket.ts';
import type { LegSpec } from '../../../plant/leg-gas.ts';
import type { VesselSpec } from '../../../plant/vessel.ts';

export const vesselSpec: VesselSpec = {
  tag: 'R-301',
  volume: 109.4,
  bottomVolume: 9.7,
  bottomDepth: 1.05,
  crossSection: 13.854,
  height: 8.6,
  wallCapacity: 1.4e7,
  wallArea: 124,
  loss: 700,
  puddle: 4.2,
  leastGas: 1,
  covering: 500,
};

/** Jacket and coil [sterilisation-model.md 4.4]: 900 W/(m2 K) times 60 m2 by steam, 1150 times 105 by water. */
export const jacketSpec: JacketSpec = {
  steel: 3.5e6,
  full: 3500,
  bySteam: 900 * 60,
  byWater: 1150 * 105,
  toUpperWall: 3000,
  loss: 350,
  drain: 12,
  height: 3.9,
};

/** Inner top of the vessel above the bottom tangent line, m. */
export const TOP = 7.55;

export const agitatorSpec: AgitatorSpec = {
  tag: 'M-301',
  diameter: 1.7,
  powerNumber: 5,
  heights: [0.3, 1.8, 3.3],
  ratedPower: 630_000,
  ratedSpeed: 100,
  ratedCurrent: 1042,
  covering: 500,
  steadyFrom: 15_000,
};

/** Heads are about 4 m above the tangent line of the liquid: their openings are never submerged in P4. */
const HEAD = 6.5;

export const legSpecs = {
  /** Air pipe below HV-30104 (L-3001): steam route 1. */
  air: {
    tag: 'L-3001',
    volume: 0.25,
    heatCapacity: 2e5,
    loss: 30,
    conduction: 12,
    height: -0.05,
    outwardsOnly: false,
  },
  /** Sample pipe (L-3002): steam route 2. */
  sample: {
    tag: 'L-3002',
    volume: 0.002,
    heatCapacity: 8e3,
    loss: 1.2,
    conduction: 0.8,
    height: 0.6,
    outwardsOnly: false,
  },
  /** Bottom pipe (L-3003): steam route 3. */
  bottom: {
    tag: 'L-3003',
    volume: 0.06,
    heatCapacity: 9e4,
    loss: 7,
    conduction: 4,
    height: -1.05,
    outwardsOnly: false,
  },
  /** Transfer line TL-23 (L-3004): steam route 4. */
  transfer: {
    tag: 'L-3004',
    volume: 0.13,
    heatCapacity: 1.25e5,
    loss: 9,
    conduction: 3,
    height: HEAD,
    outwardsOnly: false,
  },
  /** Steam manifold of the feed pipes (L-3005). */
  feeds: {
    tag: 'L-3005',
    volume: 0.05,
    heatCapacity: 1e5,
    loss: 7,
    conduction: 3,
    height: HEAD,
    outwardsOnly: true,
  },
} as const satisfies Record<string, LegSpec>;

/** K_v of the valves fully open; what is not listed in sterilisation-model.md 3 follows 0.02 DN^2. */
export const kv = {
  steamMain: 128,
  steamSmall: 12.5,
  sampling: 12.5,
  bottomValve: 450,
  transferValve: 128,
  /** One of the nine feed root valves; all together 60. */
  feedRoot: 60 / 9,
  drainAir: 4,
  drainSample: 2,
  drainBottom: 12,
  drainTransfer: 8,
  drainFeeds: 8,
  sparger: 268,
  exhaust: 800,
  bypass: 450,
  pressureValve: 450,
  exhaustTrain: 350,
  smallVent: 8,
  airValve: 200,
  airFilters: 350,
  airInlet: 1250,
  airBranch: 1250,
  filterVent: 12.5,
  filterDrain: 4,
  breaker: 50,
  safety: 250,
  leakTight: 0.03,
  wornSeal: 0.5,
  /** HV-30126 DN100, HV-30122/23 DN150, HV-30192 DN50 and the blow-back way through HV-30191 [K]. */
  toKillTank: 200,
  discharge: 450,
  processWater: 50,
  inletBack: 50,
} as const;

/** Cooling and chilled water at full TV-301A, kg/s (1.4; sterilisation-model.md 4.4). */
export const cooling = {
  water: (280 * 995.7) / 3600,
  chilled: (220 * 999.8) / 3600,
  /** Warm water of H-731 by TV-301B [K]. */
  warm: 6,
  warmAt: 60,
} as const;

/**
 * K_v of PV-301 at an opening 0..1: shut it is tight; from its first lift on the clearance of its trim adds 0.5 % of its K_v, as a class II
 * seat has [K]. At the mechanical stop of 1.5 % R-301 is then without pressure 15 min after a power failure (E07).
 */
export function pressureValveKv(opening: number): number {
  const lifted = opening < LIFT ? opening / LIFT : 1;
  return kv.pressureValve * (opening + CLEARANCE * lifted * (1 - opening));
}
const CLEARANCE = 0.005;
const LIFT = 0.01;

/**
 * K_v of FV-301 at an opening 0..1. Up to half its stroke it is the 200 of sterilisation-model.md 3; with that alone no more than 66
 * Nm3/min pass from 0.22 to 0.11 MPa, but P7.1 asks for 75 and training-model.md 2.10 has 88 available there. So its trim opens faster
 * than in proportion in the upper half, as that of an equal-percentage valve does, to the 0.02 DN^2 of its DN150.
 */
export function airValveKv(opening: number): number {
  const upper = opening > 0.5 ? 2 * opening - 1 : 0;
  return kv.airValve * opening + AIR_VALVE_GAIN * upper * upper;
}
const AIR_VALVE_GAIN = 250;
