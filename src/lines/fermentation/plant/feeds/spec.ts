// The nine feeds as data: what differs between their tanks, lines and meters (content/fermentation.md 1.2, 1.7).
// What is not in that table is a design choice [K]: powers, jackets, fillings and bores of what makes the flows of its P5.

import { STREAM } from '../../culture/streams.ts';
import { HOLD_RULE, type HoldRule } from '../../../../plant/sterility.ts';

export interface FeedSpec {
  /** Position of what it feeds among the culture's streams. */
  readonly stream: number;
  /** Last digit of everything that belongs to it: V-40x, P-40x, L-40x, HV-3014x. */
  readonly digit: number;
  /** Nominal volume, m3. */
  readonly volume: number;
  /** Ready feed: solute, g/L, and its own density, kg/m3, and specific heat, J/(kg K), as they add up to those of the feed. */
  readonly concentration: number;
  readonly soluteDensity: number;
  readonly soluteHeat: number;
  /** What comes in by valve 01, m3/h fully open, g/L; sterile only through a filter of its own. */
  readonly fill: { readonly rate: number; readonly concentration: number; readonly sterile: boolean };
  /** Steam sterilises its tank (jacket, direct steam) and its line. */
  readonly heated: boolean;
  readonly steamed: boolean;
  /** kW of its agitator; 0 where it has none. */
  readonly agitator: number;
  /** It counts as sterile only while it is stirred: oil holds spores. */
  readonly stirredHold: boolean;
  readonly hold: HoldRule;
  /** Above this it is spoiled, deg C; share of the solute lost a minute. */
  readonly caramel: { readonly above: number; readonly loss: number } | null;
  /** Range of the flow meter, L/h; null where the pump gives strokes (antifoam). */
  readonly range: number | null;
  /** A loop of its own sets its flow; ammonia, acid and caustic are dosed by the pH loop, antifoam by the foam loop (1.6). */
  readonly controlled: boolean;
  /** Pumped only while the culture can take it (I-304). */
  readonly stoppedBy304: boolean;
  /** What is left in its line matters: it is cleared before a standstill. */
  readonly dangerous: boolean;
  /** m3 in the tank when a batch is to begin: what the recipe of P7.2 takes, below the high alarm. */
  readonly ready: number;
}

/** The culture's stream of each digit. */
const STREAM_OF = [
  STREAM.sugar,
  STREAM.base,
  STREAM.precursor,
  STREAM.oil,
  STREAM.ammoniumSulphate,
  STREAM.acid,
  STREAM.caustic,
  STREAM.antifoam,
  STREAM.water,
] as const;
const NO_FILTER = { rate: 5, concentration: 0, sterile: false } as const;

const feed = (
  digit: number,
  volume: number,
  own: Partial<FeedSpec> & Pick<FeedSpec, 'concentration' | 'soluteDensity' | 'ready'>,
): FeedSpec => ({
  stream: STREAM_OF[digit - 1]!,
  digit,
  volume,
  soluteHeat: 1500,
  fill: { ...NO_FILTER, concentration: own.concentration },
  heated: true,
  steamed: true,
  agitator: 0,
  stirredHold: false,
  hold: HOLD_RULE,
  caramel: null,
  range: null,
  controlled: false,
  stoppedBy304: false,
  dangerous: false,
  ...own,
});

const COLD = { heated: false, hold: HOLD_RULE } as const;

export const FEED_SPECS: readonly FeedSpec[] = [
  // Sugar: the syrup is thinned with process water. 115-118 deg C for 20-30 min, F0 of 8: it browns above.
  feed(1, 20, {
    concentration: 600,
    soluteDensity: 1600,
    fill: { rate: 6, concentration: 0, sterile: false },
    agitator: 7.5,
    hold: { at: 115, seconds: 1200, f0: 8 },
    caramel: { above: 121, loss: 0.003 },
    range: 200,
    controlled: true,
    stoppedBy304: true,
    ready: 17.95,
  }),
  // Ammonia water, 20 % by weight.
  feed(2, 10, {
    concentration: 185,
    soluteDensity: 710,
    ready: 8.5,
    range: 100,
    steamed: false,
    dangerous: true,
    ...COLD,
  }),
  feed(3, 2, {
    concentration: 530,
    soluteDensity: 1250,
    agitator: 1.1,
    range: 20,
    controlled: true,
    stoppedBy304: true,
    ready: 1.79,
  }),
  // Soybean oil: no water in it.
  feed(4, 10, {
    concentration: 900,
    soluteDensity: 900,
    soluteHeat: 1900,
    agitator: 4,
    stirredHold: true,
    hold: { ...HOLD_RULE, seconds: 3600 },
    range: 50,
    controlled: true,
    stoppedBy304: true,
    ready: 8.5,
  }),
  feed(5, 5, {
    concentration: 400,
    soluteDensity: 1770,
    agitator: 2.2,
    range: 100,
    controlled: true,
    stoppedBy304: true,
    ready: 4.2,
  }),
  // Sulphuric acid and caustic, 20 % by weight each: nothing lives in them.
  feed(6, 2, { concentration: 228, soluteDensity: 2620, ready: 1.7, range: 225, ...COLD }),
  feed(7, 3, { concentration: 244, soluteDensity: 9000, ready: 2.5, range: 225, ...COLD }),
  feed(8, 1, { concentration: 150, soluteDensity: 1050, agitator: 0.55, ready: 0.85 }),
  // Water: the recipe takes 36 m3, so its float valve fills it up through a sterile filter.
  feed(9, 20, {
    concentration: 0,
    soluteDensity: 1600,
    fill: { rate: 3, concentration: 0, sterile: true },
    range: 600,
    controlled: true,
    stoppedBy304: true,
    ready: 17,
  }),
];

/** The float of valve 01 shuts at this share of the nominal volume. */
export const FLOAT = 0.895;

/** Two-digit suffixes of a feed tank that one feed has (content/fermentation.md 0.1, "Feed-tank suffixes"). */
export function suffixesOf({ heated, steamed }: FeedSpec): readonly string[] {
  return [
    '01',
    '02',
    '03',
    ...(heated ? ['04', '05', '06', '07', '08'] : []),
    '09',
    ...(steamed ? ['10', '11'] : []),
    '12',
    '13',
    '14',
  ];
}

/** K_v of the valves fully open: 0.02 DN^2 of the bores DN 25 (02, 03), 50 (04), 40 (09, 12, 14), 20 (10, 13); the trap as 33 and 51. */
export const kv = {
  air: 12.5,
  vent: 12.5,
  directSteam: 50,
  outlet: 32,
  drain: 32,
  lineSteam: 8,
  trap: 8,
  purge: 8,
  bypass: 32,
  /** Plug of the metering valve. */
  meter: 2.5,
  /** Spring relief of the tank at 0.30 MPa(g), and its leak when shut. */
  relief: 50,
  leak: 0.01,
} as const;

/** The self-acting valve behind F-412 lets H-412 come to this, MPa(g): within what P5 asks in the tanks [K]. */
export const FEED_AIR = 0.09;
/** A metering pump gives this much more than its meter shows. */
export const PUMP_MARGIN = 1.5;
/** One stroke of P-408, L, and how long it takes, s (training-model.md 2.11). */
export const PULSE = 2;
export const PULSE_SECONDS = 20;
