// The JSON that `penline simulate` reads: every key is optional and stands for its nominal value. See docs/simulate.en.md.
import * as z from 'zod/mini';
import { InputError } from '../src/attempt/input-error.ts';
import { checked } from '../src/attempt/schema.ts';
import type { FaultCode } from '../src/lines/fermentation/kinetics/faults.ts';
import { SAMPLE, SAMPLES_PER_HOUR } from '../src/lines/fermentation/kinetics/inputs.ts';
import { NOMINAL_PLAN, type BatchPlan } from '../src/lines/fermentation/kinetics/simulate.ts';
import { above0, checkHours, from, isWhole, parseNumbers, schedule } from './plan-json.ts';

const temperature = from(273, 373);
// Above 7 the equations of the published model drive the hydrogen ion concentration below 0.
const pH = from(1, 6.9);

const flow = from(0, 100_000);

// The limits keep out what has no meaning in the equations (section 4 of the process model) or is a slip of units.
const PlanJson = z.partial(
  z.strictObject({
    mode: z.enum(['reference', 'training']),
    hours: above0(2000),
    stepHours: from(0.0001, SAMPLE),
    fault: z.int().check(z.gte(0), z.lte(8)),
    initial: z.partial(
      z.strictObject({
        S: from(0, 1000),
        X: above0(200),
        DO: from(0, 100),
        O2: from(0, 0.5),
        CO2: from(0, 40),
        P: from(0, 500),
        V: above0(1e6),
        W: above0(1e6),
        pH,
        T: temperature,
        PAA: from(0, 1e6),
        N: from(0, 1e6),
      }),
    ),
    parameters: z.partial(
      z.strictObject({
        muPmax: from(0, 10),
        muXmax: from(0, 10),
        alphaKla: above0(10_000),
        cPAA: from(0, 1.2e6),
        cNPAA: from(0, 1.2e6),
      }),
    ),
    setpoints: z.partial(z.strictObject({ T: temperature, pH })),
    recipe: z.partial(
      z.strictObject({
        sugar: schedule(flow),
        oil: schedule(flow),
        air: schedule(above0(1000)),
        pressure: schedule(from(0, 10)),
        water: schedule(flow),
        paa: schedule(flow),
        discharge: schedule(from(-1e6, 0)),
        rpm: schedule(from(0, 1000)),
      }),
    ),
  }),
);

/** Reads a batch from its JSON text. Throws InputError naming the field that is wrong, and why. */
export const parsePlan = (text: string): BatchPlan => referencePlan(parseNumbers(text));

/** The same from what the JSON says. */
export function referencePlan(json: unknown): BatchPlan {
  const given = checked(PlanJson, json);
  const plan: BatchPlan = {
    hours: given.hours ?? NOMINAL_PLAN.hours,
    stepHours: given.stepHours ?? NOMINAL_PLAN.stepHours,
    fault: (given.fault ?? NOMINAL_PLAN.fault) as FaultCode,
    initial: withDefaults(NOMINAL_PLAN.initial, given.initial),
    parameters: withDefaults(NOMINAL_PLAN.parameters, given.parameters),
    setpoints: withDefaults(NOMINAL_PLAN.setpoints, given.setpoints),
    recipe: withDefaults(NOMINAL_PLAN.recipe, given.recipe),
  };
  if (!isWhole(plan.hours * SAMPLES_PER_HOUR)) throw new InputError('hours', 'not-multiple', { of: SAMPLE });
  if (!isWhole(SAMPLE / plan.stepHours)) throw new InputError('stepHours', 'not-divisor', { of: SAMPLE });
  checkHours({ ...plan.recipe });
  return plan;
}

/** Fills in the keys that are not given. */
function withDefaults<T extends object>(defaults: T, given: { [K in keyof T]?: T[K] | undefined } = {}): T {
  return { ...defaults, ...(given as Partial<T>) };
}
