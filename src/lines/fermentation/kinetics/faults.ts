// Section 7 of the process model: the faults of the original, by their codes. 0 is no fault.
import type { Inputs } from './inputs.ts';

export type FaultCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** An input forced to a value in the samples `from` to `to`, both included. */
interface Forced {
  readonly input: keyof Inputs;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

const AERATION: readonly Forced[] = [
  { input: 'air', from: 100, to: 120, value: 20 },
  { input: 'air', from: 500, to: 550, value: 20 },
];
const BACK_PRESSURE: readonly Forced[] = [
  { input: 'pressure', from: 500, to: 520, value: 2 },
  { input: 'pressure', from: 1000, to: 1200, value: 2 },
];
const SUGAR_FEED: readonly Forced[] = [
  { input: 'sugar', from: 100, to: 150, value: 2 },
  { input: 'sugar', from: 380, to: 460, value: 20 },
  { input: 'sugar', from: 1000, to: 1070, value: 20 },
];
const BASE_FLOW: readonly Forced[] = [
  { input: 'base', from: 400, to: 420, value: 5 },
  { input: 'base', from: 700, to: 800, value: 10 },
];
const COOLANT: readonly Forced[] = [
  { input: 'cooling', from: 350, to: 450, value: 2 },
  { input: 'cooling', from: 1200, to: 1350, value: 10 },
];

const FORCED: Readonly<Record<FaultCode, readonly Forced[]>> = {
  0: [],
  1: AERATION,
  2: BACK_PRESSURE,
  3: SUGAR_FEED,
  4: BASE_FLOW,
  5: COOLANT,
  6: [...AERATION, ...BACK_PRESSURE, ...SUGAR_FEED, ...BASE_FLOW, ...COOLANT],
  7: [],
  8: [],
};

/** Drift of the temperature sensor (fault 7), K, and of the pH sensor (fault 8), when it is complete. */
const TEMPERATURE_DRIFT = 0.4;
const PH_DRIFT = 0.1;
const DRIFT_FROM = 200;
const DRIFT_TO = 800;

/** Overrides the inputs of sample `k`. Returns whether the fault acts in it: the flag of the results. */
export function applyFault(fault: FaultCode, k: number, inputs: Inputs): boolean {
  let acts = fault === 7 || fault === 8;
  for (const { input, from, to, value } of FORCED[fault]) {
    if (k < from || k > to) continue;
    inputs[input] = value;
    acts = true;
  }
  return acts;
}

/** What the fault adds to the temperature loop's error in sample `k`, K. */
export const temperatureDrift = (fault: FaultCode, k: number): number =>
  fault === 7 ? TEMPERATURE_DRIFT * ramp(k) : 0;

/** What the fault adds to the pH loop's error in sample `k`. */
export const phDrift = (fault: FaultCode, k: number): number => (fault === 8 ? PH_DRIFT * ramp(k) : 0);

function ramp(k: number): number {
  return Math.min(1, Math.max(0, (k - DRIFT_FROM) / (DRIFT_TO - DRIFT_FROM)));
}
