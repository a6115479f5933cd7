// Faults that an assignment can inject (content/fermentation.md 3), with what each does to the plant.
import { AGITATOR_TRIP } from './plant/events/agitator-trip.ts';
import { SEEDS } from './culture/seed.ts';
import { cultureFaults } from './plant/events/culture-events.ts';
import { sensorFaults } from './plant/events/sensor-events.ts';
import { feedFaults } from './plant/feeds/faults.ts';

/** Low steam: the boiler house holds no more than `to` MPa(g), reached over `ramp` s, for `lasts` s from its onset; the return takes `ramp` s too. */
export interface SteamFault {
  readonly id: string;
  readonly to: number;
  readonly ramp: number;
  readonly lasts: number;
}

/** E12 as in the event sheet; E12b is the mild form of sterilisation-model.md 9, in which the hold need not restart. */
export const steamFaults: readonly SteamFault[] = [
  { id: 'E12', to: 0.12, ramp: 120, lasts: 900 },
  { id: 'E12b', to: 0.15, ramp: 120, lasts: 900 },
];

/** The vacuum breaker XV-30109 does not open; the overpressure interlock I-302 does not act (variant of E13). */
export const BREAKER_STUCK = 'XV-30109-stuck';
export const OVERPRESSURE_BYPASSED = 'I-302-bypassed';

/** E13 with the rupture disc: I-302 is bypassed and PIC-501 is left at 0.35 MPa, so that RD-301 bursts at 0.25. */
export const DISC_VARIANT = 'E13b';
export const HEADER_LEFT_AT = 0.35;

/** The duty compressor trips; the second cooler fails and the demister is shut: wet air over hours (E09), or a slug of water (E09b). */
export const COMPRESSOR_TRIP = 'E08';
export const WET_AIR = 'E09';
export const WATER_SLUG = 'E09b';

/** All power is gone (E07), for an hour [K]: until then the plant lives on EG-01. */
export const POWER_FAILURE = 'E07';
export const OUTAGE = 3600;
/** A lot of raw material that must not be used. */
export const WRONG_LOT = 'E23';

/** The duty chilled-water pump breaks down (E11). */
export const COOLING_FAILURE = 'E11';
/** The drive of M-301 gives 45 rpm at the most (E05c). */
export const SLOW_AGITATOR = 'E05c';

/** Valves that do not go where they are sent: FV-301 (E05b), PV-301 (E13). */
export const STUCK_AIR = 'E05b';
export const STUCK_EXHAUST = 'E13';

/** Trends of the DCS lost (E20), for so long, s; separator S-303 filled with its drain shut (E22). */
export const TREND_LOST = 'E20';
export const TREND_LOST_FOR = 1200;
export const SEPARATOR_SHUT = 'E22';

/**
 * Bad inoculum (E15): how the seed in V-202 stands from the beginning (`history` as in culture/grow-seed.ts), and what a run that begins with
 * it in R-301 finds there (training-model.md 6).
 */
export const BAD_SEED = [
  { id: 'E15', history: 'young', foreign: false, leaves: { seed: SEEDS.young } },
  { id: 'E15-old', history: 'old', foreign: false, leaves: { seed: SEEDS.old } },
  { id: 'E15-sparse', history: 'sparse', foreign: false, leaves: { seed: SEEDS.old, biomass: 0.3 } },
  { id: 'E15-contaminated', history: 'good', foreign: true, leaves: {} },
] as const;
/** Foreign organisms in the broth of a vessel that got contaminated seed, g/L: 8 m3 of it in 58 [K]. */
export const FOREIGN_IN_SEED = 2.8e-4;

export const faultIds: readonly string[] = [
  ...steamFaults.map((fault) => fault.id),
  BREAKER_STUCK,
  OVERPRESSURE_BYPASSED,
  ...feedFaults,
  COMPRESSOR_TRIP,
  WET_AIR,
  WATER_SLUG,
  POWER_FAILURE,
  COOLING_FAILURE,
  SLOW_AGITATOR,
  AGITATOR_TRIP,
  STUCK_AIR,
  STUCK_EXHAUST,
  DISC_VARIANT,
  ...sensorFaults,
  ...cultureFaults,
  TREND_LOST,
  SEPARATOR_SHUT,
  WRONG_LOT,
  ...BAD_SEED.map(({ id }) => id),
];
