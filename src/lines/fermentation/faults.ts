// Faults that an assignment can inject (content/fermentation.md 3), with what each does to the plant.
import { AGITATOR_TRIP } from './plant/events/agitator-trip.ts';
import { cultureFaults } from './plant/events/culture-events.ts';
import { sensorFaults } from './plant/events/sensor-events.ts';
import { stuckFaults } from './plant/events/stuck-valves.ts';
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

/** Bad inoculum (E15): how the seed in V-202 stands from the beginning. `history` as in culture/grow-seed.ts. */
export const BAD_SEED = [
  { id: 'E15', history: 'young', foreign: false },
  { id: 'E15-old', history: 'old', foreign: false },
  { id: 'E15-sparse', history: 'sparse', foreign: false },
  { id: 'E15-contaminated', history: 'good', foreign: true },
] as const;

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
  ...stuckFaults,
  ...sensorFaults,
  ...cultureFaults,
  WRONG_LOT,
  ...BAD_SEED.map(({ id }) => id),
];
